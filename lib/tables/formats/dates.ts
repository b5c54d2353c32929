/** A date of a sheet's cell, in the natural form that is stored, or why it is not a date. */
export type SheetDate =
  | { readonly ok: true; readonly iso: string }
  /** `noSuchDate`: not in any calendar. `notDate`: anything else. */
  | { readonly ok: false; readonly reason: 'noSuchDate' | 'notDate' }
  /** It can be read in several ways, such as 9/1/2026; `readings` has all of them in the natural form. */
  | { readonly ok: false; readonly reason: 'ambiguousDate'; readonly readings: readonly string[] };

/** The order in which day, month and year are written. */
export type DateOrder = 'ymd' | 'dmy' | 'mdy';

/** What is known about a column's dates besides their cells. */
export interface DateHints {
  /** From the heading: (DD/MM/YYYY). */
  readonly order?: DateOrder;
  /** The heading asks for year and month: six digits are read as these. */
  readonly monthOnly?: true;
  /** Plain numbers are days counted from 1904. */
  readonly since1904?: true;
}

/**
 * For each era the year before its first Gregorian year, and the last year of the era that was ever written on a paper.
 */
const eras: readonly { readonly names: readonly string[]; readonly before: number; readonly last: number }[] = [
  { names: ['令和', '令', 'R', '㋿'], before: 2018, last: 99 },
  { names: ['平成', '平', 'H', '㍻'], before: 1988, last: 31 },
  { names: ['昭和', '昭', 'S', '㍼'], before: 1925, last: 64 },
  { names: ['大正', '大', 'T', '㍽'], before: 1911, last: 15 },
  { names: ['明治', '明', 'M', '㍾'], before: 1867, last: 45 },
];

const unknownWords = ['unknown', '不詳', '年月日不詳', '不明'];

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * A date in any usual form as `YYYY-MM-DD`, `YYYY-MM`, `YYYY` or `unknown`: ISO, 2026/9/1, 20260901, 2026年9月1日,
 * 令和8年9月1日, R8.9.1, 1 Sep 2026, a spreadsheet's serial number, and 不詳. A date that can be read in two ways is
 * refused.
 */
export function sheetDate(text: string, hints: DateHints = {}): SheetDate {
  const plain = text
    .normalize('NFKC')
    .trim()
    .replace(/\s*[(（][^()（）]{1,9}[)）]$/, '')
    .replace(/[T ]+0{1,2}:00(:00(\.0+)?)?(Z|\+00:00)?$/, '')
    .trim();
  if (unknownWords.includes(plain.toLowerCase())) return { ok: true, iso: 'unknown' };
  const tight = plain.replace(/\s+/g, '');
  return (
    fromDigits(tight, hints) ??
    fromGregorian(tight) ??
    fromEra(tight) ??
    fromShort(tight, hints) ??
    fromEnglish(plain) ??
    notADate
  );
}

const notADate: SheetDate = { ok: false, reason: 'notDate' };

function fromDigits(text: string, { monthOnly, since1904 }: DateHints): SheetDate | null {
  if (/^\d{4}$/.test(text)) return made(text);
  if (/^\d{6}$/.test(text)) return fromSix(text, monthOnly === true);
  const run = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (run) return made(run[1] ?? '', run[2], run[3]);
  // Five digits are days since 1899-12-30, as spreadsheet programs count; these are the years 1927 to 2119.
  return /^[1-7]\d{4}$/.test(text) ? { ok: true, iso: isoOfSerial(Number(text), since1904 === true) } : null;
}

/** Six digits may be a year and its month, or a day with a two-digit year as in passports and many programs. */
function fromSix(text: string, monthOnly: boolean): SheetDate {
  const month = made(text.slice(0, 4), text.slice(4));
  const isMonth = month.ok && /^(19|20)/.test(text);
  if (isMonth && monthOnly) return month;
  const [a, b, c] = [text.slice(0, 2), text.slice(2, 4), text.slice(4)];
  const days = [...inCenturies(a, b, c), ...inCenturies(c, b, a)];
  if (days.length === 0) return isMonth ? month : { ok: false, reason: 'noSuchDate' };
  return ambiguous([...(isMonth ? [month.iso] : []), ...days]);
}

/** The possible days for a two-digit year, in the centuries in which people live. */
const inCenturies = (year: string, month: string, day: string): readonly string[] =>
  ['19', '20'].flatMap((century) => {
    const date = made(`${century}${year.padStart(2, '0')}`, month, day);
    return date.ok ? [date.iso] : [];
  });

const ambiguous = (readings: readonly string[]): SheetDate => ({
  ok: false,
  reason: 'ambiguousDate',
  readings: [...new Set(readings)],
});

function fromGregorian(text: string): SheetDate | null {
  const found = /^(\d{4})(?:年|([-/.])(?=\d))?(?:(\d{1,2})(?:月|[-/.](?=\d))?(?:(\d{1,2})日?)?)?$/.exec(text);
  if (!found) return null;
  const isWritten = /[年\-/.]/.test(text);
  return isWritten ? made(found[1] ?? '', found[3], found[4]) : null;
}

/** A date of an era that had already ended, converted to the next era: 平成43 is 令和13. Null for any other text. */
export function countedOn(text: string): string | null {
  const read = fromEra(text.normalize('NFKC').replace(/\s+/g, ''), true);
  return read?.ok ? read.iso : null;
}

function fromEra(text: string, goesOn = false): SheetDate | null {
  const found = /^(\D{1,2})(\d{1,2}|元)(?:年|[-/.](?=\d))(?:(\d{1,2})(?:月|[-/.](?=\d))?(?:(\d{1,2})日?)?)?$/i.exec(
    text,
  );
  const era = eras.find(({ names }) => names.includes((found?.[1] ?? '').toUpperCase()));
  if (!found || !era) return null;
  const count = found[2] === '元' ? 1 : Number(found[2]);
  if (count < 1 || (count > era.last && !goesOn)) return { ok: false, reason: 'noSuchDate' };
  return made(String(era.before + count), found[3], found[4]);
}

/** Day, month and year in an order that only the writer knows; a single possible reading is not a guess. */
function fromShort(text: string, { order }: DateHints): SheetDate | null {
  const found = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{1,2})$/.exec(text);
  if (!found) return null;
  const [, a = '', b = '', year = ''] = found;
  if (year.length < 4) return fromShortYear(a, b, year, order);
  if (order === 'dmy') return made(year, b, a);
  if (order === 'mdy') return made(year, a, b);
  const readings = new Set(
    [made(year, a, b), made(year, b, a)].flatMap((reading) => (reading.ok ? [reading.iso] : [])),
  );
  if (readings.size > 1) return ambiguous([...readings]);
  const [only] = readings;
  return only === undefined ? { ok: false, reason: 'noSuchDate' } : { ok: true, iso: only };
}

/** The century of a two-digit year is never certain. */
function fromShortYear(a: string, b: string, c: string, order: DateOrder | undefined): SheetDate {
  const orders = {
    ymd: () => inCenturies(a, b, c),
    dmy: () => inCenturies(c, b, a),
    mdy: () => inCenturies(c, a, b),
  } as const;
  const readings = order === undefined ? [...orders.ymd(), ...orders.dmy(), ...orders.mdy()] : orders[order]();
  return readings.length === 0 ? { ok: false, reason: 'noSuchDate' } : ambiguous(readings);
}

function fromEnglish(text: string): SheetDate | null {
  const plain = text
    .toLowerCase()
    .replace(/[,.]/g, ' ')
    .replace(/(\d)(st|nd|rd|th)\b/g, '$1')
    .trim();
  const dayFirst = /^(?:(\d{1,2})[\s-]+)?([a-z]{3,9})[\s-]+(\d{4}|\d{2})$/.exec(plain);
  const monthFirst = /^([a-z]{3,9})\s+(\d{1,2})\s+(\d{4})$/.exec(plain);
  const [name, day, year] = dayFirst ? [dayFirst[2], dayFirst[1], dayFirst[3]] : (monthFirst?.slice(1) ?? []);
  if (name === undefined || year === undefined) return null;
  const month = monthOf(name);
  if (month === null) return null;
  if (year.length === 4) return made(year, month, day);
  const centuries = ['19', '20'].map((century) => made(`${century}${year}`, month, day));
  return ambiguous(centuries.flatMap((date) => (date.ok ? [date.iso] : [])));
}

const fullMonths = 'january february march april may june july august september october november december'.split(' ');

function monthOf(name: string): string | null {
  const index = name === 'sept' ? 8 : months.includes(name) ? months.indexOf(name) : fullMonths.indexOf(name);
  return index < 0 ? null : String(index + 1);
}

function made(year: string, month?: string, day?: string): SheetDate {
  const isReal =
    month === undefined || isDayOfCalendar(Number(year), Number(month), day === undefined ? 1 : Number(day));
  if (!isReal) return { ok: false, reason: 'noSuchDate' };
  const parts = [year, ...[month, day].flatMap((part) => (part === undefined ? [] : [part.padStart(2, '0')]))];
  return { ok: true, iso: parts.join('-') };
}

function isDayOfCalendar(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

const millisecondsOfDay = 86_400_000;

/**
 * The day of a spreadsheet's serial number, YYYY-MM-DD; parts of a day are ignored. `since1904`: the file counts like
 * old programs on the Macintosh. Days before 1900-03-01 are off by one in Excel itself, and are given as Excel shows
 * them.
 */
export function isoOfSerial(serial: number, since1904 = false): string {
  const whole = Math.floor(serial) + (since1904 ? 1462 : 0);
  const days = whole < 60 ? whole + 1 : whole;
  return new Date(Date.UTC(1899, 11, 30) + days * millisecondsOfDay).toISOString().slice(0, 10);
}
