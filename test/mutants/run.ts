import { existsSync } from 'node:fs';
import { ToolError } from '../tools/tool-error';
import { buildMutant } from './build-mutant';
import { inRepository } from './folders';
import { readList } from './list';
import type { Mutant } from './mutant';
import { mutantVariable, orderVariable } from './names';
import { isKill, keepResult, type Result } from './results';
import { reaching, type Survey, surveyOf } from './survey';
import type { Tier } from './tiers';
import { runVitest } from './vitest-run';

/** How a run goes about its work. */
export interface RunOptions {
  /** The key of the sources it runs with. */
  readonly key: string;
  /** How many mutants at a time. */
  readonly lanes: number;
  readonly log: (line: string) => void;
}

/** A run that takes this many times as long as the same tests without a mutant hangs. */
const timeout = 5;
/** The least a run may take before it counts as hanging, in milliseconds: a busy machine alone can make it slow. */
const leastLimitMs = 90_000;

const limitOf = (normalMs: number): number => Math.max(leastLimitMs, timeout * normalMs);

/** Runs one tier against mutants, several at a time. Each result is kept at once. */
export async function runTier(tier: Tier, mutants: readonly Mutant[], options: RunOptions): Promise<readonly Result[]> {
  if (mutants.length === 0) return [];
  const survey = tier.files === 'reaching' ? await surveyOf(readList().mutants, options.key, options.lanes) : null;
  const normalMs = survey || tier.built ? 0 : await normalOf(tier);
  // WXT keeps one project in mind: it cannot build two at a time.
  const lanes = tier.built ? 1 : Math.min(options.lanes, mutants.length);
  const waiting = [...mutants];
  const results: Result[] = [];
  const lane = async (): Promise<void> => {
    for (let mutant = waiting.shift(); mutant; mutant = waiting.shift()) {
      const result = { ...(await runOne(tier, mutant, survey, normalMs)), key: options.key };
      keepResult(result);
      results.push(result);
      const by = result.by ?? (isKill(result) ? '' : 'no test');
      options.log(
        `${results.length}/${mutants.length} ${tier.name} ${mutant.id}: ${result.outcome} ${by} ${result.ms} ms`,
      );
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return results;
}

async function runOne(
  tier: Tier,
  mutant: Mutant,
  survey: Survey | null,
  normalMs: number,
): Promise<Omit<Result, 'key'>> {
  const files = survey ? reaching(survey, mutant.id).filter(({ file }) => existsSync(inRepository(file))) : [];
  const about = { mutant: mutant.id, tier: tier.name };
  // No test comes near it.
  if (survey && files.length === 0) return { ...about, outcome: 'survived', by: null, ms: 0 };
  const built = tier.built ? await buildMutant(mutant) : null;
  try {
    const names = files.map(({ file }) => file);
    const env = {
      ...(built ? { TENKEN_OUT: built.out } : { [mutantVariable]: mutant.id }),
      [orderVariable]: names.join('\n'),
    };
    const normal = survey ? files.reduce((sum, { ms }) => sum + ms, 0) : normalMs;
    const limitMs = tier.built ? 3_600_000 : limitOf(normal);
    const { outcome, by, ms } = await runVitest([...tier.words, ...names], { env, limitMs });
    return { ...about, outcome, by, ms };
  } finally {
    await built?.remove();
  }
}

/** How long a tier takes without a mutant, in milliseconds. Throws a ToolError when it is not green. */
async function normalOf(tier: Tier): Promise<number> {
  const { outcome, by, ms } = await runVitest(tier.words, { env: {}, limitMs: 3_600_000 });
  if (outcome !== 'survived')
    throw new ToolError(`The tier ${tier.name} fails without any mutant: ${by ?? 'no report'}.`);
  return ms;
}
