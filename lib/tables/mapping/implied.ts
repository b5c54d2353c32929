import type { MappedCell } from './assign';
import { headingNotes } from './heading-notes';

const amount = 'case.pay.amountYen';
const period = 'case.pay.per';

/**
 * What the headings of a sheet's columns say in addition to their cells: a column of monthly pay answers whether the
 * amount is by the month. Made for each row's cells; a separate column for the answer comes first.
 */
export function impliedCells(
  headings: readonly string[],
  places: readonly (string | null)[],
): (cells: readonly MappedCell[]) => readonly MappedCell[] {
  const column = places.indexOf(amount);
  const word = column < 0 || places.includes(period) ? undefined : headingNotes(headings[column] ?? '').period;
  if (word === undefined) return () => [];
  return (cells) =>
    cells
      .filter((cell) => cell.column === column && cell.text.trim() !== '' && cell.fault === undefined)
      .map((cell) => ({ ...cell, place: period, text: word }));
}
