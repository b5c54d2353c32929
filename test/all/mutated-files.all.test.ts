import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeCsv } from '../../lib/tables/formats/csv';
import type { Encoding } from '../../lib/tables/formats/encoding';
import { readTableFile, type TableFile } from '../../lib/tables/formats/read-file';
import type { Reading } from '../../lib/tables/formats/table';
import { damaged, damages, rewrites, rewritten } from '../tables/formats/damage';
import { excelWriters, separated, tables, textWriters } from '../tables/formats/writers';
import { workedMs } from '../worked-time';

/*
 * Files of tables that something has happened to, one after the other, none kept. Nothing stops the reader, no file takes
 * it longer than two seconds, and a workbook whose container is damaged is refused or is the workbook itself.
 *
 *   TENKEN_MUTATED=10000 TENKEN_SEED=1 npx vitest run --config test/vitest.all.config.ts test/all/mutated-files
 */

/** How many files in all; `TENKEN_MUTATED` says otherwise. */
const files = Number(process.env.TENKEN_MUTATED ?? 100_000);
/** What the files are drawn from; told, so that a run can be made again. */
const seed = Number(process.env.TENKEN_SEED ?? Date.now() % 1_000_000);
/** Milliseconds that a file may take. */
const longest = 2000;
/** Enough for a machine that does other work besides. */
const timeout = 60_000 + files * 10;

const workbooks: { readonly bytes: Uint8Array; readonly before: Reading<TableFile> }[] = [];
const texts: { readonly bytes: Uint8Array; readonly encoding: Encoding }[] = [];

beforeAll(async () => {
  console.log(`${files} mutated files, seed ${seed}.`);
  for (const table of fc.sample(tables, { seed, numRuns: 10 })) {
    for (const write of Object.values(excelWriters)) {
      const bytes = await write(table);
      workbooks.push({ bytes, before: readTableFile(bytes) });
    }
    for (const { encoding, write } of Object.values(textWriters)) {
      const bytes = write(separated(table, { separator: ',', lineEnd: '\r\n', quotes: false }));
      if (bytes) texts.push({ bytes, encoding });
    }
  }
});

const slowest = { ms: 0 };

function read(bytes: Uint8Array, encoding?: Encoding): Reading<TableFile> {
  const start = workedMs();
  const result = readTableFile(bytes, encoding);
  const ms = workedMs() - start;
  slowest.ms = Math.max(slowest.ms, ms);
  if (ms > longest) throw new Error(`It took ${ms} ms.`);
  return result;
}

/** Counts what becomes of files: what is always refused at once would prove nothing. */
function tally() {
  const counts = new Map<string, number>();
  return {
    counts,
    count: (what: string) => void counts.set(what, (counts.get(what) ?? 0) + 1),
    tell: (name: string) =>
      console.log(
        `${name}: ${[...counts].map(([what, some]) => `${some} ${what}`).join(', ')}; slowest ${slowest.ms.toFixed(0)} ms.`,
      ),
  };
}

const which = fc.nat();
const several = fc.array(damages, { minLength: 1, maxLength: 3 });
const pick = <T>(from: readonly T[], at: number): T => {
  const found = from[at % from.length];
  if (found === undefined) throw new Error('No file was made.');
  return found;
};

describe('a mutated file', () => {
  it(
    'that is a damaged container is refused, or is the workbook as it was',
    () => {
      const { counts, count, tell } = tally();
      fc.assert(
        fc.property(which, several, (at, all) => {
          const { bytes, before } = pick(workbooks, at);
          const after = read(all.reduce(damaged, bytes));
          count(after.ok ? 'read as before' : after.fault);
          if (after.ok && !isDeepStrictEqual(after, before)) expect(after).toEqual(before);
        }),
        { seed, numRuns: Math.round(files / 2) },
      );
      tell('Damaged workbooks');
      expect(counts.get('read as before')).toBeGreaterThan(0);
      expect(counts.get('damaged')).toBeGreaterThan(0);
    },
    timeout,
  );

  it(
    'that is a sound container of other parts is refused where a part is lost, or is in the place of another',
    () => {
      const { counts, count, tell } = tally();
      fc.assert(
        fc.property(which, rewrites, (at, rewrite) => {
          const { bytes, before } = pick(workbooks, at);
          const { bytes: changed, paths } = rewritten(bytes, rewrite);
          const after = read(changed);
          const isSame = isDeepStrictEqual(after, before);
          count(!after.ok ? after.fault : isSame ? 'read as before' : 'read otherwise');
          // Inside of one part nobody can tell what was meant.
          if (rewrite.kind !== 'damage' && after.ok && !isSame) expect(after, paths.join(' and ')).toEqual(before);
        }),
        { seed, numRuns: Math.round(files / 4) },
      );
      tell('Workbooks of other parts');
      expect(counts.get('read as before')).toBeGreaterThan(0);
      expect(counts.get('damaged')).toBeGreaterThan(0);
    },
    timeout,
  );

  it(
    'of texts is refused, or gives a table that can be written and is read again as it is',
    () => {
      const { counts, count, tell } = tally();
      fc.assert(
        fc.property(which, several, fc.boolean(), (at, all, isSaid) => {
          const { bytes, encoding } = pick(texts, at);
          const after = read(all.reduce(damaged, bytes), isSaid ? encoding : undefined);
          count(after.ok ? 'read' : after.fault);
          const [sheet] = after.ok ? after.value.sheets : [];
          if (!sheet) return;
          const again = readTableFile(new TextEncoder().encode(writeCsv(sheet.rows, { guard: true })), 'utf-8', ',');
          expect(again.ok && again.value.sheets[0]?.rows).toEqual(sheet.rows);
        }),
        { seed, numRuns: Math.round(files / 4) },
      );
      tell('Texts');
      expect(counts.get('read')).toBeGreaterThan(0);
      expect(counts.get('encoding')).toBeGreaterThan(0);
    },
    timeout,
  );
});
