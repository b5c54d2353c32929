import { paperSize } from './photo';

// Photographs on a sheet of paper, in millimetres from its upper left corner.

/** The papers to print on: A4, and a photographic card of L size. */
export const papers = {
  l: { width: 89, height: 127 },
  a4: { width: 210, height: 297 },
} as const;
export type Paper = keyof typeof papers;
export const paperNames = ['l', 'a4'] as const satisfies readonly Paper[];

/** Printers leave an edge of up to 5 mm white; cut marks need some of it. */
const margin = 8;
/** Between two photographs, so that each is cut out by itself. */
const gap = 5;
/** How far a cut mark stands off a corner, and how long it is. */
const mark = { off: 0.5, length: 1.8 } as const;
/** Below the photographs, a line to measure whether the printer has kept the size. */
export const ruler = { length: 50, room: 10 } as const;

/** A place for a photograph: its upper left corner. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** A line to cut along, or the ruler. */
export interface SheetLine {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** How many photographs stand beside and below one another at most. */
function gridOf(paper: Paper): { readonly columns: number; readonly rows: number } {
  const { width, height } = papers[paper];
  const count = (room: number, size: number) => Math.floor((room - 2 * margin + gap) / (size + gap));
  return {
    columns: count(width, paperSize.width),
    rows: count(height - ruler.room, paperSize.height),
  };
}

/** How many photographs a paper takes at most. */
export function mostOn(paper: Paper): number {
  const { columns, rows } = gridOf(paper);
  return columns * rows;
}

/** The places of so many photographs, row by row, in the middle of the paper's width. */
export function placesOn(paper: Paper, count: number): readonly Place[] {
  const { columns } = gridOf(paper);
  const across = columns * paperSize.width + (columns - 1) * gap;
  const left = (papers[paper].width - across) / 2;
  return Array.from({ length: Math.min(count, mostOn(paper)) }, (_, at) => ({
    x: left + (at % columns) * (paperSize.width + gap),
    y: margin + Math.floor(at / columns) * (paperSize.height + gap),
  }));
}

/** Where a place lies when the paper is turned over about its long edge. */
export const backOf = ({ x, y }: Place, paper: Paper): Place => ({
  x: papers[paper].width - x - paperSize.width,
  y,
});

/** The lines to cut a photograph out along: two at each corner, outside of it. */
export function cutMarks({ x, y }: Place): readonly SheetLine[] {
  const { off, length } = mark;
  const [right, bottom] = [x + paperSize.width, y + paperSize.height];
  return [
    { at: x, away: -1 },
    { at: right, away: 1 },
  ].flatMap((across) =>
    [
      { at: y, away: -1 },
      { at: bottom, away: 1 },
    ].flatMap((down) => [
      {
        ...{ x1: across.at + across.away * off, y1: down.at },
        ...{ x2: across.at + across.away * (off + length), y2: down.at },
      },
      {
        ...{ x1: across.at, y1: down.at + down.away * off },
        ...{ x2: across.at, y2: down.at + down.away * (off + length) },
      },
    ]),
  );
}

/** The line to measure, at the lower edge. */
export function rulerOn(paper: Paper): SheetLine {
  const { width, height } = papers[paper];
  const x1 = (width - ruler.length) / 2;
  const y = height - margin;
  return { x1, y1: y, x2: x1 + ruler.length, y2: y };
}
