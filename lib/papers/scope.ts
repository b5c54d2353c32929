import { onceFor } from '../domain/once';
import type { RecordKind } from '../domain/record-kinds';
import { describeRecord } from '../facts/describe';
import type { FactDescriptor } from '../facts/descriptor';
import { editDistance } from '../facts/search';
import type { PaperContext } from './context';
import { type NamedValue, type PaperName, paperNames } from './names';
import type { TagScope, TagValue } from './tags';
import { isValueForm, type ValueForm, valueText } from './value-text';

const recordNames: Readonly<Record<RecordKind, string>> = {
  applicant: '申請人',
  employer: '所属機関',
  case: '案件',
  office: '事務所',
};

interface Node {
  readonly path: string;
  readonly fact: FactDescriptor | null;
  readonly of: readonly FactDescriptor[];
}

const kinds = Object.keys(recordNames) as RecordKind[];

/** The records as the top of the tree of facts. */
const top: readonly { readonly names: readonly string[]; readonly node: Node }[] = kinds.map((kind) => ({
  names: [kind, recordNames[kind]],
  node: { path: kind, fact: null, of: describeRecord(kind) },
}));

const innerOf = (fact: FactDescriptor): readonly FactDescriptor[] => ('of' in fact ? fact.of : []);

/** A step down by a key or by a label, in either writing. */
function step(of: readonly FactDescriptor[], name: string): Node | null {
  const fact = of.find(
    ({ key, label }) => key === name || label.ja === name || label.ja.replace(/[（(].*$/, '') === name,
  );
  return fact ? { path: fact.path, fact, of: innerOf(fact) } : null;
}

function walk(start: Node, steps: readonly string[]): Node | null {
  return steps.reduce<Node | null>((at, name) => at && step(at.of, name), start);
}

/** A fact by its dotted path, `applicant.passport.number`, or by the labels, `申請人.旅券.旅券番号`. */
function fromTop(name: string): Node | null {
  const [first = '', ...rest] = name.split('.');
  const record = top.find(({ names }) => names.includes(first));
  return record ? walk(record.node, rest) : null;
}

/** Where entries of lists stand: the template's path and the record's own, with numbers. */
interface Place {
  readonly template: string;
  readonly path: string;
  readonly of: readonly FactDescriptor[];
  /** Counted from 1. */
  readonly number: number;
}

const valueAtPath = (root: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null && Object.hasOwn(value, key)
          ? (value as Readonly<Record<string, unknown>>)[key]
          : undefined,
      root,
    );

/** The places that a path with `*` for the numbers of entries stands for. */
function placesOf(root: unknown, path: string): readonly string[] {
  const at = path.indexOf('.*');
  if (at < 0) return [path];
  const entries = valueAtPath(root, path.slice(0, at));
  return (Array.isArray(entries) ? entries : []).flatMap((_, number) =>
    placesOf(root, `${path.slice(0, at)}.${number}${path.slice(at + 2)}`),
  );
}

/** The scope of a whole case. */
export function scopeOf(context: PaperContext): TagScope {
  const { facts, office } = context;
  const root = { ...facts, office };
  return entryScope(context, root, null);
}

function entryScope(context: PaperContext, root: unknown, place: Place | null): TagScope {
  const get = (tag: string): TagValue => {
    const [name = '', form = ''] = tag.split('|').map((part) => part.trim());
    if (form !== '' && !isValueForm(form)) return { kind: 'unknown', near: [] };
    const asked = form === '' ? null : (form as ValueForm);
    if (place && name === '番号') return { kind: 'text', text: String(place.number), paths: [] };
    if (place) {
      const [first = '', ...rest] = name.split('.');
      const start = step(place.of, first);
      const node = start && walk(start, rest);
      if (node) return tagValueOf(node, node.path.replace(place.template, place.path), asked);
    }
    const named: NamedValue | undefined = Object.hasOwn(paperNames, name) ? paperNames[name as PaperName] : undefined;
    if (named) {
      if ('value' in named) return named.value(context);
      const node = fromTop(named.path);
      return node ? tagValueOf(node, node.path, asked, named.question) : { kind: 'unknown', near: [] };
    }
    const node = fromTop(name);
    return node ? tagValueOf(node, node.path, asked) : { kind: 'unknown', near: nearNames(name) };
  };

  function tagValueOf({ fact, of }: Node, path: string, form: ValueForm | null, question?: string): TagValue {
    const places = placesOf(root, path);
    const [beginning = path] = path.split('.*');
    const paths = [beginning];
    if (fact === null || fact.kind === 'group') {
      return { kind: 'flag', holds: places.some((place) => valueAtPath(root, place) !== undefined), paths };
    }
    if (fact.kind === 'list') {
      const entries = places.flatMap((place) => {
        const value = valueAtPath(root, place);
        return Array.isArray(value) ? value.map((_, at) => `${place}.${at}`) : [];
      });
      const template = `${fact.path}.*`;
      const scopes = entries.map((own, at) => entryScope(context, root, { template, path: own, of, number: at + 1 }));
      return { kind: 'list', entries: scopes, paths };
    }
    const texts = places.flatMap(
      (place) => valueText(fact, valueAtPath(root, place), context.calendar, form, context.language) ?? [],
    );
    if (texts.length > 0) return { kind: 'text', text: texts.join('、'), paths };
    const own =
      context.language === 'en' ? (fact.hint?.en ?? fact.label.en) : (question ?? fact.hint?.ja ?? fact.label.ja);
    return { kind: 'missing', question: own, paths };
  }

  return { get };
}

/** Whether a name is of a question answered by 有 or 無: given either way, so that no part can stand or fall with it. */
export function isAnswerName(tag: string): boolean {
  const fact = Object.hasOwn(paperNames, tag) ? null : fromTop(tag)?.fact;
  return fact?.kind === 'answer' || fact?.kind === 'boolean';
}

/** Whether something is called so: in the case, or in the entries of a list. Whether the case has it is another matter. */
export function isKnownName(tag: string, list?: string): boolean {
  const [name = '', form = ''] = tag.split('|').map((part) => part.trim());
  if (form !== '' && !isValueForm(form)) return false;
  if (list !== undefined) {
    if (name === '番号') return true;
    const [first = '', ...rest] = name.split('.');
    const start = step(fromTop(list)?.of ?? [], first);
    if (start && walk(start, rest)) return true;
    if (list === '添付書類' && name === '名称') return true;
    if (list === '本文' && name === '行') return true;
  }
  return Object.hasOwn(paperNames, name) || fromTop(name) !== null;
}

/** Every name by which facts of entries are called inside of the sections of their lists. */
const entryNames = onceFor((_: typeof paperNames): ReadonlySet<string> => {
  const inside = (of: readonly FactDescriptor[], isEntry: boolean): readonly string[] =>
    of.flatMap((fact) => [
      ...(isEntry ? [fact.key, fact.label.ja] : []),
      ...('of' in fact ? inside(fact.of, isEntry || fact.kind === 'list') : []),
    ]);
  return new Set(['番号', '名称', '行', ...kinds.flatMap((kind) => inside(describeRecord(kind), false))]);
});

/** Whether a name may be one of an entry of a list: outside of it, it says nothing. */
export const isEntryName = (name: string): boolean =>
  entryNames(paperNames).has(name.split('|')[0]?.split('.')[0]?.trim() ?? '');

/** Every name there is, as people read them: our own first, then the facts by their labels. */
const allNames = onceFor((_: typeof paperNames): readonly string[] => {
  const below = (prefix: string, of: readonly FactDescriptor[]): readonly string[] =>
    of.flatMap((fact) => {
      const name = `${prefix}.${fact.label.ja}`;
      return fact.kind === 'list' ? [name] : 'of' in fact ? below(name, fact.of) : [name];
    });
  return [...Object.keys(paperNames), ...kinds.flatMap((kind) => below(recordNames[kind], describeRecord(kind)))];
});

/** Every name that a template can be written with, ours first, then the facts by their labels. */
export const allPaperNames = (): readonly string[] => allNames(paperNames);

/** Names that a wrong one may be meant for, the nearest first. */
function nearNames(name: string): readonly string[] {
  const most = Math.max(1, Math.floor(name.length / 3));
  return allNames(paperNames)
    .map((known) => ({ known, apart: known.includes(name) ? 0.5 : editDistance(known, name) }))
    .filter(({ apart }) => apart <= most)
    .toSorted((a, b) => a.apart - b.apart)
    .slice(0, 3)
    .map(({ known }) => known);
}
