import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  codingsOf,
  type Crop,
  fits,
  heightOf,
  isCoarse,
  keptInside,
  movedBy,
  type PictureSize,
  pixelsOf,
  printPixels,
  scaledBy,
  wholeCrop,
} from '../../lib/files/photo';
import { backOf, cutMarks, mostOn, paperNames, papers, placesOn, rulerOn } from '../../lib/files/photo-sheet';

const picture = fc.record({ width: fc.integer({ min: 1, max: 12_000 }), height: fc.integer({ min: 1, max: 12_000 }) });
const number = fc.double({ min: -20_000, max: 20_000, noNaN: true });
const crop = fc.record({ x: number, y: number, width: fc.double({ min: 0, max: 20_000, noNaN: true }) });

/** The last digits of a product are no matter for a picture. */
const hair = 1e-6;

function expectInside({ x, y, width }: Crop, size: PictureSize): void {
  expect(x).toBeGreaterThanOrEqual(0);
  expect(y).toBeGreaterThanOrEqual(0);
  expect(width).toBeGreaterThan(0);
  expect(x + width).toBeLessThanOrEqual(size.width + hair);
  expect(y + heightOf(width)).toBeLessThanOrEqual(size.height + hair);
}

describe('millimetres on paper', () => {
  it.each([
    [30, 300, 354],
    [40, 300, 472],
    [25.4, 300, 300],
    [30, 600, 709],
  ])('%d mm at %d dots an inch are %d pixels', (length, dpi, pixels) => {
    expect(pixelsOf(length, dpi)).toBe(pixels);
  });
});

describe('the part of a picture that becomes the photograph', () => {
  it.each<[string, PictureSize, Crop]>([
    ['of a wide picture is as high as it', { width: 4000, height: 3000 }, { x: 875, y: 0, width: 2250 }],
    ['of a high picture is as wide as it', { width: 3000, height: 4400 }, { x: 0, y: 200, width: 3000 }],
    ['of a picture of its own shape is all of it', { width: 300, height: 400 }, { x: 0, y: 0, width: 300 }],
  ])('%s', (_, size, whole) => {
    expect(wholeCrop(size)).toEqual(whole);
  });

  it('stays within the picture, wherever it is moved and however it is scaled', () => {
    fc.assert(
      fc.property(
        picture,
        crop,
        number,
        number,
        fc.double({ min: 0.01, max: 100, noNaN: true }),
        (size, one, right, down, factor) => {
          const inside = keptInside(one, size);
          expectInside(inside, size);
          expect(keptInside(inside, size)).toEqual(inside);
          expectInside(wholeCrop(size), size);
          expectInside(movedBy(inside, right, down, size), size);
          expectInside(scaledBy(inside, factor, size), size);
        },
      ),
    );
  });

  it('keeps its size when it is moved, and its middle when it is made smaller', () => {
    fc.assert(
      fc.property(picture, crop, number, number, (size, one, right, down) => {
        const inside = keptInside(one, size);
        expect(movedBy(inside, right, down, size).width).toBe(inside.width);
        const smaller = scaledBy(inside, 0.9, size);
        expect(smaller.x + smaller.width / 2).toBeCloseTo(inside.x + inside.width / 2, 5);
        expect(smaller.y + heightOf(smaller.width) / 2).toBeCloseTo(inside.y + heightOf(inside.width) / 2, 5);
      }),
    );
  });

  it('moves by pixels of the picture', () => {
    const size = { width: 1000, height: 1000 };
    expect(movedBy({ x: 100, y: 100, width: 300 }, 20, -30, size)).toEqual({ x: 120, y: 70, width: 300 });
    expect(movedBy({ x: 100, y: 100, width: 300 }, 5000, -5000, size)).toEqual({ x: 700, y: 0, width: 300 });
  });

  it.each([
    ['no pixel too few', 354, false],
    ['a pixel too few', 353, true],
  ])('with %s for a print: %d across', (_, width, coarse) => {
    expect(isCoarse({ x: 0, y: 0, width })).toBe(coarse);
  });
});

describe('the ways to code a photograph', () => {
  it('begin with the finest and take quality down before pixels', () => {
    const all = codingsOf({ x: 0, y: 0, width: 2250 });
    expect(all[0]).toEqual({ width: 600, height: 800, quality: 0.95 });
    expect(all.at(-1)).toEqual({ width: 360, height: 480, quality: 0.5 });
    expect(all.findIndex(({ width }) => width === 480)).toBe(all.findLastIndex(({ width }) => width === 600) + 1);
    expect(printPixels.width).toBeLessThanOrEqual(360);
    expect(printPixels.height).toBeLessThanOrEqual(480);
  });

  it('make up no pixel, and are 3:4 in whole pixels', () => {
    fc.assert(
      fc.property(fc.double({ min: 3, max: 5000, noNaN: true }), (width) => {
        const all = codingsOf({ x: 0, y: 0, width });
        for (const one of all) {
          expect(one.width).toBeLessThanOrEqual(width + hair);
          expect(one.height * 3).toBe(one.width * 4);
          expect(Number.isInteger(one.width) && Number.isInteger(one.height)).toBe(true);
        }
        const sizes = all.map((one) => one.width);
        expect(sizes).toEqual([...sizes].sort((one, other) => other - one));
        expect(all.at(-1)?.quality).toBe(0.5);
      }),
    );
  });

  it.each([
    [50_000, true],
    [50_001, false],
  ])('a file of %d bytes and a limit of 50 kB: %s', (bytes, isWithin) => {
    expect(fits(bytes, 50)).toBe(isWithin);
  });
});

describe('a sheet of photographs', () => {
  it.each([
    ['l', 2 * 2],
    ['a4', 5 * 6],
  ] as const)('of size %s takes %d', (paper, most) => {
    expect(mostOn(paper)).toBe(most);
    expect(placesOn(paper, 1000)).toHaveLength(most);
    expect(placesOn(paper, most - 1)).toHaveLength(most - 1);
    expect(placesOn(paper, 0)).toEqual([]);
  });

  it.each(paperNames)(
    'of size %s holds every photograph with its marks, apart from the others and from the ruler',
    (paper) => {
      const { width, height } = papers[paper];
      const places = placesOn(paper, mostOn(paper));
      for (const [at, { x, y }] of places.entries()) {
        for (const { x1, y1, x2, y2 } of cutMarks({ x, y })) {
          for (const [across, down] of [
            [x1, y1],
            [x2, y2],
          ] as const) {
            expect(across).toBeGreaterThan(5);
            expect(across).toBeLessThan(width - 5);
            expect(down).toBeGreaterThan(5);
            expect(down).toBeLessThan(rulerOn(paper).y1 - 1);
            const isIn = places.some(
              (one) => across > one.x && across < one.x + 30 && down > one.y && down < one.y + 40,
            );
            expect(isIn).toBe(false);
          }
        }
        expect(rulerOn(paper).y1).toBeLessThan(height - 5);
        const others = places.filter((_, other) => other !== at);
        expect(others.every((one) => Math.abs(one.x - x) >= 34 || Math.abs(one.y - y) >= 44)).toBe(true);
      }
    },
  );

  it.each(paperNames)('of size %s has each back behind its photograph when it is turned over', (paper) => {
    const [place = { x: 0, y: 0 }] = placesOn(paper, 1);
    const back = backOf(place, paper);
    expect(back.y).toBe(place.y);
    // Seen from behind, left is right.
    expect(papers[paper].width - (back.x + 30)).toBeCloseTo(place.x, 9);
    expect(backOf(back, paper).x).toBeCloseTo(place.x, 9);
  });

  it('has eight cut marks around a photograph, all of them in line with its edges', () => {
    const marks = cutMarks({ x: 10, y: 20 });
    expect(marks).toHaveLength(8);
    for (const { x1, y1, x2, y2 } of marks) {
      const isLevel = y1 === y2 && [20, 60].includes(y1);
      const isUpright = x1 === x2 && [10, 40].includes(x1);
      expect(isLevel !== isUpright).toBe(true);
    }
  });

  it('has a ruler of fifty millimetres', () => {
    for (const paper of paperNames) expect(rulerOn(paper).x2 - rulerOn(paper).x1).toBe(50);
  });
});
