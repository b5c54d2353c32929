import { CaseRelations } from '../../../components/next-case/CaseRelations';
import { FailureNotice } from '../../../components/base/FailureNotice';
import { question, useQuery } from '../shared/use-query';

const refresh = { refreshOn: ['records'] } as const;

/** The case that a case was begun from, and those that were begun from it. */
export function CaseRelationsCard({ caseId, basedOn }: { readonly caseId: string; readonly basedOn: string | null }) {
  const before = useQuery(basedOn === null ? null : question('overview.rows', { ids: [basedOn] }), refresh);
  const after = useQuery(question('overview.uses', { kind: 'case', id: caseId }), refresh);
  const failure = before.failure ?? after.failure;
  if (failure !== null) return <FailureNotice code={failure} />;
  return <CaseRelations before={before.value?.[0] ?? null} after={after.value?.first ?? []} />;
}
