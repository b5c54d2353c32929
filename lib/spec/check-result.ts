import type { PageRefusal, ValueRefusal } from './outcome';

/** What a check found of one part of one row, where there is something to say. */
export const findingKinds = [
  /** The page says something else than the case. */
  'differs',
  /** The case has it, the page has nothing. */
  'missing',
  /** The page has something the case knows nothing of, or that another answer rules out. */
  'extra',
  /** The same in meaning, in another form: width, capitals, spaces, order. */
  'sameInOtherForm',
  /** The page has no such row, or does not show it. */
  'notOnPage',
  /** It cannot be said: the control cannot be told apart, or the case's value does not fit the form. */
  'cannotCompare',
] as const;
export type FindingKind = (typeof findingKinds)[number];

/** What a check came to for one part: a finding, or nothing to say. */
export const checkResults = [
  ...findingKinds,
  /** To the letter what the case has. */
  'equal',
  /** Neither the case nor the page has anything. */
  'empty',
  /** What only a person may do. */
  'yours',
  /** A row of another status of residence. */
  'otherStatus',
] as const;
export type CheckResult = (typeof checkResults)[number];

/** What lies behind a finding. */
export const checkReasons = [
  /** A row that is not shown holds it, or should. */
  'hidden',
  /** The control is switched off: what stands in it is not sent. */
  'disabled',
  /** The answer above it is not the case's: it follows from that. */
  'answerAbove',
  /** Another answer of the case makes the row unnecessary: left over. */
  'leftOver',
  /** The case has no answer. */
  'caseHasNothing',
  /** Width of characters. */
  'width',
  /** Capitals. */
  'case',
  /** Spaces or line breaks. */
  'space',
  /** The same words or entries, in another order. */
  'order',
  /** Written another way: separators, another way to write a date or a number. */
  'writing',
  /** More entries than the form has blocks. */
  'overflow',
] as const;
export type CheckReason = (typeof checkReasons)[number] | ValueRefusal | Exclude<PageRefusal, OfFillsOnly>;
/** Refusals that only something which writes comes to. */
type OfFillsOnly = 'wouldClose' | 'cannotClear' | 'stopped';

/** Whether a result is a finding. */
export function isFinding(result: CheckResult): result is FindingKind {
  return (findingKinds as readonly string[]).includes(result);
}

/** A difference that a check has shown, without its texts: each side as a hash, to tell later which of them was changed. */
export interface FoundDifference {
  readonly case: string;
  readonly page: string;
}

/** Differences that checks of a page have shown since the last one that was recorded, by `matchKey(row, part)`. */
export type FoundDifferences = Readonly<Record<string, FoundDifference>>;
