import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { counted, type Remaining } from '../../../lib/checks/remaining/item';
import type { BrowserProfile } from './desk';
import { ownTabId } from './flow';
import { ask } from './messages';

/** Opens the places that show what remains for a case. */
export interface ReportFlow {
  /** The practice form of a case, and its tab. */
  practiceFor(caseId: string): Promise<{ readonly form: Page; readonly tabId: number }>;
  /** The side panel of a tab, in a tab of its own; as wide as side panels are. */
  panelFor(tabId: number): Promise<Page>;
  /** What remains of a case and is counted, as the background says. */
  remainingOf(caseId: string, on?: string): Promise<readonly Remaining[]>;
  /** The tabs where the workspace is open. */
  workspaces(): readonly Page[];
}

/** The functions for one browser profile, which need not be open yet. */
export function reportFlow(profileOf: () => BrowserProfile): ReportFlow {
  return {
    async practiceFor(caseId) {
      const profile = profileOf();
      const form = await profile.extensionPage(`practice.html?case=${caseId}`);
      const tabId = await ownTabId(form);
      const bound = async () => (await ask(profile.window, 'tab.state', { tabId })).bound?.id;
      await expect.poll(bound, { message: 'The tab has its case.' }).toBe(caseId);
      return { form, tabId };
    },
    async panelFor(tabId) {
      const panel = await profileOf().extensionPage(`sidepanel.html?tab=${tabId}`);
      await panel.setViewportSize({ width: 400, height: 900 });
      return panel;
    },
    remainingOf: async (caseId, on) =>
      counted((await ask(profileOf().window, 'case.report', { caseId, on: on ?? null })).remaining),
    workspaces: () =>
      profileOf()
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

/** The line of an item in the whole report, by its id: `fact case.entry.visaPost`. */
export const itemLine = (page: Page, id: string): Locator => page.locator(`.report-item[data-finding="${id}"]`);

/** Unfolds why an item remains, where to correct it and which rules say so. */
export async function openMore(page: Page, id: string): Promise<Locator> {
  const more = page.getByTestId(`more-${id}`);
  if ((await more.getAttribute('aria-expanded')) === 'false') await more.click();
  return itemLine(page, id);
}

/** Whether an element is visible in its window. */
export const isInView = (element: Locator): Promise<boolean> =>
  element.evaluate((one) => {
    const { top, bottom, height } = one.getBoundingClientRect();
    return height > 0 && top >= 0 && bottom <= innerHeight;
  });

/** The fact whose control has the focus. */
export const factInHand = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-path]')?.dataset.path ?? null);

/** Whether the line of a document has the focus. */
export const documentInHand = (page: Page, id: string): Promise<boolean> =>
  page.evaluate((wanted) => document.activeElement?.closest(`[data-testid="document-${wanted}"]`) != null, id);
