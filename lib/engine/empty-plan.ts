import type { Case } from '../domain/case/case';
import type { Procedure } from '../spec/field';
import { factsOf } from '../facts/facts';
import type { FillPlan, PlannedValue } from './fill-plan';
import { planFill } from './plan';
import type { ConfirmedPart } from './predicted';

/** The form of a procedure as a job of a case about which nothing is known: its rows' words, and no value. */
export function emptyPlan(procedure: Procedure, today: string, confirmed: readonly ConfirmedPart[] = []): FillPlan {
  // No row asks for the procedure: the form is the argument.
  const one = { id: 'x', applicantId: 'x', employerId: 'x', procedure: procedure.id } as Case;
  return planFill(procedure, factsOf({ case: one, applicant: { id: 'x' }, employer: { id: 'x' } }, today), confirmed);
}

/** What a plan wants in one part; null if the form has no such part. */
export function plannedIn(job: FillPlan, row: string, part: string): PlannedValue | null {
  return job.rows.find((one) => one.row === row)?.parts.find((one) => one.part === part)?.want ?? null;
}

/** A plan that wants this value in one part and leaves everything else as it is. */
export function onlyPart(job: FillPlan, row: string, part: string, want: PlannedValue): FillPlan {
  return {
    ...job,
    overflow: [],
    rows: job.rows.map((one) => ({
      ...one,
      parts: one.parts.map((each) => {
        if (one.row === row && each.part === part) return { ...each, want };
        return each.want.state === 'write'
          ? { ...each, want: { state: 'none', reason: 'notAnswered' } as const }
          : each;
      }),
    })),
  };
}
