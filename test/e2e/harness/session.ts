import type { Page } from 'playwright-core';
import { createVault, importDocument, tabIdOf } from './flow';
import { type LaunchOptions, launchTenken, type Tenken } from './launch';
import { formUrl, type ServedPortal, servePortal } from './portal';

/** A browser with Tenken, a vault, imported cases, and the portal's form in a tab. */
export interface Session extends Tenken {
  readonly portal: ServedPortal;
  readonly workspacePage: Page;
  /** Opens what the portal serves now in a new tab, and the popup for it. */
  openForm(): Promise<{ readonly form: Page; readonly tabId: number; readonly popup: Page }>;
}

/** The input of a session. */
export interface SessionOptions extends LaunchOptions {
  /** An exchange document as text. */
  readonly cases: string;
  /** The content of the form's address. */
  readonly html: string | Buffer;
}

/**
 * Starts a browser, makes a vault and imports cases, all with the product's own pages. Throws a FlowError when the
 * cases are refused; the browser is closed then.
 */
export async function startSession(options: SessionOptions): Promise<Session> {
  const tenken = await launchTenken(options);
  try {
    const portal = await servePortal(tenken.context, options.html);
    const workspacePage = await tenken.workspace();
    await createVault(workspacePage);
    await importDocument(workspacePage, options.cases);
    return { ...tenken, portal, workspacePage, openForm: () => openForm(tenken, portal, workspacePage) };
  } catch (error) {
    await tenken.close();
    throw error;
  }
}

async function openForm(tenken: Tenken, portal: ServedPortal, workspace: Page) {
  const form = await portal.open();
  const tabId = await tabIdOf(workspace, formUrl);
  const popup = await tenken.popup(tabId);
  return { form, tabId, popup };
}
