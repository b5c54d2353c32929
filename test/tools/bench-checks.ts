/**
 * `npm run bench:checks`: how long the full report of one case takes, and of ten thousand, with the memory they leave
 * behind. `--cases N` (default 10000).
 */
import { readFileSync } from 'node:fs';
import { reportOf } from '../../lib/checks/report';
import type { CaseRecords } from '../../lib/domain/records';
import { loadProcedures, procedureOf } from '../../lib/procedures/registry';
import { parseFlags } from './args';
import { inWords, spread } from './bench/statistics';
import { documentIn, recordsIn } from './report-case';
import { runTool, ToolError } from './tool-error';

const on = '2026-06-15';
const warmUps = 50;
const singles = 200;

async function main(): Promise<void> {
  const flags = parseFlags(process.argv.slice(2), { cases: 'text' });
  const many = Number(flags.text.cases ?? 10_000);
  if (!Number.isInteger(many) || many < 1) throw new ToolError('--cases is a whole number from 1 on.');
  await loadProcedures();
  const all = workedCases();
  const first = timed(() => report(all[0]));
  for (let n = 0; n < warmUps; n += 1) report(all[n % all.length]);
  const times = Array.from({ length: singles }, (_, n) => timed(() => report(all[n % all.length])));
  console.log('Full report (fields, category, documents, rules), the worked cases in turn');
  console.log(`  the very first           ${first.toFixed(1)} ms`);
  console.log(`  one case, ${singles} runs       ${inWords(spread(times))}`);
  const before = heap();
  const total = timed(() => {
    for (let n = 0; n < many; n += 1) report(all[n % all.length]);
  });
  const after = heap();
  console.log(`  ${many} cases             ${(total / 1000).toFixed(2)} s`);
  console.log(
    `  heap before and after    ${before.toFixed(1)} and ${after.toFixed(1)} MB${globalThis.gc ? '' : ' (not collected)'}`,
  );
}

function workedCases(): readonly CaseRecords[] {
  return Array.from({ length: 10 }, (_, n) => {
    const document = documentIn(
      readFileSync(new URL(`../fixtures/worked/case-${n + 1}.json`, import.meta.url), 'utf8'),
    );
    return document.cases.map(({ id }) => recordsIn(document, id));
  }).flat();
}

function report(records: CaseRecords | undefined): void {
  if (!records) throw new ToolError('There are no worked cases.');
  const { form, law } = procedureOf(records.case.procedure);
  const made = reportOf({ form, law, records, on });
  if (made.rules.length === 0) throw new ToolError('The report has no rules.');
}

function timed(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** Used heap in MB, after a collection if node was started with --expose-gc. */
function heap(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1024 / 1024;
}

await runTool(main);
