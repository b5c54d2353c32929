/**
 * `npm run bench:backup`: how long a person waits for work on all records, with a hundred cases in the vault and with
 * ten thousand (`--cases N`), all with the product's own buttons and in one run. It also prints the ratio of the two,
 * and the ratio to the floor, which only reads and opens every record.
 */
import { parseFlags } from './args';
import { type BackupMeasures, measureBackup, type Step, steps } from './bench/backup-runs';
import { buildIfNeeded } from './build';
import { runTool, ToolError } from './tool-error';

const few = 100;

const words: Readonly<Record<Step, string>> = {
  readIntoEmpty: 'read and compare, empty vault',
  writeAll: 'write to the empty vault',
  make: 'make a backup',
  health: 'state of the records',
  readIntoFull: 'read and compare, all differ',
  rewriteAll: 'write over all records',
};

async function main(): Promise<void> {
  const flags = parseFlags(process.argv.slice(2), { cases: 'text' });
  const many = Number(flags.text.cases ?? 10_000);
  if (!Number.isInteger(many) || many < few) throw new ToolError(`--cases is a whole number from ${few} on.`);
  const extensionDir = await buildIfNeeded();
  const small = await measureBackup(extensionDir, few);
  const large = await measureBackup(extensionDir, many);
  console.log(`Backup with ${few} cases (${small.records} records) and with ${many} (${large.records} records)`);
  console.log(`  floor: every record read and opened: ${inSeconds(small.floor)} and ${inSeconds(large.floor)}`);
  for (const step of steps) tell(step, small, large);
  console.log(`  size of the file: ${inMegabytes(small.bytes)} and ${inMegabytes(large.bytes)}`);
}

function tell(step: Step, small: BackupMeasures, large: BackupMeasures): void {
  const [a, b] = [small.steps[step], large.steps[step]];
  const times = (one: number, other: number) => `${(one / other).toFixed(1)} times`;
  console.log(`  ${words[step]}: ${inSeconds(a.whole)} and ${inSeconds(b.whole)}`);
  console.log(`    ratio ${times(b.whole, a.whole)}, to the floor ${times(b.whole, large.floor)}`);
  const first = b.first === null ? 'none' : `after ${inSeconds(b.first)}`;
  console.log(
    `    with ${large.records} records: first progress ${first}, still for at most ${inSeconds(b.longestStill)}`,
  );
}

const inSeconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`;
const inMegabytes = (bytes: number) => `${(bytes / 1_000_000).toFixed(2)} MB`;

await runTool(main);
