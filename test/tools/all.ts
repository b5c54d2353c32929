/** `npm test`: every check of the project, one after the other. A check that fails does not hide the rest. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureJapaneseFont, findChromium } from './chromium';
import { inPackage, root } from './paths';
import { runCommand } from './run-command';
import { oneLine } from './tool-error';
import { countTests, type TestCount } from './vitest-result';

const run = async (words: readonly string[], env: NodeJS.ProcessEnv): Promise<boolean> => {
  const [command = '', ...args] = words;
  const { code } = await runCommand(command, args, { cwd: root, env });
  return code === 0;
};

/** A tool of the project, run by this very Node. */
const tool = (name: string, ...path: readonly string[]) => [process.execPath, inPackage(name, ...path)];
const biome = tool('@biomejs/biome', 'bin', 'biome');

interface Step {
  readonly name: string;
  readonly run: (env: NodeJS.ProcessEnv, temporary: string) => Promise<TestCount>;
}

/** A step that passes or fails as a whole and counts as one. */
const whole = (name: string, ...words: readonly string[]): Step => ({
  name,
  run: async (env) => ((await run(words, env)) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }),
});

/** A step whose tests are counted. */
const tests = (name: string, config: string): Step => ({
  name,
  run: async (env, temporary) => {
    const file = join(temporary, `${name}.json`);
    const words = [...tool('vitest', 'vitest.mjs'), 'run', '--config', config];
    const isFine = await run([...words, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`], env);
    const count = countTests(await readFile(file, 'utf8').catch(() => null));
    return isFine || count.failed > 0 ? count : { ...count, failed: 1 };
  },
});

const chromiumStep: Step = {
  name: 'Chromium',
  run: async (env) => {
    try {
      env.TENKEN_CHROMIUM = await findChromium();
      console.log(env.TENKEN_CHROMIUM);
      await ensureJapaneseFont();
      return { passed: 1, failed: 0 };
    } catch (error) {
      console.error(oneLine(error instanceof Error ? error.message : String(error)));
      return { passed: 0, failed: 1 };
    }
  },
};

const steps: readonly Step[] = [
  chromiumStep,
  whole('format', ...biome, 'format', '.'),
  whole('lint', ...biome, 'lint', '--error-on-warnings', '.'),
  whole('types', ...tool('typescript', 'bin', 'tsc'), '--noEmit'),
  tests('unit', 'test/vitest.unit.config.ts'),
  whole('build', ...tool('wxt', 'bin', 'wxt.mjs'), 'build'),
  tests('e2e', 'test/vitest.e2e.config.ts'),
];

const temporary = await mkdtemp(join(tmpdir(), 'tenken-test-'));
const env = { ...process.env };
const lines: string[] = [];
let passed = 0;
let failed = 0;
for (const step of steps) {
  console.log(`\n── ${step.name}`);
  const started = performance.now();
  const count = await step.run(env, temporary);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  lines.push(`${step.name}: ${count.passed} passed, ${count.failed} failed (${seconds} s)`);
  passed += count.passed;
  failed += count.failed;
}
await rm(temporary, { recursive: true, force: true });
console.log(`\n${lines.join('\n')}\n\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
