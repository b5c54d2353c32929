/** How a written cell looks. */
export const cellStyleNames = [
  'plain',
  'header',
  'title',
  'section',
  'note',
  'input',
  'question',
  'paragraph',
  'label',
  'labelTotal',
  'yen',
  'yenInput',
  'yenTotal',
  'percent',
  'percentInput',
  'count',
  'countInput',
] as const;
export type CellStyle = (typeof cellStyleNames)[number];

/** The index of a style in the written file. */
export const cellStyleIndex = (look: CellStyle = 'plain'): number => cellStyleNames.indexOf(look) + 1;

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

const font = (size: number, more = '', color = 'FF1A1A1A'): string =>
  `<font>${more}<sz val="${size}"/><color rgb="${color}"/><name val="Yu Gothic"/><family val="2"/><charset val="128"/></font>`;
const fill = (color: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="${color}"/><bgColor indexed="64"/></patternFill></fill>`;
const line = (side: string): string => `<${side} style="thin"><color rgb="FF949494"/></${side}>`;

const fonts = [font(11), font(11, '<b/>'), font(16, '<b/>'), font(10, '', 'FF595959')];
const fills = [
  '<fill><patternFill patternType="none"/></fill>',
  '<fill><patternFill patternType="gray125"/></fill>',
  fill('FFE8F1FE'),
  fill('FFF1F1F4'),
  fill('FFFFFBE6'),
];
const borders = [
  '<border><left/><right/><top/><bottom/><diagonal/></border>',
  `<border>${['left', 'right', 'top', 'bottom'].map(line).join('')}<diagonal/></border>`,
];

/** Excel's own formats for text and for whole numbers, and ours: losses with the triangle of Japanese accounts. */
const format = { text: 49, count: 3, yen: 164, percent: 165 } as const;
const ownFormats = [
  `<numFmt numFmtId="${format.yen}" formatCode="#,##0;&quot;△&quot;#,##0"/>`,
  `<numFmt numFmtId="${format.percent}" formatCode="0.0%"/>`,
];

type Style = readonly [font: number, fill: number, border: number, vertical: string, wrap: boolean, format?: number];

/** By style name: font, fill, border, vertical alignment, whether the text wraps; the number format where it is not text. */
const styles: Readonly<Record<CellStyle, Style>> = {
  plain: [0, 0, 0, 'top', false],
  header: [1, 2, 1, 'center', true],
  title: [2, 0, 0, 'center', false],
  section: [1, 3, 1, 'center', false],
  note: [3, 0, 0, 'top', true],
  input: [0, 4, 1, 'top', true],
  question: [0, 0, 1, 'top', true],
  paragraph: [0, 0, 0, 'top', true],
  label: [0, 0, 1, 'center', true],
  labelTotal: [1, 3, 1, 'center', true],
  yen: [0, 0, 1, 'center', false, format.yen],
  yenInput: [0, 4, 1, 'center', false, format.yen],
  yenTotal: [1, 3, 1, 'center', false, format.yen],
  percent: [0, 0, 1, 'center', false, format.percent],
  percentInput: [0, 4, 1, 'center', false, format.percent],
  count: [0, 0, 1, 'center', false, format.count],
  countInput: [0, 4, 1, 'center', false, format.count],
};

const cellStyles = cellStyleNames.map((look) => {
  const [fontId, fillId, borderId, vertical, wrap, numFmtId = format.text] = styles[look];
  return (
    `<xf numFmtId="${numFmtId}" fontId="${fontId}" fillId="${fillId}" borderId="${borderId}" xfId="0" applyNumberFormat="1" ` +
    'applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">' +
    `<alignment vertical="${vertical}"${wrap ? ' wrapText="1"' : ''}/></xf>`
  );
});

/** The styles part of every written file: texts in the format for text, so that no program takes them for numbers. */
export const stylesXml =
  `<styleSheet xmlns="${main}"><numFmts count="${ownFormats.length}">${ownFormats.join('')}</numFmts>` +
  `<fonts count="${fonts.length}">${fonts.join('')}</fonts>` +
  `<fills count="${fills.length}">${fills.join('')}</fills><borders count="${borders.length}">${borders.join('')}</borders>` +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  `<cellXfs count="${cellStyles.length + 1}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${cellStyles.join('')}</cellXfs>` +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';
