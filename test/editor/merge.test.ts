import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../lib/facts/descriptor';
import { decided, mergeDrafts, sameValue } from '../../lib/editor/merge';

const base = {
  id: 'a',
  name: { family: 'TESTA', given: 'A' },
  birth: '1990',
  list: [{ id: '1', x: 'p' }, { id: '2' }],
};

describe('two changes of one record', () => {
  it('to different facts are both kept, and nothing is asked', () => {
    const mine = { ...base, birth: '1991' };
    const theirs = { ...base, name: { family: 'TESTA', given: 'B' }, sex: 'male' };
    expect(mergeDrafts(base, mine, theirs)).toEqual({
      draft: { ...base, birth: '1991', name: { family: 'TESTA', given: 'B' }, sex: 'male' },
      conflicts: [],
      taken: 2,
    });
  });

  it('to the same fact are a conflict at that fact alone, decided by a choice', () => {
    const merge = mergeDrafts(base, { ...base, birth: '1991' }, { ...base, birth: '1992', sex: 'male' });
    expect(merge.conflicts).toEqual([{ path: 'birth', mine: '1991', theirs: '1992' }]);
    expect(decided(merge, {})).toMatchObject({ birth: '1991', sex: 'male' });
    expect(decided(merge, { birth: 'theirs' })).toMatchObject({ birth: '1992', sex: 'male' });
  });

  it('to the same value are no conflict, in whatever order the keys stand', () => {
    const mine = { ...base, name: { given: 'B', family: 'TESTA' } };
    expect(mergeDrafts(base, mine, { ...base, name: { family: 'TESTA', given: 'B' } }).conflicts).toEqual([]);
  });

  it('taken away here and changed there is a conflict', () => {
    const { birth: _, ...mine } = base;
    const merge = mergeDrafts(base, mine, { ...base, birth: '1992' });
    expect(merge.conflicts).toEqual([{ path: 'birth', mine: undefined, theirs: '1992' }]);
    expect(decided(merge, { birth: 'mine' })).not.toHaveProperty('birth');
  });

  it('to entries of a list are put together by the ids of the entries', () => {
    const mine = {
      ...base,
      list: [
        { id: '2', x: 'mine' },
        { id: '1', x: 'p' },
      ],
    };
    const theirs = { ...base, list: [{ id: '1', x: 'theirs' }, { id: '2' }, { id: '3', x: 'new' }] };
    const merge = mergeDrafts(base, mine, theirs);
    expect(merge.conflicts).toEqual([]);
    expect(merge.draft.list).toEqual([
      { id: '2', x: 'mine' },
      { id: '1', x: 'theirs' },
      { id: '3', x: 'new' },
    ]);
  });

  it('of which one takes an entry away that the other has changed is a conflict of the list', () => {
    const mine = { ...base, list: [{ id: '2' }] };
    const theirs = { ...base, list: [{ id: '1', x: 'q' }, { id: '2' }] };
    expect(mergeDrafts(base, mine, theirs).conflicts).toEqual([{ path: 'list', mine: mine.list, theirs: theirs.list }]);
    const untouched = {
      ...base,
      list: [
        { id: '1', x: 'p' },
        { id: '2', x: 'q' },
      ],
    };
    expect(mergeDrafts(base, mine, untouched).draft.list).toEqual([{ id: '2', x: 'q' }]);
  });

  it('to a list without ids are a conflict of the list', () => {
    const merge = mergeDrafts({ id: 'a', l: ['x'] }, { id: 'a', l: ['x', 'y'] }, { id: 'a', l: ['z'] });
    expect(merge.conflicts).toEqual([{ path: 'l', mine: ['x', 'y'], theirs: ['z'] }]);
  });

  const value = fc.oneof(
    fc.constantFrom('p', 'q', 'r'),
    fc.record({ n: fc.constantFrom('1', '2'), m: fc.constantFrom('3', '4') }),
  );
  const record = fc.dictionary(fc.constantFrom('k', 'l', 'm', 'n'), value, { maxKeys: 4 }) as fc.Arbitrary<Draft>;
  it('lose nothing: each fact is what one of the two says, theirs where only they changed it', () => {
    fc.assert(
      fc.property(record, record, record, (before, mine, theirs) => {
        const merge = mergeDrafts(before, mine, theirs);
        const all = Object.fromEntries(merge.conflicts.map(({ path }) => [path, 'theirs' as const]));
        for (const key of ['k', 'l', 'm', 'n']) {
          if (sameValue(before[key], mine[key])) expect(merge.draft[key]).toEqual(theirs[key]);
          if (sameValue(before[key], theirs[key])) expect(merge.draft[key]).toEqual(mine[key]);
        }
        expect(mergeDrafts(before, mine, before)).toEqual({ draft: mine, conflicts: [], taken: 0 });
        expect(mergeDrafts(before, before, theirs).draft).toEqual(theirs);
        for (const { path, theirs: other } of merge.conflicts)
          expect(
            path.split('.').reduce<unknown>((made, key) => (made as Draft | undefined)?.[key], decided(merge, all)),
          ).toEqual(other);
      }),
    );
  });
});
