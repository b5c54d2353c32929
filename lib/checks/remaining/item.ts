import type { Pointer } from '../../spec/check';
import type { Source, Text } from '../../i18n/text';

/** Which of the three lists an item stands in: 書類, 項目, 要件. */
export const remainingKinds = ['document', 'field', 'requirement'] as const;
export type RemainingKind = (typeof remainingKinds)[number];

/** How it stands, the gravest first: 不備, 必要, 質問, ヒント. Hints are never counted. */
export const remainingLevels = ['fault', 'needed', 'question', 'hint'] as const;
export type RemainingLevel = (typeof remainingLevels)[number];

/** Who can answer, not whose record it is kept in: 申請人, 所属機関, 事務所. */
export const debtors = ['applicant', 'employer', 'office'] as const;
export type Debtor = (typeof debtors)[number];

/** The name of a finding: a rule's or document's id, or a field check's at its row, `F-16@relatives[0].name`. */
export type FindingId = string;

/**
 * A matter that a person can settle in one place. Findings about the same matter, whichever rule, document, field check or
 * row says so, are its grounds. Holds no value of the case.
 */
export interface Remaining {
  /** Made from what it is about, never from its place in a list: `document D07`, `fact case.pay.amountYen`. */
  readonly id: string;
  readonly kind: RemainingKind;
  readonly level: RemainingLevel;
  readonly title: Text;
  /** For one line: at most 14 wide characters in Japanese. */
  readonly short: Text;
  /** What is the matter with it, for one line: at most 12 wide characters in Japanese. */
  readonly why: Text;
  /** The whole sentences, the gravest first. */
  readonly text: Text;
  readonly owes: Debtor;
  /** The one place that mends it; null where nothing in the records does. */
  readonly where: Pointer | null;
  /** Findings that wait for it and that the answer decides. */
  readonly settles: readonly FindingId[];
  /** Findings that say so, the gravest first. */
  readonly grounds: readonly FindingId[];
  /** Where the gravest of them comes from; absent where it is the form itself. */
  readonly source?: Source;
}

/** Everything but hints: what is counted. */
export const counted = (items: readonly Remaining[]): readonly Remaining[] =>
  items.filter(({ level }) => level !== 'hint');
