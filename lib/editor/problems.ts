import type { z } from 'zod';
import { isAskedBySome } from '../domain/case/change-procedure';
import { type RecordKind, recordSchemas } from '../domain/exchange';
import type { Draft } from '../facts/descriptor';
import { isEmpty, valueAt, withValue } from '../facts/draft';

/** What can be wrong with a fact, a closed list; `components/workspace/problems.words.ts` has a sentence for each. */
export const problemCodes = [
  // Reported by our own schemas.
  'empty',
  'tooLong',
  'oneLine',
  'myNumber',
  'date',
  'noSuchDate',
  'partialDate',
  'careerDate',
  'wholeNumber',
  'negative',
  'invalidId',
  // Reported by zod, in our codes.
  'missing',
  'notNumber',
  'wrongType',
  'notInList',
  'unknownKey',
  'otherProcedure',
  'tooSmall',
  'tooBig',
  'invalid',
] as const;
export type ProblemCode = (typeof problemCodes)[number];

/** A fact that cannot be stored as it is. The path is relative to the record. */
export interface FactProblem {
  readonly path: string;
  readonly code: ProblemCode;
}

type Issue = z.core.$ZodIssue;

/** The code of one of zod's issues: our schemas put theirs in the message, the rest follow from the kind of issue. */
function codeOfIssue(issue: Issue): ProblemCode {
  const own = problemCodes.find((code) => code === issue.message);
  if (own) return own;
  switch (issue.code) {
    case 'invalid_type':
      // The issue contains the given value only in its English message.
      if (issue.message.endsWith('received undefined')) return 'missing';
      return issue.expected === 'number' || issue.expected === 'int' ? 'notNumber' : 'wrongType';
    case 'invalid_value':
    // The one union there is: no procedure is called so.
    case 'invalid_union':
      return 'notInList';
    case 'too_small':
      return 'tooSmall';
    case 'too_big':
      return 'tooBig';
    default:
      return 'invalid';
  }
}

/** What one of zod's issues says, place by place: keys that a schema does not have are named in the issue, at what holds them. */
export function problemsIn(issue: Issue): readonly { readonly path: readonly string[]; readonly code: ProblemCode }[] {
  const path = issue.path.map(String);
  if (issue.code !== 'unrecognized_keys') return [{ path, code: codeOfIssue(issue) }];
  return issue.keys.map((key) => ({
    path: [...path, key],
    code: isAskedBySome(key) ? 'otherProcedure' : 'unknownKey',
  }));
}

/**
 * What prevents a draft from being stored, at most one problem for each place. Empty parts do not count: they are not
 * stored.
 */
export function problemsOf(kind: RecordKind, draft: Draft): readonly FactProblem[] {
  const result = recordSchemas[kind].safeParse(draft);
  if (result.success) return [];
  const found = new Map<string, ProblemCode>();
  for (const issue of result.error.issues) {
    for (const { path: keys, code } of problemsIn(issue)) {
      const path = keys.join('.');
      if (!found.has(path) && !isInEmptyPart(draft, keys)) found.set(path, code);
    }
  }
  return [...found].map(([path, code]) => ({ path, code }));
}

function isInEmptyPart(draft: Draft, keys: readonly string[]): boolean {
  const lengths = keys.map((_, index) => index + 1);
  return lengths.some((length) => {
    const value = valueAt(draft, keys.slice(0, length).join('.'));
    return value !== undefined && isEmpty(value);
  });
}

/** The draft without the facts that cannot be stored: what the form could be filled from now. */
export function validPart(draft: Draft, problems: readonly FactProblem[]): Draft {
  return problems
    .filter(({ path }) => path !== '' && path !== 'id')
    .reduce((sound, { path }) => withValue(sound, path, undefined), draft);
}
