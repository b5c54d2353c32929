import type { CaseRecords } from '../domain/records';
import { factsOf } from '../facts/facts';
import type { CheckedCase, FileSeen } from '../spec/check';

/**
 * A case as it is checked on a filing date, YYYY-MM-DD. That date replaces the one that the case plans, so that a
 * report can be made for another day.
 */
export function checkedCaseOf(records: CaseRecords, on: string, files?: readonly FileSeen[]): CheckedCase {
  const facts = factsOf({ ...records, case: { ...records.case, filingOn: on } }, on);
  return { facts, on, ...(files ? { files } : {}) };
}
