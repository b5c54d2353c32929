// How our Word files look: an A4 letter as Japanese offices send it. Lengths in twips, a twentieth of a point.

import type { LineStyle } from '../../spec/paper';
import { wordNamespace } from './docx-xml';

/** 1 mm in twips. */
const mm = 1440 / 25.4;
/** One full-width sign (字) of 10.5 points. */
export const oneSign = 210;
/** A4, and the room between its margins of 25 mm. */
export const page = { width: 11906, height: 16838, top: 1701, side: 1418, bottom: 1418, text: 11906 - 2 * 1418 };
/** A round seal (丸印) of a company. */
const seal = Math.round(18 * mm);
/** Lines are 18 points apart, whatever the font and the grid would make of it. */
const pitch = 360;

/**
 * Space above, below and to the right of a line that ends with ㊞, so that the seal touches no other line and stays within the
 * margin. The sign ㊞ is its middle.
 */
export const sealRoom = {
  above: Math.round((seal - pitch) / 2),
  below: Math.round((seal - pitch) / 2),
  right: Math.round((seal - oneSign) / 2),
};

interface Look {
  /** What Word calls it. English names of its own are translated by Word. */
  readonly name: string;
  /** Properties of the paragraph and of its runs, in the order of the schema. */
  readonly paragraph?: string;
  readonly run?: string;
}

const spacing = (before: number, after: number, line = pitch): string =>
  `<w:spacing w:before="${before}" w:after="${after}" w:line="${line}" w:lineRule="exact"/>`;
const right = `<w:ind w:left="${Math.round(page.text * 0.45)}"/>`;

/** The looks of the kinds of lines. */
const looks: Readonly<Record<LineStyle, Look>> = {
  date: { name: '日付欄', paragraph: `${spacing(0, 120)}<w:jc w:val="right"/>` },
  addressee: { name: '宛名', paragraph: '<w:jc w:val="left"/>' },
  sender: { name: '差出人', paragraph: `<w:keepLines/>${right}<w:jc w:val="left"/>` },
  title: {
    name: 'Title',
    paragraph: `<w:keepNext/>${spacing(480, 360, 480)}<w:jc w:val="center"/><w:outlineLvl w:val="0"/>`,
    run: '<w:b/><w:bCs/><w:spacing w:val="20"/><w:sz w:val="32"/><w:szCs w:val="32"/>',
  },
  heading: {
    name: 'heading 1',
    paragraph: `<w:keepNext/>${spacing(240, 60)}<w:jc w:val="left"/><w:outlineLvl w:val="0"/>`,
    run: '<w:b/><w:bCs/>',
  },
  body: { name: '本文（一字下げ）', paragraph: `<w:ind w:firstLineChars="100" w:firstLine="${oneSign}"/>` },
  item: { name: '項目', paragraph: `<w:ind w:left="${oneSign}"/>` },
  row: { name: '表', paragraph: '<w:jc w:val="left"/>' },
  rowHead: { name: '表の見出し', paragraph: '<w:keepNext/><w:jc w:val="center"/>', run: '<w:b/><w:bCs/>' },
  closing: { name: '結語', paragraph: `${spacing(120, 240)}<w:jc w:val="right"/>` },
  signature: { name: '署名欄', paragraph: `<w:keepLines/>${right}<w:jc w:val="left"/>` },
  note: {
    name: '備考',
    paragraph: `${spacing(0, 0, 280)}<w:jc w:val="left"/>`,
    run: '<w:sz w:val="18"/><w:szCs w:val="18"/>',
  },
};

/** The id of a line's style in the file. */
export const styleId = (style: LineStyle): string => `Tenken${style.charAt(0).toUpperCase()}${style.slice(1)}`;

function styleXml([style, { name, paragraph = '', run = '' }]: [string, Look]): string {
  const custom = /^[a-z]/i.test(name) ? '' : ' w:customStyle="1"';
  return (
    `<w:style w:type="paragraph"${custom} w:styleId="${styleId(style as LineStyle)}"><w:name w:val="${name}"/>` +
    `<w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`
  );
}

const fonts = '<w:rFonts w:ascii="MS Mincho" w:hAnsi="MS Mincho" w:eastAsia="ＭＳ 明朝" w:cs="Times New Roman"/>';

/** `word/styles.xml`. Fonts are named and never embedded. */
export const stylesXml =
  `<w:styles xmlns:w="${wordNamespace}"><w:docDefaults><w:rPrDefault><w:rPr>${fonts}` +
  '<w:sz w:val="21"/><w:szCs w:val="21"/><w:lang w:val="en-US" w:eastAsia="ja-JP" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>' +
  `<w:pPrDefault><w:pPr><w:snapToGrid w:val="0"/>${spacing(0, 0)}<w:jc w:val="both"/></w:pPr></w:pPrDefault></w:docDefaults>` +
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>' +
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/>' +
  '<w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/></w:tblPr></w:style>' +
  `${Object.entries(looks).map(styleXml).join('')}</w:styles>`;

/** `word/fontTable.xml`: both names of the one font, so that it is found on a Japanese and on an English machine. */
export const fontTableXml =
  `<w:fonts xmlns:w="${wordNamespace}"><w:font w:name="ＭＳ 明朝"><w:altName w:val="MS Mincho"/>` +
  '<w:panose1 w:val="02020609040205080304"/><w:charset w:val="80"/><w:family w:val="roman"/><w:pitch w:val="fixed"/></w:font></w:fonts>';

/** `word/settings.xml`: as Word itself has been since 2013, so that it does not open the file as an old one. */
export const settingsXml =
  `<w:settings xmlns:w="${wordNamespace}"><w:zoom w:percent="100"/><w:defaultTabStop w:val="840"/>` +
  '<w:characterSpacingControl w:val="compressPunctuation"/><w:compat><w:spaceForUL/><w:balanceSingleByteDoubleByteWidth/>' +
  '<w:doNotLeaveBackslashAlone/><w:ulTrailSpace/><w:doNotExpandShiftReturn/><w:adjustLineHeightInTable/><w:useFELayout/>' +
  '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>';

const field = (name: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${name} </w:instrText></w:r>` +
  '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>';

/** `word/footer1.xml`: 1 / 3 in the middle. */
export const footerXml =
  `<w:ftr xmlns:w="${wordNamespace}"><w:p><w:pPr><w:jc w:val="center"/></w:pPr>${field('PAGE')}` +
  `<w:r><w:t xml:space="preserve"> / </w:t></w:r>${field('NUMPAGES')}</w:p></w:ftr>`;
