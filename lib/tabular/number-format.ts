import { isoOfSerial } from './dates';

/** What a cell's number format says of its number. */
export type NumberShape =
  | { readonly kind: 'general' }
  /** A date, shown as far as this. */
  | { readonly kind: 'date'; readonly precision: 'day' | 'month' | 'year' }
  /** Digits with leading zeros, and hyphens at these places from the end: 000-0000. */
  | { readonly kind: 'padded'; readonly pattern: string };

/** Formats that a file names by number only (ECMA-376, 18.8.30, with the ones of Japanese Excel). */
const dayFormats = new Set([14, 15, 16, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 56, 57, 58]);
const monthFormats = new Set([17, 55]);

/** The shape of a format that a file names by number, or writes out. */
export function numberShape(id: number, code: string | undefined): NumberShape {
  if (code === undefined) {
    if (dayFormats.has(id)) return { kind: 'date', precision: 'day' };
    return monthFormats.has(id) ? { kind: 'date', precision: 'month' } : { kind: 'general' };
  }
  const bare = code
    .replace(/"[^"]*"/g, '')
    .replace(/\\(-)/g, '$1')
    .replace(/\\./g, '')
    .replace(/[_*]./g, '')
    .toLowerCase();
  const section =
    bare
      .replace(/\[[^\]]*\]/g, '')
      .split(';')
      .find((part) => part !== '') ?? '';
  // Japanese Excel's own format for postal codes has three sections; the last is the one for seven digits.
  const longest =
    bare
      .replace(/\[[^\]]*\]/g, '')
      .split(';')
      .at(-1) ?? '';
  for (const pattern of [section, longest]) {
    if (/^0{2,}(-0+)*$|^0(-0+)+$/.test(pattern) && (pattern === longest || !bare.includes('['))) {
      return { kind: 'padded', pattern };
    }
  }
  if (/[0#?]/.test(section.replace(/ss\.0+/g, '')) || section.includes('general')) return { kind: 'general' };
  if (/d/.test(section)) return { kind: 'date', precision: 'day' };
  if (!/[yge]/.test(section)) return { kind: 'general' };
  return { kind: 'date', precision: section.includes('m') ? 'month' : 'year' };
}

/** A stored number as a person sees it, without the separators that only make it easier to read. */
export function shownNumber(stored: string, shape: NumberShape, since1904: boolean): string {
  const value = Number(stored);
  if (stored.trim() === '' || !Number.isFinite(value)) return stored;
  if (shape.kind === 'date' && value >= 1 && value < 2_958_466) {
    const iso = isoOfSerial(value, since1904);
    return shape.precision === 'day' ? iso : iso.slice(0, shape.precision === 'month' ? 7 : 4);
  }
  // Programs show fifteen digits; what stands behind them is an artefact of binary fractions.
  const plain = Number.isInteger(value) ? value : Number(value.toPrecision(15));
  const digits = Number.isInteger(plain) && Math.abs(plain) < 1e21 ? BigInt(plain).toString() : String(plain);
  return shape.kind === 'padded' && /^\d+$/.test(digits) ? padded(digits, shape.pattern) : digits;
}

function padded(digits: string, pattern: string): string {
  const places = pattern.replaceAll('-', '').length;
  let rest = digits.padStart(places, '0');
  const groups: string[] = [];
  for (const group of pattern.split('-').slice(1).toReversed()) {
    groups.unshift(rest.slice(-group.length));
    rest = rest.slice(0, -group.length);
  }
  return [rest, ...groups].join('-');
}
