import type { Confidence } from '../../../spec/field';
import { type Line, predictedLine } from '../page-lines';

// Pages that nobody has seen, as the Agency's own files for bulk applications let them be expected: a label is the paper
// form's item number and the name in the file. How each was derived: `source` of the revision.

interface ExpectedFacts {
  readonly required?: true;
  readonly conditional?: true;
  readonly hiddenAtLoad?: true;
  readonly reveal?: 'maybe';
  readonly follows?: string;
  /** `high` where it is not said. */
  readonly confidence?: Confidence;
}

const wide = (text: string): string => text.replace(/\d/g, (digit) => '０１２３４５６７８９'[Number(digit)] ?? digit);

/** A row as it is expected on the page: our id, the item's number on paper, and the name behind it. */
export const expected = (
  row: string,
  item: string | null,
  name: string,
  { confidence = 'high', ...facts }: ExpectedFacts = {},
): Line => predictedLine({ row, item, label: item === null ? name : `${wide(item)}　${name}`, confidence, ...facts });

/** The same lines, with these rows required. */
export function requiring(lines: readonly Line[], ...rows: readonly string[]): readonly Line[] {
  const unknown = rows.filter((row) => !lines.some((line) => line.row === row));
  if (unknown.length > 0) throw new Error(`No line for ${unknown.join(', ')}.`);
  return lines.map((line) => (rows.includes(line.row) ? { ...line, required: true } : line));
}

/** Two digits, as blocks are counted in labels. */
export const blockNumber = (index: number): string => String(index + 1).padStart(2, '0');
