// The office's own Word templates: read, checked and filled. Loaded only where a template is: docxtemplater is some 60 kB packed.

import { readTags, type TagScope, tagsIn } from '../../papers/tags';
import { fillWord, structureFault } from './docx-fill';
import { openWord, type RefusedWord, type WordFile, type WordText } from './docx-open';
import { scanPart } from './docx-scan';
import { packParts, promptsOf } from './docx-xml';

/** What an office should know about its template, though it can be filled. */
export type TemplateWarning =
  /** ｛name｝ is no placeholder. */
  | { readonly kind: 'fullWidthBraces'; readonly at: string; readonly placeholder: string }
  /** A field of Word's own mail merge; nothing fills it here. */
  | { readonly kind: 'mergeField'; readonly at: string; readonly placeholder: string }
  /** Changes that nobody has accepted or refused yet would be in the paper. */
  | { readonly kind: 'trackedChanges'; readonly part: string }
  | { readonly kind: 'noTags' };

/** A template that can be filled. */
export interface ReadTemplate {
  readonly ok: true;
  /** Every placeholder once, in the order of the text: body, headers and footers, notes. */
  readonly tags: readonly string[];
  readonly warnings: readonly TemplateWarning[];
}

/** A template that was filled. */
export interface MergedTemplate {
  readonly ok: true;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The facts it was made from, each once. */
  readonly paths: readonly string[];
  /** What a person still has to write: as it stands in the text, in yellow. */
  readonly prompts: readonly string[];
  /** Placeholders that nothing is called by: they stand in the text as before. */
  readonly unknown: readonly string[];
}

/** Reads a Word template. Says which placeholders it has, or why it is not taken in; never throws for what is in the file. */
export function readTemplate(bytes: Uint8Array): ReadTemplate | RefusedWord {
  const opened = openTemplate(bytes);
  if (!opened.ok) return opened;
  const { texts } = opened.file;
  const tags = [...new Set(texts.flatMap(({ text }) => tagsOfText(text)))];
  const warnings = texts.flatMap(warningsOf);
  return { ok: true, tags, warnings: tags.length === 0 ? [...warnings, { kind: 'noTags' }] : warnings };
}

/**
 * Fills a Word template. A fact that is missing becomes a prompt in yellow, a placeholder that nothing is called by stays as it
 * is; all other parts of the file stay as they are, byte for byte.
 */
export function mergeTemplate(bytes: Uint8Array, scope: TagScope): MergedTemplate | RefusedWord {
  const opened = openTemplate(bytes);
  if (!opened.ok) return opened;
  const { parts, texts } = opened.file;
  const filled = fillWord(texts, scope);
  if (!filled.ok) return filled;
  const written = new Map(parts);
  const prompts: string[] = [];
  for (const [name, xml] of filled.texts) {
    const part = scanPart(xml);
    if (part === null) return { ok: false, reason: 'structure', part: name };
    prompts.push(...promptsOf(part.shown));
    written.set(name, new TextEncoder().encode(xml));
  }
  const types = written.get(contentTypes);
  if (types) written.set(contentTypes, asDocument(types));
  const { paths, unknown } = filled;
  return { ok: true, bytes: packParts(written), paths, prompts, unknown };
}

const contentTypes = '[Content_Types].xml';

/** The types of the parts of a template (.dotx) as those of a document: Word opens no .docx that says it is a template. */
const asDocument = (types: Uint8Array): Uint8Array =>
  new TextEncoder().encode(
    new TextDecoder()
      .decode(types)
      .replaceAll('wordprocessingml.template.main+xml', 'wordprocessingml.document.main+xml'),
  );

/** Opens a Word file, and looks whether its placeholders make sense. */
function openTemplate(bytes: Uint8Array): { readonly ok: true; readonly file: WordFile } | RefusedWord {
  const opened = openWord(bytes);
  if (!opened.ok) return opened;
  const { texts } = opened.file;
  for (const { name, text } of texts) {
    if (text.split('{').length > mostTags) return { ok: false, reason: 'tooBig', part: name };
    const read = readTags(text);
    const [fault] = read.ok ? [] : read.faults;
    if (fault) return { ok: false, reason: fault.fault, at: fault.at, part: name };
    if (depthOf(text) > deepest) return { ok: false, reason: 'structure', part: name };
    const broken = tagsOfText(text).find((tag) => /[\n\t]/.test(tag));
    if (broken !== undefined) return { ok: false, reason: 'badBrace', at: broken.replace(/\s+/g, ' '), part: name };
  }
  return structureFault(texts, Math.max(...texts.map(({ text }) => depthOf(text)))) ?? opened;
}

/** Placeholders of a part. An office's longest paper has some hundred. */
const mostTags = 4_000;

/** Sections in each other: more than a paper has, and fewer than a program can follow. */
const deepest = 8;

/** How deep sections stand in each other. */
function depthOf(text: string): number {
  let depth = 0;
  let most = 0;
  for (const [, sign] of text.matchAll(/\{([#^/])/g)) {
    depth += sign === '/' ? -1 : 1;
    most = Math.max(most, depth);
  }
  return most;
}

function tagsOfText(text: string): readonly string[] {
  const read = readTags(text);
  return read.ok ? tagsIn(read.nodes) : [];
}

function warningsOf({ name, shown, fields, hasTrackedChanges }: WordText): readonly TemplateWarning[] {
  return [
    ...[...shown.matchAll(/｛([^｛｝{}\n]*)｝/g)].map(
      ([at, inner = '']): TemplateWarning => ({ kind: 'fullWidthBraces', at, placeholder: placeholderOf(inner) }),
    ),
    ...fields.flatMap((field): readonly TemplateWarning[] => {
      const found = /^MERGEFIELD\s+(?:"([^"]*)"|(\S+))/i.exec(field);
      const at = found?.[1] ?? found?.[2];
      return at === undefined ? [] : [{ kind: 'mergeField', at, placeholder: placeholderOf(at) }];
    }),
    ...(hasTrackedChanges ? [{ kind: 'trackedChanges', part: name } as const] : []),
  ];
}

/** A name as the placeholder that could stand instead. */
const placeholderOf = (name: string): string => `{${name.normalize('NFKC').replace(/[{}]/g, '').trim()}}`;
