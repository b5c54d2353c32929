import type { PopupState } from '../../../components/popup/props';
import type { FoundCases } from '../../messaging/namespaces/brief';
import type { Failure } from '../../domain/result';
import type { RemainingCount, CaseRow } from '../../overview/query';
import { createAttempts } from './attempts';
import type { Link } from './link';

interface Needs {
  readonly call: Link['call'];
  readonly state: () => PopupState;
  readonly set: (change: Partial<PopupState>) => void;
  readonly fail: (code: Failure['code']) => void;
}

/** Asks for cases and for what remains of one; an answer older than a newer question is dropped. */
export function caseQueries({ call, state, set, fail }: Needs) {
  const searches = createAttempts();
  const briefs = createAttempts();

  async function find(query: string): Promise<void> {
    const isLatest = searches.begin();
    set({ query });
    const answer = await call('brief.find', { query });
    if (!isLatest()) return;
    if (!answer.ok) return fail(answer.failure.code);
    set({ found: answer.value });
    // The lines are there at once; what remains of each is counted afterwards.
    const ids = uncounted(answer.value);
    if (ids.length === 0) return;
    const counted = await call('brief.count', { ids });
    if (isLatest() && counted.ok) set({ found: withCounts(answer.value, counted.value) });
  }

  async function brief(caseId: string | null): Promise<void> {
    const isLatest = briefs.begin();
    if (state().brief !== null && state().brief?.summary.id !== caseId) set({ brief: null });
    if (caseId === null) return;
    const answer = await call('brief.case', { caseId });
    if (!isLatest()) return;
    if (answer.ok) set({ brief: answer.value });
    // A case that was removed in the meantime is no longer viewed.
    else if (answer.failure.code === 'notFound' && state().viewed !== null) set({ viewed: null, found: null });
    else fail(answer.failure.code);
  }

  return { find, brief };
}

const listsOf = ({ rows, recent, chosen }: FoundCases): readonly CaseRow[] => [
  ...rows,
  ...recent,
  ...(chosen ? [chosen] : []),
];

const uncounted = (found: FoundCases): readonly string[] => [
  ...new Set(listsOf(found).flatMap(({ id, blockers }) => (blockers === null ? [id] : []))),
];

function withCounts(found: FoundCases, counts: Readonly<Record<string, RemainingCount>>): FoundCases {
  const counted = (row: CaseRow): CaseRow => ({ ...row, blockers: counts[row.id] ?? row.blockers });
  return {
    ...found,
    rows: found.rows.map(counted),
    recent: found.recent.map(counted),
    chosen: found.chosen && counted(found.chosen),
  };
}
