/**
 * The outcome for one part of one row, a closed list. A row counts as `filled` only after it was read back and was
 * equal.
 */
export const outcomeKinds = [
  'filled',
  'alreadyEqual',
  'keptUserValue',
  'refused',
  'notOnPage',
  /** The case has nothing for the row; another applicant's value was removed, as agreed. */
  'cleared',
  'noData',
  'yours',
] as const;
export type OutcomeKind = (typeof outcomeKinds)[number];

/** Why a value could not be made for the portal; found before the page is touched. */
export const valueRefusals = [
  /** Longer than the box; there may be a proposal, and nothing is ever cut. */
  'tooLong',
  /** Fewer or more digits than the portal asks for. */
  'wrongLength',
  /** A character that the row's rule or JIS X 0208 does not allow. */
  'character',
  /** Not in the format that the row takes (not a number, not an address, not a name). */
  'format',
  /** No such day in the calendar. */
  'noSuchDate',
  /** The fact is less precise than the row asks for (a month is missing). */
  'precision',
  /** The check digit is wrong. */
  'checkDigit',
  /** More entries than the form has blocks. */
  'overflow',
  /**
   * The case has its own text for the row, but it was written for another fact than the present one, or for an unknown
   * one. A person has to confirm or delete it. Until then neither the text nor the fact is written.
   */
  'outlivedText',
] as const;
export type ValueRefusal = (typeof valueRefusals)[number];

/** Why a value that is ready was not written, or does not count as written. */
export const pageRefusals = [
  /** Nobody has seen the row on this revision of the page, and nobody has confirmed which control it is. */
  'notConfirmed',
  /** More than one control answers to the row. */
  'ambiguous',
  /** The row's words and the portal's ids lead to different controls. */
  'witnessesDisagree',
  /** The control is there, but its kind, limit or repeat block differs from the row's. */
  'controlChanged',
  /** The option is not on the page word for word. */
  'optionNotFound',
  /** The control stayed hidden although the answers above call for it. */
  'hidden',
  /** The control stayed disabled or read-only. */
  'disabled',
  /** The answer above it was kept or could not be given, so this value would contradict it. */
  'answerAbove',
  /** This answer would close rows in which a person has entered something. */
  'wouldClose',
  /** The present value is another applicant's, and the page has no way to remove it. */
  'cannotClear',
  /** A value beside it was kept and belongs to something else: entries of two people are never mixed. */
  'otherEntry',
  /** The site changed or cleared the written value, twice. */
  'siteChangedIt',
  /** The person changed the control during the fill. */
  'personChangedIt',
  /** The fill was cancelled before this row. */
  'cancelled',
  /** The fill stopped before this row: the page is another one now, or the vault was locked. */
  'stopped',
] as const;
export type PageRefusal = (typeof pageRefusals)[number];

export type RefusalReason = ValueRefusal | PageRefusal;

/** Why there is nothing to write. */
export const noDataReasons = [
  /** The case says nothing about it yet. */
  'notAnswered',
  /** Whether the row is wanted depends on another answer that is still missing in the case. */
  'waits',
  /** Another answer of the case makes the row unnecessary. */
  'notApplicable',
  /** The row belongs to other statuses of residence and is hidden for this one. */
  'otherStatus',
] as const;
export type NoDataReason = (typeof noDataReasons)[number];

/** Why a value on the page was kept. */
export const keptReasons = [
  /** It says something else than the case. */
  'differs',
  /** It has the same meaning in another form (width, spaces, capitals). */
  'sameInOtherForm',
  /** The case has nothing for it. */
  'caseHasNothing',
] as const;
export type KeptReason = (typeof keptReasons)[number];
