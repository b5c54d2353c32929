import type { ValueRefusal } from '../spec/outcome';
import { type DateParts, type DateProblem, datePieces, naturalDate, parseDate, westernDate } from './partial-date';
import { fullWidth } from './text';
import type { FormatRule, Shaped } from './types';
import { naturalWidth, widenAscii } from './width';

const refusalOf: Readonly<Record<DateProblem, ValueRefusal>> = {
  shape: 'format',
  year: 'format',
  calendar: 'noSuchDate',
};

/** A rule for digits only, with the first `pieces` of year, month and day. */
function digitsRule(pieces: 1 | 2 | 3): FormatRule {
  const shape = (fact: string): Shaped => {
    const parsed = parseDate(fact);
    if (!parsed.ok) return { ok: false, reason: refusalOf[parsed.problem] };
    const known = datePieces(parsed.date);
    if (known.length < pieces) return { ok: false, reason: 'precision' };
    const text = known.slice(0, pieces).join('');
    const narrowed = known.length > pieces;
    return { ok: true, text, changed: text === fact ? [] : narrowed ? ['dateForm', 'narrowed'] : ['dateForm'] };
  };
  return { shape, natural: naturalOf, same: (a, b) => sameDate(a, b, pieces), plain: westernDate };
}

function naturalOf(text: string): string {
  const parsed = parseDate(text);
  return parsed.ok ? naturalDate(parsed.date) : text;
}

/**
 * Dates are the same when they agree as far as both are known, which must be at least as far as the portal asks. So a
 * full date equals its own month on the page, but two full dates in one month differ.
 */
function sameDate(a: string, b: string, pieces: number): boolean {
  if (a === b) return true;
  const [first, second] = [parseDate(westernDate(a)), parseDate(westernDate(b))];
  if (!first.ok || !second.ok) return false;
  const [known, other] = [datePieces(first.date), datePieces(second.date)];
  const common = Math.min(known.length, other.length);
  return common >= pieces && known.slice(0, common).join() === other.slice(0, common).join();
}

const units = ['年', '月', '日'] as const;

function japaneseDate(date: DateParts): string {
  return datePieces(date)
    .map((piece, index) => widenAscii(String(Number(piece))) + units[index])
    .join('');
}

function shapeDateText(fact: string): Shaped {
  const parsed = parseDate(fact);
  if (parsed.ok) {
    if (parsed.date.precision === 'unknown') return { ok: false, reason: 'precision' };
    const text = japaneseDate(parsed.date);
    return { ok: true, text, changed: text === fact ? [] : ['dateForm'] };
  }
  // An invalid date must not pass as free text.
  return parsed.problem === 'shape' ? fullWidth.shape(fact) : { ok: false, reason: refusalOf[parsed.problem] };
}

function naturalDateText(text: string): string {
  const parsed = parseDate(text);
  return parsed.ok ? naturalDate(parsed.date) : naturalWidth(text);
}

/** YYYYMMDD, a real day. */
export const dateRule = digitsRule(3);

/** YYYYMM; a full date is reduced. */
export const yearMonthRule = digitsRule(2);

/** YYYY; a fuller date is reduced. */
export const yearRule = digitsRule(1);

/** ２０２６年９月１日, ２０２６年９月, ２０２６年, or any other text in full width (２０２６年９月上旬). */
export const dateTextRule: FormatRule = {
  shape: shapeDateText,
  natural: naturalDateText,
  plain: westernDate,
  same: (a, b) => {
    const [first, second] = [parseDate(westernDate(a)), parseDate(westernDate(b))];
    return first.ok && second.ok ? naturalDate(first.date) === naturalDate(second.date) : fullWidth.same(a, b);
  },
};
