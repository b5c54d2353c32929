import type { Procedure } from '../spec/field';
import { coeGijinkoku } from './coe-gijinkoku/form';

/** Every procedure Tenken knows. */
export const procedures: readonly Procedure[] = [coeGijinkoku];

/** The procedure of an id. Throws when there is none: a case names its procedure by a literal that its schema checks. */
export function procedureOf(id: string): Procedure {
  const procedure = procedures.find((candidate) => candidate.id === id);
  if (!procedure) throw new Error(`No procedure "${id}": add its folder under lib/procedures and list it here.`);
  return procedure;
}
