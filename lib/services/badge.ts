import browser from 'webextension-polyfill';
import { badgeLook, type TabBadge } from './badge-appearance';

/** Shows on the extension's icon which case a tab is bound to, whatever window is open. */
export async function showBadge(tabId: number, badge: TabBadge): Promise<void> {
  const { text, color, title } = badgeLook(badge);
  await Promise.all([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color }),
    browser.action.setTitle({ tabId, title }),
  ]);
}
