import type { Sheet } from '../formats/table';
import { foldedWords } from './fold';
import type { HeadingRows } from './heading-rows';

/** Why a row of a table is not a record. */
export type RowKind = 'above' | 'repeatedHeading' | 'total' | 'note' | 'example' | 'instructions' | 'numbering';

/** A row that is not a record, or may not be one: then a person says what it is. */
export type RowReading =
  | { readonly kind: 'record' }
  | { readonly kind: 'none'; readonly why: RowKind }
  | { readonly kind: 'doubtful'; readonly code: 'longRow' | 'shortRow' | 'loneCell' };

const record: RowReading = { kind: 'record' };
const none = (why: RowKind): RowReading => ({ kind: 'none', why });

const totals =
  /^(合計|小計|総計|総合計|計|累計|平均|合計人数|人数|件数|総人数|total|subtotal|grandtotal|sum|average|count)(\d*[名人件社円]?)?$/;
const notes = /^\s*([※＊*→・●■◆▼]|注[）):：\s\d]|\(注|（注|備考[:：]|注意|留意|note[s:]?\b|n\.?b\.?\b|remarks?[:：])/iu;
const ends = /^(以上|以下余白|以下空白|余白|end|eof|endoflist|作成者.*|作成日.*|更新日.*|出力日.*|最終更新.*)$/;
const examples =
  /^\s*([【（(<《]\s*(記入例|入力例|記載例|見本|例|サンプル|example|sample|e\.?g\.?|ex)\s*[】）)>》]|(記入例|入力例|記載例|見本|例|example|sample|e\.?g\.?|ex)\s*[】）)>》:：.．])/iu;
const exampleMark = /^(記入例|入力例|記載例|見本|例|サンプル|example|sample)\d*$/iu;
const rules =
  /^(必須|任意|半角.*|全角.*|西暦.*|和暦.*|y{2,4}.*|d{1,2}[/.-]m.*|m{1,2}[/.-]d.*|文字列?|数値|数字.*|日付|年月日?|英字.*|ローマ字.*|カタカナ|ひらがな|漢字|選択.*|プルダウン.*|required|optional|text|date|string|number|自動計算|入力不要|例[:：)）].*|ハイフン.*|\d+(文字|桁).*)$/iu;

/** What each filled row of a sheet is, by its number. `mapped`: the columns that have a fact. */
export function rowReadings(
  sheet: Sheet,
  heads: HeadingRows,
  mapped: ReadonlySet<number>,
): ReadonlyMap<number, RowReading> {
  const readings = new Map<number, RowReading>();
  for (const [row, cells] of sheet.rows.entries()) {
    const filled = cells.flatMap((text, column) => (isBlank(text) ? [] : [{ text: text.trim(), column }]));
    if (filled.length === 0 || (row >= heads.top && row <= heads.bottom)) continue;
    readings.set(row, row < heads.top ? none('above') : readingOf(sheet, heads, mapped, row, filled));
  }
  return readings;
}

const isBlank = (text: string): boolean => text.replace(/[\p{Cf}\u3164\u2800]/gu, '').trim() === '';

type Filled = readonly { readonly text: string; readonly column: number }[];

function readingOf(
  sheet: Sheet,
  heads: HeadingRows,
  mapped: ReadonlySet<number>,
  row: number,
  filled: Filled,
): RowReading {
  const first = filled[0]?.text ?? '';
  const isSaid = (pattern: RegExp) => pattern.test(foldedWords(first));
  if (isHeading(heads, filled)) return none('repeatedHeading');
  if (isSaid(totals) && filled.slice(1).every(({ text }) => isCount(text))) return none('total');
  if (filled.length <= 2 && isSaid(ends)) return none('note');
  if (filled.every(({ text }) => notes.test(text))) return none('note');
  if (filled.some(({ text, column }) => examples.test(text) || (!mapped.has(column) && exampleMark.test(text)))) {
    // The word alone decides only in a column without a fact; in another it is the cell's value.
    return none('example');
  }
  if (filled.length > 1 && filled.every(({ text }) => rules.test(text.normalize('NFKC')))) return none('instructions');
  if (row === heads.bottom + 1 && filled.length > 1 && isNumbering(filled)) return none('numbering');
  const doubt = doubtOf(sheet, heads, mapped, row, filled);
  return doubt === null ? record : { kind: 'doubtful', code: doubt };
}

function isHeading({ headings, groups }: HeadingRows, filled: Filled): boolean {
  const same = filled.filter(({ text, column }) => {
    const words = foldedWords(text);
    return words !== '' && [headings[column], groups[column]].some((one) => foldedWords(one ?? '') === words);
  });
  return (
    same.length >= Math.min(2, headings.filter((heading) => heading !== '').length) && same.length * 2 > filled.length
  );
}

const isCount = (text: string): boolean =>
  /^[¥\\]?[\d,.，\s]*(名|人|件|社|円|万円|千円|%)?$/.test(text.normalize('NFKC'));

function isNumbering(filled: Filled): boolean {
  const numbers = filled.map(({ text }) => Number(text.normalize('NFKC').replace(/[()]/g, '')));
  return (
    numbers.every((number, at) => Number.isInteger(number) && number === (numbers[0] ?? 0) + at) && numbers[0] === 1
  );
}

function doubtOf(
  { rows, separator }: Sheet,
  { headings }: HeadingRows,
  mapped: ReadonlySet<number>,
  row: number,
  filled: Filled,
): 'longRow' | 'shortRow' | 'loneCell' | null {
  const last = filled.at(-1)?.column ?? 0;
  // In a text file every line has as many cells as the headings; a separator or a line break inside a cell changes
  // that.
  if (separator !== undefined && last >= headings.length) return 'longRow';
  if (filled.length === 1 && mapped.size > 2) return 'loneCell';
  return separator !== undefined && (rows[row] ?? []).length < headings.length ? 'shortRow' : null;
}
