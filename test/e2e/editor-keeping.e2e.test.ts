import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildPage } from '../pages/build';
import { buildIfNeeded } from '../tools/build';
import { violationsOf } from './harness/axe';
import { createVault, goTo, passphrase, tabIdOf } from './harness/flow';
import { launchTenken, type Tenken } from './harness/launch';
import { ask } from './harness/messages';
import { formUrl, servePortal } from './harness/portal';
import { saveNow, untilSaved } from './harness/saved';
import { saveShot } from './harness/shots';

// What was typed is never lost: undo, two windows at one record, a vault that locks; and what the editor asks when.

let tenken: Tenken;
let page: Page;
beforeAll(async () => {
  tenken = await launchTenken({ extensionDir: await buildIfNeeded() });
  page = await tenken.workspace();
  await createVault(page);
});
afterAll(() => tenken.close());

let records = 0;
async function made(facts: object = {}): Promise<string> {
  records += 1;
  const id = `testa-${records}`;
  await ask(page, 'records.put', { kind: 'applicant', payload: { id, ...facts }, revision: null });
  return id;
}
async function show(on: Page, id: string): Promise<void> {
  await goTo(on, `#/applicants/${id}`);
  await at(on, 'applicant.birthplace').waitFor();
}
const at = (on: Page, path: string) => on.locator(`[data-path="${path}"]`).first();
const stored = async (id: string) => (await ask(page, 'records.get', { kind: 'applicant', id })).payload;

describe('steps', () => {
  it('are taken back and done again by buttons and keys, and what stands then is stored', async () => {
    const id = await made();
    await show(page, id);
    await at(page, 'applicant.birthplace').pressSequentially('Pune');
    await page.locator('[data-path="applicant.sex"]').first().selectOption('male');
    await page.getByTestId('undo-step').click();
    await expect.poll(() => at(page, 'applicant.sex').inputValue()).toBe('');
    await page.getByTestId('undo-step').click();
    await expect.poll(() => at(page, 'applicant.birthplace').inputValue()).toBe('');
    await page.keyboard.press('Control+Shift+Z');
    await expect.poll(() => at(page, 'applicant.birthplace').inputValue()).toBe('Pune');
    await page.keyboard.press('Control+Y');
    await untilSaved(page);
    expect(await stored(id)).toEqual({ id, birthplace: 'Pune', sex: 'male' });
  });
});

describe('two windows at one record', () => {
  it('keep both changes where they are to different facts, and ask fact by fact where they are not', async () => {
    const id = await made({ birthplace: 'Pune', homeTown: 'Pune' });
    const second = await tenken.context.newPage();
    await second.goto(page.url());
    await show(page, id);
    await show(second, id);
    // The second window's change comes while the first is still typing.
    await at(page, 'applicant.birthplace').fill('この画面');
    await at(page, 'applicant.email').fill('testa@example.jp');
    await at(second, 'applicant.birthplace').fill('別の画面');
    await at(second, 'applicant.homeTown').fill('Delhi');
    await second.getByTestId('save').click();
    const asked = async () => {
      for (const [on, text] of [
        [page, 'この画面'],
        [second, '別の画面'],
      ] as const)
        if ((await on.getByTestId('conflict-resolve').count()) > 0) return { on, text };
      return null;
    };
    // Which of the two stores first is a matter of moments: the other is asked.
    await expect.poll(async () => (await asked()) !== null, { timeout: 20_000 }).toBe(true);
    const { on: loser, text: mine } = (await asked()) ?? { on: page, text: '' };
    const conflict = loser.getByTestId('conflict-birthplace');
    expect(await conflict.innerText()).toContain(mine);
    expect(await loser.getByTestId('conflict-homeTown').count()).toBe(0);
    expect(await loser.getByTestId('conflict-resolve').getAttribute('aria-disabled')).toBe('true');
    expect(await violationsOf(loser)).toEqual([]);
    await saveShot(loser, 'editor-conflict');
    await conflict.locator('input[value="mine"]').check();
    await loser.getByTestId('conflict-resolve').click();
    await untilSaved(loser);
    expect(await stored(id)).toEqual({ id, birthplace: mine, homeTown: 'Delhi', email: 'testa@example.jp' });
    await second.close();
  });
});

describe('a vault that locks', () => {
  it('while somebody types loses no key: what was typed waits in the window and is stored after unlocking', async () => {
    const id = await made();
    await show(page, id);
    await at(page, 'applicant.birthplace').pressSequentially('ロックの前');
    await ask(page, 'vault.lock', null);
    await page.getByTestId('passphrase').waitFor();
    expect(await page.locator('body').innerText()).not.toContain('ロックの前');
    await page.getByTestId('passphrase').fill(passphrase);
    await page.getByTestId('unlock').click();
    await expect.poll(() => at(page, 'applicant.birthplace').inputValue(), { timeout: 30_000 }).toBe('ロックの前');
    await untilSaved(page);
    expect(await stored(id)).toEqual({ id, birthplace: 'ロックの前' });
  });
});

describe('what is asked', () => {
  it('follows the answers: details and who said so appear with them, and what is there never hides', async () => {
    const id = await made();
    await show(page, id);
    expect(await page.getByTestId('add-applicant.work.jobs').count()).toBe(0);
    expect(await at(page, 'applicant.work.saidOn').count()).toBe(0);
    await at(page, 'applicant.work.answer').locator('input[value="yes"]').check();
    await page.getByTestId('add-applicant.work.jobs').click();
    // The question whether an employer has closed is no question with details.
    expect(await page.getByTestId('entry-applicant.work.jobs.0').getByText('詳細の項目').count()).toBe(0);
    await at(page, 'applicant.work.jobs.0.employerLatin').fill('TESTA CO');
    await at(page, 'applicant.work.answer').locator('input[value="no"]').check();
    await expect.poll(() => at(page, 'applicant.work.jobs.0.employerLatin').inputValue()).toBe('TESTA CO');
    expect(await at(page, 'applicant.work.saidOn').count()).toBe(1);
    await saveNow(page);
    expect(await violationsOf(page)).toEqual([]);
    await at(page, 'applicant.work.answer').scrollIntoViewIfNeeded();
    await saveShot(page, 'editor-work');
  });

  it('entries move by keyboard, which keeps its place, and a removed one comes back by Undo', async () => {
    const jobs = ['A', 'B', 'C'].map((name) => ({ id: name, employerLatin: `TESTA ${name}` }));
    const id = await made({ work: { answer: 'yes', jobs } });
    await show(page, id);
    const order = async () => {
      const names = [];
      for (const index of [0, 1, 2])
        names.push((await at(page, `applicant.work.jobs.${index}.employerLatin`).inputValue()).slice(-1));
      return names.join('');
    };
    await at(page, 'applicant.work.jobs.0.employerLatin').focus();
    await page.keyboard.press('Alt+ArrowDown');
    await expect.poll(() => order()).toBe('BAC');
    const focused = () => page.evaluate(() => (document.activeElement as HTMLElement).dataset.path);
    await expect.poll(() => focused()).toBe('applicant.work.jobs.1.employerLatin');
    await page.keyboard.press('Alt+ArrowDown');
    await page.keyboard.press('Alt+ArrowDown');
    await expect.poll(() => order()).toBe('BCA');
    await page.getByTestId('applicant.work.jobs.2:up').click();
    await expect.poll(() => order()).toBe('BAC');
    await expect
      .poll(() => page.evaluate(() => (document.activeElement as HTMLElement).dataset.testid))
      .toBe('applicant.work.jobs.1:up');
    await page.getByTestId('entry-applicant.work.jobs.1').getByRole('button', { name: /削除$/ }).last().click();
    await expect.poll(() => at(page, 'applicant.work.jobs.2.employerLatin').count()).toBe(0);
    await page.getByTestId('undo-step').click();
    await expect.poll(() => order()).toBe('BAC');
  });
});

describe('a text for the portal', () => {
  it('that has outlived its fact is flagged, and can be taken away', async () => {
    const applicantId = await made({ birthplace: '髙松' });
    await ask(page, 'records.put', { kind: 'employer', payload: { id: 'e', name: 'サンプル' }, revision: null });
    await ask(page, 'records.put', {
      kind: 'case',
      payload: { id: 'c', applicantId, employerId: 'e', procedure: 'coe-gijinkoku' },
      revision: null,
    });
    await goTo(page, '#/cases/c/applicant');
    const fact = page.locator('.workspace-fact', { has: at(page, 'applicant.birthplace') });
    await fact.getByRole('button', { name: 'ポータルへの表記だけにする' }).click();
    const flag = page.getByTestId('portal-old-applicant.placeOfBirth');
    expect(await flag.count()).toBe(0);
    await at(page, 'applicant.birthplace').fill('大阪');
    await expect.poll(() => flag.count()).toBe(0);
    await at(page, 'applicant.birthplace').press('Tab');
    await flag.first().waitFor();
    expect(await flag.first().innerText()).toContain('高松');
    await saveNow(page);
    await saveShot(page, 'editor-portal-text');
    await flag.first().getByRole('button').first().click();
    await flag.waitFor({ state: 'detached' });
    await saveNow(page);
    expect((await ask(page, 'records.get', { kind: 'case', id: 'c' })).payload).not.toHaveProperty('portalText');
  });

  it('that came with a file goes to the portal until its fact changes, and then neither goes until it is settled', async () => {
    const row = 'applicant.placeOfBirth';
    const document = {
      ...{ format: 'tenken', version: 1, offices: [] },
      applicants: [{ id: 'file-a', birthplace: '髙松' }],
      employers: [{ id: 'file-e', name: 'サンプル' }],
      cases: [
        {
          ...{ id: 'file-c', applicantId: 'file-a', employerId: 'file-e', procedure: 'coe-gijinkoku' },
          portalText: { [row]: '高松' },
        },
      ],
    };
    await ask(page, 'exchange.import', { text: JSON.stringify(document) });
    const portal = await servePortal(tenken.context, await buildPage('base'));
    const outcome = async () => {
      const form = await portal.open();
      const tabId = await tabIdOf(page, formUrl);
      await ask(page, 'tab.bind', { tabId, caseId: 'file-c' });
      const options = { existing: 'keep', identityConfirmed: false } as const;
      const { outcomes } = await ask(page, 'tab.fill', { tabId, options });
      const { report } = await ask(page, 'tab.check', { tabId, identityConfirmed: true, watch: false });
      await form.close();
      const filled = outcomes.find((one) => one.row === row);
      const checked = report.parts.find((one) => one.row === row);
      return [filled?.outcome, filled?.reason, checked?.result, checked?.reason];
    };
    expect(await outcome()).toEqual(['filled', undefined, 'equal', undefined]);
    await goTo(page, '#/cases/file-c/applicant');
    await at(page, 'applicant.birthplace').fill('大阪');
    await at(page, 'applicant.birthplace').press('Tab');
    const flag = page.getByTestId(`portal-old-${row}`).first();
    await flag.waitFor();
    await saveNow(page);
    expect(await outcome()).toEqual(['refused', 'outlivedText', 'cannotCompare', 'outlivedText']);
    await flag.getByRole('button').last().click();
    await flag.waitFor({ state: 'detached' });
    await saveNow(page);
    expect(await outcome()).toEqual(['filled', undefined, 'equal', undefined]);
  });
});
