import { type ProcedureId, procedureIds } from '../domain/case/procedures';
import type { ProcedureHead } from '../spec/module';
import { coeGijinkokuHead } from './coe-gijinkoku/head';

/** Every procedure, without its rows and its law. */
export const heads: { readonly [P in ProcedureId]: ProcedureHead<P> } = {
  'coe-gijinkoku': coeGijinkokuHead,
};

/** The same one after the other. */
export const allHeads: readonly ProcedureHead[] = procedureIds.map((id) => heads[id]);

/** The procedure where no case names one: whose form a window leads to, and what a new case is of. */
export const firstHead: ProcedureHead = heads[procedureIds[0]];
