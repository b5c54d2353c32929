import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Blocker } from '../../../lib/checks/blockers';
import type { Desk } from './desk';
import { ownTabId } from './flow';
import { ask } from './messages';

/** The ways to where what remains for a case is shown. */
export interface ReportFlow {
  /** The practice form of a case, and the tab it stands in. */
  practiceFor(caseId: string): Promise<{ readonly form: Page; readonly tabId: number }>;
  /** The side panel of a tab, in a tab of its own; as wide as side panels are. */
  panelFor(tabId: number): Promise<Page>;
  /** What stands in the way of a case, as the background says. */
  blockersOf(caseId: string, on?: string): Promise<readonly Blocker[]>;
  /** The tabs where the workspace is open. */
  workspaces(): readonly Page[];
}

/** The ways of one desk, which need not be open yet. */
export function reportFlow(deskOf: () => Desk): ReportFlow {
  return {
    async practiceFor(caseId) {
      const desk = deskOf();
      const form = await desk.extensionPage(`practice.html?case=${caseId}`);
      const tabId = await ownTabId(form);
      const bound = async () => (await ask(desk.window, 'tab.state', { tabId })).bound?.id;
      await expect.poll(bound, { message: 'The tab has its case.' }).toBe(caseId);
      return { form, tabId };
    },
    async panelFor(tabId) {
      const panel = await deskOf().extensionPage(`sidepanel.html?tab=${tabId}`);
      await panel.setViewportSize({ width: 400, height: 900 });
      return panel;
    },
    blockersOf: async (caseId, on) => (await ask(deskOf().window, 'case.report', { caseId, on: on ?? null })).blockers,
    workspaces: () =>
      deskOf()
        .context.pages()
        .filter((page) => page.url().includes('/workspace.html')),
  };
}

/** The whole report on a page, once it is there. Beside a form the side panel opens with the check of its entries. */
export async function reportIn(page: Page): Promise<Locator> {
  const report = page.getByTestId('case-report');
  const remains = page.getByTestId('panel-remains');
  await report.or(remains).first().waitFor();
  if (!(await report.isVisible())) await remains.click();
  await report.waitFor();
  return report;
}

/** The finding about a row that is not answered. */
export const openRow = (page: Page, row: string): Locator =>
  page.locator(`[data-testid="finding-X-MISSING"][data-row="${row}"]`);

/** Whether an element is to be seen in its window. */
export const isInView = (element: Locator): Promise<boolean> =>
  element.evaluate((one) => {
    const { top, bottom, height } = one.getBoundingClientRect();
    return height > 0 && top >= 0 && bottom <= innerHeight;
  });

/** The fact whose control has the keyboard. */
export const factInHand = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-path]')?.dataset.path ?? null);

/** Whether the line of a document has the keyboard. */
export const documentInHand = (page: Page, id: string): Promise<boolean> =>
  page.evaluate((wanted) => document.activeElement?.closest(`[data-testid="document-${wanted}"]`) != null, id);
