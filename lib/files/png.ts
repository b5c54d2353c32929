import type { ImageFacts } from './jpeg';
import { latin1 } from './kind';
import { orientationOf } from './orientation';

const signatureBytes = 8;
/** Length, name and checksum of a chunk. */
const chunkFrame = 12;

/** Size and rotation of a PNG, read from its chunks without decoding it; null if its header is broken. */
export function readPng(bytes: Uint8Array): ImageFacts | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let size: { width: number; height: number } | null = null;
  let orientation = 1;
  let at = signatureBytes;
  while (at + chunkFrame <= bytes.length) {
    const length = view.getUint32(at);
    const name = latin1(bytes.subarray(at + 4, at + 8));
    if (size === null) {
      if (name !== 'IHDR' || length !== 13 || at + chunkFrame + length > bytes.length) return null;
      size = { width: view.getUint32(at + 8), height: view.getUint32(at + 12) };
      if (size.width === 0 || size.height === 0) return null;
    }
    if (name === 'IEND') return { ...size, orientation, colours: null, whole: true };
    if (name === 'eXIf') orientation = orientationOf(bytes.subarray(at + 8, at + 8 + length));
    at += chunkFrame + length;
  }
  return size === null ? null : { ...size, orientation, colours: null, whole: false };
}
