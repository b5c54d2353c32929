import { effort } from '../limits';

/** A value in PDF syntax (ISO 32000-1, 7.3), or an operator of a page's content. */
export type PdfValue =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'name'; readonly text: string }
  | { readonly kind: 'string'; readonly bytes: Uint8Array }
  | { readonly kind: 'array'; readonly items: readonly PdfValue[] }
  | { readonly kind: 'dict'; readonly entries: ReadonlyMap<string, PdfValue> }
  | { readonly kind: 'ref'; readonly object: number }
  /** `true`, `null`, `obj`, `Tj` …: any other single word. */
  | { readonly kind: 'word'; readonly text: string };
export type PdfDict = ReadonlyMap<string, PdfValue>;

/** Reads one value after the other. */
export interface PdfReader {
  /** The next value, or null at the end and where the bytes cannot be read. */
  readonly next: () => PdfValue | null;
  /** The present place, in bytes from the start. */
  readonly at: () => number;
  readonly goTo: (at: number) => void;
  /** Whether something was left unread: it does not end where it should, or is nested deeper than any normal file. */
  readonly isCut: () => boolean;
}

const code = (character: string): number => character.charCodeAt(0);
const whitespace = new Set([0, 9, 10, 12, 13, 32]);
const delimiters = new Set([...'()<>[]{}/%'].map(code));
const isRegular = (byte: number): boolean => !whitespace.has(byte) && !delimiters.has(byte);
/** No PDF has longer names and words. */
const longestWord = 256;

/** Whether a byte is white space in a PDF. */
export const isWhite = (byte: number): boolean => whitespace.has(byte);

/** The value of a hexadecimal digit, or -1. */
export function hexDigit(byte: number): number {
  if (byte >= 48 && byte <= 57) return byte - 48;
  const letter = byte | 0x20;
  return letter >= 97 && letter <= 102 ? letter - 87 : -1;
}

/**
 * A reader of the bytes from a place up to an end. It always moves forward, so reading to the end takes linear time,
 * and it never throws, whatever the bytes are.
 */
export function readerOf(bytes: Uint8Array, start = 0, end = bytes.length): PdfReader {
  let at = start;
  let cut = false;
  const byteAt = (place: number): number => (place < end ? (bytes[place] ?? 0) : -1);

  const skipBlank = () => {
    for (;;) {
      while (at < end && whitespace.has(byteAt(at))) at += 1;
      if (byteAt(at) !== code('%')) return;
      while (at < end && byteAt(at) !== 10 && byteAt(at) !== 13) at += 1;
    }
  };

  const word = (): string => {
    const from = at;
    while (at < end && isRegular(byteAt(at))) at += 1;
    let text = '';
    for (let place = from; place < Math.min(at, from + longestWord); place += 1) {
      text += String.fromCharCode(byteAt(place));
    }
    return text;
  };

  const name = (): PdfValue => {
    at += 1;
    const text = word().replace(/#([0-9A-Fa-f]{2})/g, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
    return { kind: 'name', text };
  };

  const literalString = (): PdfValue => {
    const out: number[] = [];
    let depth = 1;
    at += 1;
    while (at < end && depth > 0) {
      const byte = byteAt(at);
      at += 1;
      if (byte === code('\\')) takeEscape(out);
      else if (byte === code(')') && --depth === 0) continue;
      else {
        if (byte === code('(')) depth += 1;
        out.push(byte);
      }
    }
    if (depth > 0) cut = true;
    return { kind: 'string', bytes: Uint8Array.from(out) };
  };

  const escapes: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, b: 8, f: 12 };
  const takeEscape = (out: number[]) => {
    const byte = byteAt(at);
    if (byte < 0) return;
    if (byte >= 48 && byte <= 55) {
      let value = 0;
      for (let digits = 0; digits < 3 && byteAt(at) >= 48 && byteAt(at) <= 55; digits += 1) {
        value = value * 8 + byteAt(at) - 48;
        at += 1;
      }
      out.push(value & 0xff);
      return;
    }
    at += 1;
    if (byte === 13 && byteAt(at) === 10) at += 1;
    // A backslash at the end of a line joins it with the next.
    if (byte !== 10 && byte !== 13) out.push(escapes[String.fromCharCode(byte)] ?? byte);
  };

  const hexString = (): PdfValue => {
    const digits: number[] = [];
    at += 1;
    while (at < end && byteAt(at) !== code('>')) {
      const digit = hexDigit(byteAt(at));
      if (digit >= 0) digits.push(digit);
      at += 1;
    }
    at += 1;
    const out = new Uint8Array(Math.ceil(digits.length / 2));
    for (let index = 0; index < out.length; index += 1) {
      out[index] = ((digits[index * 2] ?? 0) << 4) | (digits[index * 2 + 1] ?? 0);
    }
    return { kind: 'string', bytes: out };
  };

  /** Values up to the closing word; null if they are nested deeper than any normal file. */
  const group = (closing: string, depth: number): readonly PdfValue[] | null => {
    const items: PdfValue[] = [];
    for (;;) {
      const item = value(depth + 1);
      if (item === null) {
        cut = true;
        return at >= end ? items : null;
      }
      if (item.kind === 'word' && item.text === closing) return items;
      if (item.kind === 'word' && item.text === 'R') takeReference(items);
      else {
        // A closing character without its opening: the opening one was taken for something else.
        if (item.kind === 'word' && delimiters.has(item.text.charCodeAt(0))) cut = true;
        items.push(item);
      }
    }
  };

  const value = (depth: number): PdfValue | null => {
    skipBlank();
    if (at >= end || depth > effort.depth) return null;
    const byte = byteAt(at);
    switch (String.fromCharCode(byte)) {
      case '/':
        return name();
      case '(':
        return literalString();
      case '[': {
        at += 1;
        const items = group(']', depth);
        return items && { kind: 'array', items };
      }
      case '<': {
        if (byteAt(at + 1) !== code('<')) return hexString();
        at += 2;
        const items = group('>>', depth);
        if (items === null) return null;
        const { entries, whole } = dictOf(items);
        if (!whole) cut = true;
        return { kind: 'dict', entries };
      }
      case '>': {
        const both = byteAt(at + 1) === code('>');
        at += both ? 2 : 1;
        return { kind: 'word', text: both ? '>>' : '>' };
      }
      default:
        if (!isRegular(byte)) {
          at += 1;
          return { kind: 'word', text: String.fromCharCode(byte) };
        }
        return plain(word());
    }
  };

  return {
    next: () => value(0),
    at: () => at,
    goTo: (place) => {
      at = place;
    },
    isCut: () => cut,
  };
}

function plain(text: string): PdfValue {
  return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(text) ? { kind: 'number', value: Number(text) } : { kind: 'word', text };
}

/** `12 0 R` at the end of a list of values becomes one reference. */
function takeReference(items: PdfValue[]): void {
  const [object, generation] = items.slice(-2);
  if (object?.kind !== 'number' || generation?.kind !== 'number') return;
  items.splice(-2, 2, { kind: 'ref', object: object.value });
}

function dictOf(items: readonly PdfValue[]): { readonly entries: PdfDict; readonly whole: boolean } {
  const entries = new Map<string, PdfValue>();
  for (let index = 0; index + 1 < items.length; index += 2) {
    const key = items[index];
    const value = items[index + 1];
    // Something is missing here: one value more or less would shift everything after it.
    if (key?.kind !== 'name' || value === undefined) return { entries, whole: false };
    entries.set(key.text, value);
  }
  return { entries, whole: items.length % 2 === 0 };
}

/** The name under a key, or an empty text. */
export function nameAt(dict: PdfDict, key: string): string {
  const value = dict.get(key);
  return value?.kind === 'name' ? value.text : '';
}

/** The entries under a key, or null. */
export function dictAtKey(dict: PdfDict, key: string): PdfDict | null {
  const value = dict.get(key);
  return value?.kind === 'dict' ? value.entries : null;
}

/** The number under a key, or null. */
export function numberAt(dict: PdfDict, key: string): number | null {
  const value = dict.get(key);
  return value?.kind === 'number' ? value.value : null;
}

/** The first place of a Latin text, from a place up to an end; -1 if there is none. */
export function indexOfText(bytes: Uint8Array, text: string, from: number, to = bytes.length): number {
  // Nothing after the end is ever searched: a search of a few bytes must cost only a few bytes.
  const area = bytes.subarray(from, to);
  const wanted = [...text].map(code);
  const first = wanted[0] ?? 0;
  for (let at = area.indexOf(first); at >= 0; at = area.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => area[at + index] === byte)) return from + at;
  }
  return -1;
}

/** The last place of a Latin text; -1 if there is none at or after `from`. */
export function lastIndexOfText(bytes: Uint8Array, text: string, from: number): number {
  const wanted = [...text].map(code);
  const first = wanted[0] ?? 0;
  for (let at = bytes.lastIndexOf(first); at >= from; at = at === 0 ? -1 : bytes.lastIndexOf(first, at - 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return at;
  }
  return -1;
}
