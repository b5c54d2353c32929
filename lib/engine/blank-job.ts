import type { Case } from '../domain/case';
import type { Procedure } from '../spec/field';
import { factsOf } from '../facts/facts';
import type { Job, Want } from './job';
import { planJob } from './plan';

/** The form of a procedure as a job of a case about which nothing is known: its rows' words, and no value. */
export function blankJob(procedure: Procedure, today: string): Job {
  // No row asks for the procedure: the form is the argument.
  const one = { id: 'x', applicantId: 'x', employerId: 'x', procedure: procedure.id } as Case;
  return planJob(procedure, factsOf({ case: one, applicant: { id: 'x' }, employer: { id: 'x' } }, today));
}

/** What a job wants in one part; null where the form has no such part. */
export function wantIn(job: Job, row: string, part: string): Want | null {
  return job.rows.find((one) => one.row === row)?.parts.find((one) => one.part === part)?.want ?? null;
}

/** A job that wants this in one part alone and leaves everything else as it stands. */
export function onlyPart(job: Job, row: string, part: string, want: Want): Job {
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
