import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Exchange } from '../../lib/domain/exchange';
import { findingsOf } from '../../lib/engine/check-report';
import { loadCase, loadExpected } from '../fixtures/cases/load';
import { buildPage } from '../pages/build';
import { type BrowserProfile, type Form, openProfile } from './harness/desk';
import { examine } from './harness/examine';
import { goTo } from './harness/flow';
import { ask } from './harness/messages';
import { presetsOf } from './harness/presets';
import { readControls } from './harness/values';

let profile: BrowserProfile;
let workspace: Page;
const filledBy = async (id: Parameters<typeof loadExpected>[0]) =>
  buildPage('base', { presets: presetsOf(loadExpected(id)) });

beforeAll(async () => {
  profile = await openProfile([loadCase('testa-arjun'), loadCase('testa-nguyen')]);
  workspace = await profile.workspace();
}, 120_000);
afterAll(() => profile?.close());

const exported = (): Promise<Exchange> => ask(profile.window, 'exchange.export', { caseIds: null });
const check = async (form: Form) =>
  (await ask(profile.window, 'tab.check', { tabId: form.tabId, identityConfirmed: false, watch: false })).report;
const at = (testId: string) => workspace.getByTestId(testId);

async function openCapture(form: Form): Promise<void> {
  await goTo(workspace, `#/capture/${form.tabId}`);
  await at('capture').waitFor();
}

describe('a page that somebody has filled', () => {
  it('becomes a new case, which the page then equals', { timeout: 90_000 }, async () => {
    const form = await profile.openForm(await filledBy('testa-silva'), 'testa-arjun');
    await ask(profile.window, 'tab.unbind', { tabId: form.tabId });
    const before = await readControls(form.page);
    const { cases } = await exported();
    await openCapture(form);
    await examine(workspace, 'capture-new');
    await at('capture-confirm').click();
    await expect.poll(async () => (await exported()).cases.length).toBe(cases.length + 1);
    expect(await readControls(form.page)).toEqual(before);
    // The tab is bound to the new case at once.
    await expect.poll(async () => (await ask(profile.window, 'tab.state', { tabId: form.tabId })).bound).not.toBeNull();
    expect(findingsOf(await check(form)).map(({ row, part, result }) => `${row} ${part} ${result}`)).toEqual([]);
    await form.page.close();
  });

  it('does not change the case it is bound to until a person has chosen', { timeout: 90_000 }, async () => {
    const form = await profile.openForm(await filledBy('testa-arjun'), 'testa-arjun');
    await form.page.locator('#tr_256105 input[type=text]').fill('サンプル市');
    const before = await exported();
    const applicantId = before.cases.find(({ id }) => id === 'testa-arjun')?.applicantId;
    await openCapture(form);
    await examine(workspace, 'capture-bound');
    expect(await exported()).toEqual(before);
    const line = at('capture').getByRole('checkbox', { name: /出生地|birth/i });
    expect(await line.isChecked()).toBe(false);
    await line.check();
    await at('capture-confirm').click();
    await expect
      .poll(async () => (await exported()).applicants.find(({ id }) => id === applicantId)?.birthplace ?? '')
      .toBe('サンプル市');
    // Nothing else was taken.
    const after = await exported();
    const own = (all: Exchange) => all.applicants.map((one) => ({ ...one, birthplace: '' }));
    expect(own(after)).toEqual(own(before));
    expect({ ...after, applicants: [] }).toEqual({ ...before, applicants: [] });
    await form.page.close();
  });

  it('is not taken once it has changed since the person chose', { timeout: 90_000 }, async () => {
    const form = await profile.openForm(await filledBy('testa-nguyen'), 'testa-nguyen');
    const box = form.page.locator('#tr_256105 input[type=text]');
    await box.fill('サンプル市');
    await openCapture(form);
    const before = await exported();
    await at('capture')
      .getByRole('checkbox', { name: /出生地|birth/i })
      .check();
    await box.fill('別のサンプル市');
    await at('capture-confirm').click();
    await at('capture-failure').waitFor();
    expect(await exported()).toEqual(before);
    await form.page.close();
  });

  it('is taken row by row from the check, but not from another person without a word', {
    timeout: 90_000,
  }, async () => {
    const form = await profile.openForm(await filledBy('testa-nguyen'), 'testa-nguyen');
    const take = (row: string, identityConfirmed = false) =>
      ask(profile.window, 'tab.take', { tabId: form.tabId, row, entry: null, identityConfirmed });
    await form.page.locator('#tr_256107 input[type=text]').fill('サンプル職');
    expect(await take('applicant.occupation')).toEqual({ taken: true, problem: null });
    expect(findingsOf(await check(form))).toEqual([]);
    expect(await take('applicant.occupation')).toEqual({ taken: false, problem: null });
    await form.page.locator('#tr_256115 input[type=text]').fill('TX0000000');
    await expect(take('applicant.occupation')).rejects.toThrow('otherPerson');
    expect(await take('passport.number', true)).toEqual({ taken: true, problem: null });
    expect(findingsOf(await check(form))).toEqual([]);
    await form.page.close();
  });
});
