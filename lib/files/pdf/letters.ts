import { type PdfValue, readerOf } from './syntax';

/** A table of a PDF with the letters for the codes of a font (ToUnicode, ISO 32000-1, 9.10.3). */
export interface LetterTable {
  /** Bytes of a code; null if the font's codes have several lengths. */
  readonly width: 1 | 2 | null;
  readonly letters: ReadonlyMap<number, string>;
}

/** More letters than any font shows; a table that claims more is an attack. */
const maxLetters = 65_536;

/** Reads a table; null if it has no letters. */
export function readLetterTable(bytes: Uint8Array): LetterTable | null {
  const reader = readerOf(bytes);
  const letters = new Map<number, string>();
  const widths = new Set<number>();
  let values: PdfValue[] = [];
  for (let value = reader.next(); value !== null && letters.size < maxLetters; value = reader.next()) {
    if (value.kind !== 'word') {
      values.push(value);
      continue;
    }
    if (value.text === 'endcodespacerange') {
      for (const end of values) if (end.kind === 'string') widths.add(end.bytes.length);
    } else if (value.text === 'endbfchar') takeSingles(values, letters);
    else if (value.text === 'endbfrange') takeRanges(values, letters);
    values = [];
  }
  if (letters.size === 0) return null;
  const [width = 2] = widths;
  return { width: widths.size > 1 || width > 2 || width === 0 ? null : width === 1 ? 1 : 2, letters };
}

const codeOf = (value: PdfValue | undefined): number | null =>
  value?.kind === 'string' ? value.bytes.reduce((sum, byte) => sum * 256 + byte, 0) : null;

/** UTF-16, the larger byte first. */
function textOf(value: PdfValue | undefined): string {
  if (value?.kind !== 'string') return '';
  let text = '';
  for (let at = 0; at + 1 < value.bytes.length; at += 2) {
    text += String.fromCharCode(((value.bytes[at] ?? 0) << 8) | (value.bytes[at + 1] ?? 0));
  }
  return text;
}

function takeSingles(values: readonly PdfValue[], letters: Map<number, string>): void {
  for (let index = 0; index + 1 < values.length; index += 2) {
    const code = codeOf(values[index]);
    if (code !== null) letters.set(code, textOf(values[index + 1]));
  }
}

function takeRanges(values: readonly PdfValue[], letters: Map<number, string>): void {
  for (let index = 0; index + 2 < values.length; index += 3) {
    const first = codeOf(values[index]);
    const last = codeOf(values[index + 1]);
    const target = values[index + 2];
    if (first === null || last === null) continue;
    const count = Math.min(last - first + 1, maxLetters - letters.size);
    const start = textOf(target);
    for (let offset = 0; offset < count; offset += 1) {
      if (target?.kind === 'array') letters.set(first + offset, textOf(target.items[offset]));
      else if (start !== '') {
        const end = start.charCodeAt(start.length - 1) + offset;
        letters.set(first + offset, start.slice(0, -1) + String.fromCharCode(end & 0xffff));
      }
    }
  }
}
