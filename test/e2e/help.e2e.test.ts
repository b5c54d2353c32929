import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { shortcuts } from '../../components/navigation/shortcuts';
import { editorKeys } from '../../components/navigation/shortcuts.words';
import { allCases } from '../fixtures/cases/load';
import { buildIfNeeded } from '../tools/build';
import { examine } from './harness/examine';
import { goTo } from './harness/flow';
import { launchTenken, type Tenken } from './harness/launch';
import { ask } from './harness/messages';

// The help page, and the keys that it lists.

let tenken: Tenken;
let workspace: Page;

beforeAll(async () => {
  tenken = await launchTenken({ extensionDir: await buildIfNeeded() });
  workspace = await tenken.workspace();
  await workspace.getByTestId('tour').waitFor();
  await ask(workspace, 'vault.create', { passphrase: 'testa サンプル 2026' });
  await ask(workspace, 'exchange.import', { text: JSON.stringify(allCases()) });
  await workspace.getByTestId('tour-close').click();
});
afterAll(() => tenken.close());

const hash = () => workspace.evaluate(() => location.hash);
const focusedOn = () =>
  workspace.evaluate(() => document.activeElement?.getAttribute('data-testid') ?? document.activeElement?.id ?? '');

describe('the help page', () => {
  it('has its parts, marks and keys in both languages', async () => {
    await goTo(workspace, '#/help');
    await workspace.getByTestId('help-keys').waitFor();
    await examine(workspace, 'help');
    expect(await workspace.getByTestId('help-keys').locator('tbody tr').count()).toBe(
      shortcuts.length + editorKeys.length,
    );
  });

  it('leads to the licence and the notices of what others made, in letters that can be read', async () => {
    const opened = tenken.context.waitForEvent('page');
    await workspace.getByTestId('help-notices').click();
    const page = await opened;
    await page.waitForLoadState();
    const text = await page.locator('body').innerText();
    expect(text).toContain('Copyright (c) 2026 The Tenken authors');
    expect(text).toContain('出典：出入国在留管理庁');
    await page.close();
  });

  it('leads from its contents to each part, with the keyboard there', async () => {
    await workspace.getByRole('link', { name: 'パスフレーズを忘れたとき' }).click();
    await expect.poll(focusedOn).toBe('help-lost');
    await expect
      .poll(() =>
        workspace.locator('#help-lost').evaluate((heading) => heading.getBoundingClientRect().top < innerHeight),
      )
      .toBe(true);
    await goTo(workspace, '#/help?at=keyboard');
    await expect.poll(focusedOn).toBe('help-keyboard');
    await examine(workspace, 'help-keyboard');
  });

  it('is searched by words, whatever their width', async () => {
    await workspace.getByTestId('help-search').fill('ｔｅｎｋｅｎ 送信');
    await expect.poll(() => workspace.locator('main h2').count()).toBeLessThan(6);
    expect(await workspace.locator('#help-never').count()).toBe(1);
    // Hiragana for katakana, as in every other search of the workspace.
    await workspace.getByTestId('help-search').fill('ばっくあっぷ');
    await expect.poll(() => workspace.locator('main h2').count()).toBeLessThan(6);
    expect(await workspace.locator('.workspace-help section').count()).toBeGreaterThan(0);
    await workspace.getByTestId('help-search').fill('そのような言葉はない');
    await workspace.locator('.empty').waitFor();
    await examine(workspace, 'help-nothing');
    await workspace.getByTestId('help-search').fill('');
  });
});

describe('the keys', () => {
  beforeEach(async () => {
    await goTo(workspace, '#/cases');
    await workspace.getByTestId('case-search').waitFor();
    await workspace.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  });

  it('? opens the list of keys in the help, / goes to its search box', async () => {
    await workspace.keyboard.press('?');
    await expect.poll(hash).toBe('#/help?at=keyboard');
    // The part that was asked for takes the focus when it is shown; a key before that would lose it again.
    await expect.poll(focusedOn).toBe('help-keyboard');
    await workspace.keyboard.press('/');
    await expect.poll(() => focusedOn()).toBe('help-search');
    expect(await workspace.getByTestId('help-search').inputValue()).toBe('');
  });

  it('/ goes to the search box of the list, n asks for a new case, and neither while typing', async () => {
    await workspace.keyboard.press('/');
    await expect.poll(() => focusedOn()).toBe('case-search');
    await workspace.keyboard.type('n/?[');
    await expect.poll(() => workspace.getByTestId('case-search').inputValue()).toBe('n/?[');
    expect(await workspace.locator('dialog[open]').count()).toBe(0);
    await workspace.getByTestId('case-search').fill('');
    await workspace.getByTestId('case-search').blur();
    await workspace.keyboard.press('n');
    await workspace.locator('dialog[open]').waitFor();
    // A question is open: keys wait until it is answered.
    await workspace.keyboard.press('?');
    await expect.poll(() => hash()).toBe('#/cases');
    // What was typed has opened the list of the box in hand; the first Escape closes that, the second the question.
    await workspace.keyboard.press('Escape');
    await workspace.keyboard.press('Escape');
    await workspace.locator('dialog[open]').waitFor({ state: 'detached' });
  });

  it('n and / work from any page, by way of the cases', async () => {
    await goTo(workspace, '#/settings');
    await workspace.getByTestId('settings-save').waitFor();
    await workspace.keyboard.press('n');
    await workspace.locator('dialog[open]').waitFor();
    await workspace.keyboard.press('Escape');
    await goTo(workspace, '#/settings');
    await workspace.getByTestId('settings-save').waitFor();
    await workspace.keyboard.press('/');
    await expect.poll(focusedOn).toBe('case-search');
  });

  it('[ and ] go through the tabs of a case, round at the ends', async () => {
    await goTo(workspace, '#/cases/testa-arjun');
    await workspace.getByTestId('tab-home').waitFor();
    await workspace.keyboard.press(']');
    await expect.poll(hash).toBe('#/cases/testa-arjun/applicant');
    await workspace.keyboard.press('[');
    await expect.poll(hash).toBe('#/cases/testa-arjun/home');
    await workspace.keyboard.press('[');
    await expect.poll(hash).toBe('#/cases/testa-arjun/checks');
  });

  it('Ctrl+S saves while typing', async () => {
    await goTo(workspace, '#/cases/testa-arjun/case');
    const box = workspace.locator('[data-path="case.title"]');
    await box.fill('サンプルの案件名');
    await workspace.keyboard.press('Control+s');
    await expect
      .poll(async () => (await ask(workspace, 'records.get', { kind: 'case', id: 'testa-arjun' })).payload)
      .toMatchObject({ title: 'サンプルの案件名' });
  });

  it('do nothing when they are switched off, but for Ctrl+S', async () => {
    const settings = await ask(workspace, 'settings.get', null);
    await ask(workspace, 'settings.set', { ...settings, keys: false });
    await workspace.reload();
    await goTo(workspace, '#/cases');
    await workspace.getByTestId('case-search').waitFor();
    await workspace.keyboard.press('?');
    await workspace.keyboard.press('n');
    expect([await hash(), await workspace.locator('dialog[open]').count()]).toEqual(['#/cases', 0]);
  });
});
