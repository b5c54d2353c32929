import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CheckEntry } from '../../lib/domain/case/checks';
import { allCases, loadExpected } from '../fixtures/cases/load';
import { buildPage } from '../pages/build';
import { type BrowserProfile, type Form, openProfile } from './harness/desk';
import { examine, examineThemes } from './harness/examine';
import { answerOf, ask } from './harness/messages';
import { presetsOf } from './harness/presets';
import { typeAtOnce } from './harness/type-at-once';

// The record of checks: kept from the side panel, shown with how it stands, signed by a second person, printed.

const caseId = 'testa-arjun';
/** The box of 出生地. */
const birthplace = '#switch_256105';
const right = 'インド プネ';
let profile: BrowserProfile;
let form: Form;
let panel: Page;

beforeAll(async () => {
  profile = await openProfile([allCases()]);
  form = await profile.openForm(await buildPage('base'), caseId);
  await form.fill();
  panel = await profile.extensionPage(`sidepanel.html?tab=${form.tabId}`);
  await panel.setViewportSize({ width: 400, height: 900 });
  await panel.getByTestId('record-section').waitFor();
});
afterAll(async () => {
  expect(profile.portal.unexpectedRequests).toEqual([]);
  await profile.close();
});

const check = () => ask(profile.window, 'tab.check', { tabId: form.tabId, identityConfirmed: false, watch: true });
const recordNow = () => ask(profile.window, 'check.records', { caseId, tabId: form.tabId });
const lines = () => panel.getByTestId('record-line');
const stateOf = (line = 0) => lines().nth(line).getByTestId('record-standing').getAttribute('data-state');

/** Types over the place of birth as a person does. */
async function typeBirthplace(text: string): Promise<void> {
  await form.page.locator(birthplace).fill(text);
  await form.page.locator(birthplace).blur();
}

async function changeRecord(kind: 'case' | 'applicant', id: string, change: object): Promise<void> {
  const { payload, revision } = await ask(profile.window, 'records.get', { kind, id });
  await ask(profile.window, 'records.put', { kind, payload: { ...(payload as object), ...change }, revision });
}

async function keepAs(by: string): Promise<void> {
  await panel.getByTestId('record-by').fill(by);
  await panel.getByTestId('record-check').click();
}

async function signAs(by: string): Promise<void> {
  await panel.getByTestId('sign-by').fill(by);
  await panel.getByTestId('sign-yes').click();
}

async function workspaceAt(hash: string): Promise<Page> {
  const page = await profile.extensionPage(`workspace.html${hash}`);
  await page.setViewportSize({ width: 1200, height: 900 });
  return page;
}

/** The text of each page of a PDF, by the system's own tool; null where there is none. */
async function textOfPdf(pdf: Buffer): Promise<readonly string[] | null> {
  const folder = await mkdtemp(join(tmpdir(), 'tenken-sheet-'));
  try {
    await writeFile(join(folder, 'sheet.pdf'), pdf);
    execFileSync('pdftotext', ['-layout', join(folder, 'sheet.pdf'), join(folder, 'sheet.txt')]);
    return (await readFile(join(folder, 'sheet.txt'), 'utf8')).split('\f').filter((page) => page.trim() !== '');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  } finally {
    await rm(folder, { recursive: true });
  }
}

describe('the record of checks beside the form', () => {
  it('says what to do while nothing is recorded', async () => {
    await panel.getByTestId('no-records').waitFor();
    await panel.getByTestId('record-section').scrollIntoViewIfNeeded();
    await examine(panel, 'check-record-none');
  });

  it('keeps a check with the reason for a difference that is left to stand', async () => {
    await typeBirthplace('インド ムンバイ');
    await check();
    await panel.getByTestId('record-notes').waitFor();
    await panel.getByTestId('record-by').fill('');
    await panel.getByTestId('record-check').click();
    await panel.getByText('氏名を入力してください。').waitFor();
    await panel.getByTestId('record-notes').locator('summary').click();
    await panel.getByTestId('record-notes').getByRole('textbox').first().fill('旅券の出生地欄どおり（本人に確認済み）');
    await examine(panel, 'check-record-form');
    await keepAs('担当者サンプル');
    await lines().first().waitFor();
    await expect.poll(() => stateOf()).toBe('current');
    const { entries, chain } = await recordNow();
    expect(chain).toEqual({ whole: true });
    const [made] = entries as readonly CheckEntry[];
    expect(made?.by).toBe('担当者サンプル');
    expect(made?.items?.find(({ row }) => row === 'applicant.placeOfBirth')).toEqual({
      row: 'applicant.placeOfBirth',
      part: 'value',
      result: 'differs',
      case: right,
      page: 'インド ムンバイ',
      settled: 'accepted',
      note: '旅券の出生地欄どおり（本人に確認済み）',
    });
  });

  it('is signed by a second person, and not by the first', async () => {
    expect(await typeAtOnce(panel, 'record-sign-open', 'sign-by', 'サンプル')).toBe('サンプル');
    await panel.getByTestId('sign-by').fill('');
    await panel.getByTestId('sign-yes').click();
    await panel.getByTestId('sign-dialog').getByText('氏名を入力してください。').waitFor();
    await signAs('担当者　ｻﾝﾌﾟﾙ');
    await panel.getByTestId('sign-failure').waitFor();
    // The dialog stands over the switch of languages.
    await examineThemes(panel, 'check-record-sign-ja');
    await signAs('確認者サンプル');
    await panel.getByTestId('record-sign').waitFor();
    expect(await panel.getByTestId('record-sign').innerText()).toContain('確認者サンプル');
    expect((await recordNow()).entries.map(({ kind, by }) => [kind, by])).toEqual([
      ['check', '担当者サンプル'],
      ['sign', '確認者サンプル'],
    ]);
    const { entries } = await recordNow();
    const again = { tabId: form.tabId, check: entries[0]?.hash ?? '', by: '確認者 サンプル' };
    expect(await answerOf(profile.window, 'check.sign', again)).toEqual({ ok: false, failure: { code: 'samePerson' } });
  });

  it('is stale once the page has changed, and may not be signed then', async () => {
    await typeBirthplace(right);
    await expect.poll(() => stateOf()).toBe('pageChanged');
    expect(await panel.getByTestId('record-sign-open').count()).toBe(0);
    const { entries } = await recordNow();
    const late = { tabId: form.tabId, check: entries[0]?.hash ?? '', by: '第三者サンプル' };
    expect(await answerOf(profile.window, 'check.sign', late)).toEqual({ ok: false, failure: { code: 'checkStale' } });
  });

  it('says in the next check how the difference was settled', async () => {
    await check();
    await keepAs('担当者サンプル');
    await expect.poll(() => lines().count()).toBe(2);
    const check2 = (await recordNow()).entries.at(-1) as CheckEntry;
    expect(check2.items?.find(({ row }) => row === 'applicant.placeOfBirth')).toMatchObject({
      result: 'equal',
      settled: 'pageChanged',
    });
    await expect.poll(() => stateOf(0)).toBe('current');
  });

  it('is stale once a fact on the form has changed, and names the row', async () => {
    const { payload } = await ask(profile.window, 'records.get', { kind: 'case', id: caseId });
    const { applicantId } = payload as { readonly applicantId: string };
    await changeRecord('applicant', applicantId, { birthplace: 'インド ムンバイ' });
    await expect.poll(() => stateOf(0)).toBe('caseChanged');
    expect(await lines().first().innerText()).toContain('出生地');
    await panel.getByTestId('record-section').scrollIntoViewIfNeeded();
    await examine(panel, 'check-record-stale');
    await changeRecord('applicant', applicantId, { birthplace: right });
    await expect.poll(() => stateOf(0)).toBe('current');
    await changeRecord('case', caseId, { title: '別の件名サンプル' });
    await expect.poll(() => stateOf(0)).toBe('otherFactsChanged');
    await changeRecord('case', caseId, { status: 'ready' });
  });

  it("is not kept of somebody else's page until it is confirmed in the check", async () => {
    const other = await profile.openForm(
      await buildPage('prefilled', { presets: presetsOf(loadExpected('testa-santos')) }),
      'testa-chen',
    );
    const keep = { tabId: other.tabId, by: '担当者サンプル', notes: {} };
    expect(await answerOf(profile.window, 'check.record', keep)).toEqual({
      ok: false,
      failure: { code: 'identityDiffers' },
    });
    await ask(profile.window, 'tab.check', { tabId: other.tabId, identityConfirmed: true, watch: true });
    expect(await ask(profile.window, 'check.record', keep)).toMatchObject({ identityConfirmed: true });
    await ask(profile.window, 'tab.unbind', { tabId: other.tabId });
    expect(await answerOf(profile.window, 'check.record', keep)).toEqual({ ok: false, failure: { code: 'notBound' } });
    await other.page.close();
  });
});

describe('the record of checks in the workspace', () => {
  it('lists the checks, says that the page cannot be seen from here, and leads to the sheet', async () => {
    const workspace = await workspaceAt(`#/cases/${caseId}/checks`);
    await workspace.getByTestId('record-list').waitFor();
    expect(await workspace.getByTestId('record-line').count()).toBe(2);
    expect(await workspace.getByTestId('record-standing').first().getAttribute('data-state')).toContain('pageUnknown');
    expect(await workspace.getByTestId('record-chain').getAttribute('data-whole')).toBe('true');
    await examine(workspace, 'check-record-tab');
    await workspace.getByTestId('record-sheet').last().click();
    await workspace.getByTestId('check-sheet').waitFor();
    await examine(workspace, 'check-sheet');
    await workspace.close();
  });

  it('prints the sheet on A4, from the stored record alone, with both values, the notes and the signatures', async () => {
    const [made] = (await recordNow()).entries as readonly CheckEntry[];
    const sheet = await workspaceAt(`#/cases/${caseId}/check-sheet/${made?.hash}`);
    await sheet.getByTestId('check-sheet').waitFor();
    for (const language of ['ja', 'en'] as const) {
      await sheet.getByTestId(`language-${language}`).click();
      await expect.poll(() => sheet.evaluate(() => document.documentElement.lang)).toBe(language);
      // Dark on the screen is black on white on paper all the same.
      await sheet.emulateMedia({ colorScheme: 'dark' });
      const pdf = await sheet.pdf({ preferCSSPageSize: true });
      await savePdf(pdf, `check-sheet-${language}`);
      const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
      expect(pages).toBeGreaterThan(2);
      const text = await textOfPdf(pdf);
      if (text === null) continue;
      expect(text).toHaveLength(pages);
      const all = text.join('\n');
      for (const said of [
        'TESTA ARJUN',
        '担当者サンプル',
        '確認者サンプル',
        'インド ムンバイ',
        made?.hash.slice(0, 12),
      ])
        expect(all).toContain(said);
      for (const [at, page] of text.entries()) expect(page.replaceAll(' ', '')).toContain(`${at + 1}/${pages}`);
    }
    await sheet.getByTestId('language-ja').click();
    await sheet.close();
  });

  it('says of a sheet that is not in the record where to go', async () => {
    const sheet = await workspaceAt(`#/cases/${caseId}/check-sheet/${'0'.repeat(64)}`);
    await sheet.getByRole('heading', { level: 1 }).waitFor();
    await examine(sheet, 'check-sheet-none');
    await sheet.close();
  });
});

describe('what was recorded', () => {
  const exported = async () => {
    const document = await ask(profile.window, 'exchange.export', { caseIds: [caseId] });
    const one = document.cases[0];
    if (!one?.checks) throw new Error('The export has the record of checks.');
    return { document, one, checks: one.checks };
  };
  const withEntries = (given: Awaited<ReturnType<typeof exported>>, checks: unknown) =>
    JSON.stringify({ ...given.document, cases: [{ ...given.one, checks }] });

  it('cannot be taken away or changed by an editor', async () => {
    const before = (await recordNow()).entries;
    await changeRecord('case', caseId, { checks: [] });
    expect((await recordNow()).entries).toEqual(before);
    await changeRecord('case', caseId, { checks: before.slice(0, 1) });
    expect((await recordNow()).entries).toEqual(before);
  });

  it('goes out and comes in with the case, and is not lost to an older file', async () => {
    const given = await exported();
    const older = withEntries(given, given.checks.slice(0, 1));
    expect((await ask(profile.window, 'exchange.check', { text: older })).counts.case).toEqual({
      added: 0,
      changed: 0,
      same: 1,
    });
    await ask(profile.window, 'exchange.import', { text: older });
    expect((await recordNow()).entries).toEqual(given.checks);
  });

  it('is not given up for one that parts from it', async () => {
    const given = await exported();
    const altered = given.checks.map((entry, at) => (at === 0 ? { ...entry, by: '別人サンプル' } : entry));
    expect(await answerOf(profile.window, 'exchange.import', { text: withEntries(given, altered) })).toMatchObject({
      ok: false,
      failure: { code: 'invalid', problems: [{ id: caseId, path: 'checks', code: 'checksPart' }] },
    });
    expect((await recordNow()).entries).toEqual(given.checks);
  });

  it('is shown as altered where it was altered, and nothing is added to it', async () => {
    const given = await exported();
    const altered = given.checks.map((entry, at) => (at === 0 ? { ...entry, by: '別人サンプル' } : entry));
    await ask(profile.window, 'records.remove', { kind: 'case', id: caseId });
    await ask(profile.window, 'exchange.import', { text: withEntries(given, altered) });
    await ask(profile.window, 'tab.bind', { tabId: form.tabId, caseId });
    const workspace = await workspaceAt(`#/cases/${caseId}/checks`);
    await workspace.getByTestId('record-chain').waitFor();
    expect(await workspace.getByTestId('record-chain').getAttribute('data-whole')).toBe('false');
    expect(await workspace.getByTestId('record-standing').first().getAttribute('data-state')).toBe('broken');
    await examine(workspace, 'check-record-broken');
    await workspace.goto(workspace.url().replace(/#.*/, `#/cases/${caseId}/check-sheet/${given.checks[0]?.hash}`));
    await workspace.getByTestId('check-sheet').getByRole('alert').waitFor();
    await workspace.close();
    const keep = { tabId: form.tabId, by: '担当者サンプル', notes: {} };
    expect(await answerOf(profile.window, 'check.record', keep)).toEqual({
      ok: false,
      failure: { code: 'recordBroken' },
    });
  });
});

/** Saves a PDF beside the pictures, where TENKEN_SHOTS names a folder. */
async function savePdf(pdf: Buffer, name: string): Promise<void> {
  const folder = process.env.TENKEN_SHOTS;
  if (folder) await writeFile(join(folder, `${name}.pdf`), pdf);
}
