import { goesWithSample } from '../domain/sample';
import type { Draft } from '../facts/descriptor';
import { pruned, valueAt, withValue } from '../facts/draft';
import { carriedOf } from './carried';

/** The name of the copy, and the records it refers to. */
export interface CopyFor {
  readonly id: string;
  readonly applicantId: string;
  readonly employerId: string;
  /** YYYY-MM-DD */
  readonly today: string;
  /** The office of the case being copied, if there is one. */
  readonly office?: unknown;
}

/**
 * A case for the next worker of the same employer, with the facts whose policies allow it: job, pay, contract and who
 * files. Nothing about the person is copied: no documents, no declarations, no judgement of staff, no dates of entry or
 * filing, no portal texts, no notes.
 */
export function copiedCase(source: Draft, { id, applicantId, employerId, today, office }: CopyFor): Draft {
  let copy: Draft = {
    ...carriedOf(source, 'sameEmployer'),
    id,
    applicantId,
    employerId,
    status: 'draft',
    createdOn: today,
  };
  // The sample's office and agent are invented: a real case has its own.
  const ofSample = goesWithSample(source) || goesWithSample(office);
  if (ofSample) for (const path of ['officeId', 'filing.agentId']) copy = withValue(copy, path, undefined);
  // Contact persons belong to the employer: another employer does not have these people.
  const isOther = valueAt(source, 'employerId') !== employerId;
  if (isOther) copy = withValue(copy, 'filing.representativeId', undefined);
  return pruned(copy);
}
