import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** How much room the window has for a table. */
export type Room = 'wide' | 'tight' | 'tiny';

/** What happens to a column if there is less room: another width, a place below another column, or it is removed. */
export type Fold = { readonly width: string } | { readonly under: string } | 'gone';

/** One column. */
export interface GridColumn<Row, Sort extends string> {
  readonly id: string;
  readonly title: string;
  /** What a press on its heading sorts by; absent if it cannot sort. */
  readonly sort?: Sort;
  /** CSS width of the column. */
  readonly width: string;
  /** What happens to it if there is less room. */
  readonly folds?: { readonly tight: Fold; readonly tiny?: Fold };
  /** The column that names the row. */
  readonly names?: true;
  /** The heading is for screen readers only. */
  readonly hideTitle?: true;
  readonly cell: (row: Row) => ComponentChildren;
}

/** What a list is sorted by. */
export interface GridOrder<Sort extends string> {
  readonly by: Sort;
  readonly down: boolean;
}

/** A column with those below it, each with its heading. */
export interface FoldedColumn<Row, Sort extends string> {
  readonly head: GridColumn<Row, Sort>;
  readonly under: readonly GridColumn<Row, Sort>[];
  readonly width: string;
}

/** The assumed height of a row in pixels until it is drawn. */
export const rowHeights: Readonly<Record<Room, number>> = { wide: 60, tight: 88, tiny: 130 };

const tiny = '(width < 43rem)';
const tight = '(width < 76rem)';

const roomNow = (): Room =>
  window.matchMedia(tiny).matches ? 'tiny' : window.matchMedia(tight).matches ? 'tight' : 'wide';

/** The available room, updated as the window changes. */
export function useRoom(): Room {
  const [room, setRoom] = useState(roomNow);
  useEffect(() => {
    const change = () => setRoom(roomNow());
    const queries = [tiny, tight].map((query) => window.matchMedia(query));
    for (const query of queries) query.addEventListener('change', change);
    return () => {
      for (const query of queries) query.removeEventListener('change', change);
    };
  }, []);
  return room;
}

/** The columns as drawn in this much room; a column without a fold for `tiny` uses the one for `tight`. */
export function foldColumns<Row, Sort extends string>(
  columns: readonly GridColumn<Row, Sort>[],
  room: Room,
): readonly FoldedColumn<Row, Sort>[] {
  const foldOf = ({ folds, width }: GridColumn<Row, Sort>): Fold => {
    if (room === 'wide') return { width };
    return (room === 'tiny' ? folds?.tiny : undefined) ?? folds?.tight ?? { width };
  };
  return columns.flatMap((head) => {
    const fold = foldOf(head);
    if (fold === 'gone' || 'under' in fold) return [];
    const under = columns.filter((column) => {
      const other = foldOf(column);
      return other !== 'gone' && 'under' in other && other.under === head.id;
    });
    return [{ head, under, width: fold.width }];
  });
}
