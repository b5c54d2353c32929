/** The result of unpacking a compressed stream. */
export interface Inflated {
  readonly bytes: Uint8Array;
  /** Whether all of it was unpacked. */
  readonly whole: boolean;
}

/** Unpacks a stream, up to a number of bytes; null if nothing could be unpacked. */
export type Inflate = (bytes: Uint8Array, most: number) => Promise<Inflated | null>;

/**
 * Unpacks a zlib stream (FlateDecode) with the browser's own decompressor. It stops at the limit, so that a small file
 * cannot become gigabytes.
 */
export const inflate: Inflate = async (bytes, most) => {
  if (typeof DecompressionStream === 'undefined') return null;
  const parts: Uint8Array[] = [];
  let length = 0;
  let whole = true;
  const source = new Blob([new Uint8Array(bytes)]).stream().pipeThrough(new DecompressionStream('deflate'));
  const reader = source.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      const room = most - length;
      parts.push(value.length > room ? value.subarray(0, room) : value);
      length += Math.min(value.length, room);
      if (value.length > room) {
        whole = false;
        await reader.cancel();
        break;
      }
    }
  } catch (error) {
    // A damaged stream: the part before the damage is still read.
    if (!(error instanceof Error)) throw error;
    whole = false;
  }
  return length === 0 && !whole ? null : { bytes: joined(parts, length), whole };
};

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
