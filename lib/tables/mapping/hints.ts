import type { DateHints } from '../formats/dates';

/** What a column's heading and its file say of every cell below. */
export interface CellHints extends DateHints {
  /** What a number is to be multiplied with, and the unit as the heading has it: 千円. */
  readonly unit?: { readonly word: string; readonly times: number };
  /** A unit that no fact is kept in: ドル. */
  readonly otherUnit?: string;
  /** The order of whole names, where the file's own rules say it. */
  readonly nameOrder?: 'familyFirst';
}
