import { goesWithSample } from '../../domain/sample';
import type { Draft } from '../../facts/descriptor';
import { valueAt } from '../../facts/draft';
import { call } from '../../messaging/call';
import type { Result } from '../../domain/result';

/** What a new case starts with. */
export type NewCaseDefaults = { readonly office?: Draft; readonly agentId?: string };

/**
 * The office and the agent of new cases: those from the settings if they still exist; otherwise the only office, and no
 * agent. Never the sample's.
 */
export async function newCaseDefaults(): Promise<Result<NewCaseDefaults>> {
  const [offices, profile] = await Promise.all([call('records.list', { kind: 'office' }), call('desk.get', null)]);
  if (!offices.ok) return offices;
  if (!profile.ok) return profile;
  // The sample's office is invented, whatever was chosen while trying.
  const own = offices.value.filter(({ payload }) => !goesWithSample(payload));
  const [first, ...others] = own;
  const chosen = own.find(({ id }) => id === profile.value.officeId) ?? (others.length === 0 ? first : undefined);
  if (chosen === undefined) return { ok: true, value: {} };
  const office = chosen.payload as Draft;
  const agents = valueAt(office, 'agents');
  const known = Array.isArray(agents) && agents.some((agent) => valueAt(agent, 'id') === profile.value.agentId);
  const agentId = known ? profile.value.agentId : null;
  return { ok: true, value: { office, ...(agentId === null ? {} : { agentId }) } };
}
