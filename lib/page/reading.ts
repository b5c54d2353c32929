import type { FillPlan, StopReason } from '../engine/fill-plan';
import type { Matcher, Matches } from '../engine/match';
import { type Acceptance, acceptanceOf, stillSays } from './accept';
import type { Changes } from './changes';
import { type Collected, collect } from './collect';
import { isAgreed, type Person, personOn } from './identity';
import { collectAgain, type Depth } from './recollect';
import type { Slot } from './slots';

/** A page as read for a fill: where each part is, what the page says it is, and whose it is. */
export interface Reading {
  readonly page: Collected;
  readonly matches: Matches;
  readonly acceptance: Acceptance;
  readonly person: Person;
}

/** The earlier reading of the same document, and what has changed since. */
export interface ReadBefore {
  readonly page: Collected;
  /** What the page said about itself; null if that was not asked. */
  readonly acceptance: Acceptance | null;
  readonly changes: Changes;
  readonly depth: Depth;
}

/** Reads the page at once. If it was read before, only what may have changed is read. Writes nothing. */
export function readPage(
  document: Document,
  job: FillPlan,
  matcher: Matcher,
  slots: readonly Slot[],
  before?: ReadBefore,
): Reading {
  const page = before ? collectAgain(document, before.page, before.changes, before.depth) : collect(document);
  const acceptance = (before && asAccepted(before)) ?? acceptanceOf(document, page, job);
  const matches = matcher.match(page.facts);
  return { page, matches, acceptance, person: personOn(job, slots, page, matches) };
}

/** What a page said about itself, if that can still be trusted without a whole reading. */
function asAccepted({ acceptance, changes, depth }: ReadBefore): Acceptance | null {
  if (depth === 'whole' || changes.structure || changes.words || acceptance?.rejection !== null) return null;
  const isSame = acceptance.signs.every(({ element }) => {
    const row = element.closest('dl');
    return !changes.looksWithin(element) && !(row && changes.rows.has(row));
  });
  return isSame && stillSays(acceptance.signs) ? acceptance : null;
}

/** Why nothing more may be written on a page after the fill has begun; null: go on. */
export function stopReason({ acceptance, person }: Reading, agreed: readonly string[] | null): StopReason | null {
  if (acceptance.rejection !== null) return 'procedure';
  return isAgreed(person.check.seen ?? [], agreed) ? null : 'identity';
}
