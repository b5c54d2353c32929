import type { HeadingRows } from '../mapping/heading-rows';
import type { CellProblem, Plan } from '../mapping/plan';
import type { RowReading } from '../mapping/row-kinds';
import type { Sheet } from '../formats/table';
import type { IntakeColumn, Question } from './model';

/** A sheet looked at once, with all that was said. */
export interface Look {
  readonly sheet: Sheet;
  readonly heads: HeadingRows;
  readonly columns: readonly IntakeColumn[];
  readonly readings: ReadonlyMap<number, RowReading>;
  /** Rows that are hidden and not to be taken. */
  readonly hidden: ReadonlySet<number>;
  readonly said: ReadonlyMap<number, string>;
  /** The plan of the rows in which nothing is wrong. */
  readonly plan: Plan;
  readonly problems: readonly CellProblem[];
  readonly questions: readonly Question[];
}
