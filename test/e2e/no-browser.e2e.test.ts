import { everyLook } from '../tools/every-look';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadCase } from '../fixtures/cases/load';
import { runTypeScript } from './harness/run-tool';

// A machine without a browser, for every tool that needs one: what to do in one line, before anything else is begun.

const caseId = 'testa-arjun';
let folder = '';
let nowhere = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tenken-no-browser-'));
  nowhere = join(folder, 'nowhere', 'chromium');
  writeFileSync(join(folder, 'page.html'), '<p>サンプル</p>');
  writeFileSync(join(folder, 'cases.json'), JSON.stringify(loadCase(caseId)));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('without a browser', () => {
  it.concurrent.each(
    everyLook ? ['demo', 'try', 'bench', 'bench-check', 'bench-backup', 'bench-workspace'] : ['demo', 'try', 'bench'],
  )('%s says so in one line', async (name) => {
    const ofTry = ['--page', join(folder, 'page.html'), '--cases', join(folder, 'cases.json'), '--case', caseId];
    const env = { TENKEN_CHROMIUM: nowhere };
    const end = await runTypeScript(`test/tools/${name}.ts`, name === 'try' ? ofTry : [], { env });
    expect(end).toEqual({
      code: 1,
      stdout: '',
      stderr: `TENKEN_CHROMIUM names ${nowhere}, which does not exist.\n`,
    });
  });
});
