import { isProcedureId, type ProcedureId, procedureIds } from '../../domain/case/procedures';
import type { Draft } from '../../facts/descriptor';
import { valueAt } from '../../facts/draft';
import { call } from '../../messaging/call';
import { question, useQuery } from '../shared/use-query';

/** What a new case is of until somebody chooses: what the copied case is, else what was chosen last. */
export function usePresetProcedure(copyOf?: string) {
  const profile = useQuery(question('desk.get', null));
  const source = useQuery(copyOf === undefined ? null : question('records.get', { kind: 'case', id: copyOf }));
  const copied = valueAt((source.value?.payload ?? {}) as Draft, 'procedure');
  const said = copied ?? profile.value?.procedure;
  const procedure: ProcedureId = typeof said === 'string' && isProcedureId(said) ? said : procedureIds[0];
  const isLoading = profile.isLoading || (copyOf !== undefined && source.isLoading);
  return { procedure, isLoading, failure: profile.failure ?? source.failure };
}

/** Lets the next new case begin with this procedure. Where that cannot be kept, it begins with another: nothing is lost. */
export async function rememberProcedure(procedure: ProcedureId): Promise<void> {
  const profile = await call('desk.get', null);
  if (profile.ok && profile.value.procedure !== procedure) await call('desk.set', { ...profile.value, procedure });
}
