import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ConfirmedPart } from '../../lib/engine/predicted';
import { confirmedRowsIn } from '../../lib/storage/confirmed-rows';
import { runs } from '../property-runs';
import { memoryArea } from './memory-area';

const confirmed = (row: string, more: Partial<ConfirmedPart> = {}): ConfirmedPart => ({
  ...{ procedure: 'library-card', row, part: 'value', revision: '2026-10-01', on: '2026-11-29' },
  target: {
    ...{ section: '申込者', label: '9性別', words: '９　性別', kind: 'radio' },
    ...{ block: null, nth: 0, place: 0, limit: null, options: '0123456789abcd' },
  },
  ...more,
});

describe('confirmed rows', () => {
  it('are kept, one for each part of a row, the last, of whatever revision', async () => {
    const area = memoryArea();
    const rows = confirmedRowsIn(area);
    expect(await rows.list()).toEqual([]);
    await rows.add([confirmed('a'), confirmed('b')]);
    await rows.add([confirmed('a', { revision: '2027-04-01' }), confirmed('a', { part: 'detail' })]);
    expect(await confirmedRowsIn(area).list()).toEqual([
      confirmed('b'),
      confirmed('a', { revision: '2027-04-01' }),
      confirmed('a', { part: 'detail' }),
    ]);
  });

  it('are taken back row by row, with all their parts, in their own procedure only', async () => {
    const rows = confirmedRowsIn(memoryArea());
    const other = confirmed('a', { procedure: 'another' });
    await rows.add([confirmed('a'), confirmed('a', { part: 'detail' }), confirmed('b'), other]);
    await rows.remove({ procedure: 'library-card', row: 'a' });
    expect(await rows.list()).toEqual([confirmed('b'), other]);
  });

  it('are what was said last of each part, in whatever order it was said', async () => {
    const said = fc.record({
      row: fc.constantFrom('a', 'b'),
      part: fc.constantFrom('value', 'detail'),
      procedure: fc.constantFrom('one', 'other'),
      on: fc.constantFrom('2026-11-28', '2026-11-29'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(said, { maxLength: 8 }), async (all) => {
        const rows = confirmedRowsIn(memoryArea());
        for (const one of all) await rows.add([confirmed(one.row, one)]);
        const last = new Map(all.map((one) => [`${one.procedure} ${one.row} ${one.part}`, one.on]));
        const kept = (await rows.list()).map((one) => [`${one.procedure} ${one.row} ${one.part}`, one.on] as const);
        expect(new Map(kept)).toEqual(last);
        expect(kept).toHaveLength(last.size);
      }),
      { numRuns: runs(30) },
    );
  });

  it.each([[7], ['x'], [{}], [[{ row: 'a' }]], [[{ ...confirmed('a'), value: 'x' }]]])(
    'are none where %j lies in their place: nothing is filled then',
    async (value) => {
      const area = memoryArea();
      area.poke('confirmedRows', value);
      expect(await confirmedRowsIn(area).list()).toEqual([]);
    },
  );
});
