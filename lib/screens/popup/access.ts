import browser from 'webextension-polyfill';
import { allHeads } from '../../procedures/heads';

const portals = allHeads.map(({ url }) => new URL(url).origin);
const origins = portals.map((origin) => `${origin}/*`);

/** Whether a tab shows the portal while the browser keeps its pages from us, as a person may have set it. */
export async function isShutOut(tabId: number): Promise<boolean> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  // Of other sites the browser does not tell us the address.
  if (!portals.some((portal) => tab?.url?.startsWith(`${portal}/`))) return false;
  return !(await browser.permissions.contains({ origins }));
}

/** Asks the browser for it. To be called straight from a press: the browser asks a person for nothing else. */
export const askAccess = (): Promise<boolean> => browser.permissions.request({ origins });
