import type { Job, StopReason } from '../engine/job';
import type { Matcher, Matches } from '../engine/match';
import { type Acceptance, acceptanceOf } from './accept';
import { type Collected, collect } from './collect';
import { isAgreed, type Person, personOn } from './identity';
import type { Slot } from './slots';

/** A page as it was read for a fill: what stands where, what the page says it is, and whose it is. */
export interface Reading {
  readonly page: Collected;
  readonly matches: Matches;
  readonly acceptance: Acceptance;
  readonly person: Person;
}

/** Reads the whole page at once. Writes nothing. */
export function readPage(document: Document, job: Job, matcher: Matcher, slots: readonly Slot[]): Reading {
  const page = collect(document);
  const acceptance = acceptanceOf(document, page, job);
  const matches = matcher.match(page.facts);
  return { page, matches, acceptance, person: personOn(job, slots, page, matches) };
}

/** Why nothing more may be written on a page that was begun with; null: go on. */
export function stopReason({ acceptance, person }: Reading, agreed: readonly string[] | null): StopReason | null {
  if (acceptance.rejection !== null) return 'procedure';
  return isAgreed(person.check.seen ?? [], agreed) ? null : 'identity';
}
