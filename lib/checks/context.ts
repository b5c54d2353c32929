import type { CaseRecords } from '../domain/records';
import { factsOf } from '../engine/facts';
import { basisOf } from '../law/gijinkoku/basis';
import { categoryOf } from '../law/gijinkoku/category';
import { experienceOf } from '../law/gijinkoku/experience';
import type { GroundTables } from '../law/gijinkoku/ground-kinds';
import { groundsOf } from '../law/gijinkoku/grounds';
import type { CheckContext, FileSeen } from '../spec/check';

/**
 * Everything the checks may ask of a case on a filing date, YYYY-MM-DD. That date stands in place of the one that the case
 * plans, so that a report can be made for another day.
 */
export function contextOf(
  records: CaseRecords,
  on: string,
  tables: GroundTables,
  files?: readonly FileSeen[],
): CheckContext {
  const facts = factsOf({ ...records, case: { ...records.case, filingOn: on } }, on);
  const experience = experienceOf(facts, on);
  const grounds = groundsOf(facts, experience, tables);
  return {
    facts,
    on,
    category: categoryOf(facts, on),
    basis: basisOf(facts, grounds),
    experience,
    grounds,
    ...(files ? { files } : {}),
  };
}
