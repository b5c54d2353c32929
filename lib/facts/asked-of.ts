import { policyOf } from './policies';
import type { Asked } from './policies/policy';

export { type Asked, type Recipient, recipients } from './policies/policy';

/** Where a fact that the form takes is kept, so that it can be asked for in the words of its record. */
const keptAt: readonly (readonly [beginning: string, kept: string])[] = [
  ['derived.passportName', 'applicant.name'],
  ['derived.education.', 'applicant.education.'],
  ['derived.plannedEntry', 'case.entry.plannedOn'],
  ['derived.monthlyPayYen', 'case.pay.amountYen'],
  // Counted from the jobs, not asked as a number.
  ['derived.experienceMonths', 'applicant.work.jobs'],
  ['derived.site', 'case.dispatch.isDispatch'],
  ['representative.', 'employer.contacts.'],
  ['agent.', 'office.agents.'],
];

/** The place in a record of a fact of the form: `derived.education.school` is `applicant.education.school`. */
export function recordPathOf(path: string): string {
  const found = keptAt.find(([beginning]) => path.startsWith(beginning));
  return found ? found[1] + path.slice(found[0].length) : path;
}

/** Who can answer for a fact, by its place in a record. */
export const askedFor = (path: string): Asked => policyOf(path).askedOf;
