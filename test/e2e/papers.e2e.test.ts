import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Case } from '../../lib/domain/case/case';
import { loadCase } from '../fixtures/cases/load';
import { buildIfNeeded } from '../tools/build';
import { createVault, goTo, importDocument } from './harness/flow';
import { launchTenken, type Tenken } from './harness/launch';
import { ask } from './harness/messages';

// A paper from making it to the Word file, and what a figure in it does to the case.

const id = 'testa-arjun';
let tenken: Tenken;
let page: Page;
beforeAll(async () => {
  tenken = await launchTenken({ extensionDir: await buildIfNeeded() });
  page = await tenken.workspace();
  await createVault(page);
  await importDocument(page, JSON.stringify(loadCase(id)));
});
afterAll(() => tenken.close());

const stored = async () => (await ask(page, 'records.get', { kind: 'case', id })).payload as Case;
const line = (name: string) => page.getByTestId(`paper-line-${name}`);

describe('a paper of a case', () => {
  it('is made, edited beside its facts, and saved as Word; a figure that is not the case’s is a fault', async () => {
    await goTo(page, `#/cases/${id}/papers`);
    await page.getByTestId('paper-reason-for-hiring').getByRole('link').click();
    await page.getByTestId('paper-make').click();
    const pay = line('terms.4').locator('textarea');
    expect(await pay.inputValue()).toContain('330,000円');
    await pay.focus();
    await expect.poll(() => page.locator('.papers__behind').innerText()).toContain('330000');

    await pay.fill('報酬は月額303,000円（税引前、手当を除く。）です。');
    await expect.poll(() => line('terms.4').innerText()).toContain('330,000円');
    expect(await page.getByTestId('paper-finish').getAttribute('aria-disabled')).toBe('true');
    await page.keyboard.press('Control+s');
    await expect
      .poll(async () => (await stored()).papers?.[0]?.lines.find((one) => one.own)?.own)
      .toContain('303,000円');
    const report = await ask(page, 'case.report', { caseId: id, on: null });
    expect(report.rules.find((rule) => rule.id === 'R-PAPER-01')?.outcome).toBe('fail');

    await page.getByTestId('take-terms.4').click();
    await expect.poll(() => line('terms.4').getAttribute('data-state')).toBe('made');
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByTestId('paper-word').click()]);
    expect(file.suggestedFilename()).toMatch(/^採用理由書_TESTA-ARJUN_.*\.docx$/);
    const text = strFromU8(unzipSync(readFileSync(await file.path()))['word/document.xml'] ?? new Uint8Array());
    expect(text).toContain('月額330,000円');
    expect(text).toContain('〔要記入：');
  });

  it('is made by the office’s own template, which stays in the vault', async () => {
    const [ours] = await Promise.all([page.waitForEvent('download'), page.getByTestId('paper-template').click()]);
    await page.getByTestId('template-file').setInputFiles({
      name: 'notes.docx',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from('no Word file'),
    });
    await page.getByTestId('template-refused').waitFor();
    await page.getByTestId('template-file').setInputFiles(await ours.path());
    await page.getByTestId('template-fill').waitFor();
    expect(await page.getByTestId('template-unknown').count()).toBe(0);
    const [made] = await Promise.all([page.waitForEvent('download'), page.getByTestId('template-fill').click()]);
    const text = strFromU8(unzipSync(readFileSync(await made.path()))['word/document.xml'] ?? new Uint8Array());
    expect(text).toContain('TESTA ARJUN');
    expect(text).toContain('月額330,000円');
    expect(text).not.toMatch(/\{[^}]*\}/);
    expect(await ask(page, 'paper.template', { paper: 'reason-for-hiring' })).toMatchObject({
      addedOn: expect.any(String),
    });
  });
});
