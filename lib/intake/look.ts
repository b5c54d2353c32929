import type { HeadingRows } from '../columns/heading-rows';
import type { CellProblem, Plan } from '../columns/plan';
import type { RowReading } from '../columns/row-kinds';
import type { Sheet } from '../tabular/table';
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
