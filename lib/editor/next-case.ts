import type { Applicant } from '../domain/applicant';
import type { Case } from '../domain/case/case';
import { withProcedure } from '../domain/case/change-procedure';
import { following, type ProcedureId, procedures } from '../domain/case/procedures';
import { goesWithSample } from '../domain/sample';
import { statusNamed } from '../facts/derivations';
import type { Draft } from '../facts/descriptor';
import { pruned, valueAt, withValue } from '../facts/draft';
import { presentStayOf } from '../facts/present-stay';
import { carriedOf } from './carried';

/** What the next case is of, and what is known of the person. */
export interface NextCaseFor {
  readonly id: string;
  readonly procedure: ProcedureId;
  readonly employerId: string;
  /** The person of the earlier case. */
  readonly applicant: Applicant;
  /** YYYY-MM-DD */
  readonly today: string;
  /** The office of the earlier case, if there is one. */
  readonly office?: unknown;
}

/** What belongs to an employment: another employer has none of it. */
const ofEmployment = [
  ...['contract', 'pay', 'job', 'dispatch', 'assessment', 'hiring', 'training', 'career', 'transfer', 'officer'],
  'filing.representativeId',
] as const;

/**
 * The next case of the same person: what is still true of the earlier one, by the policies of its facts, and the present
 * stay as recorded. What must be said anew stays open, and so does whatever the procedure does not ask. The new case names
 * the earlier one.
 */
export function nextCase(
  source: Draft,
  { id, procedure, employerId, applicant, today, office }: NextCaseFor,
): Record<string, unknown> {
  const from = String(source.id);
  const applicantId = source.applicantId;
  let next: Draft = {
    ...carriedOf(source, 'samePerson'),
    ...{ id, applicantId, employerId, status: 'draft', createdOn: today, basedOn: from },
  };
  const drop = (paths: readonly string[]) => {
    for (const path of paths) next = withValue(next, path, undefined);
  };
  // The sample goes on as the sample; the invented office of a real case does not.
  if (goesWithSample(source)) next = { ...next, sample: true };
  else if (goesWithSample(office)) drop(['officeId', 'filing.agentId']);
  if (employerId !== source.employerId) drop(ofEmployment);
  const stay = asksForStay(procedure) ? presentStayOf(applicant, source as unknown as Case, today) : undefined;
  if (stay) {
    const { from: _, ...facts } = stay;
    next = { ...next, stay: facts };
  }
  const { setAside: _, ...asked } = withProcedure(next, procedure);
  return pruned(asked);
}

/** Whoever is still abroad has no stay. */
const asksForStay = (procedure: ProcedureId): boolean => !/certificate/i.test(procedures[procedure].shape);

/**
 * The procedure that most likely comes next, for a person to change: by the stay they have, else by where the case
 * stands.
 */
export function nextProcedureOf(source: Case, applicant: Applicant, today: string): ProcedureId {
  const next = following[source.procedure]?.next;
  if (!next) return source.procedure;
  const stay = presentStayOf(applicant, source, today);
  const status = statusNamed(stay?.status);
  const wanted = statusNamed(following[next.same]?.grants);
  if (status !== undefined) return status === wanted ? next.same : next.other;
  const hasFailed = source.status === 'refused' || source.status === 'withdrawn';
  return hasFailed ? source.procedure : next.same;
}

/** The earlier case that a case was begun from, if it says so. */
export function basedOnOf(one: unknown): string | null {
  const id = valueAt(one, 'basedOn');
  return typeof id === 'string' ? id : null;
}
