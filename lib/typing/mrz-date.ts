import { isDay } from '../domain/calendar';

/**
 * A birth date, six characters YYMMDD with `<` for unknown characters, as a partial date. The century is the latest
 * that does not put it after `today` (YYYY-MM-DD). Null for a day that does not exist.
 */
export function birthOf(raw: string, today: string): string | null {
  const [year, month, day] = [raw.slice(0, 2), raw.slice(2, 4), raw.slice(4, 6)];
  if (!/^\d\d$/.test(year)) return /^<<(<<|\d\d)(<<|\d\d)$/.test(raw) ? 'unknown' : null;
  const known = [month, day].every((part) => /^\d\d$/.test(part)) ? [month, day] : /^\d\d$/.test(month) ? [month] : [];
  if (![month, day].every((part) => /^(\d\d|<<)$/.test(part))) return null;
  for (const century of ['20', '19']) {
    const date = [`${century}${year}`, ...known].join('-');
    if (date > today.slice(0, date.length)) continue;
    if (known.length === 1 && !(month >= '01' && month <= '12')) return null;
    return known.length < 2 || isDay(date) ? date : null;
  }
  return null;
}

/**
 * A date of expiry, YYMMDD. Passports are valid for at most ten years: the century is the one that puts it less than
 * fifty years from `today`. Null for a day that does not exist.
 */
export function expiryOf(raw: string, today: string): string | null {
  if (!/^\d{6}$/.test(raw)) return null;
  const now = Number(today.slice(0, 4));
  const near = [1900, 2000, 2100].map((century) => century + Number(raw.slice(0, 2)));
  const year = near.reduce((best, one) => (Math.abs(one - now) < Math.abs(best - now) ? one : best));
  const date = `${year}-${raw.slice(2, 4)}-${raw.slice(4, 6)}`;
  return isDay(date) ? date : null;
}
