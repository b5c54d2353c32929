import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBase64, randomBytes, toBase64, toBase64Url } from '../../lib/storage/bytes';
import { runs } from '../property-runs';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/= -_\n';

describe('base64', () => {
  it('agrees with the base64 of Node for any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
        expect(toBase64Url(bytes)).toBe(Buffer.from(bytes).toString('base64url'));
        expect(fromBase64(toBase64(bytes))).toEqual(new Uint8Array(bytes));
      }),
    );
  });

  it.each([0x7fff, 0x8000, 0x8001, 0x18000])('carries %i bytes, either side of one call of fromCharCode', (length) => {
    const bytes = new Uint8Array(length).map((_, at) => at % 251);
    expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
    expect(fromBase64(toBase64(bytes))).toEqual(bytes);
  });

  it('takes no other text for the same bytes', () => {
    const letter = fc.constantFrom(...alphabet);
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 40 }), fc.nat(), letter, (bytes, place, other) => {
        const text = toBase64(bytes);
        const at = place % text.length;
        const changed = text.slice(0, at) + other + text.slice(at + 1);
        fc.pre(changed !== text);
        const read = fromBase64(changed);
        if (read !== null) expect(read).not.toEqual(new Uint8Array(bytes));
      }),
      { numRuns: runs(500) },
    );
  });

  it.each([
    ['stray bits in the last letter', 'AB=='],
    ['missing padding', 'AA'],
    ['white space', 'AA A'],
    ['white space before four letters', '    AAAA'],
    ['white space between letters', 'AAAA  AAAAAA'],
    ['padding in the middle', 'AA==AAAA'],
    ['the URL-safe alphabet', 'ab-_'],
    ['a letter outside the alphabet', 'あAAA'],
  ])('refuses %s', (_, text) => {
    expect(fromBase64(text)).toBeNull();
  });
});

describe('randomBytes', () => {
  it('gives the length asked for and never the same bytes twice', () => {
    const made = Array.from({ length: 50 }, () => randomBytes(16));
    expect(made.every((bytes) => bytes.length === 16)).toBe(true);
    expect(new Set(made.map(toBase64)).size).toBe(50);
  });
});
