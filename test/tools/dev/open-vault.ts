import type { Page } from 'playwright-core';
import { passphrase } from '../../e2e/harness/flow';
import { ask } from '../../e2e/harness/messages';
import { allCases } from '../../fixtures/cases/load';

/** Minutes without use after which the vault of a development browser locks: as long as the settings take. */
const idleMinutes = 240;

/**
 * Sees to it that the vault is open, by the product's own messages from one of its pages: makes it and puts the fictional
 * cases in where there is none, unlocks it where it is locked. The product itself holds nothing of this.
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
