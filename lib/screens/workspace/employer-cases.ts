import type { CaseRecords } from '../../domain/records';
import { beforeFiling } from '../../overview/next-date';
import { noFilter } from '../../overview/query';
import { question, useQuery } from '../shared/use-query';

/** How many cases one letter can be about. */
const most = 100;

const byName = { by: 'applicant', down: false } as const;

/**
 * The other cases of a case's employer that are not filed yet, as they are stored; none while `wanted` is false. The
 * employer is one record: all of them have it as it is on the screen.
 */
export function useEmployerCases({ case: one, employer }: CaseRecords, wanted: boolean): readonly CaseRecords[] {
  const filter = { ...noFilter, employerId: employer.id, statuses: beforeFiling };
  const found = useQuery(
    wanted ? question('overview.cases', { filter, order: byName, offset: 0, limit: most }) : null,
    { refreshOn: ['records'] },
  ).value;
  const others = (found?.rows ?? []).map(({ id }) => id).filter((id) => id !== one.id);
  const stored = useQuery(others.length > 0 ? question('exchange.export', { caseIds: others }) : null, {
    refreshOn: ['records'],
  }).value;
  return (stored?.cases ?? []).flatMap((each) => {
    const applicant = stored?.applicants.find(({ id }) => id === each.applicantId);
    const office = stored?.offices.find(({ id }) => id === each.officeId);
    return applicant && each.employerId === employer.id ? [{ case: each, applicant, employer, office }] : [];
  });
}
