import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSameJson } from '../../lib/storage/same-json';

/** The same with the keys of every object in the opposite order. */
function turned(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(turned);
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, inside]) => [key, turned(inside)])
      .reverse(),
  );
}

describe('the same JSON', () => {
  it('is told whatever the order of keys', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => isSameJson(value, turned(value))));
  });

  it('is told apart from any other', () => {
    const text = (value: unknown) => JSON.stringify(turned(turned(value)));
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
        fc.pre(text(one) !== text(other));
        expect(isSameJson({ a: 1, b: [one] }, { b: [one], a: 1 })).toBe(true);
        if (isSameJson(one, other)) expect(JSON.parse(text(one))).toEqual(JSON.parse(text(other)));
      }),
    );
  });

  it.each<[unknown, unknown, boolean]>([
    [{ a: undefined }, {}, true],
    [{ a: undefined }, { b: undefined }, true],
    [{ a: undefined, b: 1 }, { b: 1 }, true],
    [{ a: null }, {}, false],
    [{ a: 1 }, { b: 1 }, false],
    [{ a: 1 }, { a: 1, b: 2 }, false],
    [{ a: undefined, b: 1 }, { a: 1, b: undefined }, false],
    [[1, 2], [2, 1], false],
    [[1], [1, 2], false],
    [[], {}, false],
    [{ 0: 'a' }, ['a'], false],
    [JSON.parse('{"__proto__":1}'), {}, false],
    [{ toString: 1 }, {}, false],
    ['1', 1, false],
    [null, {}, false],
    ['サ', 'サ', true],
  ])('of %j and %j: %s', (one, other, same) => {
    expect([isSameJson(one, other), isSameJson(other, one)]).toEqual([same, same]);
  });
});
