import type { LineStyle } from '../../spec/paper';
import { readTags } from '../../papers/tags';
import { type LineToWrite, writeDocx } from './docx-write';

/** A line of a paper as a template. */
export interface TemplateLine {
  readonly style: LineStyle;
  readonly text: string;
  /** A list by its placeholder: the line stands once for each entry. */
  readonly each?: string;
  /**
   * Stands only where this placeholder is given; `!name`: where it is not. Several: where all of them hold, the outermost first.
   * They are looked up outside of the entries of `each`. A list is no condition, but its absence is: in a template `{#list}` repeats.
   */
  readonly when?: string | readonly string[];
}

/** A paper to be made a template. */
export interface TemplateToWrite {
  readonly title: string;
  readonly lines: readonly TemplateLine[];
}

/**
 * A paper of ours as a Word template, for an office to change. Placeholders stand in it as they are; `each` and `when` become
 * sections, each end in a paragraph of its own, or around the cells of a row.
 */
export const templateOf = ({ title, lines }: TemplateToWrite): Uint8Array<ArrayBuffer> =>
  writeDocx({ title, lines: lines.flatMap(withSections) });

function withSections(line: TemplateLine): readonly LineToWrite[] {
  const { text, each, when = [] } = line;
  const conditions = (typeof when === 'string' ? [when] : when).map((one) =>
    one.startsWith('!') ? { sign: '^', name: one.slice(1) } : { sign: '#', name: one },
  );
  const sections = [...conditions, ...(each === undefined ? [] : [{ sign: '#', name: each }])];
  const begins = sections.map(({ sign, name }) => `{${sign}${name}}`);
  const ends = sections.map(({ name }) => `{/${name}}`).reverse();
  const style = styleFor(line);
  // Sections that begin in one cell and end in another are the row's.
  if (isRow(style) && text.includes('\t')) return [{ style, text: `${begins.join('')}${text}${ends.join('')}` }];
  const mark = (one: string): LineToWrite => ({ style: 'note', text: one });
  return [...begins.map(mark), { style, text }, ...ends.map(mark)];
}

const isRow = (style: LineStyle): boolean => style === 'row' || style === 'rowHead';

/** A row with a section over several of its cells is no row of a template: its tabs stand in a paragraph. */
const styleFor = ({ style, text }: TemplateLine): LineStyle =>
  isRow(style) && text.split('\t').some((cell) => !readTags(cell).ok) ? 'item' : style;
