/**
 * `npm run check`, `npm test`, `npm run test:all`: the steps of a tier, one after the other. A failed step does not
 * hide the rest.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { ensureJapaneseFont, findChromium } from './chromium';
import { inPackage, root } from './paths';
import { runCommand } from './run-command';
import { onlyInAll, type Step, stepsOf, type TestStep, type Tier, tiers, type WholeStep } from './tiers';
import { oneLine } from './tool-error';
import { countTests, slowest, type TestCount } from './vitest-result';

type Env = NodeJS.ProcessEnv;

const one = (isFine: boolean): TestCount => ({ passed: isFine ? 1 : 0, failed: isFine ? 0 : 1, files: [] });

/** Runs a package's script with this Node. */
async function run(words: readonly string[], env: Env): Promise<boolean> {
  const { code } = await runCommand(process.execPath, words, { cwd: root, env });
  return code === 0;
}

async function runWhole({ tool: [name, path, ...args] }: WholeStep, env: Env): Promise<TestCount> {
  return one(await run([inPackage(name, ...path), ...args], env));
}

async function runTests({ name, config, env: own = {} }: TestStep, env: Env, temporary: string): Promise<TestCount> {
  const file = join(temporary, `${name}.json`);
  const words = [inPackage('vitest', 'vitest.mjs'), 'run', '--config', config];
  const reporters = [`--reporter=${process.stdout.isTTY ? 'default' : 'dot'}`, '--reporter=json'];
  const isFine = await run([...words, ...reporters, `--outputFile.json=${file}`], { ...env, ...own });
  const count = countTests(await readFile(file, 'utf8').catch(() => null));
  return isFine || count.failed > 0 ? count : { ...count, failed: 1 };
}

async function findBrowser(env: Env): Promise<TestCount> {
  try {
    env.TENKEN_CHROMIUM = await findChromium();
    console.log(env.TENKEN_CHROMIUM);
    await ensureJapaneseFont();
    return one(true);
  } catch (error) {
    console.error(oneLine(error instanceof Error ? error.message : String(error)));
    return one(false);
  }
}

function runStep(step: Step, env: Env, temporary: string): Promise<TestCount> {
  if (step.kind === 'whole') return runWhole(step, env);
  return step.kind === 'tests' ? runTests(step, env, temporary) : findBrowser(env);
}

const asked = process.argv[2] ?? 'test';
const tier: Tier | undefined = tiers.find((name) => name === asked);
if (tier === undefined) {
  console.error(`There is no tier "${asked}": ${tiers.join(', ')}.`);
  process.exit(2);
}

const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;
const temporary = await mkdtemp(join(tmpdir(), 'tenken-test-'));
const env = { ...process.env };
const lines: string[] = [];
const counts: TestCount[] = [];
const start = performance.now();
for (const step of stepsOf(tier)) {
  console.log(`\n── ${step.name}`);
  const from = performance.now();
  const isPointless = step.kind === 'tests' && step.needsBrowser === true && env.TENKEN_CHROMIUM === undefined;
  if (isPointless) console.log('Not run: there is no browser.');
  const count = isPointless ? one(false) : await runStep(step, env, temporary);
  lines.push(`${step.name}: ${count.passed} passed, ${count.failed} failed (${seconds(performance.now() - from)})`);
  counts.push(count);
}
await rm(temporary, { recursive: true, force: true });

console.log(`\n${lines.join('\n')}\nin all ${seconds(performance.now() - start)}`);
const slow = slowest(
  counts.flatMap(({ files }) => files),
  10,
);
console.log(
  `\nThe ten slowest files:\n${slow.map(({ path, ms }) => `  ${relative(root, path)} ${seconds(ms)}`).join('\n')}`,
);
if (tier !== 'all') console.log(`\nOnly "npm run test:all" runs: ${onlyInAll.join('; ')}.`);
const sum = (of: (count: TestCount) => number) => counts.reduce((total, count) => total + of(count), 0);
const failed = sum((count) => count.failed);
console.log(`\n${sum((count) => count.passed)} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
