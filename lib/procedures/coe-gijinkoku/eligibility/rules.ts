import type { Rule } from '../../../spec/check';
import { contractRules } from './activity';
import { changeRules } from './changes';
import { degreeRules } from './degrees';
import { landingRules } from './deportation';
import { dispatchRules } from './dispatch';
import { educationRules } from './education';
import { businessRules, staffRules } from './employer';
import { experienceRules } from './experience';
import { languageRules } from './language';
import { otherStatusRules } from './other-statuses';
import { paperRules } from './papers';
import { payRules } from './pay';
import { permanentResidenceRules } from './permanent-residence';
import { licenceRules, premisesRules } from './premises';
import { processRules, stayPeriodRules } from './process';
import { recordRules } from './record';
import { activityGapRules, renewalRules } from './renewal';
import { signatureRules } from './signatures';
import { specialistRules } from './specialist';

/** By the parts of the reference, then by number: R-ACT-01, R-ACT-02 …, X-PAST-STAY last of its part. */
const parts = [
  'R-ACT',
  'R-EDU',
  'R-PAY',
  'R-LND',
  'X-PAST',
  'R-ORG',
  'R-LANG',
  'R-PRC',
  'R-DOC',
  'R-REN',
  'R-CHG',
  'R-SIDE',
  'R-DEP',
  'R-PR-',
  'R-STAY',
  'R-NOT',
];
const partOf = ({ id }: Rule): number => parts.findIndex((part) => id.startsWith(part));

/** Every rule of eligibility and process for this procedure, in the order of the reference. */
export const eligibilityRules: readonly Rule[] = [
  ...contractRules,
  ...specialistRules,
  ...otherStatusRules,
  ...dispatchRules,
  ...educationRules,
  ...experienceRules,
  ...degreeRules,
  ...payRules,
  ...recordRules,
  ...landingRules,
  ...businessRules,
  ...licenceRules,
  ...premisesRules,
  ...staffRules,
  ...languageRules,
  ...processRules,
  ...paperRules,
  ...signatureRules,
  ...renewalRules,
  ...changeRules,
  ...permanentResidenceRules,
  ...stayPeriodRules,
  ...activityGapRules,
].sort((a, b) => partOf(a) - partOf(b) || a.id.localeCompare(b.id));
