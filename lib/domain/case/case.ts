import { z } from 'zod';
import { type ProcedureId, procedureIds, procedures } from './procedures';
import { type CaseShape, type CasesByShape, caseShapes } from './shapes';

export type { CaseRequest } from './envelope';

/** A case of one procedure. One that this version does not know has what all cases have. */
export type CaseOf<P extends string> = P extends ProcedureId
  ? CasesByShape<P>[(typeof procedures)[P]['shape']]
  : CasesByShape<P>['resident'];

/** 案件: one application of one applicant to one employer. */
export type Case = { [P in ProcedureId]: CaseOf<P> }[ProcedureId];

/** The schema of all cases: which facts a case may have follows from its procedure. */
export const caseRecord = z.discriminatedUnion('procedure', [
  caseShapes[procedures[procedureIds[0]].shape]([procedureIds[0]]),
  ...procedureIds.slice(1).map((id) => caseShapes[procedures[id].shape]([id])),
  // Made from the list of procedures, so that each has its shape: the compiler cannot follow that.
]) as unknown as z.ZodType<Case>;

/** The schema of one shape, for whoever describes its facts: any procedure may stand in it. */
export const factsOfShape = (shape: CaseShape) => caseShapes[shape](procedureIds);

/** 入国の予定 of a case; none where its procedure asks for no entry. */
export const entryOf = (one: Case) => ('entry' in one ? one.entry : undefined);

/** Who has looked up form and documents on the Agency's page; none where the procedure does not ask for that. */
export const requirementsOf = (one: Case) => ('requirements' in one ? one.requirements : undefined);

/** 家族滞在 of a case; none where its procedure is of nobody's family. */
export const dependantOf = (one: Case) => ('dependant' in one ? one.dependant : undefined);

/** 申請の内容 of a case; none where its procedure asks for no permission. */
export const applicationOf = (one: Case) => ('application' in one ? one.application : undefined);
