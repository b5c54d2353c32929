import { daysInMonth } from '../domain/calendar';
import { readWareki } from '../domain/wareki';
import { hyphenKinds } from './character-classes';
import { narrowAscii } from './width';

/** A date in parts; `month` and `day` are present as far as the precision goes. */
export type DateParts =
  | { readonly precision: 'day'; readonly year: number; readonly month: number; readonly day: number }
  | { readonly precision: 'month'; readonly year: number; readonly month: number }
  | { readonly precision: 'year'; readonly year: number }
  | { readonly precision: 'unknown' };

/** Why a text is not a date: not in a date's format, a year outside 1900–2100, or no such day or month. */
export type DateProblem = 'shape' | 'year' | 'calendar';

export type ParsedDate =
  | { readonly ok: true; readonly date: DateParts }
  | { readonly ok: false; readonly problem: DateProblem };

const firstYear = 1900;
const lastYear = 2100;

/** Year first in every format, so that no day is ever taken for a month. */
const shapes = [
  /^(\d{4})$/,
  /^(\d{4})(\d{2})(\d{2})?$/,
  /^(\d{4})([-/.])(\d{1,2})(?:\2(\d{1,2}))?$/,
  /^(\d{4})年(?:(\d{1,2})月(?:(\d{1,2})日)?)?$/,
] as const;

function numbersOf(text: string): readonly number[] | null {
  for (const shape of shapes) {
    const match = shape.exec(text);
    if (match !== null)
      return match
        .slice(1)
        .filter((part) => /^\d+$/.test(part ?? ''))
        .map(Number);
  }
  return null;
}

const otherHyphens = new RegExp(`[${hyphenKinds}]`, 'g');

/**
 * Reads a date of any precision: `2026-09-01`, `2026-09`, `2026`, `unknown`, and the same as `20260901`, `202609`,
 * `2026/9/1`, `2026年9月1日`, in either width. The year is 1900 to 2100 and always first.
 */
export function parseDate(text: string): ParsedDate {
  const plain = narrowAscii(text).replace(otherHyphens, '-').trim();
  if (plain === 'unknown') return { ok: true, date: { precision: 'unknown' } };
  const numbers = numbersOf(plain);
  if (numbers === null) return { ok: false, problem: 'shape' };
  const [year = 0, month, day] = numbers;
  if (year < firstYear || year > lastYear) return { ok: false, problem: 'year' };
  if (month === undefined) return { ok: true, date: { precision: 'year', year } };
  if (month < 1 || month > 12) return { ok: false, problem: 'calendar' };
  if (day === undefined) return { ok: true, date: { precision: 'month', year, month } };
  if (day < 1 || day > daysInMonth(year, month)) return { ok: false, problem: 'calendar' };
  return { ok: true, date: { precision: 'day', year, month, day } };
}

/**
 * A date of the Japanese calendar (令和8年4月1日, R8.4.1) in the Western one; any other text unchanged. Used for
 * comparing with a fact, never for the portal. A day that its era did not have is not a date.
 */
export function westernDate(text: string): string {
  const read = readWareki(text);
  return read?.ok ? read.date : text;
}

/** Whether two texts are the same date with the same precision, in whatever calendar and format. */
export function isSameDate(a: string, b: string): boolean {
  const [one, other] = [parseDate(westernDate(a)), parseDate(westernDate(b))];
  return one.ok && other.ok && naturalDate(one.date) === naturalDate(other.date);
}

const two = (part: number) => String(part).padStart(2, '0');

/** A date in the natural form of facts: `2026-09-01`, `2026-09`, `2026` or `unknown`. */
export function naturalDate(date: DateParts): string {
  return date.precision === 'unknown' ? 'unknown' : datePieces(date).join('-');
}

/** Year, month and day as texts of four, two and two digits, as far as they are known. */
export function datePieces(date: DateParts): readonly string[] {
  switch (date.precision) {
    case 'day':
      return [String(date.year), two(date.month), two(date.day)];
    case 'month':
      return [String(date.year), two(date.month)];
    case 'year':
      return [String(date.year)];
    case 'unknown':
      return [];
  }
}
