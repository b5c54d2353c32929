import { type Reading, refused } from './table';

/** How a text file writes its characters. */
export const encodings = ['utf-8', 'shift_jis', 'utf-16le', 'utf-16be'] as const;
export type Encoding = (typeof encodings)[number];

/** A text with the way it was written. */
export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

/**
 * A file's text. Without `wanted` the encoding is told by the byte order mark, else UTF-8 where every byte fits it, else
 * Shift_JIS as Windows writes it (CP932). Bytes that fit none, and NUL characters, are refused: nothing is replaced.
 */
export function decodeText(bytes: Uint8Array, wanted?: Encoding): Reading<Decoded> {
  for (const encoding of wanted === undefined ? likely(bytes) : [wanted]) {
    const text = decoded(bytes, encoding);
    if (text === null) continue;
    return text.includes('\0') ? refused('binary') : { ok: true, value: { text, encoding } };
  }
  return refused('encoding');
}

function likely([first, second, third]: Uint8Array): readonly Encoding[] {
  if (first === 0xff && second === 0xfe) return ['utf-16le'];
  if (first === 0xfe && second === 0xff) return ['utf-16be'];
  return first === 0xef && second === 0xbb && third === 0xbf ? ['utf-8'] : ['utf-8', 'shift_jis'];
}

function decoded(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    // Shift_JIS leaves room for the maker's own characters: they are none that anybody else could read.
    return encoding === 'shift_jis' && /[\ue000-\uf8ff]/.test(text) ? null : text;
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** A text as Shift_JIS, or the characters that it does not have, each once. */
export type ShiftJis =
  | { readonly ok: true; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly ok: false; readonly missing: readonly string[] };

/**
 * A text as Windows' Shift_JIS (CP932). A character that it does not have is never replaced: the text is refused with
 * the characters.
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

/** Every character of Shift_JIS by its code, read off the platform's own decoder (the table of the Encoding Standard). */
function shiftJisTable(): ReadonlyMap<string, number> {
  if (shiftJis) return shiftJis;
  const table = new Map<string, number>();
  const decoder = new TextDecoder('shift_jis', { fatal: true });
  const add = (code: number, bytes: readonly number[]) => {
    const character = decodedOrNull(decoder, Uint8Array.from(bytes));
    if (character === null || /[\ue000-\uf8ff]/.test(character)) return;
    // Characters that stand twice: NEC's row 13 and IBM's extensions go before NEC's copies of these (0xED, 0xEE), as in Windows.
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
