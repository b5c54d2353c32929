import { describe, expect, it } from 'vitest';
import { mostHeadingRules, recallRules, rememberRules } from '../../lib/storage/column-maps';
import { type ImportEntry, keepImport, readImports, shrinkImport } from '../../lib/storage/imports';
import { storageKeys } from '../../lib/storage/keys';
import { records } from '../../lib/storage/records';
import { memoryArea } from './memory-area';
import { openKit } from './vault-kit';

const entry = (id: string, text = ''): ImportEntry => ({
  ...{ id, at: '2026-11-29T00:00:00.000Z', name: 'サンプル.csv' },
  records: [
    { kind: 'applicant', id: `${id}-a`, revision: 2, before: { id: `${id}-a`, homeTown: text } },
    { kind: 'case', id: `${id}-c`, revision: 1, before: null },
  ],
});
const ids = (entries: readonly ImportEntry[]) => entries.map(({ id }) => id);

describe('what an import wrote', () => {
  it('is kept sealed, the latest first, and no more than five imports', async () => {
    const { vault, local } = await openKit();
    const store = records(vault);
    expect(await readImports(store)).toEqual([]);
    for (const id of ['1', '2', '3', '4', '5', '6']) await keepImport(store, entry(id, 'サンプル市'));
    expect(ids(await readImports(store))).toEqual(['6', '5', '4', '3', '2']);
    expect((await readImports(store))[0]).toEqual(entry('6', 'サンプル市'));
    expect(local.raw()).not.toMatch(/サンプル市|サンプル\.csv/);
  });

  it('of the last import is kept whatever its size; older ones go where they are large', async () => {
    const store = records((await openKit()).vault);
    const large = 'x'.repeat(2_500_000);
    for (const id of ['1', '2', '3']) await keepImport(store, entry(id, large));
    // One copy of so many characters fits beside the last import, two do not.
    expect(ids(await readImports(store))).toEqual(['3', '2']);
  });

  it('shrinks to what was not taken back, and goes with nothing left', async () => {
    const store = records((await openKit()).vault);
    await keepImport(store, entry('1'));
    await keepImport(store, entry('2'));
    const left = entry('1').records.slice(1);
    await shrinkImport(store, '1', left);
    expect((await readImports(store)).map(({ id, records: some }) => [id, some.length])).toEqual([
      ['2', 2],
      ['1', 1],
    ]);
    await shrinkImport(store, '1', []);
    expect(ids(await readImports(store))).toEqual(['2']);
  });
});

const heading = (number: number) => number.toString(16).padStart(64, '0');

describe('how cells below a heading are read', () => {
  it('comes back by the heading, and is forgotten where nothing is said any more', async () => {
    const local = memoryArea();
    await rememberRules(local, new Map([[heading(1), ['dayFirst']]]));
    await rememberRules(local, new Map([[heading(2), ['familyFirst', 'visible']]]));
    expect(await recallRules(local)).toEqual(
      new Map([
        [heading(2), ['familyFirst', 'visible']],
        [heading(1), ['dayFirst']],
      ]),
    );
    await rememberRules(local, new Map([[heading(1), []]]));
    expect([...(await recallRules(local)).keys()]).toEqual([heading(2)]);
  });

  it('is kept for so many headings, the one said last among them', async () => {
    const local = memoryArea();
    const all = Array.from({ length: mostHeadingRules }, (_, number) => [heading(number), ['dayFirst']] as const);
    await rememberRules(local, new Map(all));
    await rememberRules(local, new Map([[heading(mostHeadingRules), ['dayFirst']]]));
    const known = await recallRules(local);
    expect(known.size).toBe(mostHeadingRules);
    expect(known.has(heading(mostHeadingRules))).toBe(true);
  });

  it('that cannot be read is asked anew', async () => {
    const local = memoryArea();
    local.poke(storageKeys.headingRules, [{ heading: 'no hash', rules: ['dayFirst'] }]);
    expect(await recallRules(local)).toEqual(new Map());
  });
});
