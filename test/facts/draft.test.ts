import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  entriesAt,
  isEmpty,
  pruned,
  valueAt,
  withEntry,
  withEntryMoved,
  withoutEntry,
  withValue,
} from '../../lib/facts/draft';

describe('a value at a path', () => {
  it.each([
    ['a plain fact', { a: 'x' }, 'a', 'x'],
    ['a fact in a group', { a: { b: 0 } }, 'a.b', 0],
    ['a fact in a list', { a: [{ b: 'x' }, { b: 'y' }] }, 'a.1.b', 'y'],
    ['an absent fact', { a: {} }, 'a.b', undefined],
    ['an absent entry', { a: [] }, 'a.0', undefined],
    ['a step through a text', { a: 'x' }, 'a.length', undefined],
    ['a name every object has', { a: {} }, 'a.toString', undefined],
  ])('is found: %s', (_, draft, path, value) => {
    expect(valueAt(draft, path)).toEqual(value);
  });
});

describe('a changed value', () => {
  it('makes the groups on the way', () => {
    expect(withValue({ id: 'a' }, 'passport.number', 'X1')).toEqual({ id: 'a', passport: { number: 'X1' } });
  });

  it('leaves the draft it came from as it was', () => {
    const before = { a: { b: [{ c: 1 }] } };
    withValue(before, 'a.b.0.c', 2);
    expect(before).toEqual({ a: { b: [{ c: 1 }] } });
  });

  it.each([
    ['an emptied text', ''],
    ['nothing', undefined],
    ['an emptied group', {}],
  ])('that is %s takes the fact and the groups left empty away', (_, value) => {
    expect(withValue({ id: 'a', g: { h: { i: 'x' } } }, 'g.h', value)).toEqual({ id: 'a' });
  });

  it.each([
    ['zero', 0],
    ['false', false],
  ])('that is %s stays: it is an answer', (_, value) => {
    expect(withValue({}, 'g.h', value)).toEqual({ g: { h: value } });
  });

  it('leaves an emptied entry of a list in its place, so that nothing moves under the person typing', () => {
    expect(withValue({ l: [{ a: 'x' }, { a: 'y' }] }, 'l.0.a', '')).toEqual({ l: [{}, { a: 'y' }] });
  });

  it('keeps the group while another of its facts is left', () => {
    expect(withValue({ g: { a: 'x', b: 'y' } }, 'g.a', '')).toEqual({ g: { b: 'y' } });
  });

  it('takes back what it has set, whatever the path', () => {
    const key = fc.stringMatching(/^[a-z]{1,6}$/);
    fc.assert(
      fc.property(fc.array(key, { minLength: 1, maxLength: 4 }), fc.string({ minLength: 1 }), (keys, text) => {
        const path = keys.join('.');
        const set = withValue({ id: { of: 1 } }, `x.${path}`, text);
        expect(valueAt(set, `x.${path}`)).toBe(text);
        expect(withValue(set, `x.${path}`, '')).toEqual({ id: { of: 1 } });
      }),
    );
  });
});

describe('a list', () => {
  const draft = { l: ['a', 'b', 'c'] };
  it('takes a new entry at the end, and is made by its first one', () => {
    expect(withEntry(draft, 'l', 'd')).toEqual({ l: ['a', 'b', 'c', 'd'] });
    expect(withEntry({}, 'g.l', { id: '1' })).toEqual({ g: { l: [{ id: '1' }] } });
  });

  it('goes with its last entry', () => {
    expect(withoutEntry({ id: 'a', g: { l: ['x'] } }, 'g.l', 0)).toEqual({ id: 'a' });
    expect(withoutEntry(draft, 'l', 1)).toEqual({ l: ['a', 'c'] });
  });

  it.each([
    ['up', 1, -1, ['b', 'a', 'c']],
    ['down', 1, 1, ['a', 'c', 'b']],
    ['up from the top, which changes nothing', 0, -1, ['a', 'b', 'c']],
    ['down from the bottom, which changes nothing', 2, 1, ['a', 'b', 'c']],
  ] as const)('moves an entry %s', (_, index, by, order) => {
    expect(withEntryMoved(draft, 'l', index, by)).toEqual({ l: order });
  });

  it('that is none has no entries', () => {
    expect(entriesAt({ l: 'x' }, 'l')).toEqual([]);
  });
});

describe('what is stored', () => {
  it('has no empty texts, groups, entries or lists', () => {
    expect(pruned({ id: 'a', t: '', g: { h: {} }, l: [{}, { a: '' }, { a: 'x' }], m: [''], z: 0, f: false })).toEqual({
      id: 'a',
      l: [{ a: 'x' }],
      z: 0,
      f: false,
    });
  });

  it('is not changed by storing it again', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (draft) => {
        const once = pruned(draft);
        expect(pruned(once)).toEqual(once);
        expect(Object.values(once).some(isEmpty)).toBe(false);
      }),
    );
  });
});
