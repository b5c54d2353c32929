import { question, useQuery } from '../shared/use-query';

/** The person the case is assigned to, who will probably overrule a finding; empty if nobody is named. */
export function useSuggestedName(caseId: string | null): string {
  const asked = caseId === null ? null : question('records.get', { kind: 'case', id: caseId });
  const { value } = useQuery(asked, { refreshOn: ['vault'] });
  return (value?.payload as { assignedTo?: string } | undefined)?.assignedTo ?? '';
}
