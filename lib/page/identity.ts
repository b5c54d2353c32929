import { shortHash } from '../engine/fingerprint';
import { identityLetters, isPageDefault } from '../engine/held';
import { isFilled, isSameAbout } from '../engine/identity';
import type { IdentityCheck, FillPlan } from '../engine/fill-plan';
import type { Matches } from '../engine/match';
import { matchKey } from '../engine/match';
import type { Collected, PageElement } from './collect';
import { drivers } from './drivers/drivers';
import { isWanted, type Slot, ledStateOf } from './slots';

/** Who the page belongs to, as it was read. */
export interface Person {
  readonly check: IdentityCheck;
  /** The same from what the controls hold at this moment, without reading the rest of the page. */
  readonly seenNow: () => readonly string[];
}

// The content of an identity part is passed on as one of these words, or as a mark. Marks are new for every page, so
// outside of it they identify nobody.
const nothing = '';
const own = '=';
const unreadable = '?';
const salt = crypto.getRandomValues(new Uint32Array(4)).join();
const marks = new Map<string, string>();
const mostMarks = 500;

function markOf(value: string): string {
  const known = marks.get(value);
  if (known !== undefined) return known;
  if (marks.size >= mostMarks) marks.clear();
  const mark = shortHash(`${salt} ${identityLetters(value)}`);
  marks.set(value, mark);
  return mark;
}

/**
 * Reads off the page who it belongs to. Empty parts say nothing. Anything there that is not the case's own makes it
 * another person's page. So does a page that holds others' entries but does not let its person be read.
 */
export function personOn(job: FillPlan, slots: readonly Slot[], page: Collected, matches: Matches): Person {
  const byKey = new Map(slots.map((slot) => [slot.key, slot]));
  let filled: boolean | null = null;
  /** Whether anybody but us has filled anything in. */
  const isFilledByOthers = () => {
    filled ??= isFilled(job, (row, part) => {
      const slot = byKey.get(matchKey(row, part));
      const led = slot && ledStateOf(slot, page, matches);
      if (!led) return null;
      return slot.writes > 0 && isWanted(slot, led.value) ? null : led.value;
    });
    return filled;
  };
  const parts = job.identity.map(({ row, part, text }) => {
    const slot = byKey.get(matchKey(row, part));
    const led = slot && ledStateOf(slot, page, matches);
    if (!led) {
      const mark = isFilledByOthers() ? unreadable : nothing;
      return { row, read: () => mark };
    }
    return { row, read: () => tokenOf(slot, led.elements, text) };
  });
  const seenNow = () => parts.map(({ read }) => read());
  const seen = seenNow();
  const rows = new Set(parts.flatMap(({ row }, index) => (isStrange(seen[index]) ? [row] : [])));
  const result = rows.size > 0 ? 'differs' : seen.includes(own) ? 'same' : 'empty';
  return { check: { result, rows: [...rows], seen }, seenNow };
}

function tokenOf(slot: Slot, elements: readonly PageElement[], text: string | null): string {
  const value = drivers[slot.part.kind].read(elements);
  if (isPageDefault(slot.part, value)) return nothing;
  return text !== null && (value === text || isSameAbout(value, text)) ? own : markOf(value);
}

const isStrange = (token: string | undefined): boolean => token !== nothing && token !== own;

/**
 * Whether a page may be written on: it is the case's own, or still the one that a person saw and agreed to.
 * @param agreed `IdentityCheck.seen` of the page they saw; null: nobody has agreed to anything
 */
export function isAgreed(seen: readonly string[], agreed: readonly string[] | null): boolean {
  return seen.every((token, index) => !isStrange(token) || (agreed !== null && token === agreed[index]));
}
