import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findingsOf } from '../../lib/engine/check-report';
import { loadCase } from '../fixtures/cases/load';
import { buildPage } from '../pages/build';
import { type BrowserProfile, type Form, openProfile } from './harness/desk';
import { ask } from './harness/messages';

let profile: BrowserProfile;
let form: Form;
beforeAll(async () => {
  profile = await openProfile([loadCase('testa-arjun')]);
}, 120_000);
afterAll(() => profile?.close());

const row = '#tr_256108';
const about = { row: 'applicant.homeTown', part: 'value' };

/** A page on which the row of the home town has other words, filled but for that row. */
beforeEach(async () => {
  for (const { procedure, row, part } of await ask(profile.window, 'pointings.list', null)) {
    await ask(profile.window, 'pointings.remove', { procedure, row, part });
  }
  form = await profile.openForm(await buildPage('base'), 'testa-arjun');
  await form.page.evaluate((selector) => {
    const label = document.querySelector(`${selector} dt label`);
    if (label) label.textContent = '８　母国での住所';
    const heard: string[] = [];
    (globalThis as { heard?: string[] }).heard = heard;
    for (const type of ['mousedown', 'click', 'focusin', 'input', 'change', 'submit', 'keydown', 'keypress']) {
      document.addEventListener(type, (event) => heard.push(`${type} ${(event.target as Element).tagName}`));
    }
  }, row);
}, 60_000);

const heard = () => form.page.evaluate(() => (globalThis as { heard?: string[] }).heard ?? []);
const check = async () => {
  const input = { tabId: form.tabId, identityConfirmed: false, watch: false };
  return (await ask(profile.window, 'tab.check', input)).report;
};
const found = async () => findingsOf(await check()).map(({ row, result }) => `${row} ${result}`);
const point = () => ask(profile.window, 'tab.point', { tabId: form.tabId, procedure: 'coe-gijinkoku', ...about });
const box = () => form.page.locator(`${row} input[type=text]`);

/** A page listens for the pointing a moment after it was asked to. */
const untilListening = () => form.page.waitForTimeout(300);

describe('a row whose words have changed', () => {
  it('is pointed to by a click that the page never hears of, and is checked and filled from then on', async () => {
    await form.fill();
    expect(await found()).toEqual(['applicant.homeTown notOnPage']);
    const before = await heard();
    const pointing = point();
    await untilListening();
    await box().click();
    expect(await pointing).toEqual({ result: 'pointed', words: '８ 母国での住所' });
    expect(await heard()).toEqual(before);
    expect(await found()).toEqual(['applicant.homeTown missing']);
    const { outcomes } = await form.fill();
    expect(outcomes.find(({ row }) => row === about.row)).toMatchObject({ outcome: 'filled', pointed: true });
    const report = await check();
    expect(findingsOf(report)).toEqual([]);
    expect(report.parts.find(({ row }) => row === about.row)).toMatchObject({ result: 'equal', pointed: true });
    expect(report.page.drift).toContainEqual(
      expect.objectContaining({ kind: 'pointed', row: about.row, detail: '８ 母国での住所' }),
    );
  });

  it('is pointed to by keyboard: Tab to the box, Enter', async () => {
    const pointing = point();
    await untilListening();
    await box().focus();
    await form.page.keyboard.press('Enter');
    expect((await pointing).result).toBe('pointed');
    expect((await heard()).filter((event) => /^(keydown|keypress|submit)/.test(event))).toEqual([]);
  });

  it.each([
    ['Escape', 'cancelled', async (): Promise<unknown> => form.page.keyboard.press('Escape')],
    ['a click beside every row', 'noControl', async (): Promise<unknown> => form.page.mouse.click(3, 3)],
    [
      'a click on a row we know',
      'taken',
      async (): Promise<unknown> => form.page.locator('#tr_256105 input[type=text]').click(),
    ],
    ['a click on a list', 'otherKind', async (): Promise<unknown> => form.page.locator('#tr_256101 select').click()],
    [
      'Cancel in the extension',
      'cancelled',
      async (): Promise<unknown> => ask(profile.window, 'tab.cancel', { tabId: form.tabId }),
    ],
  ] as const)('is left as it was by %s', async (_, result, act) => {
    const pointing = point();
    await untilListening();
    await act();
    expect((await pointing).result).toBe(result);
    expect(await ask(profile.window, 'pointings.list', null)).toEqual([]);
  });

  it('goes to colleagues as a file and is taken back again', async () => {
    const pointing = point();
    await untilListening();
    await box().click();
    await pointing;
    const { text } = await ask(profile.window, 'pointings.export', null);
    const [kept] = await ask(profile.window, 'pointings.list', null);
    if (!kept) throw new Error('Nothing was kept.');
    await ask(profile.window, 'pointings.remove', { procedure: kept.procedure, row: kept.row, part: kept.part });
    expect((await found()).filter((line) => line.startsWith('applicant.homeTown'))).toEqual([
      'applicant.homeTown notOnPage',
    ]);
    expect(await ask(profile.window, 'pointings.import', { text })).toEqual({ count: 1 });
    expect((await found()).filter((line) => line.startsWith('applicant.homeTown'))).toEqual([
      'applicant.homeTown missing',
    ]);
  });
});
