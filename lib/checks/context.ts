import type { CaseRecords } from '../domain/records';
import { factsOf } from '../facts/facts';
import type { CheckContext, FileSeen } from '../spec/check';
import type { StatusLaw } from '../spec/law';

/**
 * Everything the checks may ask of a case on a filing date, YYYY-MM-DD. That date stands in place of the one that the case
 * plans, so that a report can be made for another day.
 */
export function contextOf<K>(
  records: CaseRecords,
  on: string,
  status: StatusLaw<K>,
  files?: readonly FileSeen[],
): CheckContext<K> {
  const facts = factsOf({ ...records, case: { ...records.case, filingOn: on } }, on);
  return { ...status.learn(facts, on), facts, on, ...(files ? { files } : {}) };
}
