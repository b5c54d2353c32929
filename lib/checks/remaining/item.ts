import type { Pointer } from '../../spec/check';
import type { Source, Text } from '../../i18n/text';

/** The three lists of items: 書類, 項目, 要件. */
export const remainingKinds = ['document', 'field', 'requirement'] as const;
export type RemainingKind = (typeof remainingKinds)[number];

/** The level of an item, the most serious first: 不備, 必要, 質問, ヒント. Hints are never counted. */
export const remainingLevels = ['fault', 'needed', 'question', 'hint'] as const;
export type RemainingLevel = (typeof remainingLevels)[number];

/** Who can answer, not whose record stores the answer: 申請人, 所属機関, 事務所. */
export const debtors = ['applicant', 'employer', 'office'] as const;
export type Debtor = (typeof debtors)[number];

/** The name of a finding: the id of a rule or document, or a field check's id at its row, `F-16@relatives[0].name`. */
export type FindingId = string;

/**
 * A matter that a person can settle in one place. Its grounds are all findings about it, from any rule, document, field
 * check or row. Holds no value of the case.
 */
export interface Remaining {
  /** Made from what the item is about, never from its place in a list: `document D07`, `fact case.pay.amountYen`. */
  readonly id: string;
  readonly kind: RemainingKind;
  readonly level: RemainingLevel;
  readonly title: Text;
  /** For one line: at most 14 wide characters in Japanese. */
  readonly short: Text;
  /** What is wrong, for one line: at most 12 wide characters in Japanese. */
  readonly why: Text;
  /** The full sentences, the most serious first. */
  readonly text: Text;
  readonly owes: Debtor;
  /** The one place to correct it; null if no record has such a place. */
  readonly where: Pointer | null;
  /** Findings that wait for this item's answer and are decided by it. */
  readonly settles: readonly FindingId[];
  /** Findings that say so, the most serious first. */
  readonly grounds: readonly FindingId[];
  /** The source of the most serious ground; absent if it is the form itself. */
  readonly source?: Source;
}

/** All items except hints: the ones that are counted. */
export const counted = (items: readonly Remaining[]): readonly Remaining[] =>
  items.filter(({ level }) => level !== 'hint');
