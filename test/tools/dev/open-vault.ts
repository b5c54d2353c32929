import type { Page } from 'playwright-core';
import { passphrase } from '../../e2e/harness/flow';
import { ask } from '../../e2e/harness/messages';
import { allCases } from '../../fixtures/cases/load';

/** Minutes without use after which the vault of a development browser locks: the maximum of the settings. */
const idleMinutes = 240;

/**
 * Makes sure that the vault is open, by the product's own messages from one of its pages: without a vault it makes one
 * and imports the fictional cases; a locked vault is unlocked. The product itself contains none of this.
 */
export async function openVault(page: Page): Promise<void> {
  const { state } = await ask(page, 'vault.state', null);
  if (state === 'open') return;
  if (state === 'locked') {
    await ask(page, 'vault.unlock', { passphrase });
    return;
  }
  await ask(page, 'vault.create', { passphrase });
  await ask(page, 'settings.set', { ...(await ask(page, 'settings.get', null)), idleMinutes });
  await ask(page, 'tour.set', { step: 0, state: 'off' });
  await ask(page, 'exchange.import', { text: JSON.stringify(allCases()) });
}
