import browser from 'webextension-polyfill';
import type { PageRun, Work } from '../engine/run';
import { askPage as ask } from '../messaging/call';
import type { Result } from '../domain/result';
import type { PageMessageName, PageProtocol } from '../messaging/namespaces/page';
import { portalOrigins } from '../procedures/heads';
import type { Bindings } from '../storage/bindings';

const contentScript = 'portal.js';

/** What writes on a page, or waits for a person there. */
const works: readonly PageMessageName[] = ['page.fill', 'page.undo', 'page.point'];

/**
 * Asks the page side of a tab, putting it into the page first where it is not there yet. Throws when the tab shows no
 * page of the portal and no page of ours, and when the page has gone before it answered.
 */
export async function askPage<Name extends PageMessageName>(
  tabId: number,
  name: Name,
  input: PageProtocol[Name]['in'],
): Promise<Result<PageProtocol[Name]['out']>> {
  if (works.includes(name)) {
    await reachPage(tabId);
    return askReached(tabId, name, input);
  }
  try {
    return await ask(tabId, name, input);
  } catch (error) {
    if (!(await isPortal(tabId))) throw error;
    await browser.scripting.executeScript({ target: { tabId }, files: [contentScript] });
    return ask(tabId, name, input);
  }
}

/** Sees to it that a tab has a page side: for work that is asked for with `askReached`. */
export const reachPage = (tabId: number) => askPage(tabId, 'page.run', null);

/**
 * Asks a page side that was reached before. Work is asked for once: a page that comes in the place of the one that was
 * reached is another page.
 */
export const askReached = ask;

/** What became of work on a page that nobody has seen the end of; a fill's report is kept with the tab. Null: no page of ours. */
export async function endOnPage(tabId: number, work: Work, bindings: Bindings): Promise<PageRun | null> {
  const answer = await askPage(tabId, 'page.run', null).catch(() => null);
  if (!answer?.ok) return null;
  const report = work === 'fill' ? answer.value.report : null;
  const binding = await bindings.get(tabId);
  if (binding && report) await bindings.set(tabId, { ...binding, report, check: null });
  return answer.value;
}

/** Nothing is written on any page any more, at once: for when the vault is shut. */
export async function stopPages(): Promise<void> {
  const tabs = await browser.tabs.query({});
  // A tab without a page side of ours has nothing to stop, and nobody who would answer.
  await Promise.all(tabs.map(({ id }) => (id === undefined ? null : ask(id, 'page.stop', null).catch(() => null))));
}

/** Whether the tab shows the portal; not one that is gone. Of other sites the browser does not tell us the address. */
export async function isPortal(tabId: number): Promise<boolean> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  const origin = tab?.url === undefined ? '' : new URL(tab.url).origin;
  return portalOrigins.includes(origin);
}
