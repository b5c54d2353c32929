import { useRef, useState } from 'preact/hooks';
import type { MappedCell } from '../../lib/columns/assign';
import { documentOf, type Plan, type PlanOptions, plannerOf } from '../../lib/columns/plan';
import type { Exchange } from '../../lib/domain/exchange';
import { call } from '../../lib/messaging/call';
import type { Failure, ImportPreview, Problem } from '../../lib/messaging/protocol';

/** How a planned import stands. */
export type Planned =
  | { readonly step: 'idle' }
  | { readonly step: 'checking'; readonly done: number; readonly total: number }
  | { readonly step: 'problems'; readonly plan: Plan }
  /** The background found what the plan did not: in a file this is a fault of ours, and still nothing is written. */
  | { readonly step: 'refused'; readonly problems: readonly Problem[] }
  | { readonly step: 'failed'; readonly code: Failure['code'] }
  | { readonly step: 'planned' | 'running'; readonly plan: Plan; readonly again: boolean }
  | { readonly step: 'done'; readonly preview: ImportPreview };

/** What is to be planned against what is stored just now. */
export type MakePlan = (stored: Exchange) => {
  readonly rows: readonly (readonly MappedCell[])[];
  readonly options: PlanOptions;
};

/** Milliseconds of work between two looks at what the person does. */
const slice = 40;

const breath = () => new Promise<void>((resolve) => setTimeout(resolve));

/** Checking and running an import that was planned here: the plan is made anew just before anything is written. */
export function usePlan(): {
  readonly planned: Planned;
  readonly check: (make: MakePlan) => Promise<boolean>;
  readonly run: (make: MakePlan) => Promise<void>;
  /** Back to the beginning; a check that is under way ends. */
  readonly reset: () => void;
} {
  const [planned, setPlanned] = useState<Planned>({ step: 'idle' });
  const turn = useRef(0);
  const failed = ({ code, problems }: Failure) =>
    setPlanned(problems && problems.length > 0 ? { step: 'refused', problems } : { step: 'failed', code });

  const planNow = async (make: MakePlan, isChecking: boolean): Promise<Plan | null> => {
    const stored = await call('exchange.export', { caseIds: null });
    if (!stored.ok) {
      failed(stored.failure);
      return null;
    }
    const { rows, options } = make(stored.value);
    const planner = plannerOf(stored.value, options);
    const own = turn.current;
    let started = performance.now();
    for (const [index, cells] of rows.entries()) {
      planner.add(cells);
      if (performance.now() - started < slice) continue;
      if (isChecking) setPlanned({ step: 'checking', done: index + 1, total: rows.length });
      await breath();
      if (own !== turn.current) return null;
      started = performance.now();
    }
    return planner.finished();
  };
  return {
    planned,
    reset() {
      turn.current += 1;
      setPlanned({ step: 'idle' });
    },
    async check(make) {
      setPlanned({ step: 'checking', done: 0, total: 0 });
      const own = turn.current;
      const plan = await planNow(make, true);
      if (!plan || own !== turn.current) return false;
      if (plan.problems.length > 0) {
        setPlanned({ step: 'problems', plan });
        return false;
      }
      const answer = await call('exchange.check', { text: JSON.stringify(documentOf(plan)) });
      if (own !== turn.current) return false;
      if (!answer.ok) {
        failed(answer.failure);
        return false;
      }
      setPlanned({ step: 'planned', plan, again: false });
      return true;
    },
    async run(make) {
      if (planned.step !== 'planned') return;
      setPlanned({ ...planned, step: 'running' });
      const plan = await planNow(make, false);
      if (!plan) return;
      if (plan.problems.length > 0) return setPlanned({ step: 'problems', plan });
      if (!isSamePlan(plan, planned.plan)) return setPlanned({ step: 'planned', plan, again: true });
      // The new plan stands on what is stored now; it differs from the one looked at in the identifiers of new records only.
      const answer = await call('exchange.import', { text: JSON.stringify(documentOf(plan)) });
      if (answer.ok) setPlanned({ step: 'done', preview: answer.value });
      else failed(answer.failure);
    },
  };
}

/** Whether two plans would do the same; identifiers of new records are made anew each time. */
function isSamePlan(a: Plan, b: Plan): boolean {
  const told = ({ records }: Plan) =>
    JSON.stringify(
      records.map(({ kind, id, state, changes }) => [
        kind,
        state,
        ...(state === 'added' ? [] : [id]),
        changes.filter(({ place }) => !/[iI]d$/.test(place)),
      ]),
    );
  return told(a) === told(b);
}
