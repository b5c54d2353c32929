import { question, useQuery } from '../shared/use-query';

/** Who the case is assigned to, and so who is likely to overrule a finding; empty where nobody is named. */
export function useSuggestedName(caseId: string | null): string {
  const asked = caseId === null ? null : question('records.get', { kind: 'case', id: caseId });
  const { value } = useQuery(asked, { refreshOn: ['vault'] });
  return (value?.payload as { assignedTo?: string } | undefined)?.assignedTo ?? '';
}
