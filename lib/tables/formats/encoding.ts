import { type Reading, refused } from './table';

/** The character encodings of text files. */
export const encodings = [
  ...(['utf-8', 'shift_jis', 'utf-16le', 'utf-16be', 'iso-2022-jp', 'euc-jp', 'windows-1252'] as const),
  ...(['gb18030', 'big5', 'euc-kr', 'windows-1250', 'windows-1251', 'windows-1254', 'windows-1258'] as const),
] as const;
export type Encoding = (typeof encodings)[number];

/** A text with its encoding. */
export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

/**
 * A file's text. Without `wanted` the encoding is detected: first by the byte order mark, then UTF-8 if every byte fits
 * it, then Shift_JIS as on Windows (CP932), if the text is certainly Japanese, because bytes of a Western file fit it,
 * too. Bytes that fit none, and NUL characters, are refused: nothing is replaced. For a refused file `encodingChoices`
 * lists the possible encodings.
 */
export function decodeText(bytes: Uint8Array, wanted?: Encoding): Reading<Decoded> {
  for (const encoding of wanted === undefined ? likely(bytes) : [wanted]) {
    const text = decoded(bytes, encoding);
    if (text === null || (wanted === undefined && encoding === 'shift_jis' && !isSurelyShiftJis(bytes, text))) continue;
    return text.includes('\0') ? refused('binary') : { ok: true, value: { text, encoding } };
  }
  return refused('encoding');
}

function likely(bytes: Uint8Array): readonly Encoding[] {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return ['utf-16le'];
  if (first === 0xfe && second === 0xff) return ['utf-16be'];
  if (first === 0xef && second === 0xbb && third === 0xbf) return ['utf-8'];
  // Seven-bit text with escape sequences: every such text is also valid UTF-8, and would be read as raw codes.
  const escapes = bytes.some((byte, at) => byte === 0x1b && (bytes[at + 1] === 0x24 || bytes[at + 1] === 0x28));
  return escapes ? ['iso-2022-jp'] : ['utf-8', 'shift_jis'];
}

/** Whether bytes that fit Shift_JIS are accepted as Shift_JIS; if not, a person is asked. */
function isSurelyShiftJis(bytes: Uint8Array, text: string): boolean {
  // EUC-JP uses no other bytes from 0x80 to 0x9f than these two, and nearly every Shift_JIS text has some.
  const isNoEuc = bytes.some((byte) => byte >= 0x80 && byte <= 0x9f && byte !== 0x8e && byte !== 0x8f);
  return isNoEuc && isMostlyCommon(bytes) && isSurelyJapanese(text);
}

/**
 * Whether at least half of a Shift_JIS text's characters are symbols, kana and first-level kanji, which are below 0x99.
 * Bytes of other East Asian encodings give rare kanji and half-width kana. Half-width kana do not count, because whole
 * columns consist of them.
 */
function isMostlyCommon(bytes: Uint8Array): boolean {
  let common = 0;
  let rare = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x81 || (lead > 0x9f && lead < 0xe0)) continue;
    if (lead < 0x99) common += 1;
    else rare += 1;
    at += 1;
  }
  return common >= rare;
}

/** Normal Japanese: two Japanese characters side by side, which no Latin word becomes by mistake. */
const japanese = /[\u2460-\u24ff\u3000-\u30ff\u4e00-\u9fff\uff01-\uff5e]{2}/u;
/** One Japanese character beside Latin letters or the end of the word. */
const lonely = /(?<=[A-Za-z])[ｦ-ﾟ一-鿿](?![ｦ-ﾟぁ-ヺ々一-鿿])|(?<![ｦ-ﾟぁ-ヺ々一-鿿])[ｦ-ﾟ一-鿿](?=[A-Za-z])/gu;

/**
 * Whether a text read as Shift_JIS was written so. An accented letter and the letter after it become one kanji (São:
 * S縊), an accented letter alone becomes a half-width kana (RENÉE: RENﾉE). A word with only one such character is not
 * accepted.
 */
function isSurelyJapanese(text: string): boolean {
  if (/^\p{ASCII}*$/u.test(text)) return true;
  if (!japanese.test(text)) return false;
  return [...text.matchAll(lonely)].every(([character]) => {
    const encoded = encodeShiftJis(character);
    const [, trail] = encoded.ok ? encoded.bytes : [];
    return trail !== undefined && !/[A-Za-z]/.test(String.fromCharCode(trail));
  });
}

/** A possible encoding of a file, with the first words that read differently in another. */
export interface EncodingChoice {
  readonly encoding: Encoding;
  readonly words: readonly string[];
}

/** How many words are shown for each encoding. */
const shownWords = 4;

/** The encodings that fit every byte of a file, for a person to choose from by their words. */
export function encodingChoices(bytes: Uint8Array): readonly EncodingChoice[] {
  const sure = ['utf-16le', 'utf-16be', 'iso-2022-jp'];
  return encodings.flatMap((encoding) => {
    const text = sure.includes(encoding) ? null : decoded(bytes, encoding);
    // Control characters are not text in any of them.
    if (text === null || /(?![\t\n\r])\p{Cc}/u.test(text)) return [];
    const words = text.split(/[\s,;|\t"]+/).filter((word) => /\P{ASCII}/u.test(word));
    return [{ encoding, words: [...new Set(words)].slice(0, shownWords) }];
  });
}

function decoded(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    // Shift_JIS reserves codes for makers' own characters: nobody else could read them.
    return /[\ue000-\uf8ff]/.test(text) && !encoding.startsWith('ut') ? null : text;
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** A text as Shift_JIS, or the characters that Shift_JIS does not have, each once. */
export type ShiftJis =
  | { readonly ok: true; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly ok: false; readonly missing: readonly string[] };

/**
 * A text as Windows' Shift_JIS (CP932). A character that is not in it is never replaced: the text is refused with the
 * characters.
 */
export function encodeShiftJis(text: string): ShiftJis {
  const table = shiftJisTable();
  const bytes: number[] = [];
  const missing = new Set<string>();
  for (const character of text) {
    const code = table.get(character);
    if (code === undefined) missing.add(character);
    else if (code > 0xff) bytes.push(code >> 8, code & 0xff);
    else bytes.push(code);
  }
  return missing.size > 0 ? { ok: false, missing: [...missing] } : { ok: true, bytes: Uint8Array.from(bytes) };
}

let shiftJis: ReadonlyMap<string, number> | null = null;

/**
 * Every character of Shift_JIS by its code, read from the platform's own decoder (the table of the Encoding Standard).
 */
function shiftJisTable(): ReadonlyMap<string, number> {
  if (shiftJis) return shiftJis;
  const table = new Map<string, number>();
  const decoder = new TextDecoder('shift_jis', { fatal: true });
  const add = (code: number, bytes: readonly number[]) => {
    const character = decodedOrNull(decoder, Uint8Array.from(bytes));
    if (character === null || /[\ue000-\uf8ff]/.test(character)) return;
    // Some characters occur twice: NEC's row 13 and IBM's extensions are preferred to NEC's copies of them (0xED,
    // 0xEE), as in Windows.
    const known = table.get(character);
    if (known === undefined || (known >> 8 >= 0xed && known >> 8 <= 0xee)) table.set(character, code);
  };
  for (let byte = 0; byte < 0x80; byte += 1) table.set(String.fromCharCode(byte), byte);
  for (let byte = 0xa1; byte <= 0xdf; byte += 1) add(byte, [byte]);
  for (let lead = 0x81; lead <= 0xfc; lead += 1) {
    if (lead > 0x9f && lead < 0xe0) continue;
    for (let trail = 0x40; trail <= 0xfc; trail += 1) if (trail !== 0x7f) add((lead << 8) | trail, [lead, trail]);
  }
  shiftJis = table;
  return table;
}

function decodedOrNull(decoder: TextDecoder, bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}
