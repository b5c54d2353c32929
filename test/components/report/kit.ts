import { coeGijinkoku } from '../../../lib/procedures/coe-gijinkoku/form';
import { coeGijinkokuLaw } from '../../../lib/procedures/coe-gijinkoku/law';
import { type Report, reportOf } from '../../../lib/checks/report';
import type { Case } from '../../../lib/domain/case/case';
import { emptyRecords } from '../../../lib/law/gijinkoku/examples';
import { type WorkedId, workedDay, workedIds, workedRecords } from '../../fixtures/worked/load';

/** The report of a worked case, on its filing date unless told, with words of a person on findings. */
export function workedReport(worked: WorkedId, on = workedDay, overrides: Case['overrides'] = []): Report {
  const records = workedRecords(worked);
  return reportOf({
    form: coeGijinkoku,
    law: coeGijinkokuLaw,
    records: { ...records, case: { ...records.case, overrides } },
    on,
  });
}

/** The report of a case about which nothing is known. */
export const emptyReport = (): Report =>
  reportOf({ form: coeGijinkoku, law: coeGijinkokuLaw, records: emptyRecords(), on: workedDay });

/** Reports of all worked cases and of an empty one. */
export const allReports: readonly (readonly [string, Report])[] = [
  ...workedIds.map((worked) => [`case ${worked}`, workedReport(worked)] as const),
  ['an empty case', emptyReport()],
];
