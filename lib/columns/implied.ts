import type { MappedCell } from './assign';

const amount = 'case.pay.amountYen';
const period = 'case.pay.per';

/** The word for the period that a heading of an amount names (月給, 年俸); undefined where it names none, or both. */
function periodIn(heading: string): string | undefined {
  const words = heading.normalize('NFKC');
  const isMonth = /月給|月額|月収|monthly|per month/i.test(words);
  const isYear = /年俸|年額|年収|annual|yearly|per year/i.test(words);
  if (isMonth === isYear) return undefined;
  return isMonth ? 'month' : 'year';
}

/**
 * What the headings of a sheet's columns say beyond their cells: a column of monthly pay answers whether the amount is by the month.
 * Made for each row's cells; a column of its own for the answer goes before.
 */
export function impliedCells(
  headings: readonly string[],
  places: readonly (string | null)[],
): (cells: readonly MappedCell[]) => readonly MappedCell[] {
  const column = places.indexOf(amount);
  const word = column < 0 || places.includes(period) ? undefined : periodIn(headings[column] ?? '');
  if (word === undefined) return () => [];
  return (cells) =>
    cells
      .filter((cell) => cell.column === column && cell.text.trim() !== '' && cell.fault === undefined)
      .map((cell) => ({ ...cell, place: period, text: word }));
}
