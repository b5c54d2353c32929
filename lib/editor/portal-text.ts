import { standsFor } from '../engine/portal-text';
import type { Draft } from '../facts/descriptor';
import { valueAt, withValue } from '../facts/draft';

// Writing texts for the portal into a draft, with the fact that each is written for kept beside it. What that fact is, and
// whether a text still stands for it, is said by `engine/portal-text`.

const texts = 'portalText';
const bases = 'portalTextOf';

/** A text for the portal that does not stand for the fact there is now. */
export interface OldPortalText {
  /** Of the form. */
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
 * The case with a text for a row, and beside it the fact it is written for; an empty text takes both away.
 * @param fact of `factsBehind`; undefined where it is not known, so that the text has to be confirmed later
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
 * The texts that do not stand for the fact behind their row: it has changed since, or is not kept.
 * @param facts of `factsBehind`; of rows that are not among them nothing is claimed
 */
export function oldPortalTexts(draft: Draft, facts: ReadonlyMap<string, string>): readonly OldPortalText[] {
  const known = new Map(Object.entries(recordAt(draft, bases)));
  return Object.entries(recordAt(draft, texts)).flatMap(([row, text]) => {
    const now = facts.get(row);
    return now === undefined || standsFor(known.get(row), now) ? [] : [{ row, text }];
  });
}

/** The case without the facts kept beside the texts of these rows. */
export function withoutFactBeside(draft: Draft, rows: ReadonlySet<string>): Draft {
  const kept = recordAt(draft, bases);
  return Object.keys(kept).some((row) => rows.has(row)) ? withValue(draft, bases, without(kept, rows)) : draft;
}

/**
 * A case put together of two, in which each text has beside it what one of the two has beside that very text. A text of one
 * beside a fact of the other has been written for nobody knows what, and is to be confirmed.
 */
export function withPairedTexts(made: Draft, one: Draft, other: Draft): Draft {
  const [text, fact] = [recordAt(made, texts), recordAt(made, bases)];
  const isPairOf = (row: string, draft: Draft) =>
    recordAt(draft, texts)[row] === text[row] && recordAt(draft, bases)[row] === fact[row];
  const mixed = Object.keys(text).filter((row) => !isPairOf(row, one) && !isPairOf(row, other));
  return withoutFactBeside(made, new Set(mixed));
}
