import type { Rule } from '../known';
import { contractRules } from './activity';
import { businessRules } from './business';
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
import { licenceRules, premisesRules } from './premises';
import { recordRules } from './record';
import { signatureRules } from './signatures';
import { specialistRules } from './specialist';
import { staffRules } from './staff';
import { stayPeriodRules } from './stay-period';
import { tuberculosisRules } from './tuberculosis';
import { vocationalRules } from './vocational';

const chapterOf = ({ chapter }: Rule): number => chapters.findIndex(({ id }) => id === chapter);

/** By chapter, then by number. */
export const inOrder = (rules: readonly Rule[]): readonly Rule[] =>
  rules.toSorted((a, b) => chapterOf(a) - chapterOf(b) || a.id.localeCompare(b.id));

const all: readonly Rule[] = [
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
  ...documentAgeRules,
  ...paperRules,
  ...nameRules,
  ...signatureRules,
  ...fileRules,
  ...stayPeriodRules,
];

/** Rules outside of the chapter on landing that rest on the plan of entry: dispatch against the stay, and the stay itself. */
const restOnEntry: readonly string[] = ['R-ACT-09', 'R-ACT-10', 'R-STAY-01'];

const isOfLanding = ({ id, chapter }: Rule): boolean => chapter === 'landing' || restOnEntry.includes(id);

/** 上陸: rules for somebody who is still to come to Japan. */
export const landingRules: readonly Rule[] = all.filter(isOfLanding);

/** The rules of the status itself, whatever is applied for. */
export const statusRules: readonly Rule[] = all.filter((rule) => !isOfLanding(rule));
