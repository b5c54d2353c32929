import type { BrowserContext, Page, Worker } from 'playwright-core';
import { launchTenken, type Tenken } from '../../e2e/harness/launch';
import { openVault } from './open-vault';

const firstRoute = '#/cases';
/** Milliseconds in which the browser must have reloaded the extension. */
const reloadLimitMs = 30_000;
/** Milliseconds for one try to open the workspace: a background that ends in the meantime never answers. */
const tryLimitMs = 5_000;
/** Milliseconds in which the pages of a reloaded extension must have ended. */
const endLimitMs = 5_000;

/** A browser to develop in. */
export interface DevBrowser {
  readonly tenken: Tenken;
  /** The workspace that was opened last. */
  readonly workspace: () => Page;
}

/**
 * Starts Chromium with an extension served for development, with its vault filled and open. A change of the background
 * makes the browser reload the extension, which closes its pages and locks the vault: both are opened again, where the
 * person was.
 */
export async function startDevBrowser(extensionDir: string, headed: boolean): Promise<DevBrowser> {
  const tenken = await launchTenken({ extensionDir, headed, online: true });
  const { context, extensionId } = tenken;
  let route = firstRoute;
  let workspace: Page | undefined;

  const open = async (): Promise<Page> => {
    const page = await tenken.workspace(route);
    page.on('framenavigated', (frame) => {
      if (frame === page.mainFrame()) route = new URL(frame.url()).hash || route;
    });
    await openVault(page);
    workspace = page;
    return page;
  };
  const openAgain = async (): Promise<void> => {
    const until = performance.now() + reloadLimitMs;
    for (;;) {
      try {
        await within(tryLimitMs, open());
        return;
      } catch (error) {
        // The extension is not there yet. The page that found nothing, or got no answer, is closed.
        if (performance.now() > until) throw error;
        const left = ['chrome-error:', `chrome-extension://${extensionId}`].flatMap((at) =>
          pagesOf(context.pages(), at),
        );
        await Promise.all(left.map((page) => page.close()));
        await pause();
      }
    }
  };
  const isClosed = () => pagesOf(context.pages(), `chrome-extension://${extensionId}`).length === 0;
  /** Whether the extension's pages end with its background; the browser reports their ends one after the other. */
  const pagesEnd = async (): Promise<boolean> => {
    for (const until = performance.now() + endLimitMs; performance.now() < until && !isClosed(); ) await pause();
    return isClosed();
  };
  let opening = false;
  // A background that only sleeps leaves its pages open; when the extension is reloaded, it ends together with them.
  const watch = (worker: Worker) =>
    worker.once('close', async () => {
      if (opening || !(await pagesEnd()) || opening) return;
      opening = true;
      try {
        await openAgain();
      } catch (error) {
        console.error(`The workspace did not open again: ${error instanceof Error ? error.message : String(error)}`);
      } finally {
        opening = false;
      }
    });
  context.serviceWorkers().map(watch);
  context.on('serviceworker', watch);

  try {
    await allowReloading(context);
    const first = await open();
    return { tenken, workspace: () => workspace ?? first };
  } catch (error) {
    await tenken.close();
    throw error;
  }
}

/** Without its developer mode, Chromium disables an extension that is reloaded from a folder. */
async function allowReloading(context: BrowserContext): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate('chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })');
  await page.close();
}

/** The result of a promise, if it comes in time. */
async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`Nothing came of it in ${ms} ms.`)), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

const pause = () => new Promise((resolve) => setTimeout(resolve, 200));

const pagesOf = (pages: readonly Page[], origin: string): readonly Page[] =>
  pages.filter((page) => page.url().startsWith(origin));
