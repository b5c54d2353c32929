import type { Bytes } from './bytes';

/** Deflates bytes (raw RFC 1951, without a header). */
export function deflate(bytes: Bytes): Promise<Bytes> {
  return readAll(through(bytes, new CompressionStream('deflate-raw')), Number.POSITIVE_INFINITY);
}

/** Inflates bytes; null if they are not deflated data or the result would be longer than `limit` bytes. */
export async function inflate(bytes: Bytes, limit: number): Promise<Bytes | null> {
  try {
    return await readAll(through(bytes, new DecompressionStream('deflate-raw')), limit);
  } catch (error) {
    // The streams' error for invalid data, and ours for data that is too long.
    if (error instanceof TypeError || error instanceof RangeError) return null;
    throw error;
  }
}

type Pipe = ReadableWritablePair<Uint8Array<ArrayBuffer>, BufferSource>;

function through(bytes: Bytes, pipe: Pipe): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new Blob([bytes]).stream().pipeThrough(pipe);
}

async function readAll(stream: ReadableStream<Uint8Array<ArrayBuffer>>, limit: number): Promise<Bytes> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  const reader = stream.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    length += next.value.length;
    if (length > limit) {
      await reader.cancel();
      throw new RangeError('The data is longer than it may be.');
    }
    parts.push(next.value);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
