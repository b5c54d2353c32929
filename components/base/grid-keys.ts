/** A cell of a grid; row -1 contains the headings. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** How many rows Page Up and Page Down move. */
const page = 10;

/** The cell that a key leads to, or null for a key that leads nowhere. */
export function moved(
  { key, ctrlKey, metaKey, altKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>,
  { row, column }: Cell,
  { rows, columns }: { readonly rows: number; readonly columns: number },
): Cell | null {
  if (altKey || metaKey) return null;
  const to = (nextRow: number, nextColumn: number): Cell => ({
    row: Math.max(-1, Math.min(rows - 1, nextRow)),
    column: Math.max(0, Math.min(columns - 1, nextColumn)),
  });
  switch (key) {
    case 'ArrowUp':
      return to(row - 1, column);
    case 'ArrowDown':
      return to(row + 1, column);
    case 'ArrowLeft':
      return to(row, column - 1);
    case 'ArrowRight':
      return to(row, column + 1);
    case 'PageUp':
      return to(Math.max(0, row - page), column);
    case 'PageDown':
      return to(row + page, column);
    case 'Home':
      return ctrlKey ? to(0, 0) : to(row, 0);
    case 'End':
      return ctrlKey ? to(rows - 1, columns - 1) : to(row, columns - 1);
    default:
      return null;
  }
}

/** The places from one to another, both included, in either order. */
export function placesBetween(one: number, other: number): readonly number[] {
  const [from, to] = one < other ? [one, other] : [other, one];
  return Array.from({ length: to - from + 1 }, (_, step) => from + step);
}
