import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findingsOf } from '../../lib/engine/check-report';
import type { FillPlan } from '../../lib/engine/fill-plan';
import { jobOfCase, wanted } from '../engine/case-kit';
import { loadCase } from '../fixtures/cases/load';
import { buildOtherPage, buildPage } from '../pages/build';
import { buildConfirmation, type ConfirmationShape, confirmationUrl } from '../pages/confirmation';
import { type BrowserProfile, openProfile } from './harness/desk';
import { ask, listenToMessages } from './harness/messages';

const caseId = 'testa-largest';
let profile: BrowserProfile;
let form: string;
const job: FillPlan = jobOfCase(caseId);
beforeAll(async () => {
  profile = await openProfile([loadCase(caseId)]);
  form = await buildPage('base');
}, 120_000);
afterAll(() => profile?.close());

const shapes: readonly (readonly [string, ConfirmationShape])[] = [
  ['a list of all rows', { rows: 'list', japaneseOnly: false, writtenDates: false, onlyEntered: false }],
  ['a list of what was entered', { rows: 'list', japaneseOnly: true, writtenDates: true, onlyEntered: true }],
  ['a table', { rows: 'table', japaneseOnly: false, writtenDates: true, onlyEntered: true }],
];
/** The option that the case has not. */
const otherMarital = wanted(job, 'applicant.marital').startsWith('有') ? '無 Single' : '有 Married';
const [, plain] = shapes[0] ?? [];

/** A tab that was bound at the form and has gone on to a page. */
async function goneOnTo(html: string, url = confirmationUrl) {
  profile.portal.serveAt(url, html);
  const { page, tabId } = await profile.openForm(form, caseId);
  await page.goto(url);
  // The background hears of the new page on its own.
  await page.waitForTimeout(500);
  const state = () => ask(profile.window, 'tab.state', { tabId });
  const check = async () =>
    (await ask(profile.window, 'tab.check', { tabId, identityConfirmed: false, watch: true })).report;
  return { page, tabId, state, check };
}

describe('the page after 確認へ進む', () => {
  it.each(shapes)('is read where labels allow: %s', { timeout: 60_000 }, async (_, shape) => {
    const { page, state, check } = await goneOnTo(buildConfirmation(job, shape));
    expect(await state()).toMatchObject({ page: { kind: 'confirmation' }, bound: { id: caseId } });
    const before = await page.content();
    const report = await check();
    expect(report).toMatchObject({ on: 'confirmation', end: 'done', identity: { result: 'same' } });
    const others = findingsOf(report).filter(({ result }) => result !== 'cannotCompare');
    expect(others).toEqual([]);
    // Two rows that the page gives the same words to cannot be told apart, and are said not to be.
    expect(findingsOf(report).every(({ reason }) => reason === 'ambiguous')).toBe(true);
    expect(report.counts.equal).toBeGreaterThan(150);
    expect(await page.content()).toBe(before);
    await page.close();
  });

  it.each([
    ['a digit', 'passport.expiry value', '20310102', 'differs'],
    ['a choice', 'applicant.marital value', otherMarital, 'differs'],
    ['nothing', 'applicant.placeOfBirth value', '', 'missing'],
  ] as const)('is found to differ in %s', { timeout: 60_000 }, async (_, key, text, kind) => {
    if (!plain) throw new Error('There is no shape.');
    const { page, check } = await goneOnTo(buildConfirmation(job, plain, { [key]: text }));
    const report = await check();
    const found = findingsOf(report).filter(({ result }) => result !== 'cannotCompare');
    expect(found.map(({ row, part, result }) => [`${row} ${part}`, result])).toEqual([[key, kind]]);
    await page.close();
  });

  it('is read once by the side panel, and not over and over', { timeout: 60_000 }, async () => {
    if (!plain) throw new Error('There is no shape.');
    const { page, tabId } = await goneOnTo(buildConfirmation(job, plain));
    const panel = await profile.extensionPage(`sidepanel.html?tab=${tabId}`);
    await panel.getByTestId('check-confirmation').waitFor();
    const heard = await listenToMessages(panel);
    // News of a check, as the popup's own brings them.
    await ask(profile.window, 'tab.check', { tabId, identityConfirmed: false, watch: false });
    await panel.waitForTimeout(1500);
    expect((await heard()).filter(({ name }) => name === 'tab.check')).toEqual([]);
    await panel.close();
    await page.close();
  });

  it('is said to be no page of ours where it has no labels, and the tab leaves its case', {
    timeout: 60_000,
  }, async () => {
    const { page, state } = await goneOnTo('<!DOCTYPE html><title>確認</title><p>入力内容を確認してください。</p>');
    expect(await state()).toMatchObject({ page: { kind: 'elsewhere' }, bound: null });
    await page.close();
  });

  it('leads back to the form with the case still bound', { timeout: 60_000 }, async () => {
    if (!plain) throw new Error('There is no shape.');
    const { page, state } = await goneOnTo(buildConfirmation(job, plain));
    await page.goBack();
    await page.waitForTimeout(500);
    expect(await state()).toMatchObject({ page: { kind: 'form' }, bound: { id: caseId } });
    await page.close();
  });

  it('is nothing to a tab that is bound to no case', { timeout: 60_000 }, async () => {
    if (!plain) throw new Error('There is no shape.');
    const { page, tabId, state } = await goneOnTo(buildConfirmation(job, plain));
    await ask(profile.window, 'tab.unbind', { tabId });
    expect(await state()).toMatchObject({ page: { kind: 'elsewhere' }, bound: null });
    await page.close();
  });
});

it('a tab that leaves the form for another page leaves its case', { timeout: 60_000 }, async () => {
  const { page, state } = await goneOnTo(buildOtherPage(), 'https://www.rasens-immi.moj.go.jp/rasens-u/menu');
  expect(await state()).toMatchObject({ page: { kind: 'elsewhere' }, bound: null });
  await page.close();
});
