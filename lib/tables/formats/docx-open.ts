import { type ActiveContent, type ScannedPart, scanPart } from './docx-scan';
import { largestTableFile } from './limits';
import type { FileFault } from './table';
import { walkXml } from './xml';
import { type Parts, readZip } from './zip';

/** Why a Word file is not taken in, a closed list. */
export const wordFaults = [
  'empty',
  'tooBig',
  /** `.doc` of Word 97–2003, or a file with a password: both are the same kind of package. */
  'oldWordOrPassword',
  'notZip',
  'damaged',
  'encrypted',
  'unpacksTooBig',
  /** A zip file, but no Word document in it. */
  'notWord',
  'macros',
  'brokenXml',
  /** A document type or entities of its own: Word never writes them. */
  'entities',
  /** A template elsewhere that Word loads when the file is opened. */
  'attachedTemplate',
  /** A list that Word's own mail merge (差し込み印刷) reads from. */
  'mailMergeSource',
  /** A picture or another part elsewhere. */
  'externalPart',
  'altChunk',
  /** An object of another program, or a control. */
  'embedded',
  /** A field that fetches or starts something: DDE, INCLUDETEXT. */
  'activeField',
  /** A section `{#name}` without its end. */
  'unclosed',
  /** An end `{/name}` without its section. */
  'unopened',
  /** A brace that stands alone. */
  'badBrace',
  /** A section that begins in one place and ends in one of another kind, as in a table and below it. */
  'structure',
  /** A fact has a character that Word files cannot hold. */
  'forbiddenCharacter',
] as const;
export type WordFault = (typeof wordFaults)[number];

/** A Word file that is not taken in. */
export interface RefusedWord {
  readonly ok: false;
  readonly reason: WordFault;
  /** What it is about: a placeholder, an address, a field. */
  readonly at?: string;
  /** Where it stands, by the name of the part in the file. */
  readonly part?: string;
}

/** A Word file that loads nothing and starts nothing. */
export interface WordFile {
  readonly parts: Parts;
  /** The parts with text to be filled, the body first. */
  readonly texts: readonly WordText[];
}

/** A part with text: the body, a header, a footer, the notes. */
export interface WordText extends ScannedPart {
  readonly name: string;
  readonly xml: string;
}

/** Characters of XML of a part with text. A letter has some hundred thousand. */
const longestText = 4_000_000;

const refuse = (reason: WordFault, at?: string, part?: string): RefusedWord => ({
  ok: false,
  reason,
  ...(at === undefined ? {} : { at }),
  ...(part === undefined ? {} : { part }),
});

/** Opens a Word file from outside. It is refused if Word would load or start anything by it. */
export function openWord(bytes: Uint8Array): { readonly ok: true; readonly file: WordFile } | RefusedWord {
  if (bytes.length === 0) return refuse('empty');
  if (bytes.length > largestTableFile) return refuse('tooBig');
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0)
    return refuse('oldWordOrPassword');
  const zip = readZip(bytes, (name) => !name.endsWith('/'));
  if (!zip.ok) return refuse(zipFaults[zip.fault] ?? 'damaged');
  const parts = zip.value;
  const fault = nameFault([...parts.keys()]);
  if (fault) return fault;
  const types = contentTypesOf(parts);
  if ('ok' in types) return types;
  const scanned = scanAll(parts, types);
  if ('ok' in scanned) return scanned;
  const main = mainPart(parts);
  const isMain = (name: string) =>
    typeOf(types, name) === `${word}.document.main+xml` || typeOf(types, name) === `${word}.template.main+xml`;
  if (main === null || !isMain(main) || !/<w:document[\s>]/.test(scanned.get(main)?.xml ?? ''))
    return refuse('notWord');
  const others = [...scanned.keys()].filter((name) => textTypes.has(typeOf(types, name))).sort();
  const texts = [main, ...others].flatMap((name) => scanned.get(name) ?? []);
  const long = texts.find(({ xml }) => xml.length > longestText);
  return long ? refuse('tooBig', undefined, long.name) : { ok: true, file: { parts, texts } };
}

/** The zip faults that a Word file has by the same name. */
const zipFaults: Readonly<Partial<Record<FileFault, WordFault>>> = {
  notZip: 'notZip',
  damaged: 'damaged',
  encrypted: 'encrypted',
  unpacksTooBig: 'unpacksTooBig',
};

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const textTypes: ReadonlySet<string> = new Set(
  ['header', 'footer', 'footnotes', 'endnotes'].map((name) => `${word}.${name}+xml`),
);

function nameFault(names: readonly string[]): RefusedWord | null {
  // A name that leads out of the folder, or two that are one to Windows.
  const isOdd = (name: string) => name.startsWith('/') || name.includes('\\') || name.split('/').includes('..');
  const odd = names.find(isOdd);
  if (odd !== undefined) return refuse('damaged', undefined, odd);
  if (new Set(names.map((name) => name.toLowerCase())).size < names.length) return refuse('damaged');
  const macro = names.find((name) => /vba(?:Project|Data)/i.test(name));
  if (macro !== undefined) return refuse('macros', undefined, macro);
  const embedded = names.find((name) => /(?:^|\/)(?:embeddings|activeX|controls)\//i.test(name));
  return embedded === undefined ? null : refuse('embedded', undefined, embedded);
}

/** The XML of a part; null if it is not in UTF-8, as every program writes it. */
function xmlOf(bytes: Uint8Array): string | null {
  let xml: string;
  try {
    xml = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // The only thing it throws for is bytes that are not UTF-8.
    return null;
  }
  const encoding = /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([^"']*)["']/.exec(xml)?.[1] ?? 'utf-8';
  return /^(?:utf-?8|us-ascii)$/i.test(encoding) && !xml.includes('\0') ? xml : null;
}

/** The content types by part, or why the file is refused. */
function contentTypesOf(parts: Parts): ReadonlyMap<string, string> | RefusedWord {
  const bytes = parts.get('[Content_Types].xml');
  const xml = bytes && xmlOf(bytes);
  if (bytes === undefined) return refuse('notWord');
  const types = new Map<string, string>();
  const isFine =
    typeof xml === 'string' &&
    walkXml(xml, {
      root: /^Types$/,
      open(name, attribute) {
        if (name === 'Override')
          types.set((attribute('PartName') ?? '').replace(/^\//, '').toLowerCase(), attribute('ContentType') ?? '');
        // Kept beside the names of parts, none of which begins so.
        if (name === 'Default')
          types.set(`/${(attribute('Extension') ?? '').toLowerCase()}`, attribute('ContentType') ?? '');
      },
    });
  if (!isFine) return refuse('brokenXml', undefined, '[Content_Types].xml');
  const isMacro = [...types.values()].some((type) => /macroEnabled|vbaProject|vbaData/i.test(type));
  return isMacro ? refuse('macros') : types;
}

/** The content type of a part: its own, or its ending's. Packages do not tell large letters from small ones. */
const typeOf = (types: ReadonlyMap<string, string>, name: string): string => {
  const low = name.toLowerCase();
  return types.get(low) ?? types.get(`/${low.split('.').at(-1) ?? ''}`) ?? '';
};

/** Whether a part is XML, or would be read as XML whatever its name says: its first sign is <, in any encoding. */
function isXml(name: string, bytes: Uint8Array): boolean {
  const [first = 0, second = 0] = bytes;
  const hasUtf16Mark = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const begin = new TextDecoder().decode(bytes.subarray(0, 64)).replaceAll('\0', '').trimStart();
  return /\.(?:xml|rels|vml)$/i.test(name) || hasUtf16Mark || begin.startsWith('<');
}

/** Every XML part, read and found harmless; or the first reason against the file. */
function scanAll(parts: Parts, types: ReadonlyMap<string, string>): ReadonlyMap<string, WordText> | RefusedWord {
  const scanned = new Map<string, WordText>();
  for (const [name, bytes] of parts) {
    if (!isXml(name, bytes) && !/xml$/i.test(typeOf(types, name))) continue;
    const xml = xmlOf(bytes);
    if (xml === null) return refuse('brokenXml', undefined, name);
    if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) return refuse('entities', undefined, name);
    const part = scanPart(xml);
    if (part === null) return refuse('brokenXml', undefined, name);
    const active = part.active.at(0) ?? (/\.rels$/i.test(name) ? relationFault(xml) : undefined);
    if (active) return refuse(active.kind, active.at, name);
    scanned.set(name, { ...part, name, xml });
  }
  return scanned;
}

/** The faults of relations by their types, inside of the file or not. */
const relationKinds: Readonly<Record<string, ActiveContent | 'macros' | 'attachedTemplate'>> = {
  attachedTemplate: 'attachedTemplate',
  mailMergeSource: 'mailMergeSource',
  mailMergeHeaderSource: 'mailMergeSource',
  recipientData: 'mailMergeSource',
  aFChunk: 'altChunk',
  subDocument: 'altChunk',
  oleObject: 'embedded',
  package: 'embedded',
  control: 'embedded',
  activeXControlBinary: 'embedded',
  vbaProject: 'macros',
  wordVbaData: 'macros',
  attachedToolbars: 'macros',
};

interface RelationFault {
  readonly kind: ActiveContent | 'macros' | 'attachedTemplate';
  readonly at: string;
}

/** The first relation that leads out of the file, or to something active. Hyperlinks may: a person clicks on them. */
function relationFault(xml: string): RelationFault | undefined {
  const faults: RelationFault[] = [];
  walkXml(xml, {
    root: /^Relationships$/,
    open(name, attribute) {
      if (name !== 'Relationship') return;
      const type = (attribute('Type') ?? '').split('/').at(-1) ?? '';
      const target = attribute('Target') ?? '';
      const isOutside =
        /external/i.test(attribute('TargetMode') ?? '') || /^(?:[a-z][a-z0-9+.-]*:|\\\\|\/\/)/i.test(target);
      const kind = Object.hasOwn(relationKinds, type) ? relationKinds[type] : undefined;
      if (kind) faults.push({ kind, at: target });
      else if (isOutside && type !== 'hyperlink') faults.push({ kind: 'externalPart', at: target });
    },
  });
  return faults[0];
}

/** The part that the package calls its document. */
function mainPart(parts: Parts): string | null {
  const bytes = parts.get('_rels/.rels');
  const xml = bytes && xmlOf(bytes);
  const targets: string[] = [];
  walkXml(xml ?? '', {
    root: /^Relationships$/,
    open(name, attribute) {
      if (name === 'Relationship' && (attribute('Type') ?? '').endsWith('/officeDocument')) {
        targets.push((attribute('Target') ?? '').replace(/^\.?\//, ''));
      }
    },
  });
  return targets.length === 1 ? (targets[0] ?? null) : null;
}
