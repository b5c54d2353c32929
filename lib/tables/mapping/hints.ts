import type { DateHints } from '../formats/dates';

/** What a column's heading and its file say about every cell below. */
export interface CellHints extends DateHints {
  /** The factor for a number, and the unit as the heading writes it: 千円. */
  readonly unit?: { readonly word: string; readonly times: number };
  /** A unit in which no fact is stored: ドル. */
  readonly otherUnit?: string;
  /** The order of full names, if the file's own rules define it. */
  readonly nameOrder?: 'familyFirst';
}
