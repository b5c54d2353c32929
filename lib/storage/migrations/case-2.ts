import type { ProcedureId } from '../../domain/case/procedures';

type CasePayload = Readonly<Record<string, unknown>>;

/** 予定する手続 of the first version, when a case was always of the certificate and could plan a later step. */
const laterSteps: ReadonlyMap<unknown, ProcedureId> = new Map([
  ['renewal', 'renewal-gijinkoku'],
  ['change', 'change-gijinkoku'],
  ['changeOfEmployer', 'employer-change'],
  ['sideJob', 'side-job'],
  ['dependants', 'bring-dependants'],
  ['permanentResidence', 'permanent-residence'],
]);

/**
 * A case of version 1 as one of version 2. One that planned a later step becomes a case of that procedure: the plan of entry,
 * which it does not ask, is set aside. A certificate stays as it is. Frozen: files of version 1 take this step for good.
 */
export function caseFromVersion1(one: CasePayload): CasePayload {
  const { plannedStep, entry, ...rest } = one;
  const procedure = laterSteps.get(plannedStep);
  if (procedure === undefined) return one;
  return { ...rest, procedure, ...(entry === undefined ? {} : { setAside: { entry } }) };
}
