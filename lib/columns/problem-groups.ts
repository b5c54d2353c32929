import type { CellProblem } from './plan';

/** Problems that are one and the same: the same text in the same column, wrong in the same way. */
export interface ProblemGroup {
  /** The first of them; the others differ in their row alone. */
  readonly first: CellProblem;
  /** The rows of all of them, from 0, in the order of the table. */
  readonly rows: readonly number[];
  /** What the cells say; empty for whole rows and empty cells. */
  readonly text: string;
}

/**
 * The problems of a table with those put together that one look mends: a column of two hundred 「アメリカ」 is one thing to say. Problems of
 * whole rows stay apart. `textOf` gives a cell's text.
 */
export function groupProblems(
  problems: readonly CellProblem[],
  textOf: (row: number, column: number) => string,
): readonly ProblemGroup[] {
  const groups = new Map<string, { first: CellProblem; rows: number[]; text: string }>();
  for (const first of problems) {
    const { row, column, code, place, other } = first;
    const text = column === null ? '' : textOf(row, column).trim();
    const key = JSON.stringify(column === null ? [null, row, code, place, other] : [column, code, place, other, text]);
    const known = groups.get(key);
    if (known) known.rows.push(row);
    else groups.set(key, { first, rows: [row], text });
  }
  return [...groups.values()];
}
