import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { needsBuild, newestChange } from '../tools/build';

let folder = '';
const at = (...path: readonly string[]) => join(folder, ...path);
const age = (path: string, seconds: number) => utimesSync(path, seconds, seconds);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tenken-build-test-'));
  mkdirSync(at('lib', 'engine'), { recursive: true });
  mkdirSync(at('out'));
  mkdirSync(at('test'));
  for (const file of ['lib/engine/a.ts', 'wxt.config.ts', 'out/manifest.json', 'test/a.ts'])
    writeFileSync(at(file), '');
  for (const old of ['lib/engine/a.ts', 'lib/engine', 'lib', 'wxt.config.ts', 'test/a.ts']) age(at(old), 1000);
  age(at('out/manifest.json'), 2000);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a build', () => {
  it('is not needed when it is newer than its sources', () => {
    expect(needsBuild(folder, at('out'))).toBe(false);
  });

  it.each([
    ['there is none', () => rmSync(at('out/manifest.json'))],
    ['a source is newer', () => age(at('lib/engine/a.ts'), 3000)],
    ['the configuration is newer', () => age(at('wxt.config.ts'), 3000)],
    ['a source is gone', () => rmSync(at('lib/engine/a.ts'))],
  ])('is needed when %s', (_, change) => {
    change();
    expect(needsBuild(folder, at('out'))).toBe(true);
  });

  it('is not needed for a change of the tests', () => {
    age(at('test/a.ts'), 3000);
    expect(needsBuild(folder, at('out'))).toBe(false);
  });

  it('knows the newest change under a folder, and none where nothing is', () => {
    expect(newestChange(at('lib'))).toBe(1_000_000);
    expect(newestChange(at('none'))).toBe(0);
  });
});
