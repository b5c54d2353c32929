import { isRougher } from '../../domain/calendar';
import type { RecordKind } from '../../domain/exchange';
import type { Draft } from '../../facts/descriptor';
import { entriesAt, valueAt } from '../../facts/draft';
import { sheetDate } from '../formats/dates';
import type { CellFault } from '../formats/table';
import { answerNamed, type CellProblemCode } from '../mapping/cell';
import { leafAt, placeAt, type Leaf } from '../mapping/leaf';
import { codesNamed } from '../mapping/option-words';
import { saysNothing } from '../mapping/placeholders';
import type { AnswerNeed } from './sheets';

// 「なし」 as an answer. What it means depends on the question: no to a question of yes or no, an empty list, or that there
// is nothing to state where the form does not insist.

/** One answered row of a questionnaire about one case. */
export interface AnsweredRow {
  /** Counted from 0. */
  readonly row: number;
  readonly place: string;
  readonly text: string;
  readonly fault?: CellFault;
  /** The identifier of the entry, where entries have one. */
  readonly entry: string;
  /** Null for a questionnaire of the first version, which did not say. */
  readonly need: AnswerNeed | null;
}

/** What was answered, with each 「なし」 as what it means. */
export interface Settled {
  /** Rows whose texts become facts. */
  readonly rows: readonly AnsweredRow[];
  /** Optional facts that there is none of; entries are named by their identifiers. */
  readonly none: readonly string[];
  /** Answers that settle nothing. */
  readonly problems: readonly {
    readonly row: number;
    readonly place: string;
    readonly code: CellProblemCode;
  }[];
}

const words: ReadonlySet<string> = new Set([
  ...[
    'なし',
    'ナシ',
    '無',
    '無し',
    '無い',
    'ない',
    '特になし',
    '特に無し',
    '該当なし',
    '該当無し',
    '該当しない',
    '非該当',
  ],
  ...['ありません', '該当ありません', '該当するものなし', 'no', 'none', 'nil', 'nothing', 'n/a', 'na', 'n.a.', 'n.a'],
  ...['notapplicable', '-', '--', '‐', '−', '–', '—', '―', 'ー', '－', '×', '✕'],
]);

/** Whether a text says in any usual form that there is none. */
export function isNone(text: string): boolean {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{Cf}]+/gu, '');
  return words.has(plain.replace(/[。.]$/, '')) || words.has(plain);
}

/** Takes each 「なし」 as an answer. `drafts`: the records as they are stored. */
export function settleNone(
  rows: readonly AnsweredRow[],
  drafts: Readonly<Partial<Record<RecordKind, Draft>>>,
): Settled {
  const taken: AnsweredRow[] = [];
  const none: string[] = [];
  const problems: Settled['problems'][number][] = [];
  const gates = new Map<string, AnsweredRow>();
  const stored = (place: string): unknown => {
    const [kind = '', ...keys] = place.split('.');
    return valueAt(drafts[kind as RecordKind], keys.join('.'));
  };
  /** What the questionnaire itself says about yes or no, otherwise the record. */
  const answerAt = (place: string): unknown => {
    const said = rows.find((one) => one.place === place);
    return said ? (isNone(said.text) ? 'no' : answerNamed(said.text)) : stored(place);
  };
  const byEntry = Map.groupBy(rows, entryOf);
  const filledLists = new Set(
    [...byEntry].flatMap(([entry, own]) =>
      entry !== '' && own.some(({ text }) => !isNone(text)) ? [listOf(entry)] : [],
    ),
  );

  const nothingAt = (row: AnsweredRow, leaf: Leaf) => {
    // A text such as an occupation may well be 「なし」, however it is written.
    const isValue = leaf.kind === 'text' && !saysNothing(leaf, 'なし', true);
    if (row.need === null) taken.push(row);
    else if (isValue) taken.push({ ...row, text: saysNothing(leaf, row.text, true) ? 'なし' : row.text });
    else if (row.need === 'optional') none.push(keyOf(row));
    else problems.push({ ...at(row), code: 'noneNotTaken' });
  };

  for (const [entry, own] of byEntry) {
    const [first] = own;
    const isNew = entry !== '' && first !== undefined && !isStored(entry, first.entry, drafts);
    if (isNew && own.every(({ text, fault }) => fault === undefined && isNone(text))) {
      const list = listOf(entry);
      const gate = `${list.slice(0, list.lastIndexOf('.'))}.answer`;
      const hasOthers = filledLists.has(list) || entriesAt(drafts[kindOf(list)], pathOf(list)).length > 0;
      if (leafAt(gate)?.kind === 'answer') {
        if (hasOthers) continue;
        if (answerAt(gate) === 'yes') problems.push({ ...at(first), code: 'noneButYes' });
        else gates.set(gate, { ...first, place: gate, text: '無', entry: '' });
        continue;
      }
      // There is one already, and no further one.
      if (hasOthers) continue;
    }
    for (const row of own) {
      const leaf = leafAt(row.place);
      if (!leaf || row.fault !== undefined) taken.push(row);
      else if (isNone(row.text)) {
        const text = noneAs(leaf, row.text);
        if (text === null) nothingAt(row, leaf);
        else taken.push({ ...row, text });
      } else if ((row.need === 'day' || row.need === 'month') && isTooRough(row.text, row.need)) {
        problems.push({ ...at(row), code: 'notFineDate' });
      } else taken.push(row);
    }
  }
  const said = new Set(taken.map(({ place }) => place));
  for (const [place, row] of gates) if (!said.has(place)) taken.push(row);
  return { rows: taken, none, problems };
}

/** What 「なし」 is for a fact that can say so itself; null for every other fact. */
function noneAs(leaf: Leaf, text: string): string | null {
  switch (leaf.kind) {
    case 'answer':
      return '無';
    case 'boolean':
      return 'いいえ';
    case 'choice':
    case 'choices':
      if (codesNamed(text, leaf.options).length > 0) return text;
      return leaf.options.some(({ code }) => code === 'none') ? 'none' : null;
    default:
      return null;
  }
}

function isTooRough(text: string, need: 'day' | 'month'): boolean {
  const read = sheetDate(text);
  return read.ok && isRougher(read.iso, need);
}

const at = ({ row, place }: AnsweredRow) => ({ row, place });

/** The entry of a list that a row belongs to: `applicant.work.jobs.0`; empty for a fact outside lists. */
function entryOf({ place }: AnsweredRow): string {
  const { entry, leaf } = placeAt(place);
  return entry && leaf ? `${leaf.record}.${entry.list}.${entry.number}` : '';
}

const listOf = (entry: string): string => entry.slice(0, entry.lastIndexOf('.'));
const kindOf = (list: string) => list.slice(0, list.indexOf('.')) as RecordKind;
const pathOf = (list: string): string => list.slice(list.indexOf('.') + 1);

/** Whether an entry is stored already, by its identifier or else by its number. */
function isStored(entry: string, id: string, drafts: Readonly<Partial<Record<RecordKind, Draft>>>): boolean {
  const entries = entriesAt(drafts[kindOf(entry)], pathOf(listOf(entry)));
  if (id !== '') return entries.some((one) => valueAt(one, 'id') === id);
  return Number(entry.slice(entry.lastIndexOf('.') + 1)) < entries.length;
}

function keyOf(row: AnsweredRow): string {
  const entry = entryOf(row);
  return entry === '' || row.entry === '' ? row.place : row.place.replace(entry, `${listOf(entry)}.${row.entry}`);
}
