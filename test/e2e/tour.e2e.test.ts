import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildIfNeeded } from '../tools/build';
import { examine } from './harness/examine';
import { createVault, fill, goTo, ownTabId } from './harness/flow';
import { launchTenken, type Tenken } from './harness/launch';
import { ask } from './harness/messages';

// A new user's first minutes: from an empty profile to a filled practice form, taken back again.

let tenken: Tenken;
let workspace: Page;

beforeAll(async () => {
  tenken = await launchTenken({ extensionDir: await buildIfNeeded() });
  workspace = await tenken.workspace();
});
afterAll(() => tenken.close());

const step = () => workspace.getByTestId('tour').getAttribute('data-step', { timeout: 5000 });
const reaches = (name: string) => expect.poll(step, { timeout: 15_000 }).toBe(name);

describe('the first tour', () => {
  it('begins by itself beside the form that makes the vault, and takes the focus from nobody', async () => {
    await reaches('vault');
    await expect
      .poll(() => workspace.evaluate(() => document.activeElement?.closest('[data-testid="tour"]') !== null))
      .toBe(false);
    await examine(workspace, 'tour-vault');
    await createVault(workspace);
    await reaches('data');
  });

  it('says what comes next in a live region', async () => {
    const said = workspace.getByTestId('tour').getByRole('status');
    expect(await said.textContent()).toContain('2/8');
    await examine(workspace, 'tour-data');
  });

  it('loads the sample case with its own button', async () => {
    await workspace.getByTestId('tour-sample').click();
    await reaches('case');
    expect((await ask(workspace, 'cases.list', null)).length).toBe(1);
  });

  it('goes back when asked, and is not carried on by what was done before', async () => {
    await workspace.getByTestId('tour-back').click();
    await reaches('data');
    await workspace.waitForTimeout(300);
    expect(await step()).toBe('data');
    await workspace.getByTestId('tour-next').click();
    await reaches('case');
  });

  it('goes on when the case is opened, by its own link or the list', async () => {
    await workspace.getByTestId('tour-case').click();
    await reaches('practice');
    expect(await workspace.getByTestId('tour-practice').getAttribute('href')).toContain('practice.html?case=');
    await examine(workspace, 'tour-practice');
  });

  it('sees the practice form, the fill and the check, and is kept over a reload', async () => {
    const opening = tenken.context.waitForEvent('page');
    await workspace.getByTestId('tour-practice').click();
    const practice = await opening;
    await practice.waitForLoadState('load');
    await reaches('fill');
    // Of two tabs only the one in front is drawn as fast as it can be.
    await workspace.bringToFront();
    await examine(workspace, 'tour-fill');
    await practice.bringToFront();
    const popup = await tenken.popup(await ownTabId(practice));
    await popup.getByTestId('fill').waitFor();
    const report = await fill(popup, await ownTabId(practice));
    expect(report.end).toBe('done');
    await reaches('marks');
    await workspace.bringToFront();
    await examine(workspace, 'tour-marks');
    await workspace.reload();
    await reaches('marks');
    await workspace.getByTestId('tour-next').click();
    await reaches('check');
    await examine(workspace, 'tour-check');
    await popup.getByTestId('check').click();
    await reaches('next');
    // It ends at a form that is filled.
    expect(
      await practice
        .locator('input[type=text]')
        .evaluateAll((boxes) => boxes.filter((box) => (box as HTMLInputElement).value !== '').length),
    ).toBeGreaterThan(20);
    await examine(workspace, 'tour-next');
    await popup.close();
    await practice.close();
  });

  it('ends, stays away after a reload, and begins anew from the help', async () => {
    await workspace.getByTestId('tour-close').click();
    await workspace.getByTestId('tour').waitFor({ state: 'detached' });
    await workspace.reload();
    await workspace.getByRole('heading', { level: 1 }).waitFor();
    await goTo(workspace, '#/help');
    await workspace.getByTestId('tour-start').waitFor();
    expect(await workspace.getByTestId('tour').count()).toBe(0);
    await workspace.getByTestId('tour-start').click();
    // There is a case already.
    await reaches('case');
  });

  it('can be put away half-way and gone on with', async () => {
    await goTo(workspace, '#/help');
    await workspace.getByTestId('tour-next').click();
    await reaches('practice');
    await workspace.getByTestId('tour-close').click();
    await workspace.getByTestId('tour-start').click();
    await reaches('practice');
    await workspace.getByTestId('tour-close').click();
  });

  it('stays closed when it is closed the moment something happens', async () => {
    const other = await launchTenken({ extensionDir: await buildIfNeeded() });
    // A second window has its own eyes on what happens, and the same tour.
    await other.workspace();
    const window = await other.workspace();
    await createVault(window);
    await window.getByTestId('tour-close').click();
    await window.getByTestId('tour').waitFor({ state: 'detached' });
    await window.waitForTimeout(500);
    expect(await ask(window, 'tour.get', null)).toMatchObject({ state: 'off' });
    expect(await window.getByTestId('tour').count()).toBe(0);
    await ask(window, 'vault.destroy', { confirmed: true });
    await createVault(window, 'もう一つの保管庫 TESTA');
    await window.waitForTimeout(500);
    expect(await ask(window, 'tour.get', null)).toMatchObject({ state: 'off' });
    await other.close();
  });

  it('works by keyboard alone', async () => {
    await workspace.getByTestId('tour-start').focus();
    await workspace.keyboard.press('Enter');
    await workspace.getByTestId('tour').waitFor();
    await workspace.getByTestId('tour-close').focus();
    await workspace.keyboard.press('Enter');
    await workspace.getByTestId('tour').waitFor({ state: 'detached' });
  });
});
