import { derivations, derivedAt } from './derivations';
import { policyOf } from './policies';
import type { Asked } from './policies/policy';
import { selectionOf, selections } from './selections';

export { type Asked, type Recipient, recipients } from './policies/policy';

/** The place in a record of a fact of the form: `derived.education.school` is `applicant.education.school`. */
export function recordPathOf(path: string): string {
  const selection = selectionOf(path);
  if (selection !== undefined) return selections[selection].list + path.slice(selections[selection].root.length);
  const name = derivedAt(path);
  return name === undefined ? path : (derivations[name].askedBy ?? derivations[name].place);
}

/** Who can answer for a fact, by its place in a record. */
export const askedFor = (path: string): Asked => policyOf(path).askedOf;
