import browser from 'webextension-polyfill';
import { portalOrigins } from '../../procedures/heads';

const origins = portalOrigins.map((origin) => `${origin}/*`);

/** Whether a tab shows the portal while the browser denies us its pages, as a person may have set it. */
export async function isShutOut(tabId: number): Promise<boolean> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  // Of other sites the browser does not tell us the address.
  if (!portalOrigins.some((portal) => tab?.url?.startsWith(`${portal}/`))) return false;
  return !(await browser.permissions.contains({ origins }));
}

/** Asks the browser for access. Call it directly from a press: the browser shows the question only then. */
export const askAccess = (): Promise<boolean> => browser.permissions.request({ origins });
