import { nepaliMonths } from './spoken-words';

/** Digits of Nepali as those of every form. */
export const plainDigits = (text: string): string =>
  text.replace(/[०-९]/g, (digit) => String(digit.charCodeAt(0) - '०'.charCodeAt(0)));

/** Before a Gregorian date in Nepali, and after the number of a day. */
const around = /^(?:ई\.?सं\.?|ईस्वीसंवत्|सन्)|(?:गते|मा)$/g;

const months = nepaliMonths.flatMap((names, index) => names.map((name) => [name, index + 1] as const));
const monthName = `(${months.map(([name]) => name).join('|')})`;

type Order = readonly ('year' | 'month' | 'day')[];

/** How dates are written in words; a month can be a number or a name. */
const written: readonly (readonly [RegExp, Order])[] = [
  [/^(?:ngày)?(\d{1,2})tháng(\d{1,2})năm(\d{4})$/, ['day', 'month', 'year']],
  [/^tháng(\d{1,2})(?:năm|[-/.])(\d{4})$/, ['month', 'year']],
  [/^năm(\d{4})$/, ['year']],
  // A month before its year can be nothing else.
  [/^(\d{1,2})[-/.](\d{4})$/, ['month', 'year']],
  [/^(\d{4})年(\d{1,2})月(\d{1,2})[号號]$/, ['year', 'month', 'day']],
  [new RegExp(`^(\\d{4})[-,/]?${monthName}[-,/]?(\\d{1,2})$`), ['year', 'month', 'day']],
  [new RegExp(`^(\\d{1,2})[-,/]?${monthName}[-,/]?(\\d{4})$`), ['day', 'month', 'year']],
  [new RegExp(`^${monthName}[-,/]?(\\d{1,2}),(\\d{4})$`), ['month', 'day', 'year']],
  [new RegExp(`^${monthName}[-,/]?(\\d{4})$`), ['month', 'year']],
  [new RegExp(`^(\\d{4})[-,/]?${monthName}$`), ['year', 'month']],
];

/**
 * A date in words of an applicant's language as `YYYY-MM-DD`, or as far as it goes; any other text as it is, with plain
 * digits. A day and a month as two numbers are left for the reader of dates, which refuses what can be read in two ways.
 */
export function spokenDate(text: string): string {
  const plain = plainDigits(text.normalize('NFKC'));
  const tight = plain
    .toLowerCase()
    .replace(/[\s\p{Cf}]+/gu, '')
    .replace(around, '');
  for (const [form, order] of written) {
    const found = form.exec(tight);
    if (!found) continue;
    const part = (name: Order[number]) => {
      const value = found[order.indexOf(name) + 1] ?? '';
      return order.includes(name) ? (months.find(([own]) => own === value)?.[1].toString() ?? value) : undefined;
    };
    return [part('year'), part('month')?.padStart(2, '0'), part('day')?.padStart(2, '0')]
      .filter((one) => one !== undefined)
      .join('-');
  }
  return tight === plain.trim() ? plain : /^[\d\-/.]+$/.test(tight) ? tight : plain;
}
