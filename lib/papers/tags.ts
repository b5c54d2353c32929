// The language of templates: text with placeholders. `{name}` stands for a fact, `{name|form}` for a fact in another form,
// `{#name}…{/name}` repeats for each entry of a list or stands where a fact is given, `{^name}…{/name}` where it is not.
// Word templates and our own papers are written in it alike.

/** What a placeholder stands for where it is. */
export type TagValue =
  /** `paths`: the facts it was made from, with the numbers of entries. */
  | { readonly kind: 'text'; readonly text: string; readonly paths: readonly string[] }
  | { readonly kind: 'list'; readonly entries: readonly TagScope[]; readonly paths: readonly string[] }
  | { readonly kind: 'flag'; readonly holds: boolean; readonly paths: readonly string[] }
  /** There is such a fact, and the case has none. `question`: what a person is asked for it. */
  | { readonly kind: 'missing'; readonly question: string; readonly paths: readonly string[] }
  /** Nothing is called so. `near`: names that may be meant. */
  | { readonly kind: 'unknown'; readonly near: readonly string[] };

/** Where placeholders are looked up: the case, or one entry of a list with the case behind it. */
export interface TagScope {
  readonly get: (tag: string) => TagValue;
}

/** A part of a template's text. */
export type TagNode =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'tag'; readonly name: string }
  | {
      readonly kind: 'section';
      readonly name: string;
      readonly when: 'given' | 'not';
      readonly inside: readonly TagNode[];
    };

/** Why a template cannot be read. */
export interface TagFault {
  readonly fault: 'unclosed' | 'unopened' | 'badBrace';
  /** The placeholder, or the text around a brace that stands alone. */
  readonly at: string;
}

export type TagReading =
  | { readonly ok: true; readonly nodes: readonly TagNode[] }
  | { readonly ok: false; readonly faults: readonly TagFault[] };

const tagPattern = /\{([#^/]?)([^{}]*)\}/g;

interface Open {
  readonly name: string;
  readonly when: 'given' | 'not';
  readonly nodes: TagNode[];
}

/** Reads a template's text. Every section is closed in the text it was opened in. */
export function readTags(text: string): TagReading {
  const root: TagNode[] = [];
  const open: Open[] = [];
  const faults: TagFault[] = [];
  const here = () => open.at(-1)?.nodes ?? root;
  let from = 0;
  const plain = (to: number) => {
    const part = text.slice(from, to);
    if (/[{}]/.test(part)) faults.push({ fault: 'badBrace', at: part.trim().slice(0, 40) });
    if (part !== '') here().push({ kind: 'text', text: part });
  };
  for (const found of text.matchAll(tagPattern)) {
    const [whole, sign = '', inner = ''] = found;
    plain(found.index);
    from = found.index + whole.length;
    const name = inner.trim();
    if (sign === '#' || sign === '^') open.push({ name, when: sign === '#' ? 'given' : 'not', nodes: [] });
    else if (sign === '/') {
      const last = open.pop();
      if (!last || (name !== '' && last.name !== name)) {
        faults.push({ fault: 'unopened', at: whole });
        if (last) open.push(last);
      } else here().push({ kind: 'section', name: last.name, when: last.when, inside: last.nodes });
    } else here().push({ kind: 'tag', name });
  }
  plain(text.length);
  for (const { name } of open) faults.push({ fault: 'unclosed', at: `{#${name}}` });
  return faults.length > 0 ? { ok: false, faults } : { ok: true, nodes: root };
}

/** Every placeholder of a template, each once, in its order. */
export function tagsIn(nodes: readonly TagNode[]): readonly string[] {
  const names = nodes.flatMap((node): readonly string[] => {
    if (node.kind === 'text') return [];
    return node.kind === 'tag' ? [node.name] : [node.name, ...tagsIn(node.inside)];
  });
  return [...new Set(names)];
}

/** What a text came to. */
export interface FilledText {
  readonly text: string;
  /** The facts it was made from, each once. */
  readonly paths: readonly string[];
  /** What only a person can say, or what the case does not have: as it stands in the text. */
  readonly prompts: readonly string[];
  /** Placeholders that nothing is called by. */
  readonly unknown: readonly string[];
}

const [promptStart, promptEnd] = ['〔要記入：', '〕'];

/** A sentence that is still to be written: it stands in the text until a person has put something in its place. */
export const promptOf = (question: string): string => `${promptStart}${question}${promptEnd}`;

/**
 * The prompts that stand in a text, each from its beginning to the next closing bracket. A search and no pattern: a
 * pattern would read the rest of the text again for every prompt that nothing closes.
 */
export function promptsIn(text: string): readonly string[] {
  const prompts: string[] = [];
  for (let from = text.indexOf(promptStart); from !== -1; from = text.indexOf(promptStart, from)) {
    const end = text.indexOf(promptEnd, from);
    if (end === -1) break;
    prompts.push(text.slice(from, end + 1));
    from = end + 1;
  }
  return prompts;
}

/** Fills a template's text. A fact that is missing becomes a prompt; never a default, and never nothing. */
export function fillText(nodes: readonly TagNode[], scope: TagScope): FilledText {
  const paths = new Set<string>();
  const unknown = new Set<string>();
  const text = filled(nodes, scope, paths, unknown);
  return { text, paths: [...paths], prompts: promptsIn(text), unknown: [...unknown] };
}

function filled(nodes: readonly TagNode[], scope: TagScope, paths: Set<string>, unknown: Set<string>): string {
  return nodes.map((node) => filledNode(node, scope, paths, unknown)).join('');
}

function filledNode(node: TagNode, scope: TagScope, paths: Set<string>, unknown: Set<string>): string {
  if (node.kind === 'text') return node.text;
  const value = scope.get(node.name);
  if (value.kind === 'unknown') {
    unknown.add(node.name);
    return '';
  }
  for (const path of value.paths) paths.add(path);
  if (node.kind === 'tag') {
    if (value.kind === 'text') return value.text;
    return value.kind === 'missing' ? promptOf(value.question) : '';
  }
  const isGiven = isGivenValue(value);
  if (node.when === 'not') return isGiven ? '' : filled(node.inside, scope, paths, unknown);
  if (!isGiven) return '';
  if (value.kind !== 'list') return filled(node.inside, scope, paths, unknown);
  return value.entries.map((entry) => filled(node.inside, entry, paths, unknown)).join('');
}

/** Whether a section stands for a value. */
export function isGivenValue(value: TagValue): boolean {
  switch (value.kind) {
    case 'text':
      return value.text !== '';
    case 'list':
      return value.entries.length > 0;
    case 'flag':
      return value.holds;
    default:
      return false;
  }
}
