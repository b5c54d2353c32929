import type { Case } from '../domain/case';
import type { Procedure } from '../spec/field';
import { factsOf } from './facts';
import type { Job } from './job';
import { planJob } from './plan';

/** The form of a procedure as a job of a case about which nothing is known: its rows' words, and no value. */
export function blankJob(procedure: Procedure, today: string): Job {
  const one: Case = { id: 'x', applicantId: 'x', employerId: 'x', procedure: 'coe-gijinkoku' };
  return planJob(procedure, factsOf({ case: one, applicant: { id: 'x' }, employer: { id: 'x' } }, today));
}

/** A job that wants one part alone and leaves everything else as it stands. */
export function onlyPart(job: Job, row: string, part: string): Job {
  return {
    ...job,
    overflow: [],
    rows: job.rows.map((one) => ({
      ...one,
      parts: one.parts.map((each) =>
        (one.row === row && each.part === part) || each.want.state !== 'write'
          ? each
          : { ...each, want: { state: 'none', reason: 'notAnswered' } as const },
      ),
    })),
  };
}
