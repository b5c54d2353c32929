import { fileRules } from '../gijinkoku/rules/files';
import { landingRules } from '../gijinkoku/rules/index';
import type { Rule } from '../gijinkoku/known';
import { languageNotAsked } from '../gijinkoku/documents/index';
import { translatedRule } from '../gijinkoku/rules/papers';
import { processRules } from '../gijinkoku/rules/process';
import { filingWindowRule } from '../stay/filing-window';
import { heldAtSecondHand, requirementsLookedUp } from '../stay/requirements';
import { certificateDocuments, renewalDocuments } from './documents';
import { familyFilingRules, familyPhotoRules } from './rules/filing';
import { periodFromEntry, periodFromExpiry } from './rules/period';
import { relationRules, unchangedRelation } from './rules/relation';
import { supporterRules } from './rules/supporter';
import { familyWorkRules } from './rules/work';

// 家族滞在: every rule of a certificate and of an extension. Those of the grounds for denial of landing, of the procedure and of
// the files are the same for every status.

/** The record of stays is compared with the education, which is not asked here; who files is another's than the employer's. */
const notOfFamilies: readonly string[] = ['X-PAST-STAY', 'R-PRC-01'];
const sharedByAll = ({ id, chapter }: Rule): boolean =>
  (chapter === 'landing' || chapter === 'process') && !notOfFamilies.includes(id);

const inJapanese = (rows: typeof certificateDocuments.rows): ReadonlySet<string> =>
  new Set([...languageNotAsked, ...rows.filter((row) => row.languageNotAsked).map(({ id }) => id)]);

const ofEvery = (rows: typeof certificateDocuments.rows): readonly Rule[] => [
  ...relationRules,
  ...supporterRules,
  ...familyPhotoRules,
  ...fileRules,
  translatedRule(inJapanese(rows)),
  requirementsLookedUp(heldAtSecondHand),
];

/** 在留資格認定証明書交付申請 */
export const certificateRules: readonly Rule[] = [
  ...ofEvery(certificateDocuments.rows),
  periodFromEntry,
  ...familyFilingRules,
  ...[...landingRules, ...processRules].filter(sharedByAll),
];

/** 在留期間更新許可申請 */
export const renewalRules: readonly Rule[] = [
  ...ofEvery(renewalDocuments.rows),
  unchangedRelation,
  periodFromExpiry,
  ...familyWorkRules,
  filingWindowRule,
];
