import type { Inflate, Inflated } from './inflate';
import { withoutPredictor } from './predictor';
import { hexDigit, isWhite, type PdfDict } from './syntax';

/** More filters in a row than this are an attack. */
const maxFilters = 4;

type Filter = (bytes: Uint8Array, most: number, inflate: Inflate) => Promise<Inflated | null>;

const filters: Readonly<Record<string, Filter>> = {
  FlateDecode: (bytes, most, inflate) => inflate(bytes, most),
  Fl: (bytes, most, inflate) => inflate(bytes, most),
  ASCIIHexDecode: async (bytes) => ({ bytes: fromHex(bytes), whole: true }),
  AHx: async (bytes) => ({ bytes: fromHex(bytes), whole: true }),
  ASCII85Decode: async (bytes) => ({ bytes: fromAscii85(bytes), whole: true }),
  A85: async (bytes) => ({ bytes: fromAscii85(bytes), whole: true }),
};

/** The filters of a stream, the outermost first. */
export function filterNames(dict: PdfDict): readonly string[] {
  const filter = dict.get('Filter') ?? dict.get('F');
  if (filter?.kind === 'name') return [filter.text];
  // A filter that is only named by a reference counts as unknown.
  if (filter?.kind === 'ref') return [''];
  if (filter?.kind !== 'array') return [];
  return filter.items.map((item) => (item.kind === 'name' ? item.text : ''));
}

/** A stream's plain bytes, up to a limit; null if a filter is not one used for text. */
export async function decodeStream(
  dict: PdfDict,
  bytes: Uint8Array,
  most: number,
  inflate: Inflate,
): Promise<Inflated | null> {
  const names = filterNames(dict);
  if (names.length > maxFilters) return null;
  const parms = dict.get('DecodeParms') ?? dict.get('DP');
  const each = parms?.kind === 'array' ? parms.items : parms === undefined ? [] : [parms];
  let now: Inflated = { bytes, whole: true };
  for (const [index, name] of names.entries()) {
    const filter = Object.hasOwn(filters, name) ? filters[name] : undefined;
    const next = await filter?.(now.bytes, most, inflate);
    const plain = next && withoutPredictor(next.bytes, each[index]);
    if (!next || !plain) return null;
    now = { bytes: plain, whole: now.whole && next.whole };
  }
  return now.bytes.length > most ? { bytes: now.bytes.subarray(0, most), whole: false } : now;
}

function fromHex(bytes: Uint8Array): Uint8Array {
  const out: number[] = [];
  let half = -1;
  for (const byte of bytes) {
    if (byte === 0x3e) break;
    const digit = hexDigit(byte);
    if (digit < 0) continue;
    if (half < 0) half = digit;
    else {
      out.push((half << 4) | digit);
      half = -1;
    }
  }
  if (half >= 0) out.push(half << 4);
  return Uint8Array.from(out);
}

/** ASCII base-85 (ISO 32000-1, 7.4.3): five letters are four bytes, `z` is four zeros, `~>` the end. */
function fromAscii85(bytes: Uint8Array): Uint8Array {
  const out: number[] = [];
  let group: number[] = [];
  const flush = (count: number) => {
    const value = [...group, 84, 84, 84, 84].slice(0, 5).reduce((sum, digit) => sum * 85 + digit, 0) >>> 0;
    for (let index = 0; index < count; index += 1) out.push((value >>> (24 - index * 8)) & 0xff);
    group = [];
  };
  for (const byte of bytes) {
    if (byte === 0x7e) break;
    if (isWhite(byte)) continue;
    if (byte === 0x7a && group.length === 0) out.push(0, 0, 0, 0);
    else if (byte >= 0x21 && byte <= 0x75) {
      group.push(byte - 0x21);
      if (group.length === 5) flush(4);
    }
  }
  if (group.length > 1) flush(group.length - 1);
  return Uint8Array.from(out);
}
