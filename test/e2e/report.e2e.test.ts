import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { counted, debtors, remainingKinds } from '../../lib/checks/remaining/item';
import { emptyRecords } from '../../lib/law/gijinkoku/examples';
import { allCases } from '../fixtures/cases/load';
import { workedDay, workedDocument } from '../fixtures/worked/load';
import { type BrowserProfile, openProfile } from './harness/desk';
import { examine, examineThemes } from './harness/examine';
import { passphrase } from './harness/flow';
import { ask } from './harness/messages';
import { isInView, itemLine, openMore, reportFlow, reportIn } from './harness/report';
import { saveShot } from './harness/shots';
import { typeAtOnce } from './harness/type-at-once';

// What remains for a case, where it is shown (popup, side panel, workspace), and what a person has to say about it.

let profile: BrowserProfile;

beforeAll(async () => {
  profile = await openProfile([workedDocument('1'), workedDocument('2'), workedDocument('3'), allCases()]);
});
afterAll(async () => {
  expect(profile.portal.unexpectedRequests).toEqual([]);
  await profile.close();
});

const { practiceFor, panelFor, remainingOf } = reportFlow(() => profile);

const visaPost = 'fact case.entry.visaPost';

describe('the popup', () => {
  it('names on the form what remains, without scrolling, and opens the whole report', async () => {
    const { form, tabId } = await practiceFor('case-2');
    const popup = await profile.popup(tabId);
    const lists = popup.getByTestId('remaining-lists');
    await lists.waitFor();
    const { remaining } = await ask(profile.window, 'brief.case', { caseId: 'case-2' });
    const left = counted(remaining);
    expect(await popup.getByTestId('sum').getAttribute('data-left')).toBe(String(left.length));
    for (const kind of remainingKinds) {
      const list = popup.getByTestId(`remaining-${kind}`);
      const [first] = left.filter((item) => item.kind === kind);
      expect(await list.getAttribute('data-count')).toBe(String(left.filter((item) => item.kind === kind).length));
      if (first) expect(await isInView(list.locator(`[data-remaining="${first.id}"]`))).toBe(true);
    }
    for (const testId of ['fill', 'check', 'sum']) expect(await isInView(popup.getByTestId(testId))).toBe(true);
    await examine(popup, 'report-popup');
    await popup.getByTestId('open-report').click();
    const isOpen = () =>
      popup.evaluate(async () => (await chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] } as never)).length);
    await expect.poll(isOpen, { message: 'The browser has opened the side panel.' }).toBeGreaterThan(0);
    await popup.close();
    await form.close();
  });

  it('opens every number to exactly so many rows, whoever owes them', async () => {
    const { form, tabId } = await practiceFor('case-2');
    const popup = await profile.popup(tabId);
    await popup.getByTestId('remaining-lists').waitFor();
    const { remaining } = await ask(profile.window, 'brief.case', { caseId: 'case-2' });
    const left = counted(remaining);
    for (const owes of [null, ...debtors]) {
      const chip = owes === null ? null : popup.getByTestId(`owes-${owes}`);
      await chip?.click();
      const expected = left.filter((item) => owes === null || item.owes === owes).map(({ id }) => id);
      if (chip) expect(await chip.locator('b').innerText()).toBe(String(expected.length));
      for (const kind of remainingKinds) {
        const more = popup.getByTestId(`remaining-more-${kind}`);
        if ((await more.count()) > 0 && (await more.getAttribute('aria-expanded')) === 'false') await more.click();
      }
      const rows = popup.locator('[data-testid="remaining-lists"] .remaining-kind [data-remaining]');
      await expect.poll(() => rows.count()).toBe(expected.length);
      const shown = await rows.evaluateAll((all) => all.map((row) => row.getAttribute('data-remaining')));
      expect(shown.toSorted()).toEqual(expected.toSorted());
      await chip?.click();
    }
    await popup.close();
    await form.close();
  });

  it('says of a case with nothing left that it is ready', async () => {
    const brief = () => ask(profile.window, 'brief.case', { caseId: 'testa-arjun' });
    for (const { grounds } of counted((await brief()).remaining)) {
      for (const finding of grounds) {
        await ask(profile.window, 'finding.overrule', {
          caseId: 'testa-arjun',
          finding,
          note: 'サンプル',
          by: 'サンプル',
        });
      }
    }
    expect(counted((await brief()).remaining)).toEqual([]);
    const { form, tabId } = await practiceFor('testa-arjun');
    const popup = await profile.popup(tabId);
    await popup.getByTestId('sum').waitFor();
    expect(await popup.getByTestId('sum').getAttribute('data-left')).toBe('0');
    expect(await popup.locator('.remaining-kind [data-remaining]').count()).toBe(0);
    expect(await popup.getByTestId('yours-after').getAttribute('data-count')).not.toBe('0');
    await saveShot(popup, 'report-popup-ready');
    await popup.close();
    await form.close();
  });
});

describe('the side panel', () => {
  it('shows the whole report, and every number in it opens to exactly so many rows', async () => {
    const { form, tabId } = await practiceFor('case-2');
    const panel = await panelFor(tabId);
    const whole = await reportIn(panel);
    expect(await panel.getByTestId('panel-case').getAttribute('data-case')).toBe('case-2');
    const report = await ask(profile.window, 'case.report', { caseId: 'case-2', on: null });
    const remaining = await remainingOf('case-2');
    expect(report.foundations.map(({ id }) => id)).toEqual(['category', 'basis']);
    for (const { id, value } of report.foundations) {
      expect(await panel.getByTestId(`report-${id}`).getAttribute('data-value')).toBe(value);
    }
    expect(Number(await whole.getAttribute('data-count'))).toBe(remaining.length);
    expect(await panel.getByTestId('report-count').innerText()).toContain(String(remaining.length));
    const rows = panel.locator('.report-item');
    expect(await rows.count()).toBe(remaining.length);
    for (const level of ['fault', 'needed', 'question']) {
      const count = remaining.filter((item) => item.level === level).length;
      const section = panel.getByTestId(`report-${level}`);
      expect(await section.locator('.report-item').count()).toBe(count);
      if (count > 0) expect(Number(await section.getAttribute('data-count'))).toBe(count);
    }
    for (const owes of ['applicant', 'employer', 'office']) {
      const chip = panel.getByTestId(`owes-${owes}`);
      const count = Number(await chip.locator('b').innerText());
      await chip.click();
      await expect.poll(() => rows.count()).toBe(count);
      await chip.click();
      await expect.poll(() => rows.count()).toBe(remaining.length);
    }
    const opened = {
      'report-settled': '.report-finding, .report-filled li',
      'report-not-needed': '.report-finding',
      'report-yours': 'li',
    };
    for (const [fold, inside] of Object.entries(opened)) {
      const one = panel.getByTestId(fold);
      await one.locator('.remaining-fold__head').click();
      await expect.poll(() => one.locator(inside).count()).toBe(Number(await one.getAttribute('data-count')));
    }
    await panel.close();
    await form.close();
  });

  it('marks sources that nobody has read off the official page', async () => {
    const { form, tabId } = await practiceFor('case-2');
    const panel = await panelFor(tabId);
    await reportIn(panel);
    await panel.getByTestId('report-hints').locator('.remaining-fold__head').click();
    const pay = await openMore(panel, 'fact case.pay.amountYen');
    const source = (await ask(profile.window, 'case.report', { caseId: 'case-2', on: null })).rules.find(
      ({ id }) => id === 'R-PAY-02',
    )?.source;
    expect(source?.confidence).toBe('memory');
    expect(await pay.innerText()).toContain('記憶に基づく');
    for (const link of await panel.locator('.report-source a').all()) {
      expect(await link.getAttribute('target')).toBe('_blank');
      expect(await link.getAttribute('rel')).toBe('noreferrer');
    }
    await panel.close();
    await form.close();
  });

  it('follows an edit made in the workspace at once, as the popup does', async () => {
    const { form, tabId } = await practiceFor('case-1');
    const panel = await panelFor(tabId);
    const popup = await profile.popup(tabId);
    await reportIn(panel);
    await itemLine(panel, visaPost).waitFor();
    const inPopup = popup.locator(`[data-remaining="${visaPost}"]`);
    await inPopup.waitFor();
    const before = (await remainingOf('case-1')).length;
    const count = () => panel.getByTestId('case-report').getAttribute('data-count');
    expect(await count()).toBe(String(before));

    const workspace = await profile.workspace('#/cases/case-1/case');
    await workspace.locator('input[data-path="case.entry.visaPost"]').fill('サンプル総領事館');
    await workspace.keyboard.press('Control+s');
    await itemLine(panel, visaPost).waitFor({ state: 'detached', timeout: 3000 });
    await inPopup.waitFor({ state: 'detached', timeout: 3000 });
    await expect.poll(count).toBe(String(before - 1));
    // Whoever does not see the list hears what has gone from it.
    await expect.poll(() => panel.getByTestId('report-news').innerText()).toContain(`残り ${before - 1}`);

    await workspace.locator('input[data-path="case.entry.visaPost"]').fill('');
    await workspace.keyboard.press('Control+s');
    await itemLine(panel, visaPost).waitFor({ timeout: 3000 });
    for (const page of [workspace, popup, panel, form]) await page.close();
  });

  it('follows the tabs: a case, another case, a form without one, and a page that is no form', async () => {
    const first = await practiceFor('case-1');
    const second = await practiceFor('case-2');
    const without = await profile.extensionPage('practice.html');
    const panel = await profile.extensionPage('sidepanel.html');
    const caseShown = () => panel.getByTestId('panel-case').getAttribute('data-case');
    await panel.getByTestId('no-case').waitFor();
    await examine(panel, 'report-panel-no-case');
    await first.form.bringToFront();
    await expect.poll(caseShown).toBe('case-1');
    await second.form.bringToFront();
    await expect.poll(caseShown).toBe('case-2');
    expect(await panel.getByTestId('other-tab').count()).toBe(0);
    await profile.window.bringToFront();
    await panel.getByTestId('other-tab').waitFor();
    expect(await caseShown()).toBe('case-2');
    // A form that belongs to nobody yet is never shown with the case of another tab.
    await without.bringToFront();
    await panel.getByTestId('case-search').waitFor();
    expect(await panel.getByTestId('panel-case').count()).toBe(0);
    await panel.getByTestId('case-option-case-3').click();
    await expect.poll(caseShown).toBe('case-3');
    for (const page of [panel, without, first.form, second.form]) await page.close();
  });

  it('shows nothing of any case while the vault is locked, and asks for the case again once it is open', async () => {
    const { form, tabId } = await practiceFor('case-2');
    const panel = await panelFor(tabId);
    await reportIn(panel);
    await ask(profile.window, 'vault.lock', null);
    await panel.getByTestId('passphrase').waitFor();
    expect(await panel.locator('main').innerText()).not.toContain('TESTA');
    await examine(panel, 'report-panel-locked');
    await panel.getByTestId('passphrase').fill(passphrase);
    await panel.keyboard.press('Enter');
    await panel.getByTestId('case-search').waitFor();
    await panel.getByTestId('case-option-case-2').click();
    await reportIn(panel);
    await panel.close();
    await form.close();
  });

  it('reads well in both languages and both themes', async () => {
    const { form, tabId } = await practiceFor('case-2');
    const panel = await panelFor(tabId);
    await reportIn(panel);
    await examine(panel, 'report-panel');
    for (const fold of await panel.locator('.remaining-fold__head').all()) await fold.click();
    for (const more of await panel.locator('[data-testid^="more-"]').all()) await more.click();
    await panel.setViewportSize({ width: 400, height: 4000 });
    await examine(panel, 'report-panel-all');
    // The narrowest that browsers make it.
    await panel.setViewportSize({ width: 320, height: 900 });
    expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await saveShot(panel, 'report-panel-narrow');
    await panel.close();
    await form.close();
  });
});

describe('a finding that a person overrules', () => {
  it('keeps the reason, shows it everywhere, is no longer in the way, and can be taken back', async () => {
    const { form, tabId } = await practiceFor('case-2');
    const panel = await panelFor(tabId);
    await reportIn(panel);
    const before = await remainingOf('case-2');
    const target = 'D18';
    const item = 'document D18';
    expect(before.find(({ id }) => id === item)?.grounds).toEqual(['R-DOC-03', 'D18']);
    await openMore(panel, item);
    await panel.getByTestId(`overrule-${target}`).click();
    await panel.getByTestId('overrule-dialog').waitFor();
    await panel.getByTestId('overrule-by').fill('');
    await panel.getByTestId('overrule-record').click();
    await expect.poll(() => panel.getByTestId('overrule-dialog').getByRole('alert').count()).toBe(2);
    await examineThemes(panel, 'report-overrule');
    await panel.getByTestId('overrule-note').fill('サンプル：担当者が原本を確認した。');
    await panel.getByTestId('overrule-by').fill('サンプル 担当');
    await panel.getByTestId('overrule-record').click();
    await panel.getByTestId('overrule-dialog').waitFor({ state: 'detached' });

    const note = panel.getByTestId(`overruled-${target}`);
    await note.waitFor();
    expect(await note.innerText()).toContain('サンプル：担当者が原本を確認した。');
    expect(await note.innerText()).toMatch(/サンプル 担当、\d{4}-\d{2}-\d{2}/);
    // The other rule about the same document still says so: a word is about one judgement.
    expect((await remainingOf('case-2')).find(({ id }) => id === item)?.grounds).toEqual(['R-DOC-03']);
    await panel.getByTestId('overrule-R-DOC-03').click();
    await panel.getByTestId('overrule-note').fill('サンプル：訳文は原本とともに確認した。');
    await panel.getByTestId('overrule-by').fill('サンプル 担当');
    await panel.getByTestId('overrule-record').click();
    await panel.getByTestId('overruled-R-DOC-03').waitFor();
    expect((await remainingOf('case-2')).map(({ id }) => id)).toEqual(
      before.map(({ id }) => id).filter((id) => id !== item),
    );
    await panel.reload();
    await reportIn(panel);
    await panel.getByTestId(`overruled-${target}`).waitFor();
    await saveShot(panel, 'report-overruled');

    const workspace = await profile.workspace('#/cases/case-2/report');
    await workspace.getByTestId(`restore-${target}`).click();
    await workspace.getByTestId(`overruled-${target}`).waitFor({ state: 'detached' });
    await panel.getByTestId(`overruled-${target}`).waitFor({ state: 'detached' });
    await workspace.getByTestId('restore-R-DOC-03').click();
    await workspace.getByTestId('overruled-R-DOC-03').waitFor({ state: 'detached' });
    expect(await remainingOf('case-2')).toEqual(before);
    for (const page of [workspace, panel, form]) await page.close();
  });

  it('of one row does not speak for another row of the same kind', async () => {
    const before = await remainingOf('case-1');
    expect(before.find(({ id }) => id === visaPost)?.grounds).toContain('X-MISSING@entry.visaPost');
    const finding = 'X-MISSING@entry.port';
    await ask(profile.window, 'finding.overrule', { caseId: 'case-1', finding, note: 'サンプル', by: 'サンプル' });
    expect(await remainingOf('case-1')).toEqual(before);
    await ask(profile.window, 'finding.restore', { caseId: 'case-1', finding });
    expect(await remainingOf('case-1')).toEqual(before);
  });

  it('is not written over changes of the case that cannot be stored, and says why', async () => {
    const workspace = await profile.workspace('#/cases/case-2/case');
    await workspace.locator('input[data-path="case.filingOn"]').fill('2026-13-45');
    await workspace.getByTestId('tab-report').click();
    await reportIn(workspace);
    const target = 'R-DOC-03';
    await openMore(workspace, 'document D18');
    const stored = await ask(profile.window, 'records.get', { kind: 'case', id: 'case-2' });
    await workspace.getByTestId(`overrule-${target}`).click();
    await workspace.getByTestId('overrule-note').fill('サンプル');
    await workspace.getByTestId('overrule-by').fill('サンプル');
    await workspace.getByTestId('overrule-record').click();
    await workspace.getByTestId('overrule-failure').waitFor();
    expect(await workspace.getByTestId('overrule-note').inputValue()).toBe('サンプル');
    expect(await ask(profile.window, 'records.get', { kind: 'case', id: 'case-2' })).toEqual(stored);
    await saveShot(workspace, 'report-overrule-failure');
    await workspace.close({ runBeforeUnload: false });
  });

  it('keeps what is typed the moment the question opens', async () => {
    const workspace = await profile.workspace('#/cases/case-2/report');
    await reportIn(workspace);
    const target = 'R-DOC-03';
    await openMore(workspace, 'document D18');
    expect(await typeAtOnce(workspace, `overrule-${target}`, 'overrule-note', 'サンプルの理由')).toBe('サンプルの理由');
    await workspace.close();
  });

  it('gives the keyboard back to the button it was asked from', async () => {
    const workspace = await profile.workspace('#/cases/case-2/report');
    await reportIn(workspace);
    const target = 'R-DOC-03';
    await openMore(workspace, 'document D18');
    const button = workspace.getByTestId(`overrule-${target}`);
    await button.focus();
    await workspace.keyboard.press('Enter');
    await workspace.getByTestId('overrule-dialog').waitFor();
    await workspace.keyboard.press('Escape');
    await workspace.getByTestId('overrule-dialog').waitFor({ state: 'detached' });
    await expect.poll(() => button.evaluate((one) => one === document.activeElement)).toBe(true);
    await workspace.close();
  });
});

describe('another filing date', () => {
  it('checks again at once, changes nothing of the case, and is given up again', async () => {
    const workspace = await profile.workspace('#/cases/case-1/report');
    const report = await reportIn(workspace);
    expect(await report.getAttribute('data-on')).toBe(workedDay);
    const stored = await ask(profile.window, 'records.get', { kind: 'case', id: 'case-1' });
    expect(await workspace.getByTestId('report-date-planned').count()).toBe(0);
    const photo = itemLine(workspace, 'document D02');
    expect(await photo.count()).toBe(0);
    await workspace.getByTestId('report-date').fill('2027-03-01');
    await expect.poll(() => report.getAttribute('data-on')).toBe('2027-03-01');
    await expect.poll(() => photo.getAttribute('data-level')).toBe('fault');
    await workspace.getByTestId('report-date-planned').click();
    await expect.poll(() => report.getAttribute('data-on')).toBe(workedDay);
    await photo.waitFor({ state: 'detached' });
    expect(await ask(profile.window, 'records.get', { kind: 'case', id: 'case-1' })).toEqual(stored);
    await workspace.close();
  });
});

describe('the workspace', () => {
  it('has the report as a tab of the case, in both languages and both themes', async () => {
    const workspace = await profile.workspace('#/cases/case-2/case');
    await workspace.getByTestId('tab-report').click();
    await reportIn(workspace);
    expect(await workspace.getByTestId('tab-report').getAttribute('aria-current')).toBe('page');
    await examine(workspace, 'report-workspace');
    await workspace.close();
  });

  it('stores what was just typed before it tells what remains', async () => {
    const workspace = await profile.workspace('#/cases/case-1/case');
    await workspace.locator('input[data-path="case.entry.visaPost"]').fill('サンプル大使館');
    await workspace.getByTestId('tab-report').click();
    await reportIn(workspace);
    await itemLine(workspace, visaPost).waitFor({ state: 'detached', timeout: 3000 });
    await workspace.close();
  });

  /** A case of which nothing is known yet, made for a test. */
  async function emptyCase(name: string): Promise<string> {
    const { case: one, applicant, employer } = emptyRecords();
    const ids = { id: `case-${name}`, applicantId: `applicant-${name}`, employerId: `employer-${name}` };
    const records = [
      { kind: 'applicant' as const, payload: { ...applicant, id: ids.applicantId } },
      { kind: 'employer' as const, payload: { ...employer, id: ids.employerId } },
      { kind: 'case' as const, payload: { ...one, ...ids, officeId: undefined } },
    ];
    await ask(profile.window, 'records.create', { records: JSON.parse(JSON.stringify(records)) });
    return ids.id;
  }

  it('takes an answer in place, says beforehand what each would come to, and keeps the keyboard in the list', async () => {
    const id = await emptyCase('answered');
    const workspace = await profile.workspace(`#/cases/${id}/report`);
    await reportIn(workspace);
    const before = await remainingOf(id);
    const first = before.find(({ level }) => level === 'question');
    expect(first?.settles.length).toBeGreaterThan(5);
    const line = itemLine(workspace, first?.id ?? '');
    // The question that settles most is open from the beginning.
    const box = line.locator('select[data-path]');
    await box.waitFor();
    const counts = await line.locator('.report-outcomes__line dd .numbers').allInnerTexts();
    expect(counts.length).toBeGreaterThan(1);
    await examine(workspace, 'report-answer');
    await box.focus();
    await box.selectOption({ index: 2 });
    await line.waitFor({ state: 'detached' });
    const after = await remainingOf(id);
    expect(after.map(({ id }) => id)).not.toContain(first?.id);
    expect(counts).toContain(`残り ${after.length}`);
    const inList = () =>
      workspace.evaluate(() => document.activeElement?.closest('.report-item, .report-page') !== null);
    await expect.poll(inList).toBe(true);
    await workspace.close();
  });

  it('shows a new case within one and a half screens, in both languages', async () => {
    const workspace = await profile.workspace(`#/cases/${await emptyCase('new')}/report`);
    await workspace.setViewportSize({ width: 1280, height: 1000 });
    const report = await reportIn(workspace);
    for (const language of ['en', 'ja']) {
      await workspace.getByTestId(`language-${language}`).click();
      await expect.poll(() => workspace.evaluate(() => document.documentElement.lang)).toBe(language);
      expect(await report.evaluate((one) => one.getBoundingClientRect().height)).toBeLessThan(1.5 * 1000);
    }
    await saveShot(workspace, 'report-new');
    await workspace.close();
  });
});
