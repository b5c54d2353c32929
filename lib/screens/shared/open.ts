import browser from 'webextension-polyfill';

/** Brings a tab of the browser to the front. */
export async function goToTab(tabId: number): Promise<void> {
  const tab = await browser.tabs.update(tabId, { active: true });
  if (tab.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
}

/** Opens an address in a new tab. */
export const openTab = (url: string): void => void browser.tabs.create({ url });

/**
 * Goes to a page of the workspace, `#/cases/…`: in the tab where the workspace was last used, so that nobody edits one
 * case in two tabs, otherwise in a new one.
 */
export async function openWorkspace(hash = ''): Promise<void> {
  const url = browser.runtime.getURL('workspace.html');
  const all = await browser.tabs.query({ url: `${url}*` });
  const [open] = all.sort((one, other) => (other.lastAccessed ?? 0) - (one.lastAccessed ?? 0));
  if (open?.id === undefined) return openTab(`${url}${hash}`);
  await browser.tabs.update(open.id, { active: true, ...(hash === '' ? {} : { url: `${url}${hash}` }) });
  if (open.windowId !== undefined) await browser.windows.update(open.windowId, { focused: true });
}

/** Whether the browser has a side panel that a press can open. */
export const hasSidePanel = (): boolean => typeof chrome.sidePanel?.open === 'function';

/** Opens the side panel beside a tab. Call it directly from a press: the browser opens it only then. */
export const openSidePanel = (tabId: number): Promise<void> => chrome.sidePanel.open({ tabId });

/** Copies a text to the clipboard; returns whether that worked. */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch (error) {
    // The window has lost the focus, or the browser forbids it; the person is told and can copy by hand.
    console.warn('Copying to the clipboard failed:', error instanceof Error ? error.name : 'unknown');
    return false;
  }
}
