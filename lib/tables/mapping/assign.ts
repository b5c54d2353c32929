import type { RecordKind } from '../../domain/exchange';
import type { Draft } from '../../facts/descriptor';
import { entriesAt, valueAt, withList, withValue } from '../../facts/draft';
import type { CellFault } from '../formats/table';
import { type CellProblemCode, cellOf, nameParts, valueOfCell } from './cell';
import { isRounded, tidyText, withoutApostrophe } from './cell-text';
import type { CellHints } from './hints';
import { fullNameKey, type Leaf, leafAt, placeAt } from './leaf';
import { formOf, formed } from './official-forms';
import { isDitto, saysNothing } from './placeholders';

/** Where a cell is in its file: rows and columns counted from 0, as in `Sheet`. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** One cell with the fact it is to become. */
export interface MappedCell extends CellPlace {
  /** `applicant.work.jobs.0.country`, beginning with its kind of record; entries as the columns number them. */
  readonly place: string;
  readonly text: string;
  /** What is wrong with the cell, whatever its fact. */
  readonly fault?: CellFault | 'lostZero';
  /** What its heading and its file say about it. */
  readonly hints?: CellHints;
}

/** The result of one cell: the fact's path in the record, or what is wrong. */
export interface Assigned extends CellPlace {
  /** Relative to the record, `work.jobs.0.country`. */
  readonly path: string;
  readonly code?: CellProblemCode;
  /** The cell says in some way that there is nothing: it gives no fact. */
  readonly isNothing?: true;
}

/** How cells are taken over. */
export interface AssignOptions {
  /** Whether an empty cell keeps or removes the fact. */
  readonly blank: 'keep' | 'clear';
  readonly newId: () => string;
}

/**
 * A record with the cells of one row taken over. A cell with the same text as would be written for the stored fact
 * leaves that fact exactly as it is, so an exported table changes nothing. Cells with a problem are not taken over.
 */
export function assign(
  kind: RecordKind,
  before: Draft,
  cells: readonly MappedCell[],
  options: AssignOptions,
): { readonly draft: Draft; readonly assigned: readonly Assigned[] } {
  let draft = before;
  const assigned: Assigned[] = [];
  const entries = entryPlaces(before, cells, options);
  for (const made of entries.added) draft = withList(draft, made.list, [...entriesAt(draft, made.list), made.entry]);
  for (const cell of cells) {
    const { leaf } = placeAt(cell.place);
    const path = leaf && entries.pathOf(cell.place);
    if (!leaf || leaf.record !== kind || path === undefined || path === null) continue;
    const result = assignCell(draft, leaf, path, cell, options);
    draft = result.draft;
    for (const one of result.assigned) assigned.push({ ...one, row: cell.row, column: cell.column });
  }
  return { draft: options.blank === 'clear' ? entries.removed(draft) : draft, assigned };
}

type Result = { readonly draft: Draft; readonly assigned: readonly Omit<Assigned, keyof CellPlace>[] };

function assignCell(draft: Draft, leaf: Leaf, path: string, cell: MappedCell, { blank }: AssignOptions): Result {
  const wrong = (code: CellProblemCode): Result => ({ draft, assigned: [{ path, code }] });
  if (cell.fault) return wrong(cell.fault);
  if (leaf.kind === 'key' || leaf.kind === 'keyed') return { draft, assigned: [] };
  // After rows were sorted, it is not known which row a sign for "as above" refers to.
  if (isDitto(cell.text)) return wrong('ditto');
  const hints = cell.hints ?? {};
  const tidy = tidyText(cell.text);
  if (cell.text.trim() === '' || (tidy.ok && tidy.text.trim() === '')) {
    const isCleared = blank === 'clear' && !leaf.own && leaf.kind !== 'fullName';
    const seen = cell.text.trim() === '' ? [] : [{ path, isNothing: true as const }];
    return { draft: isCleared ? withValue(draft, path, undefined) : draft, assigned: seen };
  }
  // Exported values come back unchanged, whatever they would mean in another table.
  if (!hints.unit && !hints.otherUnit && saysTheSame(leaf, valueAt(draft, path), cell.text)) {
    return { draft, assigned: [{ path }] };
  }
  if (!tidy.ok) return wrong(tidy.code);
  if (isRounded(tidy.text)) return wrong('rounded');
  if (leaf.kind === 'fullName') return assignName(draft, leaf, path, tidy.text, hints);
  const isNumber = leaf.kind !== 'text' || formOf(leaf) !== null;
  const read = valueOfCell(leaf, isNumber ? withoutApostrophe(tidy.text) : tidy.text, hints);
  if (saysNothing(leaf, tidy.text, read.ok)) return { draft, assigned: [{ path, isNothing: true }] };
  if (!read.ok) return wrong(read.code);
  return { draft: withValue(draft, path, read.value), assigned: [{ path }] };
}

function saysTheSame(leaf: Leaf, stored: unknown, text: string): boolean {
  if (stored === undefined) return false;
  const plain = (one: string) => one.replace(/\r\n?/g, '\n').trim();
  // A passport, telephone or corporate number is the same with and without spaces and hyphens.
  const bare = (one: string) => one.normalize('NFKC').toUpperCase().replace(/[\s-]/g, '');
  const isNumber =
    leaf.kind === 'text' && typeof stored === 'string' && /^\+?[A-Z]{0,3}\d+[A-Z]{0,2}$/.test(bare(stored));
  if (isNumber && bare(stored) === bare(text)) return true;
  return (['ja', 'en'] as const).some((language) => plain(cellOf(leaf, stored, language)) === plain(text));
}

function assignName(draft: Draft, leaf: Leaf, path: string, text: string, hints: CellHints): Result {
  const name = path.slice(0, -fullNameKey.length - 1);
  const at = `${name}.family`;
  const now = ['family', 'given'].map((key) => valueAt(draft, `${name}.${key}`)).filter((part) => part !== undefined);
  if (now.join(' ') === text.trim()) return { draft, assigned: [{ path: at }] };
  if (saysNothing(leaf, text, true)) return { draft, assigned: [{ path: at, isNothing: true }] };
  const form = formed(leaf, text);
  if ('code' in form) return { draft, assigned: [{ path: at, code: form.code }] };
  const parts = nameParts(text, hints.nameOrder);
  if (!parts) return { draft, assigned: [{ path: at, code: 'nameParts' }] };
  return {
    draft: withValue(withValue(draft, at, parts.family), `${name}.given`, parts.given),
    assigned: [{ path: at }, { path: `${name}.given` }],
  };
}

interface EntryPlaces {
  /** Entries that the row adds to lists, in the order in which they are added. */
  readonly added: readonly { readonly list: string; readonly entry: Draft }[];
  /** The path in the record for a column's place; null if its entry stays empty. */
  readonly pathOf: (place: string) => string | null;
  /** The draft without the entries whose columns are all empty. */
  readonly removed: (draft: Draft) => Draft;
}

/**
 * Which entries of a record's lists the numbered columns refer to: the entry with the identifier given in the row,
 * otherwise the entry of that number, otherwise a new one at the end. Gaps are closed, because lists have no empty
 * entries.
 */
function entryPlaces(before: Draft, cells: readonly MappedCell[], { newId }: AssignOptions): EntryPlaces {
  const targets = new Map<string, number | null>();
  const added: { list: string; entry: Draft }[] = [];
  const emptied: { list: string; index: number }[] = [];
  for (const [key, own] of groupedByEntry(cells)) {
    const [list = '', number = '0'] = key.split('#');
    const stored = entriesAt(before, list);
    const id = own.find(({ place }) => placeAt(place).leaf?.own)?.text.trim() ?? '';
    const isFilled = own.some(({ text, fault }) => text.trim() !== '' || fault !== undefined);
    const byId = id === '' ? -1 : stored.findIndex((entry) => valueAt(entry, 'id') === id);
    const at = byId >= 0 ? byId : id === '' && Number(number) < stored.length ? Number(number) : null;
    if (!isFilled) {
      if (at !== null) emptied.push({ list, index: at });
      targets.set(key, at);
      continue;
    }
    if (at !== null) {
      targets.set(key, at);
      continue;
    }
    targets.set(key, stored.length + added.filter((one) => one.list === list).length);
    const hasIds = leafAt(`${own[0]?.place.split('.')[0]}.${list}.0.id`)?.own === true;
    added.push({ list, entry: hasIds ? { id: id === '' ? newId() : id } : {} });
  }
  return {
    added,
    pathOf(place) {
      const { path, entry } = placeAt(place);
      if (!entry) return path;
      const target = targets.get(`${entry.list}#${entry.number}`);
      return target === undefined || target === null ? null : `${entry.list}.${target}.${entry.rest}`;
    },
    removed: (draft) =>
      emptied
        .toSorted((a, b) => b.index - a.index)
        .reduce(
          (rest, { list, index }) =>
            withList(
              rest,
              list,
              entriesAt(rest, list).filter((_, entry) => entry !== index),
            ),
          draft,
        ),
  };
}

/** The cells of each entry of each list, in the order of the lists' numbers. Lists are never nested. */
function groupedByEntry(cells: readonly MappedCell[]): readonly [string, readonly MappedCell[]][] {
  const groups = new Map<string, MappedCell[]>();
  for (const cell of cells) {
    const { entry } = placeAt(cell.place);
    if (!entry || entry.rest.startsWith('~')) continue;
    const key = `${entry.list}#${entry.number}`;
    const group = groups.get(key);
    if (group) group.push(cell);
    else groups.set(key, [cell]);
  }
  const numberOf = (key: string) => Number(key.split('#')[1]);
  return [...groups].toSorted(([a], [b]) => numberOf(a) - numberOf(b));
}
