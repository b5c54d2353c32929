import type { LineStyle } from '../../spec/paper';
import { fontTableXml, footerXml, oneSign, page, sealRoom, settingsXml, styleId, stylesXml } from './docx-styles';
import { tableXml, widthOf } from './docx-table';
import { escapeXml, packParts, runsOf, wordNamespace, xmlPart } from './docx-xml';

/** A paragraph of a letter, or a row of a table: cells between tabs. */
export interface LineToWrite {
  readonly style: LineStyle;
  readonly text: string;
}

/** A letter: its title is the one in the file's properties; the one that is read is a line. */
export interface DocxToWrite {
  readonly title: string;
  readonly lines: readonly LineToWrite[];
}

/**
 * A Word file (.docx) by ECMA-376: A4, MS 明朝 of 10.5 points, the page's number below. Rows that follow each other are one table,
 * and prompts 〔要記入：…〕 are yellow. The same letter gives the same bytes. Throws a ForbiddenCharacterError.
 */
export function writeDocx({ title, lines }: DocxToWrite): Uint8Array<ArrayBuffer> {
  return packParts([
    ['[Content_Types].xml', xmlPart(contentTypes)],
    ['_rels/.rels', xmlPart(packageRelations)],
    ['docProps/core.xml', xmlPart(coreXml(title))],
    ['word/document.xml', xmlPart(documentXml(lines))],
    ['word/_rels/document.xml.rels', xmlPart(documentRelations)],
    ['word/styles.xml', xmlPart(stylesXml)],
    ['word/settings.xml', xmlPart(settingsXml)],
    ['word/fontTable.xml', xmlPart(fontTableXml)],
    ['word/footer1.xml', xmlPart(footerXml)],
  ]);
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const pack = 'http://schemas.openxmlformats.org/package/2006';

const contentTypes = (() => {
  const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
  const override = (path: string, type: string) => `<Override PartName="${path}" ContentType="${type}+xml"/>`;
  return (
    `<Types xmlns="${pack}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    override('/word/document.xml', `${word}.document.main`) +
    ['styles', 'settings', 'fontTable'].map((name) => override(`/word/${name}.xml`, `${word}.${name}`)).join('') +
    override('/word/footer1.xml', `${word}.footer`) +
    override('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties') +
    '</Types>'
  );
})();

const relations = (list: readonly (readonly [id: string, type: string, target: string])[]): string =>
  `<Relationships xmlns="${pack}/relationships">${list
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

const packageRelations = relations([
  ['rId1', `${office}/officeDocument`, 'word/document.xml'],
  ['rId2', `${pack}/relationships/metadata/core-properties`, 'docProps/core.xml'],
]);

const documentRelations = relations([
  ['rId1', `${office}/styles`, 'styles.xml'],
  ['rId2', `${office}/settings`, 'settings.xml'],
  ['rId3', `${office}/fontTable`, 'fontTable.xml'],
  ['rId4', `${office}/footer`, 'footer1.xml'],
]);

// No times: the day of a letter is in its text, and two files of one letter shall be equal.
const coreXml = (title: string): string =>
  `<cp:coreProperties xmlns:cp="${pack}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">` +
  `<dc:title>${escapeXml(title)}</dc:title><dc:creator>Tenken</dc:creator></cp:coreProperties>`;

const section =
  `<w:sectPr><w:footerReference w:type="default" r:id="rId4"/><w:pgSz w:w="${page.width}" w:h="${page.height}"/>` +
  `<w:pgMar w:top="${page.top}" w:right="${page.side}" w:bottom="${page.bottom}" w:left="${page.side}" w:header="851" w:footer="680" w:gutter="0"/></w:sectPr>`;

function documentXml(lines: readonly LineToWrite[]): string {
  const blocks: string[] = [];
  for (let at = 0; at < lines.length; ) {
    const table = lines.slice(at).findIndex((line) => !isRow(line));
    const rows = lines.slice(at, table < 0 ? lines.length : at + table);
    if (rows.length > 0) blocks.push(tableXml(rows));
    at += rows.length;
    const line = lines[at];
    if (line === undefined) continue;
    at += 1;
    const next = lines[at];
    blocks.push(paragraphXml(line, { isBelow: rows.length > 0, isAbove: next !== undefined && isRow(next) }));
  }
  // Word wants a paragraph at the end.
  const last = lines.at(-1);
  if (last === undefined || isRow(last)) blocks.push('<w:p/>');
  return `<w:document xmlns:w="${wordNamespace}" xmlns:r="${office}"><w:body>${blocks.join('')}${section}</w:body></w:document>`;
}

const isRow = ({ style }: LineToWrite): boolean => style === 'row' || style === 'rowHead';

/** Whether a paragraph stands directly below or above a table. */
interface ByTable {
  readonly isBelow: boolean;
  readonly isAbove: boolean;
}

function paragraphXml({ style, text }: LineToWrite, byTable: ByTable): string {
  const own = ownLook(style, text, byTable);
  return `<w:p><w:pPr><w:pStyle w:val="${styleId(style)}"/>${own}</w:pPr>${runsOf(text)}</w:p>`;
}

/** What a line has besides its style, because of its text or its place. */
function ownLook(style: LineStyle, text: string, { isBelow, isAbove }: ByTable): string {
  if ((style === 'sender' || style === 'signature') && text.trimEnd().endsWith('㊞')) {
    return `<w:spacing w:before="${sealRoom.above}" w:after="${sealRoom.below}"/><w:ind w:right="${sealRoom.right}"/>`;
  }
  const [before, after] = [isBelow ? ' w:before="160"' : '', isAbove ? ' w:after="100"' : ''];
  const isSpaced = style === 'title' || style === 'heading' || `${before}${after}` === '';
  const spacing = isSpaced ? '' : `<w:spacing${before}${after}/>`;
  if (style === 'item') {
    const hanging = hangingOf(text);
    return hanging === 0 ? spacing : `${spacing}<w:ind w:left="${oneSign + hanging}" w:hanging="${hanging}"/>`;
  }
  // Who begins with a space of their own is not indented twice.
  if (style === 'body' && /^[\u3000 ]/.test(text)) return `${spacing}<w:ind w:firstLineChars="0" w:firstLine="0"/>`;
  return spacing;
}

const markOfItem =
  /^(?:[・●○■□◆◇※*-]|[①-⑳]|[(（][0-9０-９a-zａ-ｚア-ンイロハ一二三四五六七八九十]{1,3}[)）]|[0-9０-９a-zア-ン一二三四五六七八九十]{1,2}[.．、)）])[\u3000 ]*/;

/** How far the further lines of a point stand in: as far as its number or letter is wide. */
const hangingOf = (text: string): number => {
  const mark = markOfItem.exec(text)?.[0] ?? '';
  return mark === '' ? 0 : (widthOf(mark) * oneSign) / 2;
};
