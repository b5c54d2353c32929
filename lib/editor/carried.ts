import type { Draft } from '../facts/descriptor';
import { valueAt, withValue } from '../facts/draft';
import { policyOf } from '../facts/policies';
import type { Carrier } from '../facts/policies/policy';

/** The part of a case that a new one copies; its own groups and lists stay, empty or not. */
export const carriedOf = (source: Draft, carrier: Carrier): Draft =>
  partOf(source, 'case', (path) => policyOf(path).carries.includes(carrier)) as Draft;

/** The part of a case that the next one of the same person asks for again. */
const askedAgainOf = (source: Draft): Draft =>
  partOf(source, 'case', (path) => policyOf(path).asksAgain === true) as Draft;

/** The part of a group or list of which the plain facts are wanted, fact by fact. */
function partOf(value: unknown, path: string, isWanted: (place: string) => boolean): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const isKept = (inside: unknown, place: string) => (typeof inside === 'object' && inside !== null) || isWanted(place);
  if (Array.isArray(value)) {
    return value.flatMap((entry, at) =>
      isKept(entry, `${path}.${at}`) ? [partOf(entry, `${path}.${at}`, isWanted)] : [],
    );
  }
  const kept = Object.entries(value).filter(([key, inside]) => isKept(inside, `${path}.${key}`));
  return Object.fromEntries(kept.map(([key, inside]) => [key, partOf(inside, `${path}.${key}`, isWanted)]));
}

/**
 * What is asked again together, in the order in which it is asked: who says that the work is the same, says it of the
 * judgements about it, too.
 */
const groups = {
  contract: ['contract'],
  pay: ['pay'],
  job: ['job', 'assessment'],
} as const;
export type EarlierGroupId = keyof typeof groups;
const groupIds = Object.keys(groups) as readonly EarlierGroupId[];

/** What the earlier case says of one group, and the next case does not say yet. */
export interface EarlierGroup {
  readonly id: EarlierGroupId;
  /** The facts by their paths in the case, as in the earlier one; a list is one fact. */
  readonly facts: readonly (readonly [path: string, value: unknown])[];
}

/**
 * The facts of an earlier case that its next one asks for again and has no answer to. A fact that the next case has,
 * whatever it says, is not listed: what somebody has said there stands.
 */
export function earlierGroupsOf(source: Draft, next: Draft): readonly EarlierGroup[] {
  // Another person's pay and work are not this one's, and those of another employer are of another job.
  if (['applicantId', 'employerId'].some((key) => source[key] !== next[key])) return [];
  const again = askedAgainOf(source);
  return groupIds.flatMap((id): EarlierGroup[] => {
    const facts = groups[id].flatMap((key) => openIn(again[key], key, next));
    return facts.length === 0 ? [] : [{ id, facts }];
  });
}

/** The case with what the earlier one says of a group: somebody has said that it is still so. */
export const withEarlier = (next: Draft, { facts }: EarlierGroup): Draft =>
  facts.reduce(
    (draft, [path, value]) => (valueAt(draft, path) === undefined ? withValue(draft, path, value) : draft),
    next,
  );

/** Lists are one fact: entries of two cases do not mix. */
function openIn(value: unknown, path: string, next: Draft): EarlierGroup['facts'] {
  if (value === undefined || value === null) return [];
  if (typeof value === 'object' && !Array.isArray(value)) {
    return Object.entries(value).flatMap(([key, inside]) => openIn(inside, `${path}.${key}`, next));
  }
  const isNothing = Array.isArray(value) && value.length === 0;
  return isNothing || valueAt(next, path) !== undefined ? [] : [[path, value]];
}
