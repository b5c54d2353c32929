import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { imageFindings } from '../../lib/files/image-findings';
import { readJpeg } from '../../lib/files/jpeg';
import { orientationOf } from '../../lib/files/orientation';
import { readPng } from '../../lib/files/png';
import { joined, jpegOf, pngOf } from './files-kit';

const side = fc.integer({ min: 1, max: 65_535 });
const codes = (facts: Parameters<typeof imageFindings>[0]) => imageFindings(facts).map(({ code }) => code);
const upright = (width: number, height: number) => ({ width, height, orientation: 1, colours: 3, whole: true });

/** Where the segments of a JPEG end, up to the scan. */
function segmentEnds(bytes: Uint8Array): readonly number[] {
  const ends: number[] = [];
  for (let at = 2; bytes[at] === 0xff && bytes[at + 1] !== 0xda; ) {
    at += 2 + ((bytes[at + 2] ?? 0) << 8) + (bytes[at + 3] ?? 0);
    ends.push(at);
  }
  return ends;
}

describe('the head of a picture', () => {
  it('gives the size and turning of every JPEG', () => {
    fc.assert(
      fc.property(side, side, fc.integer({ min: 1, max: 8 }), (width, height, orientation) => {
        expect(readJpeg(jpegOf(width, height, { orientation }))).toEqual({
          width,
          height,
          orientation,
          colours: 1,
          whole: true,
        });
      }),
    );
  });

  it('gives the size of every PNG', () => {
    fc.assert(
      fc.property(side, side, (width, height) => {
        expect(readPng(pngOf(width, height))).toEqual({ width, height, orientation: 1, colours: null, whole: true });
      }),
    );
  });

  it('sees that a JPEG has no end, although the preview in its head has one', () => {
    expect(readJpeg(jpegOf(300, 400, { whole: false }))?.whole).toBe(false);
    const preview = Uint8Array.from([0xff, 0xe0, 0, 6, 0xff, 0xd9, 0xff, 0xd9]);
    const cut = jpegOf(300, 400, { whole: false });
    expect(readJpeg(joined(cut.subarray(0, 2), preview, cut.subarray(2)))?.whole).toBe(false);
  });

  it('sees that a PNG has no end', () => {
    expect(readPng(pngOf(300, 400, false))?.whole).toBe(false);
  });

  it('passes over stray bytes between the segments of a JPEG, wherever and whatever they are', () => {
    const whole = jpegOf(600, 800, { orientation: 6 });
    const places = [2, ...segmentEnds(whole)];
    // FF and something behind it would be a marker.
    const stray = fc
      .uint8Array({ minLength: 1, maxLength: 40 })
      .map((bytes) => bytes.map((byte) => (byte === 0xff ? 0 : byte)));
    fc.assert(
      fc.property(fc.constantFrom(...places), stray, (place, bytes) => {
        const strewn = joined(whole.subarray(0, place), bytes, whole.subarray(place));
        expect(readJpeg(strewn)).toEqual(readJpeg(whole));
      }),
    );
  });

  it.each([
    ['BYTE', 1, [6, 0, 0, 0]],
    ['ASCII', 2, [0x36, 0, 0, 0]],
    ['SHORT', 3, [0, 6, 0, 0]],
    ['LONG', 4, [0, 0, 0, 6]],
    ['RATIONAL', 5, [0, 0, 0, 26], [0, 0, 0, 6, 0, 0, 0, 1]],
    ['SBYTE', 6, [6, 0, 0, 0]],
    ['UNDEFINED', 7, [6, 0, 0, 0]],
    ['SSHORT', 8, [0, 6, 0, 0]],
    ['SLONG', 9, [0, 0, 0, 6]],
    ['SRATIONAL', 10, [0, 0, 0, 26], [0, 0, 0, 6, 0, 0, 0, 1]],
    ['FLOAT', 11, [0x40, 0xc0, 0, 0]],
    ['DOUBLE', 12, [0, 0, 0, 26], [0x40, 0x18, 0, 0, 0, 0, 0, 0]],
  ] as const)('gives the turning written as %s', (_, type, value, far: readonly number[] = []) => {
    const tiff = joined(
      'MM\0*\0\0\0\x08\0\x01\x01\x12',
      Uint8Array.of(0, type, 0, 0, 0, 1, ...value, 0, 0, 0, 0, ...far),
    );
    expect(orientationOf(tiff)).toBe(6);
  });

  it.each([
    ['a type that is none', 99, [0, 6, 0, 0], 6],
    ['nothing', 3, [0, 0, 0, 0], 1],
    ['more than there are', 3, [0, 9, 0, 0], 1],
    ['a place outside of the file', 5, [0xff, 0xff, 0xff, 0xf0], 1],
  ])('makes of a turning of %s what viewers make of it', (_, type, value, expected) => {
    const tiff = joined('MM\0*\0\0\0\x08\0\x01\x01\x12', Uint8Array.of(0, type, 0, 0, 0, 1, ...value, 0, 0, 0, 0));
    expect(orientationOf(tiff)).toBe(expected);
  });

  it('takes the first of several turnings of a JPEG, as viewers do', () => {
    const [first, second] = [jpegOf(600, 800, { orientation: 6 }), jpegOf(600, 800, { orientation: 3 })];
    const [, end = 0] = [0, ...segmentEnds(second)];
    expect(readJpeg(joined(first.subarray(0, end), second.subarray(2)))?.orientation).toBe(6);
  });

  it('is not whole without a picture behind the head', () => {
    const whole = jpegOf(300, 400);
    const head = whole.subarray(0, segmentEnds(whole)[0]);
    expect(readJpeg(joined(head, '\xff\xd9\0\0'))?.whole).toBe(false);
  });

  it('takes whatever follows the end of a JPEG', () => {
    expect(readJpeg(joined(jpegOf(300, 400), 'trailing bytes'))?.whole).toBe(true);
  });

  it.each([
    ['a JPEG without a frame', () => readJpeg(Uint8Array.from([0xff, 0xd8, 0xff, 0xd9]))],
    [
      'a JPEG with a segment shorter than its own length',
      () => readJpeg(Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 1, 0, 0])),
    ],
    ['a JPEG of no width', () => readJpeg(jpegOf(0, 400))],
    ['a PNG of no height', () => readPng(pngOf(300, 0))],
    ['a PNG without its first chunk', () => readPng(joined(pngOf(3, 4).subarray(0, 8), pngOf(3, 4).subarray(33)))],
  ])('is refused for %s', (_, read) => {
    expect(read()).toBeNull();
  });

  it('never throws, whatever the bytes are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.uint8Array({ maxLength: 60 }), (tail, tiff) => {
        readJpeg(joined('\xff\xd8\xff', tail));
        readPng(joined('\x89PNG\r\n\x1a\n', tail));
        expect(orientationOf(joined('II*\0', tiff))).toBeGreaterThanOrEqual(1);
        expect(orientationOf(joined('MM\0*', tiff))).toBeLessThanOrEqual(8);
      }),
    );
  });

  it('never throws for a picture that is cut or changed anywhere', () => {
    const whole = jpegOf(600, 800, { orientation: 6 });
    const png = pngOf(600, 800);
    fc.assert(
      fc.property(fc.nat(), fc.nat({ max: 255 }), (place, byte) => {
        for (const [bytes, read] of [[whole, readJpeg] as const, [png, readPng] as const]) {
          const changed = Uint8Array.from(bytes);
          changed[place % bytes.length] = byte;
          read(changed);
          read(bytes.slice(0, place % bytes.length));
        }
      }),
    );
  });
});

describe('a picture as the photograph', () => {
  it.each([
    ['30 by 40 mm', 600, 800, ['photoFits', 'imageFormat']],
    ['the least pixels', 353, 470, ['photoFits', 'imageFormat']],
    ['too few pixels in height', 352, 469, ['photoFits', 'photoSmall', 'imageFormat']],
    ['just inside the tolerance', 765, 1000, ['photoFits', 'imageFormat']],
    ['just outside of it', 734, 1000, ['photoShape', 'imageFormat']],
    ["a passport's 35 by 45 mm", 700, 900, ['photoPassportShape', 'imageFormat']],
    ['a square', 800, 800, ['photoShape', 'imageFormat']],
    ['on its side', 800, 600, ['photoShape', 'imageFormat']],
  ])('%s', (_, width, height, expected) => {
    expect(codes(upright(width, height))).toEqual(expected);
  });

  it.each([
    [1, 600, 800, ['photoFits', 'imageFormat']],
    [3, 600, 800, ['photoFits', 'photoTurned', 'imageFormat']],
    [6, 800, 600, ['photoFits', 'photoTurned', 'imageFormat']],
    [6, 600, 800, ['photoShape', 'photoTurned', 'imageFormat']],
  ])('turned as %s says and stored as %s by %s is looked at upright', (orientation, width, height, expected) => {
    expect(codes({ ...upright(width, height), orientation })).toEqual(expected);
  });

  it.each([
    ['grey', 1, false],
    ['of a screen', 3, false],
    ['of print', 4, true],
    ['not told', null, false],
  ])('is warned of for its colours only when they are of print: %s', (_, colours, warned) => {
    expect(codes({ ...upright(600, 800), colours }).includes('photoCmyk')).toBe(warned);
  });

  it('says nothing more of a picture that is broken or cut', () => {
    expect(codes(null)).toEqual(['damaged']);
    expect(codes({ ...upright(600, 800), whole: false })).toEqual(['truncated']);
  });
});
