import { driftOf } from '../engine/drift';
import { revisionOf } from '../engine/fingerprint';
import type { FillPlan, PageAcceptance } from '../engine/fill-plan';
import { type Matcher, type Matches, matcherOf } from '../engine/match';
import type { PageReading, PartReading } from '../engine/reading';
import { recognisedOn } from '../engine/recognise';
import { rejectionOf } from './accept';
import { type Collected, collect, isSent } from './collect';
import { personOn } from './identity';
import { type Slot, slotsOf, controlStateOf } from './slots';

/** The rows of a form, prepared for reading pages. Made once per form; holds no value. */
export interface FormReader {
  readonly job: FillPlan;
  readonly matcher: Matcher;
  readonly slots: readonly Slot[];
}

/** A page as it was read, with its elements. Stays on the page's side. */
export interface Read {
  readonly reader: FormReader;
  readonly page: Collected;
  readonly matches: Matches;
  readonly reading: PageReading;
  /** Whose page it is at this moment, in the format of `PageReading.person`. */
  readonly personNow: () => PageReading['person'];
}

/** Prepares the rows of a form. Only the words of the plan's rows are used, never a value. */
export function readerOf(job: FillPlan): FormReader {
  return { job, matcher: matcherOf(job), slots: slotsOf(job) };
}

/** Reads the whole form as it is: every part of every row, whoever entered it. Writes nothing and moves nothing. */
export function readForm(document: Document, reader: FormReader): Read {
  const { job, matcher, slots } = reader;
  const start = performance.now();
  const page = collect(document);
  const collected = performance.now();
  const matches = matcher.match(page.facts);
  const rejection = rejectionOf(document, page, job);
  const accepted: PageAcceptance =
    rejection === null
      ? { accepted: true, drift: driftOf(job, page.facts, matches), ...recognisedOn(job, page.facts, matches) }
      : { accepted: false, reason: rejection, drift: [] };
  const matched = performance.now();
  const person = rejection === null ? personOn(job, slots, page, matches) : null;
  const parts = rejection === null ? slots.map((slot) => partOf(slot, page, matches)) : [];
  const read = performance.now();
  const timings = { collect: collected - start, match: matched - collected, read: read - matched };
  return {
    reader,
    page,
    matches,
    reading: { page: accepted, revision: revisionOf(page.facts), parts, person: person?.check.seen, timings },
    personNow: () => person?.seenNow(),
  };
}

/** Longer than any box of the form allows. No longer text leaves the page, and a cut text equals none of the case's. */
const longestText = 5_000;

/** A text of the page as it is sent to the extension. */
export const told = (text: string): string => (text.length > longestText ? `${text.slice(0, longestText)}…` : text);

/** What one part of a row holds. Check boxes, files and buttons belong to the person and are not read. */
export function partOf(slot: Slot, page: Collected, matches: Matches): PartReading {
  const controlState = controlStateOf(slot, page, matches);
  const about = { row: slot.row.row, part: slot.part.part };
  if (typeof controlState === 'string') {
    return { ...about, found: controlState, text: '', visible: false, enabled: false, limit: null, control: null };
  }
  const { value, visible, elements, limit, key, id, name, pointed } = controlState;
  const order = page.facts.controls[key]?.order ?? -1;
  const control = { id, name, order };
  return {
    ...about,
    found: 'one',
    ...(pointed ? { pointed } : {}),
    text: told(value),
    visible,
    enabled: elements.some(isSent),
    limit,
    control,
  };
}
