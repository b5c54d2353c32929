import { type RecordKind, recordKinds } from '../../domain/record-kinds';
import { describeRecord } from '../../facts/describe';
import { type FactDescriptor, type Option, templateOf } from '../../facts/descriptor';
import { type FactPolicy, policyOf } from '../../facts/policies';
import type { Text } from '../../i18n/text';

/** What kind of text a column's cells hold. */
export type LeafKind =
  | 'text'
  | 'number'
  | 'boolean'
  | 'date'
  | 'partialDate'
  | 'careerDate'
  | 'answer'
  | 'choice'
  | 'choices'
  | 'id'
  | 'ids'
  /** Family and given name in one cell. */
  | 'fullName'
  /** The name of an entry whose names a person chooses, and its text. */
  | 'key'
  | 'keyed';

/** One fact that a column can hold, made from its schema and its policy; entries of lists are `*`. */
export interface Leaf extends FactPolicy {
  readonly kind: LeafKind;
  readonly record: RecordKind;
  /** Beginning with the kind of record: `applicant.education.*.school`, `applicant.id`. */
  readonly path: string;
  /** The labels from the record down to the fact, the fact's own last. */
  readonly words: readonly Text[];
  readonly options: readonly Option[];
  readonly hint?: Text;
  /** The hint is the question itself. */
  readonly asks?: true;
  /** The identifier of the record or the entry itself, not of another that it points at. */
  readonly own?: true;
}

/** The end of a path that is not a fact of its own. */
export const fullNameKey = '~full';
const keyKey = '~key';
const keyedKey = '~text';

const idWords: Text = { ja: '識別子', en: 'Identifier' };

/** The facts of a kind of record that a column can hold, the record's own id first. */
export function leavesOf(record: RecordKind): readonly Leaf[] {
  const known = made.get(record);
  if (known) return known;
  const path = `${record}.id`;
  const id: Leaf = { kind: 'id', record, path, words: [idWords], options: [], own: true, ...policyOf(path) };
  const leaves = [id, ...describeRecord(record).flatMap((fact) => leavesIn(fact, record, []))];
  made.set(record, leaves);
  return leaves;
}

/** Schemas do not change while the program runs. */
const made = new Map<RecordKind, readonly Leaf[]>();

function leavesIn(fact: FactDescriptor, record: RecordKind, above: readonly Text[]): readonly Leaf[] {
  const words = [...above, fact.label];
  const leaf = (kind: LeafKind, more: Partial<Leaf> = {}): Leaf => ({
    kind,
    record,
    path: fact.path,
    words,
    options: [],
    ...(fact.hint ? { hint: fact.hint } : {}),
    ...(fact.asks ? { asks: fact.asks } : {}),
    ...policyOf(more.path ?? fact.path),
    ...more,
  });
  switch (fact.kind) {
    case 'group': {
      const inside = fact.of.flatMap((part) => leavesIn(part, record, words));
      return fact.path === 'applicant.name' ? [fullName(leaf('fullName')), ...inside] : inside;
    }
    case 'list': {
      const id = leaf('id', { path: `${fact.path}.*.id`, words: [...words, idWords], own: true });
      return [...(fact.ownIds ? [id] : []), ...fact.of.flatMap((part) => leavesIn(part, record, words))];
    }
    case 'record':
      return [
        leaf('key', { path: `${fact.path}.*.${keyKey}`, words: [...words, { ja: '項目', en: 'Row' }] }),
        leaf('keyed', { path: `${fact.path}.*.${keyedKey}`, words: [...words, { ja: '表記', en: 'Text' }] }),
      ];
    case 'choice':
      return [leaf('choice', { options: fact.options })];
    case 'choices':
      return [fact.target ? leaf('ids') : leaf('choices', { options: fact.options })];
    case 'reference':
      return [leaf('id')];
    case 'line':
    case 'paragraph':
      return [leaf('text')];
    default:
      return [leaf(fact.kind)];
  }
}

const fullName = (leaf: Leaf): Leaf => ({
  ...leaf,
  path: `${leaf.path}.${fullNameKey}`,
  words: [...leaf.words, { ja: '姓と名（旅券）', en: 'Family and given name (passport)' }],
});

/** The leaf of a place, with `*` for the number of an entry; undefined for a place that no schema has. */
export function leafAt(place: string): Leaf | undefined {
  const path = templateOf(place);
  byPath ??= new Map(recordKinds.flatMap(leavesOf).map((leaf) => [leaf.path, leaf]));
  return byPath.get(path);
}

let byPath: ReadonlyMap<string, Leaf> | null = null;

/** A place taken apart. */
export interface FactTarget {
  readonly leaf: Leaf | undefined;
  /** Relative to the record: `work.jobs.0.country`. */
  readonly path: string;
  /** Its list, the number of its entry, and the rest of the path. Lists are never nested. */
  readonly entry: { readonly list: string; readonly number: number; readonly rest: string } | null;
}

/** A place taken apart. Tables have many rows and few columns, so each place is taken apart once. */
export function placeAt(place: string): FactTarget {
  const known = places.get(place);
  if (known) return known;
  const [, ...keys] = place.split('.');
  const at = keys.findIndex((key) => /^\d+$/.test(key));
  const made = {
    leaf: leafAt(place),
    path: keys.join('.'),
    entry:
      at < 0
        ? null
        : { list: keys.slice(0, at).join('.'), number: Number(keys[at]), rest: keys.slice(at + 1).join('.') },
  };
  if (places.size > 10_000) places.clear();
  places.set(place, made);
  return made;
}

const places = new Map<string, FactTarget>();
