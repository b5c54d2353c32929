import type { Sheet } from '../formats/table';
import { headingNotes } from './heading-notes';
import type { CellHints } from './hints';

/** What a heading and its sheet say about each cell below. */
export function hintsOf(heading: string, { since1904 }: Sheet): CellHints {
  return { ...headingNotes(heading).hints, ...(since1904 ? { since1904 } : {}) };
}
