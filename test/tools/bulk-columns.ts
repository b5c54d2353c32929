import { readFileSync } from 'node:fs';
import type { Procedure } from '../../lib/spec/field';

// The columns of the Agency's workbooks as lines of data. Write them with
//   npx tsx test/tools/bulk-columns-write.ts

/** One column as the workbook's hidden check table has it. */
export interface PrintedColumn {
  readonly column: string;
  readonly section?: string;
  readonly name: string;
  readonly rule?: string;
  readonly example?: string;
  readonly characters?: string;
  readonly limit?: number;
  readonly exactLength?: true;
  readonly required?: true;
  readonly list?: string;
  readonly neededWhen?: { readonly column: string; readonly values: string | readonly string[] | null };
  readonly repeat?: { readonly group: string; readonly index: number };
}

/** One of the Agency's workbooks. */
export interface Workbook {
  readonly sheets: Readonly<Record<'common' | 'N' | 'R' | 'simultaneous', readonly PrintedColumn[]>>;
  readonly lists: Readonly<Record<string, readonly string[] | string>>;
}

export const workbookOf = (name: 'coe' | 'renewal' | 'change'): Workbook =>
  JSON.parse(readFileSync(new URL(`../fixtures/portal/bulk-${name}.json`, import.meta.url), 'utf8')) as Workbook;

/** What the workbook calls the kinds of character. */
const characters: Readonly<Record<string, string>> = {
  半角数字: 'digits',
  半角英字: 'letters',
  '半角スペース，半角英大文字': 'capitals',
  '半角英字，半角数字': 'alphanumeric',
  '半角英字，半角数字，半角記号': 'halfWidth',
  'ひらがな，全角カナ，漢字，全角英字，全角数字，全角記号': 'fullWidth',
  'ひらがな，全角カナ，漢字，全角英字，全角数字，全角記号，半角英字，半角数字，半角記号，半角カナ': 'any',
};

/** Columns that no row of the form has the name of. */
export const otherwise: Readonly<Record<string, string>> = {
  '再入国許可申請 Re-entry permit': '? case.application.simultaneous.reentry',
  '資格外活動許可申請 Permit to engage in activity other than that permitted by the status of residence previous':
    '? case.application.simultaneous.otherActivity',
  '就労資格証明書交付申請 Certificate of authorized employment': '? case.application.simultaneous.workCertificate',
  '申請に先立ち、申請者本人に申請の意思を確認してください。': '!',
  希望する在留資格: '= 技術・人文知識・国際業務 Engineer/Specialist in Humanities/International Services',
};

/** What the sheets call a row by another name than the page does. */
const otherNames: readonly (readonly [RegExp, string])[] = [
  [/^代理人/, '申請人、法定代理人、法第７条の２第２項に規定する代理人'],
  [/^法定代理人/, '代理人'],
  [/^住居地郵便番号/, '日本における連絡先郵便番号'],
  [/^住居地/, '日本における連絡先住居地'],
  [/^住居地/, '日本における住居地'],
  [/^電話番号/, '日本における連絡先電話番号'],
  [/^携帯電話番号/, '日本における連絡先携帯電話番号'],
  [/^入国予定年月$/, '入国予定年月日'],
  [/^在留カード番号\/特別永住者証明書番号/, '在留カード番号'],
];

const plain = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '');
const pieces = { '(都道府県)': 'prefecture', '(市区町村)': 'municipality', '(町名丁目番地号等)': 'rest' } as const;

/** The rows of a form by their words, without the item's number. */
function rowsByName(form: Procedure): ReadonlyMap<string, string[]> {
  const rows = new Map<string, string[]>();
  for (const { id, label, role } of form.fields) {
    if (role === 'otherStatus') continue;
    const name = plain(label.ja.replace(/^[０-９．.]+　/, ''));
    rows.set(name, [...(rows.get(name) ?? []), id]);
  }
  return rows;
}

/** A reader of columns in their order: the second column of one name is the second row of that name. */
function takes(form: Procedure): (column: PrintedColumn) => string {
  const rows = rowsByName(form);
  const used = new Map<string, number>();
  const fields = new Map(form.fields.map((field) => [field.id, field]));
  const rowNamed = (name: string): string | undefined => {
    const names = [name, ...otherNames.map(([pattern, other]) => name.replace(pattern, plain(other)))];
    const known = names.find((one) => rows.has(one));
    if (known === undefined) return undefined;
    const found = rows.get(known) ?? [];
    if (found.length === 1) return found[0];
    const at = used.get(known) ?? 0;
    used.set(known, at + 1);
    return found[at];
  };
  return ({ name, repeat }) => {
    const told = otherwise[name];
    if (told !== undefined) return told;
    const number = repeat ? String(repeat.index).padStart(2, '0') : '';
    const beside = /^(.+)　(?:有|その他)　内容入力欄$/.exec(name)?.[1];
    if (beside !== undefined) {
      const row = rowNamed(plain(beside));
      return row === undefined ? '-' : `${row}:detail`;
    }
    const [suffix, piece] = Object.entries(pieces).find(([ending]) => name.endsWith(ending)) ?? [];
    const row = rowNamed(plain(suffix === undefined ? name : name.slice(0, -suffix.length)) + number);
    if (row === undefined) return '-';
    if (piece !== undefined) return `${row}:${piece}`;
    const parts = (fields.get(row)?.parts ?? []).map(({ part }) => part);
    if (parts.includes('precision')) return `${row}:birth`;
    return parts.includes('choice') ? `${row}:choice` : row;
  };
}

/** The texts of a condition. The workbook's own list was taken apart at a comma that belongs to one of them. */
function holds(values: string | readonly string[] | null): string {
  if (values === null) return 'empty';
  // 427 periods: every one of the list.
  if (typeof values === 'string' || values.length > 400) return 'filled';
  const whole: string[] = [];
  for (const text of values) {
    const isTorn = text.startsWith('学習支援業') && whole.at(-1) === 'その他の教育';
    whole.push(isTorn ? `${whole.pop()}，${text}` : text);
  }
  return `= ${whole.join(' ; ')}`;
}

/** One sheet as data. `rules` collects the printed rules. */
export function linesOf(sheet: readonly PrintedColumn[], form: Procedure, rules: string[]): readonly string[] {
  const takeOf = takes(form);
  return sheet.map((column, at) => {
    // A condition without texts makes a column needed when the other is empty; one that is never required asks nothing.
    const need = column.neededWhen;
    // The last column of a sheet lost its section in the workbook's table.
    const section = column.section || (sheet[at - 1]?.section ?? '');
    const rule = column.rule === undefined ? -1 : rules.indexOf(column.rule);
    if (column.rule !== undefined && rule < 0) rules.push(column.rule);
    return [
      column.column,
      section,
      column.repeat ? `${column.repeat.group}${column.repeat.index}` : '',
      column.name,
      takeOf(column),
      ...(column.required ? ['required'] : []),
      ...(column.limit === undefined ? [] : [`${column.exactLength ? 'exact' : 'limit'} ${column.limit}`]),
      ...(column.characters === undefined || column.characters === 'すべて'
        ? []
        : [`characters ${characters[column.characters] ?? '?'}`]),
      ...(column.list === undefined ? [] : [`list ${column.list}`]),
      ...(need && column.required ? [`needs ${need.column} ${holds(need.values)}`] : []),
      ...(column.rule === undefined ? [] : [`rule ${rule < 0 ? rules.length - 1 : rule}`]),
    ].join(' | ');
  });
}

/** The lists that have other words than the form has for the same row. */
export function listsOf(
  sheet: readonly PrintedColumn[],
  { lists }: Workbook,
  form: Procedure,
): Readonly<Record<string, readonly string[]>> {
  const takeOf = takes(form);
  const fields = new Map(form.fields.map((field) => [field.id, field]));
  const other: Record<string, readonly string[]> = {};
  for (const column of sheet) {
    const [row = '', part = 'value'] = takeOf(column).split(':');
    const words = lists[column.list ?? ''];
    if (column.list === undefined || !Array.isArray(words)) continue;
    const control = fields.get(row)?.parts.find((one) => one.part === part)?.control;
    const own = control && 'list' in control ? control.list.options.map(({ portal }) => portal) : null;
    const isOther = own ? own.some((text) => !words.includes(text)) : part === 'prefecture';
    if (isOther) other[column.list] = words as readonly string[];
  }
  return other;
}
