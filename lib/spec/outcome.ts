/**
 * What became of one part of one row, a closed list. A row counts as `filled` only after it was read back and was equal.
 */
export const outcomeKinds = [
  'filled',
  'alreadyEqual',
  'keptUserValue',
  'refused',
  'notOnPage',
  /** The case has nothing for the row; what stood there was another applicant's and was taken away, as was agreed. */
  'cleared',
  'noData',
  'yours',
] as const;
export type OutcomeKind = (typeof outcomeKinds)[number];

/** Why a value could not be made for the portal; found before the page is touched. */
export const valueRefusals = [
  /** Longer than the box; a proposal may be given, nothing is ever cut. */
  'tooLong',
  /** Fewer or more digits than the portal asks for. */
  'wrongLength',
  /** A character that the row's rule or JIS X 0208 does not have. */
  'character',
  /** Not of the shape the row takes (not a number, not an address, not a name). */
  'format',
  /** No such day in the calendar. */
  'noSuchDate',
  /** The fact is less exact than the row asks for (a month is missing). */
  'precision',
  /** The check digit does not fit. */
  'checkDigit',
  /** More entries than the form has blocks. */
  'overflow',
  /**
   * The case has a text of its own for the row, and it was written for another fact than there is now, or nobody knows for
   * which: a person has to confirm or drop it. Neither it nor the fact is written in the meantime.
   */
  'outlivedText',
] as const;
export type ValueRefusal = (typeof valueRefusals)[number];

/** Why a value that is ready was not written, or is not counted as written. */
export const pageRefusals = [
  /** Nobody has seen the row on this revision of the page, and nobody has confirmed which control it is. */
  'notConfirmed',
  /** More than one control answers to the row. */
  'ambiguous',
  /** The row's words and the portal's ids point at different controls. */
  'witnessesDisagree',
  /** The control is there, but of another kind, limit or repeat block than the row says. */
  'controlChanged',
  /** The option is not on the page word for word. */
  'optionNotFound',
  /** The control stayed hidden although the answers above ask for it. */
  'hidden',
  /** The control stayed disabled or read-only. */
  'disabled',
  /** The answer above it was kept or could not be given, so what hangs on it would contradict it. */
  'answerAbove',
  /** This answer would close rows in which a person has entered something. */
  'wouldClose',
  /** What stands there is another applicant's, and the page has no way to take the answer back. */
  'cannotClear',
  /** What stands beside it was kept and belongs to something else: entries of two people are never mixed. */
  'otherEntry',
  /** The site changed or cleared what was written, twice. */
  'siteChangedIt',
  /** The person changed the control while the fill was running. */
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
  /** Whether the row is wanted follows from another answer, which the case does not give yet. */
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
  /** It means the same, in another form (width, spaces, capitals). */
  'sameInOtherForm',
  /** The case has nothing for it. */
  'caseHasNothing',
] as const;
export type KeptReason = (typeof keptReasons)[number];
