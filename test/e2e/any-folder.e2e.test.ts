import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inPackage, root } from '../tools/paths';
import { runScript, runTypeScript } from './harness/run-tool';

// The project in a folder whose name has Japanese letters and a space. What is right elsewhere is wrong here as soon as one
// tool takes a URL's path for a file's, or a shell splits a command at the space.

let above = '';
let folder = '';
const at = (...path: readonly string[]) => join(folder, ...path);

beforeAll(() => {
  above = mkdtempSync(join(tmpdir(), 'tenken-folder-'));
  folder = join(above, '点検 テスト');
  mkdirSync(folder);
  const isLeftOut = /^(node_modules|\.git|\.github|\.output|\.tenken|\.wxt)$/;
  for (const name of readdirSync(root).filter((one) => !isLeftOut.test(one))) {
    cpSync(join(root, name), at(name), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), at('node_modules'), 'junction');
});
afterAll(() => rmSync(above, { recursive: true, force: true, maxRetries: 5 }));

describe('in a folder named 点検 テスト', () => {
  it('the extension is built', async () => {
    const end = await runScript(inPackage('wxt', 'bin', 'wxt.mjs'), ['build'], { folder });
    expect(end, end.stderr).toMatchObject({ code: 0 });
    expect(existsSync(at('.output', 'chrome-mv3', 'manifest.json'))).toBe(true);
  });

  it('one file of unit tests runs by the project’s configuration', async () => {
    const words = ['run', '--config', 'test/vitest.unit.config.ts', 'test/domain/check-digits.test.ts'];
    const end = await runScript(inPackage('vitest', 'vitest.mjs'), words, { folder });
    expect(end, end.stderr).toMatchObject({ code: 0 });
    expect(end.stdout).toMatch(/Tests\s+\d+ passed/);
  });

  it('the schema and the report of a case are printed, and the test pages are written', async () => {
    const given = [
      '--cases',
      at('test', 'fixtures', 'worked', 'case-4.json'),
      '--case',
      'case-4b',
      '--on',
      '2026-06-15',
    ];
    const [schema, report, pages] = await Promise.all([
      runTypeScript('test/tools/schema.ts', [], { folder }),
      runTypeScript('test/tools/report.ts', given, { folder }),
      runTypeScript('test/pages/write.ts', [at('pages')], { folder }),
    ]);
    expect(JSON.parse(schema.stdout)).toMatchObject({ type: 'object' });
    expect(JSON.parse(report.stdout)).toMatchObject({ case: 'case-4b' });
    expect(pages, pages.stderr).toMatchObject({ code: 0 });
    expect(readFileSync(at('pages', 'base.html'), 'utf8')).toContain('<script');
  });
});
