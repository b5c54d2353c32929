import type { CollectedObjects } from './collected';
import { glyphLetter } from './glyph-names';
import type { LetterTable } from './letters';
import { dictAtKey, nameAt, numberAt, type PdfDict } from './syntax';

/** The letters of a text. `whole`: every code of it is known. */
export interface ReadLetters {
  readonly text: string;
  readonly whole: boolean;
}

/** Reads the codes of a text in one font. */
export type FontReader = (bytes: Uint8Array) => ReadLetters;

/** A code without a letter interrupts the text. */
const unknownLetter = '\ufffd';
/** Not a letter of any script: private use, the interruption itself, and nothing. */
const isNoLetter = (letter: string): boolean => letter === '' || /[\0\ufffd\ue000-\uf8ff]/.test(letter);

/** The byte as a Latin letter: every font without a table of its own has the digits there. */
export const asLatin: FontReader = (bytes) => {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return { text, whole: true };
};

/** Reads with a table; codes that are not in the table are passed to `others`. */
export function readerWith({ width, letters }: LetterTable, others?: (code: number) => string | undefined): FontReader {
  const step = width ?? 2;
  return (bytes) => {
    let text = '';
    let whole = width !== null && bytes.length % step === 0;
    for (let at = 0; at + step <= bytes.length; at += step) {
      const code = step === 1 ? (bytes[at] ?? 0) : ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
      const letter = letters.get(code) ?? others?.(code) ?? '';
      if (isNoLetter(letter)) {
        whole = false;
        text += unknownLetter;
      } else text += letter;
    }
    return { text, whole };
  };
}

/** Encodings of Japanese, Chinese and Korean fonts that are based on known ones, by a part of their names. */
const wideEncodings: readonly (readonly [RegExp, string])[] = [
  [/-(?:UCS2|UTF16)-/, 'utf-16be'],
  [/-UTF8-/, 'utf-8'],
  [/RKSJ/, 'shift_jis'],
  [/^(?:EUC-|UniJIS-EUC)/, 'euc-jp'],
  [/^GB(?:K|KP|pc)?-?(?:EUC|2K)/, 'gb18030'],
  [/^(?:ETen-B5|ETenms-B5|B5pc|HKscs-B5)/, 'big5'],
  [/^KSC(?:ms|pc)?-(?:EUC|UHC)/, 'euc-kr'],
];

function decoderReader(label: string): FontReader {
  return (bytes) => {
    const text = new TextDecoder(label).decode(bytes);
    return { text, whole: !text.includes(unknownLetter) };
  };
}

/** Reads the letters of a font; null if they are known only by number. */
export function fontReader(font: PdfDict, table: LetterTable | null, objects: CollectedObjects): FontReader | null {
  const encoding = objects.resolve(font.get('Encoding'));
  if (nameAt(font, 'Subtype') === 'Type0') {
    if (table !== null) return readerWith(table);
    const name = encoding?.kind === 'name' ? encoding.text : '';
    const label = wideEncodings.find(([pattern]) => pattern.test(name))?.[1];
    return label === undefined ? null : decoderReader(label);
  }
  const differences = encoding?.kind === 'dict' ? differencesOf(encoding.entries, objects) : new Map<number, string>();
  const latin = hasLatinCodes(
    font,
    encoding?.kind === 'name' || isBased(encoding?.kind === 'dict' ? encoding.entries : null),
    objects,
  );
  const own = (code: number): string | undefined =>
    differences.get(code) ?? (latin ? String.fromCharCode(code) : undefined);
  if (table === null && !latin && differences.size === 0) return null;
  return readerWith({ width: 1, letters: table?.letters ?? new Map() }, own);
}

const isBased = (encoding: PdfDict | null): boolean => encoding?.has('BaseEncoding') === true;

/** Whether a font without a table shows codes as the Latin letters of the same number. */
function hasLatinCodes(font: PdfDict, isNamed: boolean, objects: CollectedObjects): boolean {
  if (nameAt(font, 'Subtype') === 'Type3') return false;
  if (isNamed) return true;
  const descriptor = objects.dictOf(font.get('FontDescriptor'));
  const isEmbedded = ['FontFile', 'FontFile2', 'FontFile3'].some((key) => descriptor?.has(key));
  const symbolic = 4;
  // A subset font may have put the letters anywhere.
  return !isEmbedded || ((numberAt(descriptor ?? new Map(), 'Flags') ?? symbolic) & symbolic) === 0;
}

/** Codes to which an encoding gives other letters: a code, then the names of the letters from there on. */
function differencesOf(encoding: PdfDict, objects: CollectedObjects): Map<number, string> {
  const found = new Map<number, string>();
  const list = objects.resolve(encoding.get('Differences'));
  let code = 0;
  for (const item of list?.kind === 'array' ? list.items : []) {
    if (item.kind === 'number') code = item.value;
    else if (item.kind === 'name') {
      found.set(code, glyphLetter(item.text) ?? unknownLetter);
      code += 1;
    }
  }
  return found;
}

/** The fonts under their names in resources (ISO 32000-1, 7.8.3). */
export const fontsOf = (resources: PdfDict, objects: CollectedObjects): PdfDict =>
  objects.dictOf(resources.get('Font')) ?? dictAtKey(resources, 'Font') ?? new Map();
