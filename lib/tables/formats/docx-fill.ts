import Docxtemplater from 'docxtemplater';
import { isGivenValue, promptOf, type TagScope, type TagValue } from '../../papers/tags';
import type { RefusedWord, WordText } from './docx-open';
import { scanPart } from './docx-scan';
import { escapeXml, forbiddenIn, highlightPrompts } from './docx-xml';

type Module = Docxtemplater.DXT.Module;
type Part = Docxtemplater.DXT.Part;

/** Parts with text after filling, by their names. */
export interface FilledWord {
  readonly ok: true;
  readonly texts: ReadonlyMap<string, string>;
  readonly paths: readonly string[];
  readonly unknown: readonly string[];
}

/**
 * Why the sections cannot be placed, as where one begins in a table and ends below it; null if they can. `levels`: how deep they
 * stand in each other. Each level is left out once, for only then does a file break whose sections do not fit its parts.
 */
export function structureFault(texts: readonly WordText[], levels: number): RefusedWord | null {
  for (let hidden = 0; hidden <= levels; hidden += 1) {
    try {
      const tried = attempt(texts, () => trial(texts, hidden).render({}).getZip());
      if (!tried.ok) return tried;
      const broken = texts.find((_, index) => scanPart(textOf(tried.value, index)) === null);
      if (broken) return { ok: false, reason: 'structure', part: broken.name };
    } catch {
      // A structure that nobody made in Word may lead the library anywhere. Whatever it says, it cannot fill this.
      return { ok: false, reason: 'structure' };
    }
  }
  return null;
}

/** Fills the parts with text. Throws only what the scope throws. */
export function fillWord(texts: readonly WordText[], scope: TagScope): FilledWord | RefusedWord {
  const notes = emptyNotes();
  const rendered = attempt(texts, () => documentOf(texts, scope, notes).render(scope).getZip());
  if (!rendered.ok) return rendered;
  if (notes.forbidden !== null) return { ok: false, reason: 'forbiddenCharacter', at: notes.forbidden };
  const filled = texts.map(({ name }, index) => {
    const xml = textOf(rendered.value, index);
    return [name, highlightPrompts(withoutEmptied(xml))] as const;
  });
  return { ok: true, texts: new Map(filled), paths: [...notes.paths], unknown: [...notes.unknown] };
}

/** What is noted while a document is filled. */
interface Notes {
  readonly paths: Set<string>;
  readonly unknown: Set<string>;
  /** The first placeholder whose fact no Word file can hold. */
  forbidden: string | null;
}

const emptyNotes = (): Notes => ({ paths: new Set(), unknown: new Set(), forbidden: null });

const options = {
  paragraphLoop: true,
  linebreaks: true,
  errorLogging: false,
  // Otherwise {=[ ]=} would change the braces, which our own reading does not know.
  syntax: { changeDelimiterPrefix: null },
};

function documentOf(texts: readonly WordText[], scope: TagScope, notes: Notes): Docxtemplater<PartsToFill> {
  return new Docxtemplater(partsToFill(texts), {
    ...options,
    parser: (tag) => ({
      get: (current: unknown, { meta }) => {
        const name = tag.trim();
        const value = lookUp(name, current, scope, notes);
        return meta.part.module === 'loop' ? sectionValue(value) : textValue(name, value, notes);
      },
    }),
    modules: [plainLanguage(), ownSections(scope, notes)],
  });
}

/** The document without the sections of one level, and with all others. */
function trial(texts: readonly WordText[], hidden: number): Docxtemplater<PartsToFill> {
  return new Docxtemplater(partsToFill(texts), {
    ...options,
    parser: () => ({
      get: (_, { meta, scopePath }) =>
        meta.part.module === 'loop' && (scopePath.length !== hidden) !== (meta.part.inverted === true),
    }),
    modules: [plainLanguage()],
  });
}

/** What a name stands for, in an entry of a list or in the case. */
function lookUp(name: string, current: unknown, whole: TagScope, notes: Notes): TagValue {
  const isScope = typeof current === 'object' && current !== null && 'get' in current;
  const value = (isScope ? (current as TagScope) : whole).get(name);
  if (value.kind === 'unknown') notes.unknown.add(name);
  else for (const path of value.paths) notes.paths.add(path);
  return value;
}

/** A section repeats for each entry, or stands once; what is not given is false, so that nobody looks further out for it. */
const sectionValue = (value: TagValue): readonly TagScope[] | boolean =>
  value.kind === 'list' ? value.entries : isGivenValue(value);

/** Stands for a fact that is given and empty. No text has it: it is taken out of facts, and Unicode keeps it free for programs. */
const emptied = '\ufdd0';

function textValue(tag: string, value: TagValue, notes: Notes): string {
  switch (value.kind) {
    case 'text': {
      if (forbiddenIn(value.text)) {
        notes.forbidden ??= tag;
        return '';
      }
      return value.text.replace(/\r\n?/g, '\n').replaceAll(emptied, '') || emptied;
    }
    case 'missing':
      // A prompt is one run, so that it is yellow from its beginning to its end.
      return promptOf(value.question.replace(/\s*[\r\n]\s*/g, ' '));
    case 'unknown':
      return `{${tag}}`;
    default:
      return emptied;
  }
}

/** Takes out paragraphs of which nothing is left but empty facts, and the signs that stood for these. */
function withoutEmptied(xml: string): string {
  if (!xml.includes(emptied)) return xml;
  return xml
    .replace(/<w:p[ >](?:(?!<w:p[ >]|<\/w:p>)[\s\S])*<\/w:p>/g, (paragraph, at: number) => {
      const text = [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)</g)].map(([, one]) => one).join('');
      const isBare =
        text.includes(emptied) && text.replaceAll(emptied, '').trim() === '' && !otherContent.test(paragraph);
      // Cells, boxes and headers want a paragraph at their end.
      return isBare && !xml.startsWith('</', at + paragraph.length) ? '' : paragraph;
    })
    .replaceAll(emptied, '');
}

/** What else may be in a paragraph without text. */
const otherContent =
  /<w:(?:drawing|pict|fldChar|fldSimple|sectPr|br|tab\/|sym|footnoteReference|endnoteReference)|<mc:/;

/** What docxtemplater makes of the inside of a section. */
interface RenderedParts {
  readonly parts: readonly string[];
  readonly errors: unknown[];
}

/** Takes out what our language does not have: raw XML by {@name}, and sections that say what they repeat, by {-w:p name}. */
function plainLanguage(): Module {
  return {
    name: 'TenkenLanguage',
    optionsTransformer(given, document) {
      document.modules = document.modules.filter(({ name }) => name !== 'RawXmlModule');
      const sections = document.modules.find(({ name }) => name === 'LoopModule');
      if (sections) sections.prefix = { ...sections.prefix, dash: /(?!)/ };
      return given;
    },
  };
}

/** A section that nothing is called by stays visible, with what is in it; one that is left out of a text is noted as emptied. */
function ownSections(scope: TagScope, notes: Notes): Module {
  return {
    name: 'TenkenSections',
    priority: 1,
    render(part, given) {
      if (part.type !== 'placeholder' || part.module !== 'loop') return null;
      const inside = part.subparsed ?? [];
      const name = part.value.trim();
      const value = lookUp(name, given.scopeManager.scopeList.at(-1), scope, notes);
      const holder = holderOf(part);
      if (value.kind !== 'unknown') {
        const isLeftOut = isGivenValue(value) === (part.inverted === true);
        return isLeftOut && holder === 'text' ? { value: emptied, errors: [] } : null;
      }
      // Its types describe the function of that name that modules have.
      const render = given.render as unknown as (options: object) => RenderedParts;
      const { parts, errors } = render({ ...given, compiled: inside });
      const mark = (tag: string) => placed(escapeXml(`{${tag}${name}}`), holder);
      return { value: [mark(part.inverted ? '^' : '#'), ...parts, mark('/')].join(''), errors };
    },
  };
}

/** What a section is made of. */
type Holder = 'paragraphs' | 'rows' | 'text';

function holderOf(section: Part): Holder {
  if ('paragraphLoop' in section) return 'paragraphs';
  const first = section.subparsed?.find(({ type, value }) => type !== 'content' || value.trim() !== '');
  // A section may begin with another one.
  if (first?.module === 'loop') return holderOf(first);
  return first?.tag === 'w:tr' ? 'rows' : 'text';
}

/** A text where a section stands: among other text, in a paragraph of its own, or in a row of its own. */
function placed(text: string, holder: Holder): string {
  if (holder === 'text') return text;
  const paragraph = `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
  return holder === 'paragraphs' ? paragraph : `<w:tr><w:tc>${paragraph}</w:tc></w:tr>`;
}

/** What docxtemplater made of the parts, or what it says against them. */
function attempt<T>(texts: readonly WordText[], make: () => T): { readonly ok: true; readonly value: T } | RefusedWord {
  try {
    return { ok: true, value: make() };
  } catch (error) {
    const fault = firstFault(error);
    if (fault === null || fault.rootError !== undefined) throw fault?.rootError ?? error;
    const part = texts.find((_, index) => partName(index) === fault.file)?.name;
    const at = fault.xtag;
    return {
      ok: false,
      reason: 'structure',
      ...(at === undefined ? {} : { at }),
      ...(part === undefined ? {} : { part }),
    };
  }
}

/** An error of docxtemplater. */
interface Fault {
  /** The placeholder. */
  readonly xtag?: string;
  readonly file?: string;
  /** What the scope itself has thrown. */
  readonly rootError?: unknown;
}

function firstFault(error: unknown): Fault | null {
  if (typeof error !== 'object' || error === null || !('properties' in error)) return null;
  const properties = error.properties as Fault & { readonly errors?: readonly unknown[] };
  return properties.errors ? firstFault(properties.errors[0]) : properties;
}

/** The parts as docxtemplater takes them: in the place of a zip file, and with names and types of ours. */
interface PartsToFill {
  readonly files: Record<string, PartToFill>;
  readonly file: (name: string | RegExp, content?: string | Uint8Array) => unknown;
  readonly remove: (name: string) => void;
}

interface PartToFill {
  readonly name: string;
  readonly asText: () => string;
}

const partName = (index: number): string => `word/part${index}.xml`;

const textOf = (parts: PartsToFill, index: number): string => parts.files[partName(index)]?.asText() ?? '';

function partsToFill(texts: readonly WordText[]): PartsToFill {
  const files: Record<string, PartToFill> = {};
  const put = (name: string, content: string | Uint8Array): void => {
    const text = typeof content === 'string' ? content : new TextDecoder().decode(content);
    files[name] = { name, asText: () => text };
  };
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
  const overrides = texts.map(({ xml }, index) => {
    put(partName(index), xml);
    // Notes and headers are filled alike.
    return `<Override PartName="/${partName(index)}" ContentType="${type}.${index === 0 ? 'document.main' : 'header'}+xml"/>`;
  });
  put('[Content_Types].xml', `<Types>${overrides.join('')}</Types>`);
  return {
    files,
    file(name, content) {
      if (typeof name !== 'string') return Object.values(files).filter((one) => name.test(one.name));
      if (content !== undefined) put(name, content);
      return files[name] ?? null;
    },
    remove(name) {
      delete files[name];
    },
  };
}
