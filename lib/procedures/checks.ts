import type { GijinkokuKnown } from '../law/gijinkoku/known';
import type { ProcedureLaw } from '../spec/law';
import { coeGijinkokuChecks } from './coe-gijinkoku/checks';

// Apart from the registry of forms: what fills a page needs none of this.

/** What is checked of every procedure, by the procedure's id. */
const all: Readonly<Record<string, ProcedureLaw<GijinkokuKnown>>> = { 'coe-gijinkoku': coeGijinkokuChecks };

/** The checks of a procedure. Throws when there are none: a case names its procedure by a literal that its schema checks. */
export function checksOf(id: string): ProcedureLaw<GijinkokuKnown> {
  const checks = Object.hasOwn(all, id) ? all[id] : undefined;
  if (!checks)
    throw new Error(`No checks for "${id}": add them to its folder under lib/procedures and list them here.`);
  return checks;
}
