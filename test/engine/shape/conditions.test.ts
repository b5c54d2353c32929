import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conditionsOf } from '../../../lib/engine/shape/conditions';
import type { SeenPage, SeenRow, SeenTry } from '../../../lib/engine/shape/seen-page';

const row = (key: string, list: number | null): SeenRow => ({
  ...{ key, id: key, section: '', label: key, required: false, conditional: false, notes: [], legends: [] },
  ...{ block: null, hidden: false },
  controls: [{ kind: 'radio', id: key, name: key, ids: [], limit: null, list, enabled: true, words: '' }],
});

/** Two choices, with two and three options, and three rows that follow them. */
const pageOf = (tries: readonly SeenTry[]): SeenPage => ({
  ...{
    path: '/',
    title: '',
    status: null,
    sections: [],
    loose: [],
    heads: [],
    untouched: true,
    tooLarge: false,
    held: [],
  },
  rows: [row('yes', 0), row('list', 1), row('a', null), row('b', null), row('c', null)],
  lists: [
    ['有 Yes', '無 No'],
    ['一', '二', '三'],
  ],
  tries,
});

const all = ['yes', 'list', 'a', 'b', 'c'];
const tried = (which: string, option: number, shown: readonly string[], changed: readonly string[]): SeenTry => ({
  ...{ row: which, control: 0, option, shown: ['yes', 'list', ...shown], changed },
});
const open = tried('yes', 0, ['a', 'b', 'c'], ['a']);
const shut = tried('yes', 1, ['b', 'c'], ['a']);

describe('choices that were tried', () => {
  it.each([
    ['none', [], [], []],
    ['one option of two: nothing is told', [shut], [], [[1, 2, [2]]]],
    [
      'both, the last one shut',
      [open, shut],
      [{ row: 0, control: 0, shows: [{ row: 2, for: ['有 Yes'] }] }],
      [[2, 2, [2]]],
    ],
    [
      'both, the last one open',
      [shut, open],
      [{ row: 0, control: 0, shows: [{ row: 2, for: ['有 Yes'] }] }],
      [[2, 2, [2]]],
    ],
    [
      'an option that once showed the row and once did not',
      [open, shut, tried('yes', 0, ['b', 'c'], [])],
      [],
      [[2, 2, [2]]],
    ],
    ['two options of three', [tried('list', 0, ['b'], ['b']), tried('list', 1, [], ['b'])], [], [[2, 3, [3]]]],
    [
      'three options of three',
      [tried('list', 0, ['b'], ['b']), tried('list', 1, [], ['b']), tried('list', 2, ['b', 'c'], ['b', 'c'])],
      [
        {
          ...{ row: 1, control: 0 },
          shows: [
            { row: 3, for: ['一', '三'] },
            { row: 4, for: ['三'] },
          ],
        },
      ],
      [[3, 3, [3, 4]]],
    ],
    [
      'a row that has left the page',
      [
        { ...open, row: 'gone' },
        { ...shut, row: 'gone' },
      ],
      [],
      [],
    ],
  ] as const)('%s', (_, tries, conditions, states) => {
    const found = conditionsOf(pageOf(tries as readonly SeenTry[]));
    expect(found.conditions).toEqual(conditions);
    expect(found.tries.map(({ tried: done, of, rows }) => [done, of, rows])).toEqual(states);
  });

  it('tell the same in whatever order and however often options were tried', () => {
    const shownFor = (option: number) => (option === 0 ? ['a', 'b'] : option === 1 ? ['b'] : ['c']);
    fc.assert(
      fc.property(fc.array(fc.nat(2), { maxLength: 20 }), (more) => {
        let before: readonly string[] = all;
        const tries = [...more, 0, 1, 2].map((option) => {
          const shown = shownFor(option);
          const changed = all.slice(2).filter((key) => before.includes(key) !== shown.includes(key));
          before = shown;
          return tried('list', option, shown, changed);
        });
        const told = conditionsOf(pageOf(tries)).conditions;
        expect(told.flatMap(({ shows }) => shows.map((one) => [one.row, one.for]))).toEqual([
          [2, ['一']],
          [3, ['一', '二']],
          [4, ['三']],
        ]);
      }),
    );
  });

  it('tell nothing of a choice of which an option was left out', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1), { minLength: 1, maxLength: 20 }), fc.nat(2), (options, left) => {
        const tries = options.map((option) => {
          const chosen = [0, 1, 2].filter((one) => one !== left)[option] ?? 0;
          return tried('list', chosen, chosen === 1 ? ['a'] : ['b'], ['a', 'b']);
        });
        expect(conditionsOf(pageOf(tries)).conditions).toEqual([]);
      }),
    );
  });
});
