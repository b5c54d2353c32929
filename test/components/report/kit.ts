import { type Report, reportOf } from '../../../lib/checks/report';
import type { Case } from '../../../lib/domain/case';
import { checksOf } from '../../../lib/procedures/checks';
import { emptyRecords } from '../../../lib/law/gijinkoku/examples';
import { procedureOf } from '../../../lib/procedures/registry';
import { type WorkedId, workedDay, workedIds, workedRecords } from '../../fixtures/worked/load';

const id = 'coe-gijinkoku';

/** The report of a worked case, on its filing date unless told, with words of a person on findings. */
export function workedReport(worked: WorkedId, on = workedDay, overrides: Case['overrides'] = []): Report {
  const records = workedRecords(worked);
  return reportOf({
    procedure: procedureOf(id),
    checks: checksOf(id),
    records: { ...records, case: { ...records.case, overrides } },
    on,
  });
}

/** The report of a case about which nothing is known. */
export const emptyReport = (): Report =>
  reportOf({ procedure: procedureOf(id), checks: checksOf(id), records: emptyRecords(), on: workedDay });

/** Reports of all worked cases and of an empty one. */
export const allReports: readonly (readonly [string, Report])[] = [
  ...workedIds.map((worked) => [`case ${worked}`, workedReport(worked)] as const),
  ['an empty case', emptyReport()],
];
