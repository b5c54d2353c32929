import browser from 'webextension-polyfill';
import { askPage as ask } from '../../lib/messaging/call';
import type { Answer, PageMessageName, PageProtocol } from '../../lib/messaging/protocol';
import { procedures } from '../../lib/procedures/registry';

const contentScript = 'content-scripts/portal.js';

/**
 * Asks the page side of a tab, putting it into the page first where it is not there yet. Throws when the tab shows no
 * page of the portal and no page of ours.
 */
export async function askPage<Name extends PageMessageName>(
  tabId: number,
  name: Name,
  input: PageProtocol[Name]['in'],
): Promise<Answer<PageProtocol[Name]['out']>> {
  try {
    return await ask(tabId, name, input);
  } catch (error) {
    if (!(await isPortal(tabId))) throw error;
    await browser.scripting.executeScript({ target: { tabId }, files: [contentScript] });
    return ask(tabId, name, input);
  }
}

/** Nothing is written on any page any more, at once: for when the vault is shut. */
export async function stopPages(): Promise<void> {
  const tabs = await browser.tabs.query({});
  // A tab without a page side of ours has nothing to stop, and nobody who would answer.
  await Promise.all(tabs.map(({ id }) => (id === undefined ? null : ask(id, 'page.stop', null).catch(() => null))));
}

/** Whether the tab shows the portal. Of other sites the browser does not tell us the address. */
async function isPortal(tabId: number): Promise<boolean> {
  const { url } = await browser.tabs.get(tabId);
  const origin = url === undefined ? '' : new URL(url).origin;
  return procedures.some((procedure) => new URL(procedure.url).origin === origin);
}
