/**
 * `npm run mutants`: puts each fault of the frozen list (test/mutants/frozen.json) into the source, one at a time, and
 * reports which tier of the tests notices it. Continues where a stopped run was.
 *
 *   --only unit|lab|e2e   only this tier, over every mutant
 *   --tests a,b           the files of `--only e2e`; each mutant costs a build
 *   --room page           the mutants of one room
 *   --sample 20           this many of them, the same every time
 *   --mutant id           one of them
 *   --survivors           keeps what was killed before, whatever has changed since, and runs the rest
 *   --equivalent          also those that a person has found not to be faults
 *   --lanes 2             how many at a time
 *   --resample            replaces mutants whose source has changed, and runs nothing
 *   --freeze 260          makes a new list of this size, and runs nothing
 */
import { find, type MutantList, readList, resample, roomSources, rooms, writeList } from '../mutants/list';
import { isEquivalent, type Mutant, roomOf, shortHash } from '../mutants/mutant';
import { isKill, latestOf, readResults, resultKey, sourcesKey } from '../mutants/results';
import { runTier } from '../mutants/run';
import { stopAll } from '../mutants/run-within';
import { sampleOf } from '../mutants/sample';
import { endOf, type Fate, lineOf, tableOf } from '../mutants/table';
import { e2eTier, type Tier, tiersHere } from '../mutants/tiers';
import { type Flags, parseFlags } from './args';
import { runTool, ToolError } from './tool-error';

const known = {
  ...({ only: 'text', tests: 'text', room: 'text', sample: 'text', mutant: 'text', lanes: 'text' } as const),
  ...({ survivors: 'switch', equivalent: 'switch', resample: 'switch', freeze: 'text' } as const),
};

async function main(): Promise<void> {
  const flags = parseFlags(process.argv.slice(2), known);
  if (flags.text.freeze !== undefined) return freeze(numberOf(flags, 'freeze', 0));
  const list = readList();
  if (flags.on.has('resample')) return resampleMoved(list);
  await run(list, flags);
}

function freeze(size: number): void {
  const mutants = sampleOf(roomSources(), { size, seed });
  writeList({ seed, mutants });
  console.log(`${mutants.length} mutants frozen.`);
}

const seed = 'tenken';

function resampleMoved(list: MutantList): void {
  const fresh = resample(list, roomSources());
  const before = new Set(list.mutants.map(({ id }) => id));
  const added = fresh.mutants.filter(({ id }) => !before.has(id));
  writeList(fresh);
  console.log([`${added.length} mutants put into the places of others.`, ...added.map(lineOf)].join('\n'));
}

async function run(list: MutantList, flags: Flags): Promise<void> {
  const chosen = chosenOf(list.mutants, flags);
  const found = find(chosen);
  const isRun = (mutant: Mutant) => flags.on.has('equivalent') || !isEquivalent(mutant);
  const standing = found.flatMap(({ mutant, place }) => (place && isRun(mutant) ? [mutant] : []));
  const tiers = tiersOf(flags);
  const key = sourcesKey();
  const kept = latestOf(readResults(), key, flags.on.has('survivors'));
  const options = { key, lanes: numberOf(flags, 'lanes', 2), log: (line: string) => console.error(line) };
  const resultOf = ({ id }: Mutant, { name }: Tier) => kept.get(resultKey(id, name));
  const isKilledIn = (mutant: Mutant) => (tier: Tier) => {
    const result = resultOf(mutant, tier);
    return result !== undefined && isKill(result);
  };
  for (const [at, tier] of tiers.entries()) {
    const todo = standing.filter(
      (mutant) => !resultOf(mutant, tier) && tier.appliesTo(mutant) && !tiers.slice(0, at).some(isKilledIn(mutant)),
    );
    for (const result of await runTier(tier, todo, options)) kept.set(resultKey(result.mutant, result.tier), result);
  }
  const names = tiers.map(({ name }) => name);
  const fates = found.map(({ mutant, place }): Fate => {
    const results = tiers.flatMap((tier) => resultOf(mutant, tier) ?? []);
    return { mutant, hasMoved: place === null, results };
  });
  print(fates, names);
}

function print(fates: readonly Fate[], tiers: readonly string[]): void {
  for (const end of ['moved on', 'open', 'survived']) {
    const some = fates.filter((fate) => endOf(fate) === end);
    if (some.length > 0) console.log(`\n${end}:\n${some.map(({ mutant }) => lineOf(mutant)).join('\n')}`);
  }
  console.log(`\n${tableOf(fates, tiers)}`);
}

function chosenOf(mutants: readonly Mutant[], flags: Flags): readonly Mutant[] {
  const { room, mutant: id } = flags.text;
  if (room !== undefined && !rooms.some((one) => one === room))
    throw new ToolError(`--room is one of ${rooms.join(', ')}.`);
  const some = mutants.filter(
    (mutant) => (room === undefined || roomOf(mutant.file) === room) && (id === undefined || mutant.id === id),
  );
  if (some.length === 0) throw new ToolError('No mutant of the list fits.');
  const shuffled = some.toSorted((one, other) => (shortHash(one.id) < shortHash(other.id) ? -1 : 1));
  return flags.text.sample === undefined ? some : shuffled.slice(0, numberOf(flags, 'sample', 0));
}

function tiersOf(flags: Flags): readonly Tier[] {
  const { only, tests } = flags.text;
  if (only === 'e2e') {
    if (tests === undefined) throw new ToolError('--only e2e needs --tests with the files to run.');
    return [e2eTier(tests.split(','))];
  }
  if (tests !== undefined) throw new ToolError('--tests goes with --only e2e.');
  const tiers = tiersHere();
  const some = only === undefined ? tiers : tiers.filter(({ name }) => name === only);
  if (some.length === 0) throw new ToolError(`--only is one of ${tiers.map(({ name }) => name).join(', ')}, e2e.`);
  return some;
}

function numberOf(flags: Flags, name: string, fallback: number): number {
  const number = Number(flags.text[name] ?? fallback);
  if (!Number.isInteger(number) || number < 1) throw new ToolError(`--${name} is a whole number from 1 on.`);
  return number;
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    stopAll();
    process.exit(1);
  });
}

await runTool(main);
