import type { Rule } from '../known';
import { contractRules } from './activity';
import { businessRules } from './business';
import { changeRules } from '../../stay/changes';
import { chapters } from './chapters';
import { comparablePayRules } from './comparable-pay';
import { contractContentRules } from './contract-contents';
import { degreeRules } from './degrees';
import { deportationRules } from './deportation';
import { dispatchRules } from './dispatch';
import { documentAgeRules } from './document-age';
import { educationRules } from './education';
import { experienceRules } from './experience';
import { fileRules } from './files';
import { graduateRules } from './graduates';
import { languageRules } from './language';
import { nameRules } from './names';
import { otherStatusRules } from './other-statuses';
import { paperRules } from './papers';
import { pastStayRules } from './past-stay';
import { payRules } from './pay';
import { residenceDutyRules } from '../../stay/permanent-duties';
import { residenceRules } from '../../stay/permanent-residence';
import { licenceRules, premisesRules } from './premises';
import { processRules } from './process';
import { recordRules } from './record';
import { renewalRules } from '../../stay/renewal';
import { signatureRules } from './signatures';
import { specialistRules } from './specialist';
import { staffRules } from './staff';
import { goodStandingRules } from '../../stay/good-standing';
import { stayPeriodRules } from './stay-period';
import { tuberculosisRules } from './tuberculosis';
import { vocationalRules } from './vocational';

const chapterOf = ({ chapter }: Rule): number => chapters.findIndex(({ id }) => id === chapter);

/** Every rule of eligibility and process for this procedure: by chapter, then by number. */
export const rules: readonly Rule[] = [
  ...contractRules,
  ...contractContentRules,
  ...specialistRules,
  ...otherStatusRules,
  ...dispatchRules,
  ...educationRules,
  ...vocationalRules,
  ...experienceRules,
  ...graduateRules,
  ...degreeRules,
  ...comparablePayRules,
  ...payRules,
  ...recordRules,
  ...pastStayRules,
  ...deportationRules,
  ...tuberculosisRules,
  ...businessRules,
  ...licenceRules,
  ...premisesRules,
  ...staffRules,
  ...languageRules,
  ...processRules,
  ...documentAgeRules,
  ...paperRules,
  ...nameRules,
  ...signatureRules,
  ...fileRules,
  ...renewalRules,
  ...goodStandingRules,
  ...changeRules,
  ...residenceRules,
  ...residenceDutyRules,
  ...stayPeriodRules,
].sort((a, b) => chapterOf(a) - chapterOf(b) || a.id.localeCompare(b.id));
