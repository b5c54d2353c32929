import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { counted, debtors, type Remaining, remainingKinds } from '../../../lib/checks/remaining/item';
import { buildPage } from '../../pages/build';
import { type BrowserProfile, openProfile } from '../harness/desk';
import { ask } from '../harness/messages';
import { reportIn } from '../harness/report';

/** A case to read from the screens: the document it comes in, and its id there. */
export interface NumberedCase {
  readonly document: unknown;
  readonly caseId: string;
}

/** Ids of what a place lists. */
const idsIn = (page: Page, within: string, attribute: string) =>
  page
    .locator(`${within} [${attribute}]`)
    .evaluateAll((all, name) => all.map((one) => one.getAttribute(name)), attribute);

/** Presses every button within a place that is still to be opened, until none is left. */
async function openAll(page: Page, within: string): Promise<void> {
  await page.evaluate((place) => {
    for (const button of document.querySelectorAll<HTMLElement>(`${place} button[aria-expanded="false"]`))
      button.click();
  }, within);
}

/** What a fold of the report lists. */
const foldRows = {
  'report-hints': '.report-item',
  'report-settled': '.report-finding, .report-filled li',
  'report-not-needed': '.report-finding',
  'report-yours': 'li',
};

const sorted = (ids: readonly (string | null)[]) => ids.toSorted();
const idsOf = (items: readonly Remaining[]) => sorted(items.map(({ id }) => id));

/**
 * Every number on popup, case home, documents, report, panel and sheet is the length of the list it opens, and all of them
 * are the list of what remains or a part of it.
 */
export function describeEveryNumber(cases: readonly NumberedCase[]): void {
  let profile: BrowserProfile;
  let workspace: Page;

  beforeAll(async () => {
    profile = await openProfile(cases.map(({ document }) => document));
    workspace = await profile.workspace('#/');
  });
  afterAll(() => profile?.close());

  const goTo = (route: string) =>
    workspace.evaluate((hash) => {
      location.hash = hash;
    }, route);

  /** The lists of the popup by kind, whoever owes them and of each who does. */
  async function expectPopup(popup: Page, left: readonly Remaining[]): Promise<void> {
    await popup.getByTestId('sum').waitFor();
    await expect.poll(() => popup.getByTestId('sum').getAttribute('data-left')).toBe(String(left.length));
    if (left.length === 0) return;
    for (const owes of debtors) {
      const chip = popup.getByTestId(`owes-${owes}`);
      const count = left.filter((item) => item.owes === owes).length;
      if (count === 0 && (await chip.count()) === 0) continue;
      expect(await chip.locator('b').innerText(), `chip of ${owes}`).toBe(String(count));
    }
    await openAll(popup, '[data-testid="remaining-lists"] .remaining-kind');
    for (const kind of remainingKinds) {
      const place = `[data-testid="remaining-${kind}"]`;
      const of = left.filter((item) => item.kind === kind);
      if (of.length === 0 && (await popup.locator(place).count()) === 0) continue;
      expect(await popup.locator(place).getAttribute('data-count')).toBe(String(of.length));
      await expect.poll(async () => sorted(await idsIn(popup, place, 'data-remaining'))).toEqual(idsOf(of));
    }
  }

  /** Home and documents of a case. */
  async function expectHome(caseId: string, left: readonly Remaining[]): Promise<void> {
    await goTo(`#/cases/${caseId}`);
    await workspace.locator(`[data-testid="case-home"][data-case="${caseId}"]`).waitFor();
    for (const owes of debtors) {
      const place = `[data-testid="side-${owes}"]`;
      const of = left.filter((item) => item.owes === owes);
      await expect.poll(() => workspace.locator(place).getAttribute('data-count')).toBe(String(of.length));
      await openAll(workspace, place);
      await expect.poll(async () => sorted(await idsIn(workspace, place, 'data-remaining'))).toEqual(idsOf(of));
    }
    const documents = left.filter(({ kind }) => kind === 'document');
    const figure = (tab: string) =>
      workspace.getByTestId(`tab-${tab}`).locator('.workspace-tabs__count').allInnerTexts();
    const said = (count: number) => (count === 0 ? [] : [String(count)]);
    expect((await figure('report')).filter((text) => text !== '0')).toEqual(said(left.length));
    expect((await figure('documents')).filter((text) => text !== '0')).toEqual(said(documents.length));
    await goTo(`#/cases/${caseId}/documents`);
    await workspace.locator('[data-testid^="document-"]').first().waitFor();
    const rows = () => idsIn(workspace, '[data-testid="documents-left"]', 'data-remaining');
    await expect.poll(async () => sorted(await rows())).toEqual(idsOf(documents));
  }

  /** The whole report, wherever it stands. */
  async function expectReport(page: Page, left: readonly Remaining[]): Promise<void> {
    const whole = await reportIn(page);
    await expect.poll(() => whole.getAttribute('data-count')).toBe(String(left.length));
    const items = () =>
      page
        .locator('.report-item[data-finding]')
        .evaluateAll((all) => all.map((one) => one.getAttribute('data-finding')));
    await expect.poll(async () => sorted(await items())).toEqual(idsOf(left));
    for (const level of ['fault', 'needed', 'question'] as const) {
      const of = left.filter((item) => item.level === level).length;
      const section = page.getByTestId(`report-${level}`);
      if (of === 0) {
        expect(await section.locator('.report-item').count()).toBe(0);
        continue;
      }
      expect(await section.getAttribute('data-count')).toBe(String(of));
      expect(await section.locator('.report-item').count()).toBe(of);
    }
    await openAll(page, '[data-testid="case-report"] .remaining-fold');
    const folds = await page.locator('[data-testid="case-report"] .remaining-fold').evaluateAll(
      (all, rows) =>
        all.map((fold) => {
          const name = fold.getAttribute('data-testid') ?? '';
          const count = Number(fold.getAttribute('data-count'));
          return { name, count, rows: fold.querySelectorAll(rows[name] ?? 'a fold without rows').length };
        }),
      foldRows as Readonly<Record<string, string>>,
    );
    expect(folds.length).toBeGreaterThan(0);
    for (const { name, count, rows } of folds) expect({ name, rows }).toEqual({ name, rows: count });
  }

  /** The check beside the form: each figure opens to so many rows. */
  async function expectCheck(panel: Page): Promise<void> {
    await panel.getByTestId('check-report').waitFor();
    for (const figure of await panel.locator('[data-testid^="check-count-"]').all()) {
      await figure.click();
      const count = Number(await figure.getAttribute('data-count'));
      expect(await figure.locator('strong').innerText()).toBe(String(count));
      await expect.poll(() => panel.getByTestId('check-counted').locator('li').count()).toBe(count);
    }
    const findings = Number(await panel.getByTestId('check-report').getAttribute('data-count'));
    const lines = panel.locator('[data-finding][data-kind]');
    expect(await lines.count()).toBe(findings);
    for (const filter of await panel.locator('[data-testid^="check-filter-"]').all()) {
      await filter.click();
      const said = Number(/\d+$/.exec(await filter.innerText())?.[0]);
      await expect.poll(() => lines.count()).toBe(said);
    }
  }

  /** The printed sheet: each figure of its table is so many rows of its items. */
  async function expectSheet(caseId: string, hash: string): Promise<void> {
    await goTo(`#/cases/${caseId}/check-sheet/${hash}`);
    await workspace.locator(`[data-testid="check-sheet"][data-hash="${hash}"]`).waitFor();
    const sheet = await workspace.getByTestId('check-sheet').evaluate((one) => ({
      figures: [...one.querySelectorAll('.record-sheet__counts td')].map((cell) => [
        one.querySelectorAll('.record-sheet__counts th')[(cell as HTMLTableCellElement).cellIndex]?.textContent ?? '',
        Number(cell.textContent),
      ]),
      results: [...one.querySelectorAll('.record-sheet__items td.record-sheet__result')].map(
        (cell) => cell.textContent ?? '',
      ),
    }));
    expect(sheet.figures.length).toBeGreaterThan(5);
    for (const [word, count] of sheet.figures) {
      const rows = sheet.results.filter((text) => text.includes(String(word))).length;
      expect({ word, rows }).toEqual({ word, rows: count });
    }
  }

  describe('every number of a case', () => {
    it.each(cases.map(({ caseId }) => caseId))(
      'of %s is the length of what it opens, on every screen',
      async (caseId) => {
        const report = await ask(profile.window, 'case.report', { caseId, on: null });
        const left = counted(report.remaining);
        expect(report.ready).toBe(left.length === 0);
        await expectHome(caseId, left);
        await goTo(`#/cases/${caseId}/report`);
        await expectReport(workspace, left);

        const form = await profile.openForm(await buildPage('base'), caseId);
        const popup = await profile.extensionPage(`popup.html?tab=${form.tabId}`);
        await expectPopup(popup, left);
        await popup.close();
        await form.fill();
        const panel = await profile.extensionPage(`sidepanel.html?tab=${form.tabId}`);
        await ask(panel, 'tab.check', { tabId: form.tabId, identityConfirmed: false, watch: false });
        await expectCheck(panel);
        const kept = await ask(panel, 'check.record', { tabId: form.tabId, by: '担当者サンプル', notes: {} });
        await expectReport(panel, left);
        await expectSheet(caseId, kept.hash);
        await panel.close();
        await form.page.close();
      },
    );
  });
}
