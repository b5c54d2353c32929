import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { TagScope, TagValue } from '../../../lib/papers/tags';

/** A Word file made by hand; what is not given is as plain as can be. */
export interface HandMade {
  /** What stands in the body. */
  readonly body?: string;
  readonly document?: string;
  readonly types?: string;
  /** Relations of the package and of the document, as elements. */
  readonly rootRelations?: string;
  readonly relations?: string;
  /** Content types of further parts, as elements. */
  readonly moreTypes?: string;
  readonly more?: Readonly<Record<string, string | Uint8Array>>;
  /** Parts that are left out. */
  readonly without?: readonly string[];
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** The content type of a kind of Word part. */
export const wordType = (name: string): string =>
  `application/vnd.openxmlformats-officedocument.wordprocessingml.${name}+xml`;

/** A relation, as an element. */
export const relation = (type: string, target: string, more = ''): string =>
  `<Relationship Id="r${target.length}${type}" Type="${office}/${type}" Target="${target}" ${more}/>`;

/** Namespaces of a Word part. */
export const spaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** The bytes of a Word file made by hand. */
export function handMade(made: HandMade): Uint8Array {
  const { body = '<w:p/>', moreTypes = '', more = {}, without = [] } = made;
  const parts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml':
      made.types ??
      `<Types><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${wordType('document.main')}"/>${moreTypes}</Types>`,
    '_rels/.rels': `<Relationships>${made.rootRelations ?? relation('officeDocument', 'word/document.xml')}</Relationships>`,
    'word/document.xml': made.document ?? `<w:document ${spaces}><w:body>${body}<w:sectPr/></w:body></w:document>`,
    'word/_rels/document.xml.rels': `<Relationships>${made.relations ?? ''}</Relationships>`,
    ...more,
  };
  return zipSync(
    Object.fromEntries(
      Object.entries(parts)
        .filter(([name]) => !without.includes(name))
        .map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
    ),
  );
}

/** A run with a text, as it stands in XML. */
export const run = (text: string, properties = ''): string =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
/** Paragraphs, each of one run. */

export const paragraphs = (...texts: readonly string[]): string =>
  texts.map((text) => `<w:p>${run(text)}</w:p>`).join('');
/** A row of a table. */
export const row = (...cells: readonly string[]): string =>
  `<w:tr>${cells.map((cell) => `<w:tc>${paragraphs(cell)}</w:tc>`).join('')}</w:tr>`;
/** A field as Word writes it, its instruction cut over runs. */
export const field = (...pieces: readonly string[]): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r>${pieces.map((piece) => `<w:r><w:instrText xml:space="preserve">${piece}</w:instrText></w:r>`).join('')}<w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('x')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

/** The XML of a part. */
export function partOf(bytes: Uint8Array, name = 'word/document.xml'): string {
  const part = unzipSync(bytes)[name];
  if (!part) throw new Error(`There is no ${name}.`);
  return strFromU8(part);
}

const decoded = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

const paragraphText = (xml: string): string =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:br\/>|<w:tab\/>/g)]
    .map(([whole, text]) => (text === undefined ? (whole === '<w:br/>' ? '\n' : '\t') : decoded(text)))
    .join('');

/** What is read in a part, by paragraph; the cells of a row stand between tabs. By other means than the product's. */
export function textsOf(bytes: Uint8Array, name = 'word/document.xml'): readonly string[] {
  const xml = partOf(bytes, name).replace(/<w:pPr>.*?<\/w:pPr>/gs, '');
  const inside = (part: string) =>
    [...part.matchAll(/<w:p(?: [^>]*)?\/>|<w:p(?: [^>]*)?>(.*?)<\/w:p>/gs)].map(([, text = '']) => paragraphText(text));
  return [...xml.matchAll(/<w:tr>(.*?)<\/w:tr>|<w:p(?: [^>]*)?\/>|<w:p(?: [^>]*)?>.*?<\/w:p>/gs)].flatMap(
    ([whole, cells]) =>
      cells === undefined
        ? inside(whole)
        : [[...cells.matchAll(/<w:tc>(.*?)<\/w:tc>/gs)].map(([, cell = '']) => inside(cell).join('\n')).join('\t')],
  );
}

/** What names stand for in a test: a text, a flag, entries, or `null` for a fact that is missing. */
export interface Facts {
  readonly [name: string]: string | boolean | null | readonly Facts[];
}

/** A scope over plain facts; entries see the facts around them. */
export function scopeOf(facts: Facts, outer?: TagScope): TagScope {
  const scope: TagScope = {
    get(tag): TagValue {
      const value = Object.hasOwn(facts, tag) ? facts[tag] : undefined;
      const paths = [`facts.${tag}`];
      if (value === undefined) return outer?.get(tag) ?? { kind: 'unknown', near: [] };
      if (value === null) return { kind: 'missing', question: `${tag}は？`, paths };
      if (typeof value === 'string') return { kind: 'text', text: value, paths };
      if (typeof value === 'boolean') return { kind: 'flag', holds: value, paths };
      return { kind: 'list', entries: value.map((entry) => scopeOf(entry, scope)), paths };
    },
  };
  return scope;
}
