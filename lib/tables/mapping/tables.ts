import type { Exchange, RecordKind } from '../../domain/exchange';
import type { Draft } from '../../facts/descriptor';
import { entriesAt, valueAt } from '../../facts/draft';
import { cellOf } from './cell';
import { fullNameKey, type Leaf, leavesOf } from './leaf';

/** The language of a table's headings and words. */
export type TableLanguage = 'ja' | 'en';

/** The kind of record in each row of a table. */
export type TableKind = RecordKind;

const kindWords: Readonly<Record<RecordKind, { ja: string; en: string }>> = {
  applicant: { ja: '申請人', en: 'Applicant' },
  employer: { ja: '所属機関', en: 'Employer' },
  office: { ja: '事務所', en: 'Office' },
  case: { ja: '案件', en: 'Case' },
};

/** One column of an exported table. */
export interface Column {
  /** `applicant.work.jobs.0.country` */
  readonly place: string;
  readonly leaf: Leaf;
}

/** The records of one row. */
export type RowRecords = Readonly<Partial<Record<RecordKind, Draft>>>;

/** A row for each record of the kind; the row of a case includes its applicant, employer and office. */
export function rowsOf(document: Exchange, kind: TableKind): readonly RowRecords[] {
  // Records that passed their schemas are JSON objects.
  const drafts = (records: readonly object[]) => records as readonly Draft[];
  if (kind === 'applicant') return drafts(document.applicants).map((applicant) => ({ applicant }));
  if (kind === 'employer') return drafts(document.employers).map((employer) => ({ employer }));
  if (kind === 'office') return drafts(document.offices).map((office) => ({ office }));
  const byId = (records: readonly object[]) => new Map(drafts(records).map((record) => [record.id, record]));
  const applicants = byId(document.applicants);
  const employers = byId(document.employers);
  const offices = byId(document.offices);
  return drafts(document.cases).map((one) => {
    const applicant = applicants.get(one.applicantId);
    const employer = employers.get(one.employerId);
    const office = offices.get(one.officeId);
    return { case: one, ...(applicant && { applicant }), ...(employer && { employer }), ...(office && { office }) };
  });
}

/** The kinds of record for which a table of this kind has columns, in their order. */
export function kindsIn(kind: TableKind): readonly RecordKind[] {
  return kind === 'case' ? ['case', 'applicant', 'employer', 'office'] : [kind];
}

/** References to records that stand in the same row. */
const inRow = new Set(['case.applicantId', 'case.employerId', 'case.officeId']);

/**
 * The columns of a table: each fact that at least one row has, and for lists as many entries as the longest list. With
 * `all`, every fact that exists, and at least one entry of each list.
 */
export function columnsOf(kind: TableKind, rows: readonly RowRecords[], all: boolean): readonly Column[] {
  return kindsIn(kind).flatMap((record) =>
    leavesOf(record)
      .filter(({ path }) => !path.endsWith(fullNameKey) && !(kind === 'case' && inRow.has(path)))
      .flatMap((leaf) => placesOf(leaf, rows, all).map((place) => ({ place, leaf })))
      .toSorted((a, b) => orderOf(a) - orderOf(b))
      // Columns of one entry stay together: 職歴 1 …, 職歴 2 ….
      .map((column, index) => ({ column, index }))
      .toSorted((a, b) => compareGroups(a, b))
      .map(({ column }) => column),
  );
}

const orderOf = ({ leaf }: Column): number => leavesOf(leaf.record).indexOf(leaf);

type Placed = { readonly column: Column; readonly index: number };

function compareGroups(a: Placed, b: Placed): number {
  const [listA, listB] = [listOf(a.column.place), listOf(b.column.place)];
  if (listA === null || listB === null || listA.list !== listB.list) return a.index - b.index;
  return listA.number - listB.number || a.index - b.index;
}

function listOf(place: string): { readonly list: string; readonly number: number } | null {
  const found = /^(.+?)\.(\d+)\./.exec(place);
  return found ? { list: found[1] ?? '', number: Number(found[2]) } : null;
}

function placesOf({ path, record, kind }: Leaf, rows: readonly RowRecords[], all: boolean): readonly string[] {
  const [head = '', tail] = path.split('.*.');
  const isUsed = (place: string) => rows.some((row) => cellValue(row, record, place, kind) !== undefined);
  if (tail === undefined) return all || isUsed(path) || path === `${record}.id` ? [path] : [];
  const list = head.slice(record.length + 1);
  const longest = Math.max(0, ...rows.map((row) => countAt(row[record], list)));
  const count = all ? Math.max(1, longest) : longest;
  const places = Array.from({ length: count }, (_, index) => `${head}.${index}.${tail}`);
  return all || places.some(isUsed) ? places : [];
}

function countAt(record: Draft | undefined, list: string): number {
  const value = valueAt(record, list);
  if (Array.isArray(value)) return entriesAt(record, list).length;
  return typeof value === 'object' && value !== null ? Object.keys(value).length : 0;
}

function cellValue(row: RowRecords, record: RecordKind, place: string, kind: Leaf['kind']): unknown {
  const path = place.slice(record.length + 1);
  if (kind !== 'key' && kind !== 'keyed') return valueAt(row[record], path);
  const [, list = '', index = '0'] = /^(.+)\.(\d+)\.~/.exec(path) ?? [];
  const entries = valueAt(row[record], list);
  const entry = typeof entries === 'object' && entries !== null ? Object.entries(entries)[Number(index)] : undefined;
  return entry?.[kind === 'key' ? 0 : 1];
}

/** A column's heading: 申請人／職歴 1／国・地域. No two columns have the same. */
export function headingOf({ place, leaf }: Column, language: TableLanguage): string {
  const keys = place.split('.').slice(1);
  const words: string[] = [];
  let step = 0;
  for (const key of keys) {
    if (/^\d+$/.test(key)) words[words.length - 1] = `${words.at(-1)} ${Number(key) + 1}`;
    else {
      words.push(leaf.words[step]?.[language] ?? key);
      step += 1;
    }
  }
  const told = words.filter((word, index) => !words[index + 1]?.startsWith(`${word} `) && word !== words[index + 1]);
  return [kindWords[leaf.record][language], ...told].join(language === 'ja' ? '／' : ' / ');
}

/** A table of texts: the headings, then a row for each row of records. */
export function tableOf(
  columns: readonly Column[],
  rows: readonly RowRecords[],
  language: TableLanguage,
): readonly (readonly string[])[] {
  return [
    columns.map((column) => headingOf(column, language)),
    ...rows.map((row) =>
      columns.map(({ place, leaf }) => cellOf(leaf, cellValue(row, leaf.record, place, leaf.kind), language)),
    ),
  ];
}
