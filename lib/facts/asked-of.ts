import { derivations, derivedAt } from './derivations';
import { policyOf } from './policies';
import type { Asked } from './policies/policy';
import { placeInList } from './selections';

export { type Asked, type Recipient, recipients } from './policies/policy';

/** The place in a record for a fact of the form: `derived.education.school` is `applicant.education.school`. */
export function recordPathOf(path: string): string {
  const inList = placeInList(path, '');
  if (inList !== undefined) return inList;
  const name = derivedAt(path);
  return name === undefined ? path : (derivations[name].askedBy ?? derivations[name].place);
}

/** Who can answer for a fact, by its place in a record. */
export const askedFor = (path: string): Asked => policyOf(path).askedOf;
