import { standsFor } from '../engine/portal-text';
import type { Draft } from '../facts/descriptor';
import { valueAt, withValue } from '../facts/draft';

// Writes portal texts into a draft, each with the fact that it is written for. `engine/portal-text` says what that fact
// is, and whether a text is still valid for it.

const texts = 'portalText';
const bases = 'portalTextOf';

/** A portal text that does not match the present fact. */
export interface OldPortalText {
  /** The row of the form. */
  readonly row: string;
  readonly text: string;
}

function recordAt(draft: Draft, path: string): Readonly<Record<string, string>> {
  const value = valueAt(draft, path);
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, string>>) : {};
}

function without(
  record: Readonly<Record<string, string>>,
  rows: ReadonlySet<string>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !rows.has(key)));
}

/**
 * The case with a text for a row, and the fact it is written for; an empty text removes both.
 * @param fact from `factsBehind`; undefined if it is not known, so the text has to be confirmed later
 */
export function withPortalText(draft: Draft, row: string, text: string | undefined, fact: string | undefined): Draft {
  const isText = text !== undefined && text !== '';
  return withEntryOf(withEntryOf(draft, texts, row, isText ? text : undefined), bases, row, isText ? fact : undefined);
}

function withEntryOf(draft: Draft, record: string, row: string, text: string | undefined): Draft {
  const others = without(recordAt(draft, record), new Set([row]));
  return withValue(draft, record, text === undefined ? others : { ...others, [row]: text });
}

/**
 * The texts that do not match the fact behind their row, because the fact has changed or was not stored.
 * @param facts from `factsBehind`; rows that are missing in it are not judged
 */
export function oldPortalTexts(draft: Draft, facts: ReadonlyMap<string, string>): readonly OldPortalText[] {
  const known = new Map(Object.entries(recordAt(draft, bases)));
  return Object.entries(recordAt(draft, texts)).flatMap(([row, text]) => {
    const now = facts.get(row);
    return now === undefined || standsFor(known.get(row), now) ? [] : [{ row, text }];
  });
}

/** The case without the facts stored beside the texts of these rows. */
export function withoutFactBeside(draft: Draft, rows: ReadonlySet<string>): Draft {
  const kept = recordAt(draft, bases);
  return Object.keys(kept).some((row) => rows.has(row)) ? withValue(draft, bases, without(kept, rows)) : draft;
}

/**
 * A case merged from two. Each text keeps the fact that one of the two has beside exactly that text. We cannot tell
 * what a text of one with a fact of the other was written for, so it has to be confirmed.
 */
export function withPairedTexts(made: Draft, one: Draft, other: Draft): Draft {
  const [text, fact] = [recordAt(made, texts), recordAt(made, bases)];
  const isPairOf = (row: string, draft: Draft) =>
    recordAt(draft, texts)[row] === text[row] && recordAt(draft, bases)[row] === fact[row];
  const mixed = Object.keys(text).filter((row) => !isPairOf(row, one) && !isPairOf(row, other));
  return withoutFactBeside(made, new Set(mixed));
}
