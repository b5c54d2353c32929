import { z } from 'zod';
import { holdsMyNumber } from '../check-digits';
import { isoDate, line, paragraph, recordId } from '../values';

// The record of checks: who compared the page with the case, when, and what came of it. Entries are only ever added; each
// carries the hash of the one before. An absent key, null, an empty text and an empty list all mean "nothing".

/** SHA-256 in lower-case hexadecimal. */
const hash = z.string().regex(/^[0-9a-f]{64}$/, 'invalid');

/** A moment in UTC, `2026-06-15T01:23:45.678Z`. */
const moment = z.iso.datetime();

/** Twelve digits are needed for a My Number, so shorter texts are not looked into: there are many of them. */
const shortestMyNumber = 12;

/** A text as it stood on the page or in the case: as it is, but never with a My Number in it. */
const seen = z
  .string()
  .max(20_000, 'tooLong')
  .refine((text) => text.length < shortestMyNumber || !holdsMyNumber(text), 'myNumber');

/** What a check came to for a part that is kept. The same words as `engine/check-report`. */
export const recordedResults = [
  'differs',
  'missing',
  'extra',
  'sameInOtherForm',
  'notOnPage',
  'cannotCompare',
  'equal',
  'empty',
  'yours',
  'otherStatus',
] as const;

/** How a difference stands. */
export const settlements = [
  /** Nobody has settled it. */
  'open',
  /** The check before, or one shown since then, had it; the page was changed. */
  'pageChanged',
  /** The check before, or one shown since then, had it; the case was changed. */
  'caseChanged',
  /** The check before, or one shown since then, had it; both were changed. */
  'bothChanged',
  /** The person who checked lets it stand, and says why. */
  'accepted',
] as const;
export type Settlement = (typeof settlements)[number];

const item = z.strictObject({
  /** The row of the form, by its id. */
  row: z.string().min(1).max(100),
  part: z.string().min(1).max(20),
  result: z.enum(recordedResults),
  /** A code; absent where the result says it all. */
  reason: z.string().max(40).optional(),
  /** What the case would put there. */
  case: seen.optional(),
  /** What stood on the page; absent too where `result` is `equal`: it is the case's. */
  page: seen.optional(),
  /** Sides whose text held a My Number and was left out. */
  withheld: z.array(z.enum(['case', 'page'])).optional(),
  /** In a block of another number: the number (from 1) of the case's entry it was compared with. */
  entry: z.int().min(1).max(100).optional(),
  /** Found by a person's pointing. */
  pointed: z.literal(true).optional(),
  settled: z.enum(settlements).optional(),
  note: paragraph.optional(),
});

const link = {
  /** The case the entry is about, so that it proves nothing of another. */
  case: recordId,
  by: line,
  when: moment,
  /** The hash of the entry before; absent for the first. */
  previous: hash.optional(),
  /** Over all of the entry but this. */
  hash,
};

/** A finding of the case's report that was open, or overruled, when the page was checked. */
const openFinding = z.strictObject({
  id: z.string().min(1).max(200),
  row: z.string().max(100).optional(),
  level: z.enum(['fail', 'error', 'warn', 'unknown', 'info']),
  note: paragraph.optional(),
  by: line.optional(),
  on: isoDate.optional(),
});

const checkEntry = z.strictObject({
  kind: z.literal('check'),
  ...link,
  procedure: line,
  /** The day the rows of the procedure were read from the portal; null: nobody had seen them there. */
  readOn: isoDate.nullable(),
  /** Names the revision of the page. */
  revision: z.string().max(40),
  /** The filing date that the report was made for. */
  filingOn: isoDate,
  about: z.strictObject({ applicant: line.optional(), employer: line.optional(), title: line.optional() }).optional(),
  counts: z.partialRecord(z.enum(recordedResults), z.int().min(0)),
  /** The person has seen that the page seemed to be somebody else's, and went on. */
  identityConfirmed: z.literal(true).optional(),
  /** What the case wants on the form. */
  formHash: hash,
  /** Everything the case rests on. */
  caseHash: hash,
  /** Everything that stood on the page. */
  pageHash: hash,
  items: z.array(item).max(2000).optional(),
  /** 所属機関のカテゴリー, where the law of the procedure has one. */
  category: z.string().max(20).optional(),
  documents: z
    .array(z.strictObject({ id: z.string().max(40), state: z.string().max(20), expiresOn: isoDate.optional() }))
    .max(500)
    .optional(),
  findings: z.array(openFinding).max(1000).optional(),
});

const signEntry = z.strictObject({
  kind: z.literal('sign'),
  ...link,
  /** The hash of the check that is signed. */
  check: hash,
});

/** One entry of the record of checks. */
export const recordEntry = z.discriminatedUnion('kind', [checkEntry, signEntry]);
export type RecordEntry = z.infer<typeof recordEntry>;
/** A check as it was made. */
export type CheckEntry = z.infer<typeof checkEntry>;
/** A second person's signature under a check (四眼). */
export type SignEntry = z.infer<typeof signEntry>;
/** One part of one row in a check. */
export type RecordedItem = z.infer<typeof item>;
/** A finding of the report in a check. */
export type RecordedFinding = z.infer<typeof openFinding>;

/** A chain of entries, the first one first. */
export const caseChecks = z.array(recordEntry).max(1000);
