import type { Confidence } from '../../spec/field';
import type { LayoutRow, PageIds, PredictedRow, SeenRow } from '../../spec/form';

// Short ways to write where the portal's page has a row. What these functions add is the portal's own habit of numbering
// rows and naming controls.

/** Where a row stands: what is left out is not there, or not so. */
interface LineFacts {
  readonly row: string;
  /** The number in the row's element id. */
  readonly seq: number;
  readonly item: string | null;
  readonly label: string;
  readonly hint?: string;
  readonly required?: boolean;
  readonly conditional?: boolean;
  readonly hiddenAtLoad?: boolean;
  readonly reveal?: 'maybe';
  readonly follows?: string;
  readonly limits?: NonNullable<LayoutRow['limits']>;
}

/** A line that has not been put under a heading yet. */
export type Line = Omit<SeenRow, 'section'> | Omit<PredictedRow, 'section'>;
type SeenLine = Omit<SeenRow, 'section'>;

const unlessSaid = { required: false, conditional: false, hiddenAtLoad: false } as const;

function lineWith({ seq, ...facts }: LineFacts, pageIds: SeenRow['pageIds']): SeenLine {
  return { ...unlessSaid, ...facts, seen: true, portalRow: `tr_${seq}`, pageIds };
}

/** A row that nobody has seen on this revision of the page. */
export const predictedLine = (facts: Omit<LineFacts, 'seq'> & { readonly confidence: Confidence }): Line => ({
  ...unlessSaid,
  ...facts,
  seen: false,
});

/** Puts lines under a heading of the page. */
export function section(heading: string, lines: readonly Line[]): readonly LayoutRow[] {
  return lines.map((line) => ({ ...line, section: heading }));
}

/** A row with one control. */
export const line = ({ box, ...facts }: LineFacts & { readonly box: PageIds }): SeenLine =>
  lineWith(facts, { value: box });

/** A row with a group of radios and a text box beside one of them. */
export const lineWithText = ({
  box,
  detail,
  ...facts
}: LineFacts & { readonly box: PageIds; readonly detail: { readonly box: PageIds } }): SeenLine =>
  lineWith(facts, { choice: box, detail: detail.box });

/** A birth date, with its radios at a place of the page's list of items. Its boxes have no names on the page. */
export function birthLine({ at, ...facts }: LineFacts & { readonly at: number }): SeenLine {
  const box = (number: 1 | 3 | 4): PageIds => ({ id: `textData${number}_${facts.seq}`, name: null });
  return lineWith(facts, {
    precision: { id: `birthRadioList_${facts.seq}_1`, name: `item[${at}].selectData` },
    day: box(1),
    year: box(3),
    month: box(4),
  });
}

/** A row that is known by its words only. */
export const wordsOnly = (facts: Omit<LineFacts, 'hiddenAtLoad'>): SeenLine =>
  lineWith({ ...facts, hiddenAtLoad: true }, null);
