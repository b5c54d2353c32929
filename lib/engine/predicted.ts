import type { Procedure } from '../spec/field';
import { matchKey } from '../spec/part-key';
import type { MatchState } from './page-facts';
import type { PointedControl } from './pointing';

// Rows that nobody has seen on the page at hand (`seen: false`): what the page has in their words, and what persons have
// confirmed of that. Ids are no witness here; a person who has looked at both sides is.

/** A part of a predicted row that a person has confirmed on a page; good for that revision of the form only. */
export interface ConfirmedPart {
  readonly procedure: string;
  readonly row: string;
  readonly part: string;
  /** The control by its page's words. */
  readonly target: PointedControl;
  /** The revision of the form, as `FormRevision.id`. */
  readonly revision: string;
  /** YYYY-MM-DD */
  readonly on: string;
}

/** What a page has for one part of a predicted row. Holds the page's own words, never a value. */
export interface RecognisedPart {
  readonly part: string;
  /** `one`: confirmed and found again; `unconfirmed`: recognised, for a person to look at. */
  readonly found: MatchState;
  /** The day it was confirmed, YYYY-MM-DD, found again or not; null: never. */
  readonly confirmedOn: string | null;
  /** The one control its words lead to; null where they lead to none. */
  readonly control: RecognisedControl | null;
}

/** The control that the words of a predicted part lead to. */
export interface RecognisedControl {
  readonly target: PointedControl;
  /** How many options the page's list has; 0 where it has none. */
  readonly options: number;
  /** Options of ours that the page does not have, and the page's that we do not know, a few of each. */
  readonly missing: readonly string[];
  readonly unknown: readonly string[];
}

/** What a page has for a predicted row, part by part. */
export interface RecognisedRow {
  readonly row: string;
  /** The portal's label as it is expected. */
  readonly label: string;
  readonly item: string | null;
  /** The number of its block, from 1. */
  readonly repeat: number | null;
  readonly parts: readonly RecognisedPart[];
}

/** What counts of all that was confirmed: of this form, on this revision of its page; by `matchKey`. */
export function confirmedIn(
  { id, fields }: Procedure,
  confirmed: readonly ConfirmedPart[],
): ReadonlyMap<string, ConfirmedPart> {
  const revisions = new Map(fields.flatMap((field) => (field.predicted ? [[field.id, field.predicted.revision]] : [])));
  return new Map(
    confirmed
      .filter(({ procedure, row, revision }) => procedure === id && revisions.get(row) === revision)
      .map((one) => [matchKey(one.row, one.part), one]),
  );
}

/** What a person says of one predicted row: which control each of its parts is. */
export interface ConfirmingRow {
  readonly row: string;
  readonly parts: readonly { readonly part: string; readonly target: PointedControl }[];
}

/** What a person would confirm of a row; null where a part of it leads nowhere, or all of it is confirmed. */
export function confirmingOf({ row, parts }: RecognisedRow): ConfirmingRow | null {
  const found = parts.flatMap(({ part, control }) => (control ? [{ part, target: control.target }] : []));
  const isOpen = parts.some((one) => one.found === 'unconfirmed');
  return isOpen && found.length === parts.length ? { row, parts: found } : null;
}
