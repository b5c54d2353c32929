import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allCases, loadExpected } from '../fixtures/cases/load';
import { buildPage } from '../pages/build';
import { fillableForms } from '../../lib/screens/shared/fillable-forms';
import { buildIfNeeded } from '../tools/build';
import { violationsOf } from './harness/axe';
import { examine } from './harness/examine';
import { bindCase, createVault, fill, importDocument, passphrase, tabIdOf, undo } from './harness/flow';
import { launchTenken, type Tenken } from './harness/launch';
import { formUrl, type ServedPortal, servePortal } from './harness/portal';
import { presetsOf } from './harness/presets';
import { saveShot } from './harness/shots';
import { signsOn } from './harness/signs';

// Every screen in every state, in both languages and both themes: no violation of accessibility rules, and everything
// done with the product's own buttons, from an empty profile on.

let tenken: Tenken;
let portal: ServedPortal;
let workspace: Page;

beforeAll(async () => {
  tenken = await launchTenken({ extensionDir: await buildIfNeeded() });
  portal = await servePortal(tenken.context, await buildPage('base'));
  workspace = await tenken.workspace();
});
afterAll(async () => {
  expect(portal.unexpectedRequests).toEqual([]);
  await tenken.close();
});

async function popupFor(html: string): Promise<{ form: Page; popup: Page; tabId: number; close: () => Promise<void> }> {
  portal.serve(html);
  const form = await portal.open();
  const tabId = await tabIdOf(workspace, formUrl);
  const popup = await tenken.popup(tabId);
  const close = async () => {
    await popup.close();
    await form.close();
  };
  return { form, popup, tabId, close };
}

describe('before there is a vault', () => {
  it('the popup leads to the workspace', async () => {
    const { popup, close } = await popupFor(await buildPage('base'));
    await examine(popup, 'popup-no-vault');
    await close();
  });

  it('the workspace asks for a passphrase twice, and says what is wrong with it', async () => {
    await examine(workspace, 'workspace-new');
    await workspace.getByTestId('create-passphrase').fill('short');
    await workspace.getByTestId('create-passphrase-again').fill('short');
    await workspace.getByTestId('create-vault').click();
    await expect.poll(() => workspace.getByRole('alert').count()).toBeGreaterThan(0);
    await examine(workspace, 'workspace-new-weak');
  });

  it('makes the vault and shows what to do first', async () => {
    await createVault(workspace);
    await examine(workspace, 'workspace-empty');
  });

  it('tells the popup that there is no case yet', async () => {
    const { popup, close } = await popupFor(await buildPage('base'));
    await examine(popup, 'popup-no-cases');
    await close();
  });
});

describe('the workspace with cases', () => {
  it('imports a file with its own buttons, and names every problem of a wrong one', async () => {
    await workspace.evaluate(() => {
      location.hash = '#/import';
    });
    const wrong = JSON.stringify({ ...allCases(), cases: [{ id: 'x' }] });
    const buffer = Buffer.from(wrong);
    await workspace.getByTestId('import-file').setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer });
    await workspace.getByText('x.json').first().waitFor();
    await workspace.getByTestId('import-check').click();
    await workspace.getByTestId('import-problems').waitFor();
    await examine(workspace, 'workspace-import-problems');
    await importDocument(workspace, JSON.stringify(allCases()));
    await examine(workspace, 'workspace-imported');
  });

  it.each([
    ['cases', '#/cases'],
    ['case', '#/cases/testa-largest'],
    ['applicants', '#/people'],
    ['employers', '#/employers'],
    ['offices', '#/office'],
    ['settings', '#/settings'],
    ['help', '#/help'],
  ])('shows %s', async (name, route) => {
    await workspace.evaluate((hash) => {
      location.hash = hash;
    }, route);
    await workspace.getByRole('heading', { level: 1 }).waitFor();
    await workspace.waitForLoadState('networkidle');
    await examine(workspace, `workspace-${name}`);
  });
});

describe('the popup on the form', () => {
  it('goes from the choice of a case over the fill to the undo', async () => {
    const { popup, tabId, close } = await popupFor(await buildPage('option-gone'));
    await examine(popup, 'popup-choose');
    await bindCase(popup, 'testa-largest');
    await popup.getByTestId('fill').waitFor();
    await examine(popup, 'popup-bound');
    const report = await fill(popup, tabId);
    expect(report.end).toBe('done');
    expect(report.counts.filled).toBeGreaterThan(190);
    await examine(popup, 'popup-result');
    const undone = await undo(popup);
    expect(undone).toMatchObject({ end: 'done', left: [] });
    await examine(popup, 'popup-undone');
    await close();
  });

  it("stops loudly at another person's page, and goes on only when told to", async () => {
    const presets = presetsOf(loadExpected('testa-santos'));
    const { form, popup, tabId, close } = await popupFor(await buildPage('prefilled', { presets }));
    await bindCase(popup, 'testa-arjun');
    const report = await fill(popup, tabId);
    expect(report.end).toBe('identityDiffers');
    await popup.getByTestId('identity-stop').waitFor();
    await examine(popup, 'popup-identity');
    await popup.getByTestId('identity-replace').click();
    await expect.poll(() => form.locator('#applicant_lastName').inputValue()).toBe('TESTA ARJUN');
    await close();
  });

  it('can be cancelled while it runs', async () => {
    const { form, popup, close } = await popupFor(await buildPage('late'));
    await bindCase(popup, 'testa-largest');
    // A page that takes its time over every entry: the fill is still on its way when somebody thinks better of it.
    await form.evaluate(() => {
      document.addEventListener('change', () => {
        const until = performance.now() + 60;
        while (performance.now() < until);
      });
    });
    await popup.getByTestId('fill').click();
    await popup.getByTestId('cancel').click();
    await popup.getByTestId('report').waitFor();
    expect(await popup.getByTestId('report').getAttribute('data-end')).toBe('cancelled');
    await examine(popup, 'popup-cancelled');
    await close();
  });

  it('refuses another status as a whole', async () => {
    const { popup, close } = await popupFor(await buildPage('other-status'));
    await popup.getByTestId('page-refused').waitFor();
    expect(await popup.getByTestId('page-refused').getAttribute('data-reason')).toBe('otherStatus');
    const told = await popup.getByTestId('page-refused').textContent();
    for (const { name } of fillableForms) expect(told).toContain(`「${name.ja}」`);
    await examine(popup, 'popup-refused');
    await close();
  });

  it('says where it works on a page that is not the form', async () => {
    const popup = await tenken.popup(0);
    await examine(popup, 'popup-elsewhere');
    await popup.close();
  });

  it('scrolls the page to a row', async () => {
    const { form, popup, tabId, close } = await popupFor(await buildPage('option-gone'));
    await bindCase(popup, 'testa-largest');
    await fill(popup, tabId);
    await popup.locator('[data-row="job.occupationMain"]').getByRole('button').first().click();
    await expect
      .poll(() =>
        form.locator('#select_256301').evaluate((element) => {
          const { top } = element.getBoundingClientRect();
          return top > 0 && top < innerHeight;
        }),
      )
      .toBe(true);
    await close();
  });
});

describe('the practice form', () => {
  it('is filled like the portal, with marks beside the rows that no click can press', async () => {
    const practice = await tenken.extensionPage('practice.html?case=testa-largest');
    const tabId = await practice.evaluate(async () => (await chrome.tabs.getCurrent())?.id ?? -1);
    const popup = await tenken.popup(tabId);
    await popup.getByTestId('fill').waitFor();
    const report = await fill(popup, tabId);
    expect(report.page).toEqual({ accepted: true, drift: [] });
    expect(report.counts).toMatchObject({ refused: 0, notOnPage: 0, keptUserValue: 0, yours: 4 });
    await expect.poll(() => signsOn(practice)).toBeGreaterThan(3);
    const host = await practice.locator('html > div').evaluate((element) => ({
      open: element.shadowRoot,
      events: getComputedStyle(element).pointerEvents,
    }));
    expect(host).toEqual({ open: null, events: 'none' });
    for (const colorScheme of ['light', 'dark'] as const) {
      await practice.emulateMedia({ colorScheme });
      await saveShot(practice, `practice-${colorScheme}`);
    }
    expect(await violationsOf(practice)).toEqual([]);
    await popup.close();
    await practice.close();
  });
});

describe('the keyboard', () => {
  it('is enough to unlock, choose a case, fill and take it back', async () => {
    await workspace.getByTestId('lock').click();
    const { form, popup, close } = await popupFor(await buildPage('base'));
    await popup.getByTestId('passphrase').waitFor();
    await examine(popup, 'popup-locked');
    await popup.getByTestId('passphrase').focus();
    await popup.keyboard.type(passphrase);
    await popup.keyboard.press('Enter');
    await popup.getByTestId('case-search').waitFor();
    // The lists are one stop of the Tab key.
    await popup.keyboard.type('arjun');
    await expect.poll(() => popup.locator('[data-testid^="case-option-"]').count()).toBe(1);
    await tabTo(popup, 'case-option-testa-arjun');
    await popup.keyboard.press('Enter');
    await popup.getByTestId('fill').waitFor();
    await tabTo(popup, 'fill');
    await popup.keyboard.press('Enter');
    await expect.poll(() => form.locator('#applicant_lastName').inputValue()).toBe('TESTA ARJUN');
    await popup.getByTestId('undo').waitFor();
    await tabTo(popup, 'undo');
    await popup.keyboard.press('Enter');
    await expect.poll(() => form.locator('#applicant_lastName').inputValue()).toBe('');
    await close();
  });
});

/** Presses Tab until the element has the focus. */
async function tabTo(page: Page, testId: string): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    const there = await page.evaluate(
      (id) => document.activeElement?.closest(`[data-testid="${id}"]`) !== null,
      testId,
    );
    if (there) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reaches "${testId}".`);
}
