/**
 * `npm run bench:popup`: how long the popup takes from its opening until its list is drawn, on a case's form and
 * elsewhere, with the background running and stopped, with 10,000 cases in the vault and with 100. `--runs N` (default
 * 5), `--cases N`.
 */
import { parseFlags } from './args';
import { measurePopup, type PopupMeasures, places, workers } from './bench/popup-runs';
import { inWords, spread } from './bench/statistics';
import { buildIfNeeded } from './build';
import { runTool, ToolError } from './tool-error';

const few = 100;
/** With many cases it may take this many times as long as with few. */
const target = 1.5;

async function main(): Promise<void> {
  const flags = parseFlags(process.argv.slice(2), { runs: 'text', cases: 'text' });
  const runs = Number(flags.text.runs ?? 5);
  const many = Number(flags.text.cases ?? 10_000);
  if (!Number.isInteger(runs) || runs < 1) throw new ToolError('--runs is a whole number from 1 on.');
  if (!Number.isInteger(many) || many < few) throw new ToolError(`--cases is a whole number from ${few} on.`);
  const extensionDir = await buildIfNeeded();
  const measured: PopupMeasures[] = [];
  for (const cases of [few, many]) {
    measured.push(await measurePopup({ extensionDir, cases, runs, say: (text) => process.stderr.write(`${text}\n`) }));
  }
  const [small, large] = measured;
  if (!small || !large) throw new ToolError('Nothing was measured.');
  console.log(`The popup with ${few} and with ${many} cases, ${runs} runs each`);
  for (const place of places) {
    for (const worker of workers) {
      const name = `${place} ${worker}` as const;
      const [one, other] = [spread(small.times[name]), spread(large.times[name])];
      const ratio = other.median / one.median;
      console.log(`  ${place === 'case' ? 'what remains of a case' : 'list of cases'}, worker ${worker}`);
      console.log(`    ${few}: ${inWords(one)}   ${many}: ${inWords(other)}`);
      console.log(`    ratio ${ratio.toFixed(2)} (at most ${target})${ratio > target ? '  OVER' : ''}`);
    }
  }
  const mib = (bytes: number) => `${(bytes / 1024 / 1024).toFixed(1)} MiB`;
  console.log(`  memory of the popup: ${few}: ${mib(small.heap)}   ${many}: ${mib(large.heap)}`);
}

await runTool(main);
