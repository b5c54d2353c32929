import type { FillPlan } from '../../lib/engine/fill-plan';
import { planFill } from '../../lib/engine/plan';
import type { ConfirmedPart } from '../../lib/engine/predicted';
import { factsOf } from '../../lib/facts/facts';
import { loadProcedure } from '../../lib/procedures/registry';
import type { ProcedureModule } from '../../lib/spec/module';
import {
  expectedOfResident,
  type ResidentCaseId,
  type ResidentProcedure,
  residentCases,
  residentOf,
  residentProcedures,
} from '../fixtures/cases/residents/load';
import { confirmedOn } from '../generic/confirmed';

/** The modules of the procedures that residents' cases are of. */
export const residentModules: ReadonlyMap<ResidentProcedure, ProcedureModule<ResidentProcedure>> = new Map(
  await Promise.all(
    residentProcedures.map(
      async (id) => [id, (await loadProcedure(id)) as ProcedureModule<ResidentProcedure>] as const,
    ),
  ),
);

const procedureOf = new Map(
  residentProcedures.flatMap((procedure) => residentCases[procedure].map((id) => [id as ResidentCaseId, procedure])),
);

/** The module that a case is of. */
export function moduleOf(id: ResidentCaseId): ProcedureModule<ResidentProcedure> {
  const module = residentModules.get(procedureOf.get(id) ?? 'renewal-gijinkoku');
  if (!module) throw new Error(`No procedure has ${id}.`);
  return module;
}

const allConfirmed = new Map<string, readonly ConfirmedPart[]>();
/** All that a person can confirm of the expected page of a case's procedure. */
export function confirmedFor(id: ResidentCaseId): readonly ConfirmedPart[] {
  const { form } = moduleOf(id);
  const known = allConfirmed.get(form.id) ?? confirmedOn(form);
  allConfirmed.set(form.id, known);
  return known;
}

/** The plan of a case on its filing day, for a page of which this has been confirmed. */
export function planOfResident(id: ResidentCaseId, confirmed: readonly ConfirmedPart[] = confirmedFor(id)): FillPlan {
  const { records, on } = residentOf(id);
  return planFill(moduleOf(id).form, factsOf(records, on), confirmed);
}

/** The expected values of a case by row and part, `applicant.sex value`. */
export const expectedTexts = (id: ResidentCaseId): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(expectedOfResident(id)).flatMap(([row, parts]) =>
      Object.entries(parts).map(([part, text]) => [`${row} ${part}`, text] as const),
    ),
  );
