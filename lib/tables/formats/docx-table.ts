import type { LineStyle } from '../../spec/paper';
import { oneSign, page, styleId } from './docx-styles';
import { runsOf } from './docx-xml';

/** A row of a table: cells between tabs. */
export interface RowToWrite {
  readonly style: LineStyle;
  readonly text: string;
}

/** Space between a cell's border and its text, left and right. */
const padding = 100;
/** Widths that count, in half-width signs: a longer text is broken, and a shorter one still wants a column. */
const [narrowest, widest] = [6, 44];

/** Half the width of a sign of the text, and what fonts differ by and add between digits and other signs. */
const [halfSign, slack] = [oneSign / 2, 1.25];
/** What is no wider stays on one line: 2017年12月15日. */
const shortest = Math.ceil(14 * halfSign * slack) + 2 * padding;

/** In a template the ends of sections go when it is filled. */
const sectionEnds = /\{[#^/][^{}]*\}/g;

/** A text's width in half-width signs, of its longest line. */
export const widthOf = (text: string): number =>
  Math.max(...text.split('\n').map((line) => [...line].reduce((sum, sign) => sum + (isHalf(sign) ? 1 : 2), 0)));

const isHalf = (sign: string): boolean => /[\u0020-\u007e\uff61-\uff9f]/.test(sign);

const isAmount = (text: string): boolean => /^[△▲+−-]?[\d,.]+ ?(?:円|千円|万円|%|％|名|人)?$/.test(text.trim());

/** Columns of nothing but amounts and counts, or a stroke for none: they stand at the right, so that their digits stand below each other. */
function amountColumns(rows: readonly (readonly string[])[]): ReadonlySet<number> {
  const count = Math.max(0, ...rows.map((cells) => cells.length));
  const columns = Array.from({ length: count }, (_, column) =>
    rows.map((cells) => cells[column] ?? '').filter((text) => text !== '' && text !== '—'),
  );
  return new Set(columns.flatMap((texts, column) => (texts.length > 0 && texts.every(isAmount) ? [column] : [])));
}

/** A table with borders; rows of less cells end with a wider one. Throws a ForbiddenCharacterError. */
export function tableXml(rows: readonly RowToWrite[]): string {
  const cells = rows.map(({ text }) => text.split('\t'));
  const columns = widthsOf(cells);
  const heads = rows.findIndex(({ style }) => style !== 'rowHead');
  const amounts = amountColumns(cells.filter((_, index) => rows[index]?.style === 'row'));
  // What a placeholder comes to is not known yet: Word makes the columns fit it.
  const layout = rows.some(({ text }) => text.includes('{')) ? 'autofit' : 'fixed';
  const border = (side: string) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`;
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${page.text}" w:type="dxa"/><w:tblBorders>` +
    `${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(border).join('')}</w:tblBorders><w:tblLayout w:type="${layout}"/>` +
    `<w:tblCellMar><w:left w:w="${padding}" w:type="dxa"/><w:right w:w="${padding}" w:type="dxa"/></w:tblCellMar></w:tblPr>` +
    `<w:tblGrid>${columns.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>` +
    // Only rows from the first on can be repeated on each page.
    rows.map(({ style }, index) => rowXml(style, cells[index] ?? [], { columns, amounts }, index < heads)).join('') +
    '</w:tbl>'
  );
}

interface Columns {
  readonly columns: readonly number[];
  readonly amounts: ReadonlySet<number>;
}

function rowXml(
  style: LineStyle,
  cells: readonly string[],
  { columns, amounts }: Columns,
  isRepeated: boolean,
): string {
  const written = cells.map((text, column) => {
    const isLast = column === cells.length - 1;
    const own = columns.slice(column, isLast ? columns.length : column + 1);
    const span = own.length > 1 ? `<w:gridSpan w:val="${own.length}"/>` : '';
    const shade = style === 'rowHead' ? '<w:shd w:val="clear" w:color="auto" w:fill="E7E6E6"/>' : '';
    const side = style === 'row' && amounts.has(column) ? '<w:jc w:val="right"/>' : '';
    return (
      `<w:tc><w:tcPr><w:tcW w:w="${own.reduce((sum, width) => sum + width, 0)}" w:type="dxa"/>${span}${shade}` +
      `<w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="${styleId(style)}"/>${side}</w:pPr>${runsOf(text)}</w:p></w:tc>`
    );
  });
  return `<w:tr><w:trPr><w:cantSplit/>${isRepeated ? '<w:tblHeader/>' : ''}</w:trPr>${written.join('')}</w:tr>`;
}

/** The widths of the columns, by their longest texts; together as wide as the page's text. */
function widthsOf(rows: readonly (readonly string[])[]): readonly number[] {
  const count = Math.max(...rows.map((cells) => cells.length));
  const wanted = Array.from({ length: count }, (_, column) => {
    // A cell that spans the rest says nothing about one column.
    const texts = rows.flatMap((cells) => (cells.length === count ? [cells[column] ?? ''] : []));
    return Math.min(widest, Math.max(narrowest, ...texts.map((text) => widthOf(text.replace(sectionEnds, '')))));
  });
  const widths = fitted(wanted.map((width) => Math.ceil(width * halfSign * slack) + 2 * padding));
  const rest = page.text - widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width, column) => (column === count - 1 ? width + rest : width));
}

const sumOf = (widths: readonly number[]): number => widths.reduce((sum, width) => sum + width, 0);

/**
 * Widths that fill the page, from those that the texts want. If there is room for all, each gets of the rest as it wants; if
 * not, dates, amounts and other short texts stay on one line, and the others share what is left.
 */
function fitted(wanted: readonly number[]): readonly number[] {
  const whole = sumOf(wanted);
  const isShort = (width: number) => width <= shortest;
  const short = sumOf(wanted.filter(isShort));
  const long = whole - short;
  if (whole <= page.text || long === 0 || short > page.text * 0.6)
    return wanted.map((width) => Math.floor((page.text * width) / whole));
  return wanted.map((width) => (isShort(width) ? width : Math.floor(((page.text - short) * width) / long)));
}
