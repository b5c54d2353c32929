import { type CheckReason, type CheckResult, checkResults, isFinding } from '../spec/check-result';
import type { ControlRef, IdentityCheck, PlannedPart, PlannedRow, PageAcceptance } from './fill-plan';

export { isFinding };

/** The result of a check for one part of one row. Holds no value. */
export interface PartCheck {
  readonly row: string;
  readonly label: string;
  readonly item: string | null;
  readonly section: string;
  readonly repeat: number | null;
  readonly part: string;
  readonly result: CheckResult;
  readonly reason?: CheckReason;
  /** The control holds something, and we cannot say whether it is right. */
  readonly stands?: true;
  /** The answer that causes this result because it differs from the case's, as `matchKey(row, part)`. */
  readonly under?: string;
  /** In a block that holds the case's entry of another number: the row of that entry it was compared with. */
  readonly entry?: ComparedEntry;
  /** Found because a person pointed at it. */
  readonly pointed?: boolean;
  readonly control: ControlRef | null;
}

/** The entry of the case that a block of another number was compared with. */
export interface ComparedEntry {
  readonly row: string;
  /** The entry's own number, from 1. */
  readonly repeat: number;
}

/** The part and row that a check result is about. */
export function aboutPart(
  { row, label, item, section, repeat }: PlannedRow,
  { part }: PlannedPart,
): Pick<PartCheck, 'row' | 'label' | 'item' | 'section' | 'repeat' | 'part'> {
  return { row, label, item, section, repeat: repeat?.index ?? null, part };
}

/** The result of one check of a page. Holds no value. */
export interface CheckReport {
  /** `confirmation`: a page that shows the entries as text; they were compared by its labels. */
  readonly on: 'form' | 'confirmation';
  /**
   * `identityDiffers`: everything was compared, but the page counts as somebody else's until a person says otherwise.
   */
  readonly end: 'done' | 'pageRefused' | 'identityDiffers';
  readonly page: PageAcceptance;
  readonly revision: string;
  readonly identity: IdentityCheck;
  readonly parts: readonly PartCheck[];
  readonly counts: Readonly<Record<CheckResult, number>>;
  readonly timings: CheckTimings;
}

/** Milliseconds: script on the page, planning and comparing in the background, and the total. */
export interface CheckTimings {
  /** Opening the sealed records of the case. */
  readonly open: number;
  readonly collect: number;
  readonly match: number;
  readonly read: number;
  readonly plan: number;
  readonly compare: number;
  readonly total: number;
}

/** Case and page side by side, for one part. Personal data: shown only in the extension's own windows. */
export interface Sides {
  /** What the case would put there, in the portal's words; null if it has nothing, or nothing that fits. */
  readonly case: string | null;
  /** What is on the page; null if it was not found. */
  readonly page: string | null;
}

/** Sides by `matchKey(row, part)`. */
export type SidesByKey = Readonly<Record<string, Sides>>;

/** A check with the values it compared. */
export interface Checked {
  readonly report: CheckReport;
  readonly sides: SidesByKey;
}

/** The parts of a check that need attention, in the form's order. */
export function findingsOf(report: CheckReport): readonly PartCheck[] {
  return report.parts.filter(({ result }) => isFinding(result));
}

/** Counts results by kind. */
export function countResults(parts: readonly Pick<PartCheck, 'result'>[]): Record<CheckResult, number> {
  const counts = Object.fromEntries(checkResults.map((result) => [result, 0])) as Record<CheckResult, number>;
  for (const { result } of parts) counts[result] += 1;
  return counts;
}
