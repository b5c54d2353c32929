import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { papersDocument } from '../fixtures/papers/load';
import { bookOf, valueAt } from '../tables/formats/formula-kit';
import { buildIfNeeded } from '../tools/build';
import { createVault, goTo, importDocument } from './harness/flow';
import { launchTenken, type Tenken } from './harness/launch';

// The profit plan of a case: its checks beside the business plan, and its workbook.

const id = 'testa-mariana';
let tenken: Tenken;
let page: Page;
beforeAll(async () => {
  tenken = await launchTenken({ extensionDir: await buildIfNeeded() });
  page = await tenken.workspace();
  await createVault(page);
  await importDocument(page, JSON.stringify(papersDocument()));
});
afterAll(() => tenken.close());

describe('the profit plan of a case', () => {
  it('shows what has to be explained, and is saved as a workbook that reckons', async () => {
    await goTo(page, `#/cases/${id}/papers?at=business-plan`);
    await expect.poll(() => page.getByTestId('plan-K-14').innerText()).toContain('自社通販');
    expect(await page.getByTestId('plan-checks').getByRole('listitem').count()).toBe(1);
    const link = page.getByTestId('plan-K-14').getByRole('link').first();
    expect(await link.getAttribute('href')).toContain(`#/cases/${id}/employer`);

    const [file] = await Promise.all([page.waitForEvent('download'), page.getByTestId('paper-workbook').click()]);
    expect(file.suggestedFilename()).toMatch(/^収支計画_事業計画書_TESTA-MARIANA_.*\.xlsx$/);
    const book = await bookOf(new Uint8Array(readFileSync(await file.path())));
    const row = [...book.cells].find(([key, { value }]) => key.startsWith('利益計画!A') && value === '経常利益')?.[0];
    expect(valueAt(book, '利益計画', `B${row?.replace(/\D/g, '')}`)).toBe(58_400);
  });

  it('is not offered beside another paper', async () => {
    await goTo(page, `#/cases/${id}/papers?at=reason-for-hiring`);
    await page.getByTestId('paper-lines').waitFor();
    expect(await page.getByTestId('paper-workbook').count()).toBe(0);
    expect(await page.getByTestId('plan-checks').count()).toBe(0);
  });
});
