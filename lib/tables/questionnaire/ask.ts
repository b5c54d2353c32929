import type { Completeness, DateNeed, OpenRow } from '../../checks/completeness';
import { type Leaf, leafAt } from '../mapping/leaf';
import type { RecordKind } from '../../domain/exchange';
import { type Draft, templateOf } from '../../facts/descriptor';
import { entriesAt, isEmpty, valueAt } from '../../facts/draft';
import { type RowIndex, sourcesOf } from '../../editor/rows';
import type { Recipient } from '../../facts/asked-of';
import { isRougher } from '../../domain/calendar';
import { derivations, derivedAt } from '../../facts/derivations';
import { selectionFrom, selections } from '../../facts/selections';
import { emptyEntries, factsInside } from './list-entries';

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
  /** A date is known, but the form wants it to this part. */
  readonly finer?: DateNeed;
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
  /** Facts that a client has said there is none of, by `toldKey`. */
  readonly toldNone?: ReadonlySet<string>;
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
  const finer = new Map<string, DateNeed>();
  for (const row of input.open) {
    if (input.isOverruled(row.row)) continue;
    if (row.status === 'refused') {
      const { finer: need } = row;
      if (need === undefined) continue;
      for (const place of row.facts.flatMap((path) => placesOf(path, input))) {
        if (!isTooRough(place, need, input)) continue;
        finer.set(place, need);
        wanted.set(place, true);
      }
      continue;
    }
    const isSure = row.status === 'missing' && row.required;
    const questions = row.waitsFor.flatMap((path) => placesOf(path, input));
    for (const place of questions) wanted.set(place, true);
    // What follows an answer of yes or no is asked after a yes, unless it is only the answer's own detail.
    const answers = questions.filter((place) => leafAt(place)?.kind === 'answer');
    for (const place of row.facts.flatMap((path) => placesOf(path, input))) {
      if (answers.some((answer) => !isDetailOf(place, answer))) continue;
      wanted.set(place, (wanted.get(place) ?? false) || isSure);
    }
  }
  const factsAt = (paths: readonly string[]) =>
    paths
      .flatMap((path) => placesOf(path, input))
      .flatMap((place) => [place, ...(hasEntries(place, input) ? [] : factsInside(place))]);
  // A list as a whole is asked for entry by entry; none of its facts is one that an entry cannot be without.
  for (const place of factsAt(input.needed)) wanted.set(place, !isInWhole(place, input.needed));
  for (const place of factsAt(input.voluntary)) {
    wanted.set(place, wanted.get(place) ?? false);
  }
  const blocks = new Map<string, AskedBlock>();
  for (const [place, isSure] of wanted) {
    const required = isSure && !followsNo(place, input);
    const leaf = leafAt(place);
    if (leaf?.askedOf !== recipient) continue;
    const need = finer.get(place);
    if (need === undefined && !isOpen(place, input)) continue;
    // If it is needed after all, that there is none cannot be right.
    if (!required && input.toldNone?.has(toldKey(place, input.drafts))) continue;
    const list = listOf(place);
    if (list !== null && entriesAt(input.drafts[leaf.record], list.path).length === 0) {
      for (const block of newEntries(leaf, list.path, input)) blocks.set(block.at, blocks.get(block.at) ?? block);
      // Facts of an entry that only the check wants are not rows of the form.
      const own = blocks.get(`${leaf.record}.${list.path}.${list.index}`);
      if (!own) continue;
      const isThere = own.facts.some((fact) => fact.place === place);
      const facts = isThere
        ? own.facts.map((fact) => (fact.place === place ? { ...fact, required: fact.required || required } : fact))
        : [...own.facts, { place, leaf, required }];
      blocks.set(own.at, { ...own, facts });
      continue;
    }
    const at = list === null ? place.split('.').slice(0, -1).join('.') : `${leaf.record}.${list.path}.${list.index}`;
    const known = blocks.get(at) ?? { at, facts: [], ...idOf(at, input) };
    const fact = { place, leaf, required, ...(need === undefined ? {} : { finer: need }) };
    blocks.set(at, { ...known, facts: [...known.facts, fact] });
  }
  return [...blocks.values()];
}

/** Whether a fact is asked for only because its list or group is. */
const isInWhole = (place: string, asked: readonly string[]): boolean =>
  !asked.includes(place) && asked.some((path) => place.startsWith(`${path}.`));

/** Whether a fact stands beside an answer: the number beside whether there is one. */
const isDetailOf = (place: string, answer: string): boolean =>
  answer.endsWith('.answer') && place.slice(0, place.lastIndexOf('.')) === answer.slice(0, answer.lastIndexOf('.'));

/** Details that are only needed after a yes beside them, by the name of that answer. */
const afterYes: Readonly<Record<string, string>> = { 'employer.category.withholding.*.salaryTaxYen': 'filed' };

/** Whether it is a detail of an answer that is not yes, or not given yet. */
function followsNo(place: string, { drafts }: AskInput): boolean {
  const answer = afterYes[templateOf(place)];
  if (answer === undefined) return false;
  const [record = '', ...keys] = place.split('.');
  return valueAt(drafts[record as RecordKind], [...keys.slice(0, -1), answer].join('.')) !== 'yes';
}

/** Whether a date is known, but less precisely than it is wanted. */
function isTooRough(place: string, need: DateNeed, { drafts }: Pick<AskInput, 'drafts'>): boolean {
  const kind = leafAt(place)?.kind;
  const [record = '', ...keys] = place.split('.');
  const value = valueAt(drafts[record as RecordKind], keys.join('.'));
  if ((kind !== 'partialDate' && kind !== 'careerDate') || typeof value !== 'string') return false;
  return isRougher(value, need);
}

/** The name of a fact in the list of those that there is none of; an entry is named by its identifier if it has one. */
export function toldKey(place: string, drafts: AskInput['drafts']): string {
  const list = listOf(place);
  const [record = ''] = place.split('.');
  if (list === null) return place;
  const at = `${list.path}.${list.index}`;
  const id = valueAt(drafts[record as RecordKind], `${at}.id`);
  return typeof id === 'string' ? place.replace(`.${at}.`, `.${list.path}.${id}.`) : place;
}

/** Where the facts of a form's path are stored; entries that a case has chosen, or would choose, by their number. */
function placesOf(from: string, input: AskInput): readonly string[] {
  const derived = derivedAt(from);
  // The facts asked in its place are asked on their own.
  if (derived !== undefined && derivations[derived].askedBy !== undefined) return [];
  return sourcesOf(from).map((path) => {
    const place = path.replace('.*', `.${chosenEntry(path, input)}`);
    // Several choices are one answer.
    const whole = place.replace(/\.\d+$/, '');
    return leafAt(whole)?.kind === 'choices' ? whole : place;
  });
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

/** Whether a place is a list that has entries: what they lack is asked for fact by fact. */
function hasEntries(place: string, { drafts }: AskInput): boolean {
  const [record = '', ...keys] = place.split('.');
  return entriesAt(drafts[record as RecordKind], keys.join('.')).length > 0;
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

/** Empty entries of a list to fill in: as many as the form has room for, or as are usual, each with all that is asked of it. */
function newEntries(leaf: Leaf, list: string, { rows, newId }: AskInput): readonly AskedBlock[] {
  const path = `${leaf.record}.${list}`;
  const { leaves, count } = emptyEntries(path, leaf, rows);
  const hasIds = leafAt(`${path}.0.id`)?.own === true;
  return Array.from({ length: count }, (_, index) => ({
    at: `${path}.${index}`,
    ...(hasIds ? { entryId: newId() } : {}),
    facts: leaves.map((one) => ({ place: one.path.replace('.*.', `.${index}.`), leaf: one, required: false })),
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
