import browser from 'webextension-polyfill';
import type { Bindings } from '../storage/bindings';
import type { Repository } from '../storage/repository';
import type { Vault } from '../storage/vault';
import { badgeLook, type TabBadge } from './badge-appearance';
import type { LiveChecks } from './check';
import { summaryById } from './records';
import type { TabQueue } from './tab-queue';

/** Shows on the extension's icon which case a tab is bound to, whatever window is open. */
async function showBadge(tabId: number, badge: TabBadge): Promise<void> {
  const { text, color, title } = badgeLook(badge);
  await Promise.all([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color }),
    browser.action.setTitle({ tabId, title }),
  ]);
}

/** The badges of all tabs. */
export interface Badges {
  /** Redraws the badge of a tab. */
  show(tabId: number): Promise<void>;
  showAll(): Promise<void>;
}

/** Makes the badges of all tabs. */
export function badgesOf(deps: {
  readonly vault: Vault;
  readonly repository: Repository;
  readonly bindings: Bindings;
  readonly queue: TabQueue;
  readonly checks: LiveChecks;
}): Badges {
  const { vault, repository, bindings, queue, checks } = deps;
  async function show(tabId: number): Promise<void> {
    const binding = await bindings.get(tabId);
    const isOpen = binding !== null && (await vault.state()) === 'open';
    // A case that was removed in the meantime has no name; the tab then shows as unbound.
    const bound = binding && isOpen ? await summaryById(repository, binding.caseId).catch(() => null) : null;
    const check = checks.get(tabId)?.checked.report ?? binding?.check ?? null;
    const run = await queue.runOf(tabId);
    const name = bound && (bound.applicantName || bound.title || bound.id);
    // A tab may be closed at any moment; then it has no badge.
    await showBadge(tabId, { name, check, run }).catch(() => undefined);
  }
  return {
    show,
    async showAll() {
      const tabs = await browser.tabs.query({});
      await Promise.all(tabs.map(({ id }) => (id === undefined ? undefined : show(id))));
    },
  };
}
