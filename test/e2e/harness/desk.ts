import type { Page } from 'playwright-core';
import type { FillOptions, FillReport, UndoReport } from '../../../lib/engine/fill-plan';
import { buildIfNeeded } from '../../tools/build';
import { tabIdOf } from './flow';
import { launchTenken, type Tenken } from './launch';
import { ask } from './messages';
import { formUrl, type ServedPortal, servePortal } from './portal';

/** A browser with Tenken and an open vault, driven by the same messages that the popup's buttons send. */
export interface BrowserProfile extends Tenken {
  readonly portal: ServedPortal;
  /** A page of the extension from which messages are sent. */
  readonly window: Page;
  /** Opens a page at the form's address and binds its tab to a case. */
  openForm(html: string, caseId: string): Promise<Form>;
}

/** One page at the form's address. */
export interface Form {
  readonly page: Page;
  readonly tabId: number;
  fill(options?: Partial<FillOptions>): Promise<FillReport>;
  undo(): Promise<UndoReport>;
}

/** Starts a browser, makes a vault and imports documents by messages: for tests of what comes after that. */
export async function openProfile(documents: readonly unknown[]): Promise<BrowserProfile> {
  const tenken = await launchTenken({ extensionDir: await buildIfNeeded() });
  const portal = await servePortal(tenken.context, '');
  const window = await tenken.extensionPage('popup.html?tab=0');
  await ask(window, 'vault.create', { passphrase: 'testa サンプル 2026' });
  for (const document of documents) await ask(window, 'exchange.import', { text: JSON.stringify(document) });
  return {
    ...tenken,
    portal,
    window,
    async openForm(html, caseId) {
      portal.serve(html);
      const page = await portal.open();
      const tabId = await tabIdOf(window, formUrl);
      await ask(window, 'tab.bind', { tabId, caseId });
      return {
        page,
        tabId,
        fill: (options = {}) =>
          ask(window, 'tab.fill', { tabId, options: { existing: 'keep', identityConfirmed: false, ...options } }),
        undo: () => ask(window, 'tab.undo', { tabId }),
      };
    },
  };
}
