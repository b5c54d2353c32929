import type { HeadingRows } from '../mapping/heading-rows';
import type { CellProblem, Plan } from '../mapping/plan';
import type { RowReading } from '../mapping/row-kinds';
import type { Sheet } from '../formats/table';
import type { IntakeColumn, Question } from './model';

/** One look at a sheet, with all answers so far. */
export interface Look {
  readonly sheet: Sheet;
  readonly heads: HeadingRows;
  readonly columns: readonly IntakeColumn[];
  readonly readings: ReadonlyMap<number, RowReading>;
  /** Hidden rows that are not imported. */
  readonly hidden: ReadonlySet<number>;
  readonly said: ReadonlyMap<number, string>;
  /** The plan of the rows without problems. */
  readonly plan: Plan;
  readonly problems: readonly CellProblem[];
  readonly questions: readonly Question[];
}
