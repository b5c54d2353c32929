import { isProcedureId, type ProcedureId, procedureIds } from '../domain/case/procedures';
import { onceFor } from '../domain/once';
import type { Validity } from '../spec/check';
import type { ProcedureModule } from '../spec/module';

// Windows load a procedure when they first need it. The background is one classic script, in which these imports stand
// inline: there a procedure is at hand as soon as the script has run.

const load: { readonly [P in ProcedureId]: () => Promise<{ readonly module: ProcedureModule<P> }> } = {
  'coe-gijinkoku': () => import('./coe-gijinkoku/module'),
  'renewal-gijinkoku': () => import('./renewal-gijinkoku/module'),
  'change-gijinkoku': () => import('./change-gijinkoku/module'),
  'coe-dependant': () => import('./coe-dependant/module'),
  'renewal-dependant': () => import('./renewal-dependant/module'),
  'employer-change': () => import('./employer-change/module'),
  'side-job': () => import('./side-job/module'),
  'bring-dependants': () => import('./bring-dependants/module'),
  'permanent-residence': () => import('./permanent-residence/module'),
};

const loaded = new Map<ProcedureId, ProcedureModule>();

/** A procedure whole. */
export async function loadProcedure(id: ProcedureId): Promise<ProcedureModule> {
  const known = loaded.get(id);
  if (known) return known;
  const { module } = await load[id]();
  loaded.set(id, module);
  return module;
}

/** All procedures whole: what is to be told from a file or from a page may be of any of them. */
export const loadProcedures = (): Promise<readonly ProcedureModule[]> => Promise.all(procedureIds.map(loadProcedure));

/** A procedure that was loaded before. Throws for one that was not: whoever draws or counts at once has it loaded first. */
export function procedureOf(id: string): ProcedureModule {
  const module = isProcedureId(id) ? loaded.get(id) : undefined;
  if (!module) throw new Error(`The procedure "${id}" is not loaded: call loadProcedure first.`);
  return module;
}

const validitiesOf = onceFor(
  ({ law }: ProcedureModule): ReadonlyMap<string, Validity | undefined> =>
    new Map(law.documents.rows.map(({ id, validity }) => [id, validity])),
);

/** How long a document of a loaded procedure may be used; undefined where its list says nothing of it. */
export const validityOf = (procedure: string, document: string): Validity | undefined =>
  validitiesOf(procedureOf(procedure)).get(document);
