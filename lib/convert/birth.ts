import type { DatePrecision } from '../domain/calendar';
import type { ValueRefusal } from '../spec/outcome';
import { datePieces, parseDate } from './partial-date';

/** A birth date for the form's four radios and the box that each of them opens. */
export type BirthParts =
  | {
      readonly ok: true;
      /** day: 不明な点は無い; month: 日不詳; year: 月日不詳; unknown: 年月日不詳. */
      readonly precision: DatePrecision;
      /** YYYYMMDD, YYYYMM or YYYY; null where the radio opens no box. */
      readonly text: string | null;
    }
  | { readonly ok: false; readonly reason: ValueRefusal };

/**
 * Splits a birth date (`YYYY-MM-DD`, `YYYY-MM`, `YYYY` or `unknown`) into the radio to choose and the digits to write.
 * Refused as `noSuchDate` for a day that is not in the calendar, as `format` for a text that is not a date.
 */
export function splitBirth(fact: string): BirthParts {
  const parsed = parseDate(fact);
  if (!parsed.ok) return { ok: false, reason: parsed.problem === 'calendar' ? 'noSuchDate' : 'format' };
  const { precision } = parsed.date;
  return { ok: true, precision, text: precision === 'unknown' ? null : datePieces(parsed.date).join('') };
}
