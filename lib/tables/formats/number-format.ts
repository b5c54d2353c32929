import { isoOfSerial } from './dates';
import { type FormatSection, type FormatToken, formatSections, sectionFor } from './format-code';

/** What a cell's number format says about its number. */
export type NumberShape =
  | { readonly kind: 'general' }
  /** A date, shown to this precision. */
  | { readonly kind: 'date'; readonly precision: 'day' | 'month' | 'year' }
  /** Written by the format's sections; the first section decides whether it is a date. */
  | { readonly kind: 'written'; readonly sections: readonly FormatSection[] };

/** A cell as a person sees it, and why its text cannot be trusted. */
export interface Shown {
  readonly text: string;
  readonly fault?: 'rounded' | 'otherShown';
}

/** Formats that a file names only by number (ECMA-376, 18.8.30, with those of Japanese Excel). */
const dayFormats = new Set([14, 15, 16, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 56, 57, 58]);
const monthFormats = new Set([17, 55]);
const timeFormats = new Set([18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47]);

/** The shape of a format that a file names by number, or writes out. */
export function numberShape(id: number, code: string | undefined): NumberShape {
  if (code === undefined) {
    if (dayFormats.has(id)) return { kind: 'date', precision: 'day' };
    if (timeFormats.has(id)) return { kind: 'written', sections: formatSections('h:mm') };
    if (id === 9 || id === 10) return { kind: 'written', sections: formatSections('0.00%') };
    return monthFormats.has(id) ? { kind: 'date', precision: 'month' } : { kind: 'general' };
  }
  const sections = formatSections(code);
  const dates = lettersOf(sections[0]);
  const isDate = dates !== '' && !hasDigits(sections[0]?.tokens ?? []);
  if (isDate && /[dyge]/.test(dates)) {
    return { kind: 'date', precision: dates.includes('d') ? 'day' : dates.includes('m') ? 'month' : 'year' };
  }
  return { kind: 'written', sections };
}

const lettersOf = (section: FormatSection | undefined): string =>
  (section?.tokens ?? []).map((token) => (token.kind === 'date' ? token.letters : '')).join('');

const hasDigits = (tokens: readonly FormatToken[]): boolean => tokens.some(({ kind }) => kind === 'digit');

/** Spreadsheets lose digits after the fifteenth: nobody typed this number. */
const mostDigits = 1e15;

/** A stored number as a person sees it, without separators that only make it easier to read. */
export function shownNumber(stored: string, shape: NumberShape, since1904: boolean): Shown {
  const value = Number(stored);
  if (stored.trim() === '' || !Number.isFinite(value)) return { text: stored };
  if (shape.kind === 'date') {
    // Other numbers are shown as a row of # signs.
    if (value < 1 || value >= 2_958_466) return { text: digitsOf(value), fault: 'otherShown' };
    const iso = isoOfSerial(value, since1904);
    return {
      text: shape.precision === 'day' ? iso : iso.slice(0, shape.precision === 'month' ? 7 : 4),
    };
  }
  if (Math.abs(value) >= mostDigits) return { text: digitsOf(value), fault: 'rounded' };
  if (shape.kind === 'general') return { text: digitsOf(value) };
  const section = sectionFor(shape.sections, value);
  const written = section && writtenBy(section.tokens, value);
  return written === undefined || written === null ? { text: digitsOf(value), fault: 'otherShown' } : { text: written };
}

/** A stored text as a person sees it: a format may add characters around texts. */
export function shownText(text: string, shape: NumberShape): string {
  if (shape.kind !== 'written' || text === '') return text;
  const section = shape.sections[3] ?? shape.sections.find(({ tokens }) => tokens.some(({ kind }) => kind === 'text'));
  if (!section || section.tokens.every(({ kind }) => kind === 'text')) return text;
  return section.tokens
    .map((token) => (token.kind === 'text' ? text : token.kind === 'literal' ? token.text : ''))
    .join('');
}

function digitsOf(value: number): string {
  // Programs show fifteen digits; the rest is an artefact of binary fractions.
  const plain = Number.isInteger(value) ? value : Number(value.toPrecision(15));
  return Number.isInteger(plain) && Math.abs(plain) < 1e21 ? BigInt(plain).toString() : String(plain);
}

/** Characters around a number that change nothing: yen, blanks, brackets and triangles of negative amounts. */
const decoration = /^[\s¥￥\\+\-()△▲円]*$/u;

/** A number as a section writes it; null if the section shows something that does not follow from the stored number. */
function writtenBy(tokens: readonly FormatToken[], value: number): string | null {
  if (tokens.some(({ kind }) => kind === 'general')) return around(tokens, digitsOf(value), value);
  if (tokens.some(({ kind }) => kind === 'unknown' || kind === 'date')) return null;
  // The zero of accounting formats: a dash without a place for a digit.
  if (!hasDigits(tokens)) return value === 0 && /^[\s¥￥]*-\s*$/.test(literalsOf(tokens)) ? '0' : null;
  if (tokens.some(({ kind }) => kind === 'exponent' || kind === 'slash')) {
    return decoration.test(literalsOf(tokens)) ? digitsOf(value) : null;
  }
  if (tokens.some(({ kind }) => kind === 'percent')) return around(tokens, `${digitsOf(value * 100)}%`, value);
  const scale = trailingCommas(tokens);
  if (scale > 0) {
    const scaled = value / 1000 ** scale;
    const places = decimalsOf(tokens);
    return Number(scaled.toFixed(places)) === scaled ? around(tokens, digitsOf(scaled), value) : null;
  }
  return isTemplate(tokens) ? filled(tokens, value) : around(tokens, digitsOf(value), value);
}

const literalsOf = (tokens: readonly FormatToken[]): string =>
  tokens.map((token) => (token.kind === 'literal' ? token.text : '')).join('');

/** The digits with the text before and after them, if that is more than decoration. */
function around(tokens: readonly FormatToken[], digits: string, value: number): string {
  if (decoration.test(literalsOf(tokens))) return digits;
  const first = tokens.findIndex(({ kind }) => kind === 'digit' || kind === 'general');
  const last = tokens.findLastIndex(({ kind }) => kind === 'digit' || kind === 'general');
  const [before, after] = [literalsOf(tokens.slice(0, first)), literalsOf(tokens.slice(last + 1))];
  const shown = value < 0 && digits.startsWith('-') && /[-△▲(]/.test(before) ? digits.slice(1) : digits;
  return `${before}${shown}${after}`.trim();
}

/** Each comma after the last digit, or before the point, divides by a thousand. */
function trailingCommas(tokens: readonly FormatToken[]): number {
  const signs = tokens.map(({ kind }) =>
    kind === 'digit' ? '0' : kind === 'point' ? '.' : kind === 'comma' ? ',' : '',
  );
  return [...signs.join('').matchAll(/,+(?=\.|$)/g)].reduce((sum, [commas]) => sum + commas.length, 0);
}

function decimalsOf(tokens: readonly FormatToken[]): number {
  const point = tokens.findIndex(({ kind }) => kind === 'point');
  return point < 0 ? 0 : tokens.slice(point).filter(({ kind }) => kind === 'digit').length;
}

/** Whether a format has leading zeros, or characters between its digits: 0000000, 000-0000, "TS"00-00. */
function isTemplate(tokens: readonly FormatToken[]): boolean {
  const point = tokens.findIndex(({ kind }) => kind === 'point');
  const whole = point < 0 ? tokens : tokens.slice(0, point);
  const zeros = whole.filter((token) => token.kind === 'digit' && token.sign === '0').length;
  const first = whole.findIndex(({ kind }) => kind === 'digit');
  const last = whole.findLastIndex(({ kind }) => kind === 'digit');
  return zeros > 1 || whole.slice(first, last).some(({ kind }) => kind === 'literal');
}

/** A whole number written into the places of a format, from its end. */
function filled(tokens: readonly FormatToken[], value: number): string | null {
  if (!Number.isInteger(value) || decimalsOf(tokens) > 0 || value < 0) {
    return Number.isInteger(value) || !decoration.test(literalsOf(tokens)) ? null : digitsOf(value);
  }
  let rest = value === 0 ? '' : digitsOf(value);
  const first = tokens.findIndex(({ kind }) => kind === 'digit');
  const parts: string[] = [];
  for (const [at, token] of [...tokens.entries()].toReversed()) {
    if (token.kind === 'literal') parts.unshift(token.text);
    if (token.kind !== 'digit') continue;
    const digit = at === first ? rest : rest.slice(-1);
    rest = at === first ? '' : rest.slice(0, -1);
    parts.unshift(digit === '' ? (token.sign === '0' ? '0' : '') : digit);
  }
  return parts.join('').trim();
}
