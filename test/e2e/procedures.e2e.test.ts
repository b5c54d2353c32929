import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import type { Case } from '../../lib/domain/case/case';
import { loadCase } from '../fixtures/cases/load';
import { module as renewal } from '../../lib/procedures/renewal-gijinkoku/module';
import { buildIfNeeded } from '../tools/build';
import { examine, examineThemes } from './harness/examine';
import { createVault, goTo, importDocument, ownTabId, pressFill } from './harness/flow';
import { launchTenken, type Tenken } from './harness/launch';
import { ask } from './harness/messages';

// A case of a procedure whose form is not known: chosen, changed, and never filled into the form of another.

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

const stored = async (caseId: string) => (await ask(page, 'records.get', { kind: 'case', id: caseId })).payload as Case;
const choose = async (procedure: string) => {
  await page.locator('[data-path="case.procedure"]').first().selectOption(procedure);
  await expect.poll(async () => (await stored(id)).procedure).toBe(procedure);
};

describe('a new case', () => {
  it('asks for its procedure, and the next begins with the one chosen last', async () => {
    await goTo(page, '#/cases');
    await page.getByTestId('new-case').click();
    expect(await page.getByTestId('new-case-procedure').inputValue()).toBe('coe-gijinkoku');
    await page.getByTestId('new-case-procedure').selectOption('side-job');
    for (const who of ['applicant', 'employer']) {
      await page.getByTestId(`new-case-${who}`).fill('架空見本');
      await page.getByTestId(`new-case-${who}-new`).click();
    }
    await page.getByTestId('new-case-create').click();
    await page.getByTestId('case-procedure').waitFor();
    expect(await page.getByTestId('case-procedure').innerText()).toContain('資格外活動');
    const made = new URL(page.url()).hash.split('/')[2] ?? '';
    expect(await stored(made)).toMatchObject({ procedure: 'side-job', status: 'draft' });
    await goTo(page, '#/cases');
    await page.getByTestId('new-case').click();
    await expect.poll(() => page.getByTestId('new-case-procedure').inputValue()).toBe('side-job');
    await page.keyboard.press('Escape');
  });
});

describe('a case whose procedure is changed', () => {
  it('sets aside what the other does not ask, is filled into no form, and is the same when it comes back', async () => {
    const before = await stored(id);
    await goTo(page, `#/cases/${id}/case`);
    await choose('employer-change');
    expect(await stored(id)).toMatchObject({ setAside: { entry: { port: 'NRT' } } });
    expect(await page.locator('[data-path="case.entry.port"]').count()).toBe(0);
    expect(await page.getByTestId('open-practice').count()).toBe(0);

    const practice = await tenken.extensionPage(`practice.html?case=${id}`);
    const tabId = await ownTabId(practice);
    await expect.poll(async () => (await ask(page, 'tab.state', { tabId })).page.kind).toBe('otherCase');
    const popup = await tenken.popup(tabId);
    await popup.getByTestId('other-case').waitFor();
    expect(await popup.getByTestId('other-case').innerText()).toContain('転職');
    const report = await ask(page, 'tab.fill', { tabId, options: { existing: 'keep', identityConfirmed: false } });
    expect(report).toMatchObject({ end: 'pageRefused' });
    await Promise.all([popup.close(), practice.close()]);

    await choose('coe-gijinkoku');
    const { setAside: _, ...after } = await stored(id);
    expect(after).toEqual(before);
    expect(Object.hasOwn(await stored(id), 'setAside')).toBe(false);
  });
});

describe('a form that nobody has seen', () => {
  it('is filled once a person has looked at its boxes, and on the page where they did', async () => {
    const { examples } = renewal;
    const { applicant, employer, case: one } = examples.good;
    const renewing = { ...one, id: 'testa-renewal' };
    await importDocument(
      page,
      JSON.stringify({
        format: 'tenken',
        version: 2,
        applicants: [applicant],
        employers: [employer],
        offices: [],
        cases: [renewing],
      }),
    );
    await goTo(page, '#/cases/testa-renewal');
    const href = await page.getByTestId('open-practice').getAttribute('href');
    const practice = await tenken.extensionPage(href ?? '');
    const tabId = await ownTabId(practice);
    await expect.poll(async () => (await ask(page, 'tab.state', { tabId })).page.kind).toBe('form');
    const popup = await tenken.popup(tabId);
    await pressFill(popup);
    await popup.getByTestId('report-waiting').waitFor();
    await examine(popup, 'popup-unseen');
    expect(
      await practice
        .locator('input[type=text]')
        .evaluateAll((boxes) => boxes.filter((box) => (box as HTMLInputElement).value !== '').length),
    ).toBe(0);

    const panel = await tenken.extensionPage(`sidepanel.html?tab=${tabId}`);
    await panel.getByTestId('check-confirm-all').waitFor();
    await examine(panel, 'panel-unseen');
    await panel.getByTestId('check-confirm-all').click();
    await panel.getByTestId('check-take-back-passport.number').waitFor({ state: 'attached' });
    await pressFill(popup);
    const report = async () => (await ask(page, 'tab.state', { tabId })).report;
    await expect.poll(async () => (await report())?.outcomes.some(({ outcome }) => outcome === 'filled')).toBe(true);
    const refused = (await report())?.outcomes.filter(
      ({ outcome }) => outcome === 'refused' || outcome === 'notOnPage',
    );
    expect(refused).toEqual([]);
    await Promise.all([popup.close(), panel.close(), practice.close()]);
  });
});

describe('the next procedure of the same person', () => {
  it('begins in three presses, with what is still true and at what must be said anew', async () => {
    const before = await stored(id);
    await goTo(page, `#/cases/${id}`);
    let presses = 0;
    const press = async (testId: string) => {
      await page.getByTestId(testId).click();
      presses += 1;
    };
    await press('start-next');
    await page.getByTestId('next-case-asked').waitFor();
    expect(await page.getByTestId('next-case-procedure').inputValue()).toBe('renewal-gijinkoku');
    await examineThemes(page, 'next-case-ja');
    await press('next-case-create');
    await page.getByTestId('earlier').waitFor();
    expect(presses).toBeLessThanOrEqual(3);
    await examine(page, 'next-case-made');
    const made = new URL(page.url()).hash.split(/[/?]/)[2] ?? '';
    expect(made).not.toBe(id);
    const renewed = await stored(made);
    expect(renewed).toMatchObject({ procedure: 'renewal-gijinkoku', basedOn: id, contract: { type: 'employment' } });
    // What must be new is asked, with the earlier value beside the question; one press takes a group of it.
    expect([renewed.pay, renewed.job?.dutiesChanged]).toEqual([undefined, undefined]);
    for (const still of await page.locator('[data-testid^="still-"]').all()) await still.waitFor();
    const still = page.locator('[data-testid^="still-"]');
    while ((await still.count()) > 0) {
      const count = await still.count();
      await still.first().click();
      await expect.poll(() => still.count()).toBe(count - 1);
    }
    // What the contract says is of that paper alone.
    const { contractAmountYen: _, ...pay } = before.pay ?? {};
    await expect.poll(async () => (await stored(made)).pay).toEqual(pay);
    expect((await stored(made)).job?.dutiesChanged).toBeUndefined();
    expect(await stored(id)).toEqual(before);
  });
});
