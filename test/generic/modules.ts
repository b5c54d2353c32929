import type { CaseRecords } from '../../lib/domain/records';
import { allHeads } from '../../lib/procedures/heads';
import { loadProcedures } from '../../lib/procedures/registry';
import type { ProcedureHead, ProcedureModule, RecordsOf } from '../../lib/spec/module';
import { libraryCardHead } from '../fixtures/procedures/library-card/head';
import { module as libraryCard } from '../fixtures/procedures/library-card/module';

/** A procedure whose id may be in no union of the product. */
export type AnyModule = ProcedureModule<string>;

/** Asks for one procedure alone: for a tree in which the others are as they were. */
const only = process.env.TENKEN_PROCEDURE;

/** Every procedure of the product, and the one of the tests. */
export const allModules: readonly AnyModule[] = [...(await loadProcedures()), libraryCard].filter(
  ({ id }) => only === undefined || id === only,
);

/** What windows know of each without its rows, by id. */
export const headOf: ReadonlyMap<string, ProcedureHead<string>> = new Map(
  [...allHeads, libraryCardHead].map((head) => [head.id, head]),
);

/** The modules with their ids first, for `describe.each`. */
export const byId = allModules.map((module) => [module.id, module] as const);

/** Those that have a page: the others only keep cases and check them. */
export const withForm = byId.filter(([, { revisions }]) => revisions.length > 0);

/** The filing date of the example cases, YYYY-MM-DD. */
export const exampleDay = '2026-06-15';

/** Records as whoever takes a case of the product takes them: only the id may be another. */
export const recordsOf = (records: RecordsOf<string>): CaseRecords => records as CaseRecords;
