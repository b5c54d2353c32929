import { latin1 } from './kind';
import { orientationOf } from './orientation';

/** The data in the header of a picture. */
export interface ImageFacts {
  /** Pixels as stored, before any rotation. */
  readonly width: number;
  readonly height: number;
  /** EXIF, 1 to 8; 1 is upright. */
  readonly orientation: number;
  /** Colour channels of a pixel: 1 for grey, 3 for a screen, 4 for print (CMYK); null if the header does not say. */
  readonly colours: number | null;
  /** Whether the file has its end. */
  readonly whole: boolean;
}

const marker = { start: 0xd8, end: 0xd9, scan: 0xda, exif: 0xe1 } as const;

/** Markers without a length: TEM and RST0 to RST7. */
const isAlone = (code: number): boolean => code === 0x01 || (code >= 0xd0 && code <= 0xd8);
/** The frame header of any coding; C4, C8 and CC have other meanings. */
const isFrame = (code: number): boolean =>
  code >= 0xc0 && code <= 0xcf && code !== 0xc4 && code !== 0xc8 && code !== 0xcc;

/** Size and rotation of a JPEG, read from its segments without decoding it; null if they cannot be found. */
export function readJpeg(bytes: Uint8Array): ImageFacts | null {
  let frame: { width: number; height: number; colours: number } | null = null;
  let orientation: number | null = null;
  let scanned = false;
  let at = 2;
  while (at + 4 <= bytes.length) {
    const code = bytes[at + 1] ?? 0;
    // Bytes between segments are skipped, as viewers do: a marker is FF followed by anything except FF or 00.
    if (bytes[at] !== 0xff || code === 0xff || code === 0) {
      at += 1;
      continue;
    }
    if (isAlone(code)) {
      at += 2;
      continue;
    }
    if (code === marker.end) break;
    const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
    if (length < 2) return null;
    const segment = bytes.subarray(at + 4, at + 2 + length);
    if (isFrame(code) && segment.length >= 6) {
      frame ??= { height: word(segment, 1), width: word(segment, 3), colours: segment[5] ?? 0 };
    } else if (code === marker.exif && latin1(segment.subarray(0, 5)) === 'Exif\0') {
      // Cameras write one; if there are several, viewers take the first.
      orientation ??= orientationOf(segment.subarray(6));
    }
    at += 2 + length;
    if (code === marker.scan) {
      scanned = true;
      break;
    }
  }
  if (frame === null || frame.width === 0 || frame.height === 0) return null;
  return { ...frame, orientation: orientation ?? 1, whole: scanned && hasEnd(bytes, at) };
}

const word = (bytes: Uint8Array, at: number): number => ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);

/**
 * The end marker, searched only after the first scan: a small preview inside the header has an end marker of its own.
 */
function hasEnd(bytes: Uint8Array, from: number): boolean {
  for (let at = bytes.length - 2; at >= from - 2 && at >= 0; at -= 1) {
    if (bytes[at] === 0xff && bytes[at + 1] === marker.end) return true;
  }
  return false;
}
