import type { RecordKind } from '../../domain/exchange';
import type { Text } from '../../i18n/text';

/**
 * What one part of one row holds on the page: the text of a box, or the portal's words of the chosen option; the empty
 * text when nothing is chosen.
 */
export interface PageValue {
  readonly row: string;
  readonly part: string;
  readonly text: string;
  /** Whether a person sees it; a value that the page hides is left over from another answer. Absent: visible. */
  readonly visible?: boolean;
}

/** Why a value of the page cannot become a fact; a closed list. */
export const captureProblems = [
  /** Not in the format that the row takes. */
  'format',
  /** Fewer or more digits than the row takes. */
  'wrongLength',
  /** A character that the row's rule or JIS X 0208 does not allow. */
  'character',
  /** Longer than a fact may be. */
  'tooLong',
  /** No such day in the calendar. */
  'noSuchDate',
  /** The date is less precise than the row asks for. */
  'precision',
  /** The check digit is wrong. */
  'checkDigit',
  /** The chosen option is not in the list we know. */
  'unknownOption',
  /** Rows that must agree say different things. */
  'twoAnswers',
  /** A My Number (個人番号): never taken over. */
  'myNumber',
  /** Another answer on the page makes the row unnecessary: it is left over from before. */
  'leftOver',
  /** The details of その他 without the choice they belong to. */
  'incomplete',
  /** The case names no agent of its office, and none of the office's agents has the name on the page. */
  'noAgent',
  /** The applicant has several educations, and we cannot tell which one is the highest. */
  'whichEducation',
  /** The case says that the organisation is non-profit, for which the form takes 0 yen. */
  'nonProfit',
] as const;
export type CaptureProblem = (typeof captureProblems)[number];

/** `changed`: the case says something else. `same`: it means the same, so nothing would be taken over. */
export const captureStates = ['new', 'changed', 'same', 'impossible'] as const;
export type CaptureState = (typeof captureStates)[number];

/** One fact that the page states, and what taking it over would mean. Holds values: never logged, never sent on. */
export interface CaptureItem {
  /** The item's id, made from the record and the fact's place in it. It is the same for the same page and records. */
  readonly id: string;
  /** The rows of the form (our ids) it was read from, in the form's order. */
  readonly rows: readonly string[];
  readonly label: Text;
  /** The heading above its first row. */
  readonly section: string;
  /** Where the fact is stored; the path is relative to the record: `passport.number`, `relatives.people.0.name`. */
  readonly target: { readonly record: RecordKind; readonly path: string };
  /** As on the page; empty if it holds a My Number, which is passed on nowhere. */
  readonly pageText: string;
  /** The case's fact as the form would show it, whether or not the row is needed now; null if there is none. */
  readonly caseText: string | null;
  readonly state: CaptureState;
  /** Only set for impossible items. */
  readonly problem?: CaptureProblem;
}
