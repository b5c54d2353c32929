import type { Paper } from '../../../spec/paper';
import { businessPlan } from './business-plan';
import { curriculumVitae } from './curriculum-vitae';
import { directorPay } from './director-pay';
import { conditionsChecklist, coverLetter, powerOfAttorney, translationNote } from './practice-papers';
import { reasonForHiring } from './reason-for-hiring';
import { statement } from './statement';

/** The papers that practices write for 技術・人文知識・国際業務, in the order in which they are written. */
export const employmentPapers: readonly Paper[] = [
  reasonForHiring,
  statement,
  businessPlan,
  directorPay,
  curriculumVitae,
  translationNote,
  conditionsChecklist,
  powerOfAttorney,
  coverLetter,
];
