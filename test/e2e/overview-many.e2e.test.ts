import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildIfNeeded } from '../tools/build';
import { createVault, goTo, passphrase } from './harness/flow';
import { launchTenken, type Tenken } from './harness/launch';
import { ask } from './harness/messages';
import { seedCases } from './harness/seed';

const count = 10_000;

let tenken: Tenken;
let page: Page;

const at = (testId: string) => page.getByTestId(testId);
const found = () => page.locator('.workspace-search [role="status"]').textContent();
const drawn = () => page.locator('tbody tr[data-index]').count();

beforeAll(async () => {
  tenken = await launchTenken({ extensionDir: await buildIfNeeded() });
  page = await tenken.workspace();
  await createVault(page);
  await seedCases(page, count);
}, 240_000);
afterAll(() => tenken.close());

describe('ten thousand cases', () => {
  it('are listed, a window of them drawn, to the last one', async () => {
    await goTo(page, '#/cases');
    await expect.poll(found).toBe(`${count}件`);
    expect(await drawn()).toBeLessThan(60);
    expect(await page.getByRole('grid').getAttribute('aria-rowcount')).toBe(String(count + 1));
    // The page may still grow: it is scrolled to its end until the last row is there.
    const last = page.locator(`tbody tr[data-index="${count - 1}"][data-testid]`);
    await expect
      .poll(async () => {
        await page.evaluate('window.scrollTo(0, document.body.scrollHeight)');
        return last.count();
      })
      .toBe(1);
    expect(await drawn()).toBeLessThan(60);
    await page.evaluate('window.scrollTo(0, 0)');
  });

  it('are searched, opened and saved', async () => {
    await at('case-search').fill('１００７７７７');
    await expect.poll(found).toBe('1件');
    await at('case-row-many-c-7777').getByRole('link').first().click();
    await at('tab-case').click();
    await page.locator('[data-path="case.title"]').fill('架空の案件 改');
    await page.keyboard.press('Control+s');
    await page.locator('.workspace-savebar__state--saved').waitFor();
    await goTo(page, '#/cases');
    await at('case-search').fill('架空の案件 改');
    await expect.poll(found).toBe('1件');
    await at('case-search').fill('');
  });

  it('are all there again after a lock, and all chosen with one press', async () => {
    await at('lock').click();
    await at('passphrase').fill(passphrase);
    await at('unlock').click();
    await expect.poll(found).toBe(`${count}件`);
    await at('choose-all').click();
    await page.getByText(`${count}件を選択中`).waitFor();
    await at('choose-none').click();
  });

  it('leave the picker of the popup quick: it is given all and draws few', async () => {
    const popup = await tenken.extensionPage('popup.html?tab=0');
    expect((await ask(popup, 'cases.list', null)).length).toBe(count);
    await popup.close();
  });
});
