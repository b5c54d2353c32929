/** Writes down, for each test file, which mutants' places it reaches. */
import { randomUUID } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect } from 'vitest';
import { markName, type Reached, surveyVariable } from './names';

const folder = process.env[surveyVariable];
if (folder === undefined) throw new Error(`${surveyVariable} is not set.`);
mkdirSync(folder, { recursive: true });

const ids = new Set<string>();
Reflect.set(globalThis, markName, (id: string) => ids.add(id));
// The marks of a file that is loaded by a hook come late; this hook is the last to run, as the first that was declared.
afterAll(() => {
  const file = expect.getState().testPath;
  if (file === undefined) throw new Error('A test file has no path.');
  const reached: Reached = { file, ids: [...ids] };
  writeFileSync(join(folder, `${randomUUID()}.json`), JSON.stringify(reached));
});
