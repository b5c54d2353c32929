import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allCases, type CaseId, loadExpected } from '../fixtures/cases/load';
import { buildPage } from '../pages/build';
import { type BrowserProfile, type Form, openProfile } from './harness/desk';
import { examine } from './harness/examine';
import { pressFill } from './harness/flow';
import { ask } from './harness/messages';
import { presetsOf } from './harness/presets';
import { signsOn } from './harness/signs';

let profile: BrowserProfile;
beforeAll(async () => {
  profile = await openProfile([allCases()]);
}, 120_000);
afterAll(() => profile?.close());

const filledBy = async (id: CaseId) => buildPage('base', { presets: presetsOf(loadExpected(id)) });

interface Beside {
  readonly form: Form;
  readonly panel: Page;
  readonly box: (selector: string) => ReturnType<Page['locator']>;
  close(): Promise<void>;
}

/** A page filled for a case, with the side panel beside it. */
async function open(id: CaseId, html?: string): Promise<Beside> {
  const form = await profile.openForm(html ?? (await filledBy(id)), id);
  const panel = await profile.extensionPage(`sidepanel.html?tab=${form.tabId}`);
  return {
    form,
    panel,
    box: (selector) => form.page.locator(selector),
    close: async () => {
      await panel.close();
      await form.page.close();
    },
  };
}

const count = (panel: Page) => panel.getByTestId('check-report').getAttribute('data-count');
const birthplace = '#tr_256105 input[type=text]';
const occupation = '#tr_256107 input[type=text]';
const passport = '#tr_256115 input[type=text]';

describe('the panel beside the form', () => {
  it('says that nothing differs, and follows what is typed', { timeout: 90_000 }, async () => {
    const { panel, box, close } = await open('testa-arjun');
    await panel.getByTestId('check-none').waitFor();
    await examine(panel, 'check-none');
    await box(birthplace).fill('サンプル市');
    await expect.poll(() => count(panel)).toBe('1');
    await panel.getByTestId('check-finding-applicant.placeOfBirth-value').waitFor();
    await examine(panel, 'check-differs');
    await panel.getByTestId('check-put-applicant.placeOfBirth-value').click();
    await panel.getByTestId('check-none').waitFor();
    expect(await box(birthplace).inputValue()).toBe(loadExpected('testa-arjun')['applicant.placeOfBirth']?.value);
    await close();
  });

  it('tells a left-over, a gap and another form apart, with every character that differs', {
    timeout: 90_000,
  }, async () => {
    const { panel, box, form, close } = await open('testa-arjun');
    await panel.getByTestId('check-none').waitFor();
    await box('#tr_256108 input[type=text]').fill('');
    const occupation = await box('#tr_256107 input[type=text]').inputValue();
    await box('#tr_256107 input[type=text]').fill(occupation.normalize('NFKC').split('').join(' '));
    await box('#tr_256116 input[type=text]').fill('20991231');
    await expect.poll(() => count(panel)).toBe('3');
    await expect
      .poll(() =>
        panel
          .locator('[data-kind]')
          .evaluateAll((lines) =>
            lines.map((line) => `${line.getAttribute('data-testid')} ${line.getAttribute('data-kind')}`),
          ),
      )
      .toEqual([
        'check-finding-applicant.occupation-value sameInOtherForm',
        'check-finding-applicant.homeTown-value missing',
        'check-finding-passport.expiry-value differs',
      ]);
    await examine(panel, 'check-several');
    await panel.getByTestId('check-filter-missing').click();
    await expect.poll(() => panel.locator('[data-kind]').count()).toBe(1);
    await panel.getByTestId('check-filter-all').click();
    // Keyboard: from the panel and on the page itself, to the next difference and back.
    await panel.keyboard.press('F8');
    const focused = () => form.page.evaluate(() => document.activeElement?.closest('dl')?.id);
    await expect.poll(focused).toBe('tr_256107');
    await form.page.bringToFront();
    await form.page.keyboard.press('F8');
    await expect.poll(focused).toBe('tr_256108');
    await form.page.keyboard.press('Shift+F8');
    await expect.poll(focused).toBe('tr_256107');
    await close();
  });

  it('takes what the page says into the case', { timeout: 60_000 }, async () => {
    const { panel, box, close } = await open('testa-nguyen');
    await panel.getByTestId('check-none').waitFor();
    await box(birthplace).fill('サンプル町');
    await panel.getByTestId('check-take-applicant.placeOfBirth-value').click();
    await panel.getByTestId('check-none').waitFor();
    expect(await box(birthplace).inputValue()).toBe('サンプル町');
    await close();
  });

  it('stops loudly at another person, and shows nothing else until told', { timeout: 90_000 }, async () => {
    const { panel, box, form, close } = await open('testa-silva');
    await panel.getByTestId('check-none').waitFor();
    const number = await box(passport).inputValue();
    const swapped = number.replace(/(\d)(\d)(?=\D*$)/, '$2$1');
    await box(birthplace).fill('サンプル市');
    await box(passport).fill(swapped);
    await panel.getByTestId('check-identity-stop').waitFor();
    expect(await panel.getByTestId('check-finding-applicant.placeOfBirth-value').count()).toBe(0);
    await expect.poll(() => signsOn(form.page)).toBe(0);
    await examine(panel, 'check-identity');
    await panel.getByTestId('check-identity-go-on').click();
    await panel.getByTestId('check-finding-passport.number-value').waitFor();
    await expect.poll(() => count(panel)).toBe('2');
    await close();
  });

  it('keeps two tabs with two cases apart', { timeout: 90_000 }, async () => {
    const one = await open('testa-chen');
    const other = await open('testa-khan');
    await one.panel.getByTestId('check-none').waitFor();
    await other.panel.getByTestId('check-none').waitFor();
    await other.box(birthplace).fill('サンプル市');
    await expect.poll(() => count(other.panel)).toBe('1');
    expect(await count(one.panel)).toBe('0');
    const badge = (tabId: number) =>
      profile.window.evaluate(
        async (id) => [await chrome.action.getBadgeText({ tabId: id }), await chrome.action.getTitle({ tabId: id })],
        tabId,
      );
    await expect.poll(async () => (await badge(other.form.tabId))[0]).toBe('1');
    await expect.poll(() => badge(one.form.tabId)).toEqual(['✓', expect.stringContaining('CHEN')]);
    expect((await badge(other.form.tabId))[1]).toContain('KHAN');
    await one.close();
    await other.close();
  });

  it('holds nothing of a case once the vault is locked, and checks again after it was opened', {
    timeout: 90_000,
  }, async () => {
    const { panel, box, form, close } = await open('testa-gurung');
    await panel.getByTestId('check-none').waitFor();
    await box(birthplace).fill('サンプル市');
    await expect.poll(() => count(panel)).toBe('1');
    await ask(profile.window, 'vault.lock', null);
    await expect.poll(() => panel.getByTestId('check-view').count()).toBe(0);
    expect(await panel.content()).not.toContain('サンプル市');
    const badge = () => profile.window.evaluate((id) => chrome.action.getBadgeText({ tabId: id }), form.tabId);
    await expect.poll(badge).toBe('');
    // Which case a tab was bound to goes with the open vault, too.
    const held = () => profile.window.evaluate(async () => Object.keys(await chrome.storage.session.get(null)));
    // That the background goes on is all that is left, and says nothing about anybody.
    expect(await held()).toEqual(['goesOn']);
    await ask(profile.window, 'vault.unlock', { passphrase: 'testa サンプル 2026' });
    expect((await ask(profile.window, 'tab.state', { tabId: form.tabId })).bound).toBeNull();
    await ask(profile.window, 'tab.bind', { tabId: form.tabId, caseId: 'testa-gurung' });
    await expect.poll(() => count(panel)).toBe('1');
    await close();
  });

  it('keeps the keyboard in the list when a finding goes by itself, and leaves it alone elsewhere', {
    timeout: 90_000,
  }, async () => {
    const { panel, box, close } = await open('testa-arjun');
    await panel.getByTestId('check-none').waitFor();
    await box(birthplace).fill('サンプル市');
    await box(occupation).fill('サンプル職');
    await expect.poll(() => count(panel)).toBe('2');
    const held = () =>
      panel.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-finding]')?.dataset.finding ?? null);
    await panel.getByTestId('check-put-applicant.placeOfBirth-value').focus();
    await box(birthplace).fill(loadExpected('testa-arjun')['applicant.placeOfBirth']?.value ?? '');
    await expect.poll(() => count(panel)).toBe('1');
    await expect.poll(held).toBe('applicant.occupation-value');
    await panel.getByTestId('check-again').focus();
    await box(occupation).fill(loadExpected('testa-arjun')['applicant.occupation']?.value ?? '');
    await expect.poll(() => count(panel)).toBe('0');
    await expect
      .poll(() => panel.evaluate(() => (document.activeElement as HTMLElement).dataset.testid))
      .toBe('check-again');
    await close();
  });

  it('stops watching when it is closed', { timeout: 60_000 }, async () => {
    const { panel, form, box } = await open('testa-lee');
    await panel.getByTestId('check-none').waitFor();
    expect(await ask(profile.window, 'tab.checked', { tabId: form.tabId })).not.toBeNull();
    await panel.close();
    await expect.poll(() => ask(profile.window, 'tab.checked', { tabId: form.tabId })).toBeNull();
    await box(birthplace).fill('サンプル市');
    await form.page.close();
  });

  it('lets a person point to a row that has other words now', { timeout: 90_000 }, async () => {
    const { panel, form, close } = await open('testa-santos');
    await panel.getByTestId('check-none').waitFor();
    await form.page.evaluate(() => {
      const label = document.querySelector('#tr_256108 dt label');
      if (label) label.textContent = '８　母国での住所';
    });
    await panel.getByTestId('check-again').click();
    await panel.getByTestId('check-finding-applicant.homeTown-value').waitFor();
    await panel.getByTestId('check-drift').locator('summary').click();
    await examine(panel, 'check-drift');
    await panel.getByTestId('check-point-applicant.homeTown').click();
    await panel.getByTestId('check-pointing').waitFor();
    await form.page.waitForTimeout(300);
    await form.page.locator('#tr_256108 input[type=text]').click();
    await panel.getByTestId('pointing-applicant.homeTown').waitFor();
    await panel.getByTestId('check-none').waitFor();
    await examine(panel, 'check-pointed');
    await close();
  });
});

it('the popup checks by its button, and leads to the panel', { timeout: 90_000 }, async () => {
  const form = await profile.openForm(await filledBy('testa-unknown'), 'testa-unknown');
  await form.page.locator(birthplace).fill('サンプル市');
  const popup = await profile.popup(form.tabId);
  await popup.getByTestId('check').click();
  await popup.getByTestId('check-finding-applicant.placeOfBirth-value').waitFor();
  await examine(popup, 'popup-check');
  await popup.close();
  await form.page.close();
});

it('the popup folds what a fill came to once the page is checked, until it fills again', {
  timeout: 90_000,
}, async () => {
  const form = await profile.openForm(await filledBy('testa-unknown'), 'testa-unknown');
  const popup = await profile.popup(form.tabId);
  const folded = popup.getByTestId('report-before');
  await popup.getByTestId('fill').click();
  await popup.locator('[data-testid="report"][data-end="done"]').waitFor();
  expect(await folded.count()).toBe(0);
  await popup.getByTestId('check').click();
  await folded.waitFor();
  expect(await folded.getAttribute('open')).toBeNull();
  await expect
    .poll(() => popup.getByTestId('check').evaluate((button) => button === document.activeElement))
    .toBe(true);
  await examine(popup, 'popup-check-after-fill');
  await pressFill(popup);
  await folded.waitFor({ state: 'detached' });
  await popup.close();
  await form.page.close();
});

it('the popup and the icon say nothing of a check any more once the fill is taken back', {
  timeout: 90_000,
}, async () => {
  const form = await profile.openForm(await filledBy('testa-khan'), 'testa-khan');
  const popup = await profile.popup(form.tabId);
  const badge = () => profile.window.evaluate((id) => chrome.action.getBadgeText({ tabId: id }), form.tabId);
  await form.page.locator(birthplace).fill('');
  await popup.getByTestId('fill').click();
  await popup.locator('[data-testid="report"][data-end="done"]').waitFor();
  await form.page.locator(birthplace).fill('サンプル市');
  await popup.getByTestId('check').click();
  await popup.getByTestId('check-put-applicant.placeOfBirth-value').click();
  await popup.getByTestId('check-none').waitFor();
  await expect.poll(badge).toBe('✓');
  // A clean check is to be recorded next; undo stands among the other things then.
  await popup.getByTestId('fill-more').click();
  await popup.getByTestId('undo').click();
  await popup.getByTestId('check-none').waitFor({ state: 'detached' });
  await expect.poll(badge).toBe('●');
  await popup.close();
  await form.page.close();
});

it('the icon shows no check any more once the page, or the case, has changed', { timeout: 90_000 }, async () => {
  const form = await profile.openForm(await filledBy('testa-silva'), 'testa-silva');
  const popup = await profile.popup(form.tabId);
  const badge = () => profile.window.evaluate((id) => chrome.action.getBadgeText({ tabId: id }), form.tabId);
  await popup.getByTestId('check').click();
  await popup.getByTestId('check-none').waitFor();
  await expect.poll(badge).toBe('✓');
  await popup.close();
  // Nobody follows this page; it tells once that it has changed.
  await form.page.locator(birthplace).fill('サンプル市');
  await expect.poll(badge).toBe('●');
  const again = await profile.popup(form.tabId);
  await again.getByTestId('check').click();
  await expect.poll(badge).toBe('1');
  await again.close();
  const { payload, revision } = await ask(profile.window, 'records.get', { kind: 'case', id: 'testa-silva' });
  await ask(profile.window, 'records.put', {
    kind: 'case',
    payload: { ...(payload as object), title: '見本' },
    revision,
  });
  await expect.poll(badge).toBe('●');
  await form.page.close();
});

it('the panel shows what it was opened for, at once and when it is open already', { timeout: 90_000 }, async () => {
  const chosen = (panel: Page) => panel.locator('[role="tab"][aria-selected="true"]').getAttribute('data-view');
  const first = await open('testa-gurung');
  await expect.poll(() => chosen(first.panel)).toBe('entries');
  await ask(profile.window, 'panel.ask', { view: 'remains' });
  await expect.poll(() => chosen(first.panel)).toBe('remains');
  await first.panel.close();
  await ask(profile.window, 'panel.ask', { view: 'remains' });
  const panel = await profile.extensionPage(`sidepanel.html?tab=${first.form.tabId}`);
  await expect.poll(() => chosen(panel)).toBe('remains');
  await panel.close();
  await first.form.page.close();
});

it('the popup opens with what the panel beside the form has found', { timeout: 90_000 }, async () => {
  const { form, panel, box, close } = await open('testa-lee');
  await panel.getByTestId('check-none').waitFor();
  await box(birthplace).fill('サンプル市');
  await expect.poll(() => count(panel)).toBe('1');
  const popup = await profile.popup(form.tabId);
  await expect.poll(() => count(popup)).toBe('1');
  await box(birthplace).fill(loadExpected('testa-lee')['applicant.placeOfBirth']?.value ?? '');
  await expect.poll(() => count(popup)).toBe('0');
  await popup.close();
  await close();
});
