import type { Completeness, OpenRow } from '../../checks/completeness';
import { type Leaf, leafAt, leavesOf } from '../mapping/leaf';
import type { RecordKind } from '../../domain/exchange';
import { type Draft, templateOf } from '../../facts/descriptor';
import { entriesAt, isEmpty, valueAt } from '../../facts/draft';
import { type RowIndex, sourcesOf } from '../../editor/rows';
import type { Recipient } from '../../facts/asked-of';
import { derivations, derivedAt } from '../../facts/derivations';
import { selectionFrom, selections } from '../../facts/selections';

/** One fact that the questionnaire asks for. */
export interface AskedFact {
  /** Beginning with its kind of record, entries by number: `applicant.work.jobs.0.country`. */
  readonly place: string;
  readonly leaf: Leaf;
  /**
   * The form always wants it, or the check of the case cannot do without it. Otherwise it is asked only where it
   * applies.
   */
  readonly required: boolean;
}

/** Facts that belong together, for example one entry of a list. */
export interface AskedBlock {
  /** What they belong to: the kind of record, or the path of a group or entry. */
  readonly at: string;
  /** The identifier of the facts' entry, if entries have one: a new entry gets it now. */
  readonly entryId?: string;
  readonly facts: readonly AskedFact[];
}

/** What the questions of a case depend on. */
export interface AskInput {
  readonly open: Completeness['open'];
  /** Facts that the check of the case waits for, on the form or not. */
  readonly needed: readonly string[];
  /** Optional facts of the form. */
  readonly voluntary: readonly string[];
  /** Whether a person has overruled that a row is open. */
  readonly isOverruled: (row: string) => boolean;
  readonly drafts: Readonly<Partial<Record<RecordKind, Draft>>>;
  readonly rows: RowIndex;
  readonly newId: () => string;
}

/**
 * What to ask a recipient: every open fact that they can answer, each once. First the facts of the form in its order,
 * then those that the check waits for, then the others.
 */
export function blocksFor(recipient: Recipient, input: AskInput): readonly AskedBlock[] {
  const wanted = new Map<string, boolean>();
  for (const row of input.open) {
    if (row.status === 'refused' || input.isOverruled(row.row)) continue;
    const isSure = row.status === 'missing' && row.required;
    for (const place of row.waitsFor.flatMap((path) => placesOf(path, input))) wanted.set(place, true);
    for (const place of row.facts.flatMap((path) => placesOf(path, input))) {
      wanted.set(place, (wanted.get(place) ?? false) || isSure);
    }
  }
  for (const place of input.needed.flatMap((path) => placesOf(path, input))) wanted.set(place, true);
  for (const place of input.voluntary.flatMap((path) => placesOf(path, input))) {
    wanted.set(place, wanted.get(place) ?? false);
  }
  const blocks = new Map<string, AskedBlock>();
  for (const [place, required] of wanted) {
    const leaf = leafAt(place);
    if (leaf?.askedOf !== recipient || !isOpen(place, input)) continue;
    const list = listOf(place);
    if (list !== null && entriesAt(input.drafts[leaf.record], list.path).length === 0) {
      for (const block of newEntries(leaf, list.path, required, input))
        blocks.set(block.at, blocks.get(block.at) ?? block);
      // Facts of an entry that only the check wants are not rows of the form.
      const own = blocks.get(`${leaf.record}.${list.path}.${list.index}`);
      if (own && !own.facts.some((fact) => fact.place === place))
        blocks.set(own.at, { ...own, facts: [...own.facts, { place, leaf, required }] });
      continue;
    }
    const at = list === null ? place.split('.').slice(0, -1).join('.') : `${leaf.record}.${list.path}.${list.index}`;
    const known = blocks.get(at) ?? { at, facts: [], ...idOf(at, input) };
    blocks.set(at, { ...known, facts: [...known.facts, { place, leaf, required }] });
  }
  return [...blocks.values()];
}

/** Where the facts of a form's path are stored; entries that a case has chosen, or would choose, by their number. */
function placesOf(from: string, input: AskInput): readonly string[] {
  const derived = derivedAt(from);
  // The facts asked in its place are asked on their own.
  if (derived !== undefined && derivations[derived].askedBy !== undefined) return [];
  return sourcesOf(from).map((path) => path.replace('.*', `.${chosenEntry(path, input)}`));
}

function chosenEntry(path: string, { drafts }: AskInput): number {
  const [record = '', ...keys] = path.split('.');
  const list = keys.slice(0, keys.indexOf('*')).join('.');
  const entries = entriesAt(drafts[record as RecordKind], list);
  const selection = selectionFrom(`${record}.${list}`);
  const namedBy = selection && selections[selection].namedBy;
  const id = namedBy ? valueAt(drafts, namedBy) : undefined;
  const byId = entries.findIndex((entry) => valueAt(entry, 'id') === id);
  const marked = entries.findIndex((entry) => valueAt(entry, 'highest') === true);
  return Math.max(0, byId >= 0 ? byId : marked);
}

function isOpen(place: string, { drafts }: AskInput): boolean {
  const [record = '', ...keys] = place.split('.');
  const value = valueAt(drafts[record as RecordKind], keys.join('.'));
  return isEmpty(value) || value === 'notAsked';
}

/** The list of a place, its path relative to the record, and the number of the entry. */
function listOf(place: string): { readonly path: string; readonly index: number } | null {
  const found = /^[a-z]+\.(.+?)\.(\d+)\./.exec(place);
  return found ? { path: found[1] ?? '', index: Number(found[2]) } : null;
}

function idOf(at: string, { drafts }: AskInput): { readonly entryId?: string } {
  const [record = '', ...keys] = at.split('.');
  if (!/^\d+$/.test(keys.at(-1) ?? '')) return {};
  const id = valueAt(drafts[record as RecordKind], `${keys.join('.')}.id`);
  return typeof id === 'string' && leafAt(`${at}.id`)?.own ? { entryId: id } : {};
}

/** Empty entries of a list to fill in, as many as the form has room for, each with the facts that the form asks. */
function newEntries(leaf: Leaf, list: string, required: boolean, { rows, newId }: AskInput): readonly AskedBlock[] {
  const path = `${leaf.record}.${list}`;
  const asked = leavesOf(leaf.record).filter(
    (one) => one.path.startsWith(`${path}.*.`) && !one.own && rows.feedsOf(one.path.replace('.*.', '.0.')).length > 0,
  );
  const hasIds = leafAt(`${path}.0.id`)?.own === true;
  return Array.from({ length: rows.blocksOf(path) ?? 1 }, (_, index) => ({
    at: `${path}.${index}`,
    ...(hasIds ? { entryId: newId() } : {}),
    facts: asked.map((one) => ({
      place: one.path.replace('.*.', `.${index}.`),
      leaf: one,
      required: required && index === 0 && templateOf(one.path) === leaf.path,
    })),
  }));
}

/** Whether an open row is one that a person has settled with a note. */
export function overruledRows(
  fields: readonly { readonly id: string; readonly row?: string; readonly overruled?: unknown }[],
) {
  const settled = new Set(
    fields.flatMap(({ id, row, overruled }) =>
      row !== undefined && id.startsWith('X-') && overruled !== undefined ? [row] : [],
    ),
  );
  return (row: OpenRow['row']): boolean => settled.has(row);
}
