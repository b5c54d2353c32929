import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CheckReport, findingsOf } from '../../lib/engine/check-report';
import { pageModelOf } from '../../lib/practice/from-procedure';
import { coeGijinkoku } from '../../lib/procedures/coe-gijinkoku/form';
import { allCases, loadExpected } from '../fixtures/cases/load';
import { buildPage, pageSource } from '../pages/build';
import { plantedErrors } from '../planted/errors/all';
import { handOn } from '../planted/hand';
import { packed } from '../planted/pack';
import { reordered } from '../planted/restate';
import { figuresOf, nameOf, plant } from '../planted/run';
import { type BrowserProfile, openProfile } from './harness/desk';
import { ownTabId } from './harness/flow';
import { answerOf, ask } from './harness/messages';

// Pages that somebody else filled, as the windows work on them; the check of them by itself is in test/lab.

let profile: BrowserProfile;
beforeAll(async () => {
  profile = await openProfile([allCases()]);
});
afterAll(async () => {
  expect(profile.portal.unexpectedRequests).toEqual([]);
  await profile.close();
});

const checkOf = async (profile: BrowserProfile, { tabId }: { readonly tabId: number }): Promise<CheckReport> =>
  (await ask(profile.window, 'tab.check', { tabId, identityConfirmed: false, watch: false })).report;
const names = (report: CheckReport) => findingsOf(report).map(nameOf);

describe('the practice form', () => {
  it.each(['testa-chen', 'testa-largest'] as const)(
    'filled by hand from %s has nothing to find; errors in it are found and nothing else',
    { timeout: 120_000 },
    async (caseId) => {
      const page = await profile.extensionPage('practice.html');
      const tabId = await ownTabId(page);
      await ask(profile.window, 'tab.bind', { tabId, caseId });
      // The form is drawn once its rows are loaded.
      await page.locator('#form dl').first().waitFor();
      const hand = await handOn(page, pageModelOf(coeGijinkoku));
      expect(await hand.enterAll(loadExpected(caseId))).toEqual([]);
      const check = () => checkOf(profile, { tabId });
      await expect.poll(async () => names(await check())).toEqual([]);
      const plantings = [];
      for (const set of packed(plantedErrors.filter((error) => error.caseId === caseId))) {
        plantings.push(await plant(check, hand, set, new Set()));
      }
      expect(figuresOf(plantings)).toMatchObject({ missed: [], falseAlarms: [] });
      await page.close();
    },
  );
});

// The last: it changes the case.
describe('a page with relatives in another order and errors among them', () => {
  it('finds these alone, and puts and takes the parts of the entries they were compared with', {
    timeout: 90_000,
  }, async () => {
    const right = reordered(loadExpected('testa-chen'), 'relatives', [1, 2, 0, 3, 4, 5]);
    const values = {
      ...right,
      'relatives[2].residenceCardNo': { value: 'AB12345670CD' },
      'relatives[0].workOrSchool': { value: 'サンプル商店' },
    };
    const form = await profile.openForm(await buildPage('base'), 'testa-chen');
    const hand = await handOn(form.page, pageSource('base').model);
    expect(await hand.enterAll(values)).toEqual([]);
    const real = async () => findingsOf(await checkOf(profile, form)).filter(({ reason }) => reason !== 'order');
    const [work, card, ...others] = await real();
    expect([work?.row, work?.entry?.row]).toEqual(['relatives[0].workOrSchool', 'relatives[1].workOrSchool']);
    expect([card?.row, card?.entry?.row]).toEqual(['relatives[2].residenceCardNo', 'relatives[0].residenceCardNo']);
    expect(others).toEqual([]);

    const put = (row: string, entry: string | null) =>
      answerOf(profile.window, 'tab.put', { tabId: form.tabId, row, part: 'value', entry });
    const take = (row: string, entry: string | null) =>
      ask(profile.window, 'tab.take', { tabId: form.tabId, row, entry, identityConfirmed: false });
    for (const entry of [null, 'relatives[3].residenceCardNo']) {
      const answer = await put('relatives[2].residenceCardNo', entry);
      expect(answer.ok ? 'put' : answer.failure.code).toBe(entry === null ? 'pageChanged' : 'invalid');
    }
    expect(await take('relatives[0].workOrSchool', null)).toEqual({ taken: false, problem: null });
    expect((await real()).map(({ row }) => row)).toEqual([work?.row, card?.row]);

    expect((await put('relatives[2].residenceCardNo', 'relatives[0].residenceCardNo')).ok).toBe(true);
    expect((await real()).map(({ row }) => row)).toEqual(['relatives[0].workOrSchool']);
    expect(await take('relatives[0].workOrSchool', 'relatives[1].workOrSchool')).toEqual({
      taken: true,
      problem: null,
    });
    expect(await real()).toEqual([]);
    await form.page.close();
  });
});
