import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadProcedures } from '../../lib/procedures/registry';
import type { Control, Field } from '../../lib/spec/field';

// Rows that nobody has seen on a page, held against the list that was made from the Agency's own files for bulk applications
// and its paper forms (出入国在留管理庁, 公共データ利用規約). Both ways: nothing of the list is missing, and nothing is of our own making.

interface ListedRow {
  readonly section: string;
  readonly item: string | null;
  readonly label: string;
  readonly required?: true;
  /** The block of a repeat group, from 1. */
  readonly block?: number;
  readonly kinds: readonly string[];
  readonly limits: readonly (number | null)[];
  readonly list?: string;
  readonly confidence: string;
}

const file = new URL('../fixtures/portal/expected-rows.json', import.meta.url);
const { procedures, lists } = JSON.parse(readFileSync(file, 'utf8')) as {
  readonly procedures: Readonly<Record<string, readonly ListedRow[]>>;
  readonly lists: Readonly<Record<string, readonly string[]>>;
};

type Row = Omit<ListedRow, 'list'> & { readonly options?: readonly string[] };
type Told = { readonly [Key in keyof Row]?: Row[Key] | undefined };

/** Where we know better than the list, or as well: by the row, with what we have instead. */
const otherwise: readonly {
  readonly label: RegExp;
  readonly of?: RegExp;
  /** null: it is no row of ours. */
  readonly ours: Told | null;
  readonly because: string;
}[] = [
  {
    label: /携帯電話番号$/,
    ours: { required: undefined },
    because: 'needed only without a telephone number: a field check says so',
  },
  {
    label: /^(１１\.２　在留期間|２\.６　扶養者　\(6\)在留期間)$/,
    ours: { options: Array.from({ length: 60 }, (_, at) => `month ${at + 1}`) },
    because: 'the file has no list of periods; whole months up to five years are offered',
  },
  {
    label: /^１３\.１　希望する在留資格$/,
    of: /^change-gijinkoku$/,
    ours: null,
    because: 'for which status the form is stands in the head of the page, and is chosen before it opens',
  },
  {
    label: /^１３\.２　希望する在留期間$/,
    of: /^change-gijinkoku$/,
    ours: { options: ['３月', '１年', '３年', '５年'] },
    because: 'the file has no list of periods; the status is granted for these',
  },
  {
    label: /^５\.３　雇用開始\(入社\)年月日$/,
    of: /^change-gijinkoku$/,
    ours: { required: undefined },
    because: 'needed only where the day is decided: the row before it says so otherwise',
  },
  {
    label: /^１３　希望する在留期間$/,
    of: /^renewal-dependant$/,
    ours: { options: Array.from({ length: 60 }, (_, at) => `month ${at + 1}`), confidence: 'low' },
    because: 'the list of the file is that of another status',
  },
  {
    label: /^１１　入国目的$/,
    of: /^coe-dependant$/,
    ours: { options: ['家族滞在 Dependent'], confidence: 'low' },
    because: 'the list of the file is that of another status',
  },
];

const exceptionsOf = (procedure: string, label: string) =>
  otherwise.filter((one) => one.label.test(label) && (one.of?.test(procedure) ?? true));

/** A row of the list with what we have otherwise; none where it is no row of ours. */
function listed(procedure: string, { list, ...row }: ListedRow): readonly Row[] {
  const options = list === undefined ? undefined : lists[list];
  const own = exceptionsOf(procedure, row.label).map((one) => one.ours);
  if (own.includes(null)) return [];
  return [Object.assign({ ...row, ...(options ? { options } : {}) }, ...own) as Row];
}

const limitOf = (control: Control): number | null =>
  'limit' in control ? (control.limit.exact ?? control.limit.max ?? null) : null;

/** A period of whole months, whatever its words: they are not in the file. */
const optionsIn = (control: Control): readonly string[] | undefined => {
  if (!('list' in control)) return undefined;
  return control.list.id === 'periodsOfStay'
    ? control.list.options.map(({ code }) => `month ${code}`)
    : control.list.options.map(({ portal }) => portal);
};

function ours({ section, item, label, required, repeat, parts, predicted }: Field): Row {
  const options = parts.flatMap(({ control }) => optionsIn(control) ?? []);
  return {
    section,
    item,
    label: label.ja,
    ...(required ? { required } : {}),
    ...(repeat ? { block: repeat.index } : {}),
    kinds: parts.map(({ control }) => control.kind),
    limits: parts.map(({ control }) => limitOf(control)),
    confidence: predicted?.confidence ?? 'seen',
    ...(options.length > 0 ? { options } : {}),
  };
}

/** One line a row, so that a difference names it. */
const lines = (rows: readonly Row[]): readonly string[] =>
  rows
    .map(({ label, item, required, options, ...rest }) =>
      // The files themselves have one list in two orders: an option is found by its words, wherever it stands.
      JSON.stringify([label, item, required === true, [...(options ?? [])].sort(), ...Object.entries(rest).sort()]),
    )
    .sort();

const modules = (await loadProcedures()).filter(({ form }) => form.fields.some(({ predicted }) => predicted));

it('is tried for every form that nobody has seen', () => {
  expect(modules.map(({ id }) => id).sort()).toEqual(Object.keys(procedures).sort());
});

describe.each(modules.map(({ id, form }) => [id, form] as const))('the expected form of %s', (id, form) => {
  const theirs = (procedures[id] ?? []).flatMap((row) => listed(id, row));

  it('has every row of the list with its item, need, controls, limits and options, and no other', () => {
    const [own, list] = [lines(form.fields.map(ours)), lines(theirs)];
    expect(own.filter((line) => !list.includes(line))).toEqual([]);
    expect(list.filter((line) => !own.includes(line))).toEqual([]);
    expect(own.length).toBe(list.length);
  });

  it('has them in the order of the list', () => {
    expect(form.fields.map(({ label }) => label.ja)).toEqual(theirs.map(({ label }) => label));
  });
});

it('knows better only where that makes a difference', () => {
  const idle = otherwise.filter(
    ({ label, of, ours: told }) =>
      !Object.entries(procedures).some(([id, rows]) =>
        rows.some((row) => {
          if (!label.test(row.label) || of?.test(id) === false) return false;
          const { list, ...plain } = row;
          const before = { ...plain, options: list === undefined ? undefined : lists[list] };
          return told === null || JSON.stringify({ ...before, ...told }) !== JSON.stringify(before);
        }),
      ),
  );
  expect(idle.map(({ because }) => because)).toEqual([]);
});
