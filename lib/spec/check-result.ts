import type { PageRefusal, ValueRefusal } from './outcome';

/** The results of a check that need attention, for one part of one row. */
export const findingKinds = [
  /** The page says something else than the case. */
  'differs',
  /** The case has it, the page has nothing. */
  'missing',
  /** The page has something that the case does not know, or that another answer rules out. */
  'extra',
  /** The same meaning in another form: width, capitals, spaces, order. */
  'sameInOtherForm',
  /** The page has no such row, or does not show it. */
  'notOnPage',
  /** A comparison is not possible: the control cannot be identified, or the case's value does not fit the form. */
  'cannotCompare',
] as const;
export type FindingKind = (typeof findingKinds)[number];

/** The result of a check for one part: a finding, or nothing to report. */
export const checkResults = [
  ...findingKinds,
  /** Exactly what the case has. */
  'equal',
  /** Neither the case nor the page has anything. */
  'empty',
  /** What only a person may do. */
  'yours',
  /** A row of another status of residence. */
  'otherStatus',
] as const;
export type CheckResult = (typeof checkResults)[number];

/** The reason for a result. */
export const checkReasons = [
  /** The row that holds it, or should hold it, is not shown. */
  'hidden',
  /** The control is disabled: its content is not sent. */
  'disabled',
  /** The answer above it differs from the case's: this result follows from that. */
  'answerAbove',
  /** Another answer of the case makes the row unnecessary: it is left over. */
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
  /** Written another way: other separators, another way to write a date or a number. */
  'writing',
  /** More entries than the form has blocks. */
  'overflow',
] as const;
export type CheckReason = (typeof checkReasons)[number] | ValueRefusal | Exclude<PageRefusal, OfFillsOnly>;
/** Refusals that can only happen in a fill, which writes. */
type OfFillsOnly = 'wouldClose' | 'cannotClear' | 'stopped';

/** Whether a result is a finding. */
export function isFinding(result: CheckResult): result is FindingKind {
  return (findingKinds as readonly string[]).includes(result);
}

/**
 * A difference that a check has shown, without its texts: each side as a hash, to find out later which side was
 * changed.
 */
export interface FoundDifference {
  readonly case: string;
  readonly page: string;
}

/** Differences that checks of a page have shown since the last recorded check, by `matchKey(row, part)`. */
export type FoundDifferences = Readonly<Record<string, FoundDifference>>;
