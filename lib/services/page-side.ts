import browser from 'webextension-polyfill';
import type { PageRun, Work } from '../engine/run';
import type { SeenPage } from '../engine/shape/seen-page';
import { askPage as ask, askShapeSide } from '../messaging/call';
import type { Result } from '../domain/result';
import type { PageMessageName, PageProtocol } from '../messaging/namespaces/page';
import { portalOrigins } from '../procedures/heads';
import type { Bindings } from '../storage/bindings';

const contentScript = 'portal.js';
const shapeScript = 'shape.js';

/** Messages that write on a page, or wait for a person there. */
const works: readonly PageMessageName[] = ['page.fill', 'page.undo', 'page.point'];

/**
 * Sends a message to the page side of a tab, and injects the page side first if it is missing. Throws if the tab shows
 * neither a page of the portal nor a page of ours, and if the page disappears before it answers.
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

/** Reads the shape of a tab's page; the script that does is injected when it is first asked for. Throws like `askPage`. */
export async function askShape(tabId: number, watch: 'start' | 'stop' | null): Promise<Result<SeenPage>> {
  try {
    return await askShapeSide(tabId, { watch });
  } catch (error) {
    if (!(await isPortal(tabId))) throw error;
    await browser.scripting.executeScript({ target: { tabId }, files: [shapeScript] });
    return askShapeSide(tabId, { watch });
  }
}

/** Makes sure that a tab has a page side, for work requested with `askReached`. */
export const reachPage = (tabId: number) => askPage(tabId, 'page.run', null);

/**
 * Sends a message to a page side that was reached before. Work is requested only once: if another page has taken its
 * place, that is another page.
 */
export const askReached = ask;

/**
 * What happened to work on a page whose end was not seen; a fill's report is stored with the tab. Null: not a page of
 * ours.
 */
export async function endOnPage(tabId: number, work: Work, bindings: Bindings): Promise<PageRun | null> {
  const answer = await askPage(tabId, 'page.run', null).catch(() => null);
  if (!answer?.ok) return null;
  const report = work === 'fill' ? answer.value.report : null;
  const binding = await bindings.get(tabId);
  if (binding && report) await bindings.set(tabId, { ...binding, report, check: null });
  return answer.value;
}

/** Stops all writing on all pages at once: for when the vault closes. */
export async function stopPages(): Promise<void> {
  const tabs = await browser.tabs.query({});
  // A tab without our page side has nothing to stop, and would not answer.
  await Promise.all(tabs.map(({ id }) => (id === undefined ? null : ask(id, 'page.stop', null).catch(() => null))));
}

/**
 * Whether the tab shows the portal; false if the tab is gone. For other sites the browser does not tell us the address.
 */
export async function isPortal(tabId: number): Promise<boolean> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  const origin = tab?.url === undefined ? '' : new URL(tab.url).origin;
  return portalOrigins.includes(origin);
}
