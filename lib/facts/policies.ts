import type { StoredPath } from '../domain/facts';
import { templateOf } from './descriptor';
import { applicantPolicies } from './policies/applicant';
import { casePolicies } from './policies/case';
import { employerPolicies } from './policies/employer';
import { officePolicies } from './policies/office';
import { type FactPolicy, practice } from './policies/policy';

export type { FactPolicy } from './policies/policy';

/**
 * What is done with each stored fact. A group's policy covers what is inside, unless that has its own; a whole record
 * has none.
 */
const policies = { ...applicantPolicies, ...employerPolicies, ...officePolicies, ...casePolicies };

type CoveredBy<Place extends string> = Place | `${Place}.${string}`;
type Uncovered = Exclude<StoredPath, CoveredBy<keyof typeof policies>>;
/** The compiler names a stored fact that has no policy. */
export const complete: [Uncovered] extends [never] ? true : Uncovered = true;

/** Every policy by its place, group or fact. */
export const allPolicies: ReadonlyMap<string, FactPolicy> = new Map(Object.entries(policies));

/**
 * The policy of a fact or group of a record, by its place; headings only if they are its own. A place that no record
 * has is the practice's to answer.
 */
export function policyOf(path: string): FactPolicy {
  const place = templateOf(path);
  return allPolicies.get(place) ?? groupPolicyOf(place.slice(0, Math.max(0, place.lastIndexOf('.'))));
}

function groupPolicyOf(place: string): FactPolicy {
  const { synonyms: _, ...policy } = place === '' ? practice : policyOf(place);
  return policy;
}
