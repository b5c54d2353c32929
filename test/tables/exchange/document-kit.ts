import { type IsStored, readExchange } from '../../../lib/tables/exchange/read';

export const nothingStored: IsStored = () => false;
export const read = (document: unknown, isStored = nothingStored) => readExchange(JSON.stringify(document), isStored);

/** A document with the least that a case needs, and what a test adds to it. */
export const small = (more: Readonly<Record<string, unknown>> = {}) => ({
  format: 'tenken',
  version: 1,
  applicants: [{ id: 'a' }],
  employers: [{ id: 'e' }],
  offices: [],
  cases: [{ id: 'c', applicantId: 'a', employerId: 'e', procedure: 'coe-gijinkoku' }],
  ...more,
});
export const caseWith = (more: object) => small({ cases: [{ ...small().cases[0], ...more }] });
export const applicantWith = (more: object) => small({ applicants: [{ id: 'a', ...more }] });

/** The problems of a document as `record path code`. */
export function problems(document: unknown, isStored = nothingStored): readonly string[] {
  const reading = read(document, isStored);
  return reading.ok ? [] : reading.problems.map(({ record, path, code }) => [record, path, code].join(' '));
}
