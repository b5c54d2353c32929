// What the makers of Word files share: texts as XML, runs with their prompts marked, and the package around the parts.

import { strToU8, zipSync } from 'fflate';
import { promptOf } from '../../papers/tags';

/** The MIME type of Word files, for a Blob. */
export const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The namespace of the marks `w:…`. */
export const wordNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** A text has a character that no XML file can hold, and so no Word file. */
export class ForbiddenCharacterError extends Error {
  override readonly name = 'ForbiddenCharacterError';

  constructor(
    /** As `U+0007`. */
    readonly codePoint: string,
    /** The text around it, without it. */
    readonly around: string,
  ) {
    super(`A Word file cannot hold the character ${codePoint}, which stands in "${around}".`);
  }
}

/** XML 1.0, production 2. Without the flag `u` half a pair would not be found. */
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

/** The first character of a text that XML cannot hold, as an error to throw or to tell; null if there is none. */
export function forbiddenIn(text: string): ForbiddenCharacterError | null {
  const found = forbidden.exec(text);
  if (!found) return null;
  const code = (found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const around = text.slice(Math.max(0, found.index - 20), found.index) + text.slice(found.index + 1, found.index + 20);
  return new ForbiddenCharacterError(`U+${code}`, around);
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text for XML. Throws a ForbiddenCharacterError. */
export function escapeXml(text: string): string {
  const fault = forbiddenIn(text);
  if (fault) throw fault;
  return text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}

/** A text as the content of one run: line breaks and tabs are marks of their own. */
const runContent = (text: string): string =>
  text
    .split(/(\n|\t)/)
    .filter((part) => part !== '')
    .map((part) => {
      if (part === '\n') return '<w:br/>';
      return part === '\t' ? '<w:tab/>' : `<w:t xml:space="preserve">${escapeXml(part)}</w:t>`;
    })
    .join('');

const highlight = '<w:highlight w:val="yellow"/>';

/** A text as runs; prompts 〔要記入：…〕 are highlighted in yellow. Throws a ForbiddenCharacterError. */
export const runsOf = (text: string): string =>
  splitAtPrompts(text.replace(/\r\n?/g, '\n'))
    .map(({ part, isPrompt }) => `<w:r>${isPrompt ? `<w:rPr>${highlight}</w:rPr>` : ''}${runContent(part)}</w:r>`)
    .join('');

/** A piece of a text. */
interface Piece {
  readonly part: string;
  readonly isPrompt: boolean;
}

const promptEnd = promptOf('').slice(-1);
const promptBegin = promptOf('').slice(0, -1);

/** A text cut before and after each prompt. Takes time by the text's length only, whatever stands in a file from outside. */
function splitAtPrompts(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  while (from < text.length) {
    const begin = text.indexOf(promptBegin, from);
    const end = begin < 0 ? -1 : text.indexOf(promptEnd, begin);
    if (end < 0) break;
    if (begin > from) pieces.push({ part: text.slice(from, begin), isPrompt: false });
    from = end + promptEnd.length;
    pieces.push({ part: text.slice(begin, from), isPrompt: true });
  }
  return from < text.length ? [...pieces, { part: text.slice(from), isPrompt: false }] : pieces;
}

/** The prompts of a text from outside. */
export const promptsOf = (text: string): readonly string[] =>
  splitAtPrompts(text).flatMap(({ part, isPrompt }) => (isPrompt ? [part] : []));

/** Marks of a run that stand after the highlight, in the order of the schema. */
const afterHighlight =
  /<w:(?:u|effect|bdr|shd|fitText|vertAlign|rtl|cs|em|lang|eastAsianLayout|specVanish|oMath|rPrChange)[\s/>]/;

function highlighted(properties: string): string {
  if (properties === '') return `<w:rPr>${highlight}</w:rPr>`;
  const inside = properties.slice('<w:rPr>'.length, -'</w:rPr>'.length).replace(/<w:highlight\b[^>]*\/>/g, '');
  const at = afterHighlight.exec(inside)?.index ?? inside.length;
  return `<w:rPr>${inside.slice(0, at)}${highlight}${inside.slice(at)}</w:rPr>`;
}

/** The beginning of a run with its properties, or a text of a run. */
const runOrText = /<w:r(?:\s[^>]*)?>(<w:rPr>[\s\S]*?<\/w:rPr>)?|<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>/g;

/** A part of a Word file with every prompt in a run of its own, in yellow, as large and as bold as it was. */
export function highlightPrompts(xml: string): string {
  let properties = '';
  return xml.replace(runOrText, (whole, ofRun: string | undefined, text: string | undefined) => {
    if (text === undefined) {
      properties = ofRun ?? '';
      return whole;
    }
    const pieces = splitAtPrompts(text);
    if (!pieces.some(({ isPrompt }) => isPrompt)) return whole;
    const runs = pieces.map(
      ({ part, isPrompt }) =>
        `<w:r>${isPrompt ? highlighted(properties) : properties}<w:t xml:space="preserve">${part}</w:t></w:r>`,
    );
    // The run that was there ends before and goes on after: other things may stand in it.
    return `</w:r>${runs.join('')}<w:r>${properties}`;
  });
}

/** A part of a package as bytes. */
export const xmlPart = (xml: string): Uint8Array =>
  strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`);

/** Packs the parts in the order given. The same parts give the same bytes: zip files carry times, and these are fixed. */
export function packParts(parts: Iterable<readonly [name: string, bytes: Uint8Array]>): Uint8Array<ArrayBuffer> {
  // Without a zone it is the same time of the day everywhere, and zip files have no zone.
  return zipSync(Object.fromEntries(parts), { level: 6, mtime: '1980-01-01T00:00:00' });
}
