/**
 * `npm run bench:workspace`: how long a person waits in the workspace with 10,000 cases in the vault, compared with
 * 100, on the built extension in Chromium. Times are taken inside the page. `--runs N` (default 5), `--cases N`.
 */
import { parseFlags } from './args';
import { inWords, type Spread, spread } from './bench/statistics';
import { type Measures, measureWorkspace, steps } from './bench/workspace-runs';
import { buildIfNeeded } from './build';
import { runTool, ToolError } from './tool-error';

const few = 100;

/** With many cases it may take this many times as long as with few. */
const targets = { unlock: 20, list: 3, search: 3, open: 3, save: 2 } as const;

const words = {
  unlock: 'unlock (press to the first rows)',
  list: 'list ready (page opened to the first rows)',
  search: 'search (key to the rows found)',
  open: 'open a case (press to its first fact)',
  save: 'save (Ctrl+S to stored)',
} as const;

async function main(): Promise<void> {
  const flags = parseFlags(process.argv.slice(2), { runs: 'text', cases: 'text' });
  const runs = Number(flags.text.runs ?? 5);
  const many = Number(flags.text.cases ?? 10_000);
  if (!Number.isInteger(runs) || runs < 1) throw new ToolError('--runs is a whole number from 1 on.');
  if (!Number.isInteger(many) || many < few) throw new ToolError(`--cases is a whole number from ${few} on.`);
  const extensionDir = await buildIfNeeded();
  const measured: Measures[] = [];
  for (const cases of [few, many]) {
    measured.push(
      await measureWorkspace({ extensionDir, cases, runs, say: (text) => process.stderr.write(`${text}\n`) }),
    );
  }
  const [small, large] = measured;
  if (!small || !large) throw new ToolError('Nothing was measured.');
  console.log(`The workspace with ${few} and with ${many} cases, ${runs} runs each`);
  for (const step of steps) {
    const [one, other] = [spread(small.times[step]), spread(large.times[step])];
    const ratio = ratioOf(one, other);
    const over = ratio > targets[step] ? '  OVER' : '';
    console.log(`  ${words[step]}`);
    console.log(`    ${few}: ${inWords(one)}   ${many}: ${inWords(other)}`);
    console.log(`    ratio ${ratio.toFixed(2)} (at most ${targets[step]})${over}`);
  }
  const mib = (bytes: number) => `${(bytes / 1024 / 1024).toFixed(1)} MiB`;
  console.log(`  memory of the workspace, scrolled to the end and back`);
  console.log(
    `    ${few}: ${mib(small.heap)}   ${many}: ${mib(large.heap)}   ratio ${(large.heap / small.heap).toFixed(2)}`,
  );
  console.log(`  filling the vault with ${many} cases took ${(large.seedMs / 1000).toFixed(1)} s`);
}

const ratioOf = (one: Spread, other: Spread): number => other.median / one.median;

await runTool(main);
