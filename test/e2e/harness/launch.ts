import { rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { findChromium } from '../../tools/chromium';

/** How the browser is started. */
export interface LaunchOptions {
  /** The built extension, a folder with a manifest. */
  readonly extensionDir: string;
  /** With a window on the screen; without unless told. */
  readonly headed?: boolean;
  /** The environment of the browser's process; this process's unless told. */
  readonly env?: Readonly<Record<string, string>>;
  /** The browser's language; `ja-JP` unless told. */
  readonly locale?: string;
  readonly colorScheme?: 'light' | 'dark';
  /** A folder that the browser keeps its data in, and that stays; an empty one that goes with the browser unless told. */
  readonly profile?: string;
  /** CSS pixels of the pages; 1280 by 900 unless told. */
  readonly viewport?: { readonly width: number; readonly height: number };
}

/** Chromium with Tenken in an empty profile. */
export interface Tenken {
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** Opens the popup for a tab, in a window of its own, so that the tab goes on being drawn. */
  popup(tabId: number): Promise<Page>;
  /** Opens the workspace, at a route such as `#/cases`. */
  workspace(route?: string): Promise<Page>;
  /** Opens any page of the extension in a tab. */
  extensionPage(path: string): Promise<Page>;
  /** Ends the browser and removes its profile. */
  close(): Promise<void>;
}

/** About what the browser gives the popup under its button. */
const popupSize = { width: 440, height: 640 };
const serviceWorkerLimitMs = 20_000;

function argumentsFor({ extensionDir, headed, locale }: LaunchOptions): string[] {
  return [
    ...(headed === true ? [] : ['--headless=new', '--hide-scrollbars']),
    ...(process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    // A second line of defence behind the routes of portal.ts: no name resolves, so nothing leaves the machine.
    '--host-resolver-rules=MAP * ~NOTFOUND',
    // The form's tab is drawn and its timers run at full speed even when another window covers it.
    '--disable-backgrounding-occluded-windows',
    '--disable-renderer-backgrounding',
    '--disable-background-timer-throttling',
    `--lang=${locale ?? 'ja-JP'}`,
    `--disable-extensions-except=${extensionDir}`,
    `--load-extension=${extensionDir}`,
  ];
}

async function startContext(options: LaunchOptions, profile: string): Promise<BrowserContext> {
  const colorScheme = options.colorScheme ?? 'light';
  return chromium.launchPersistentContext(profile, {
    executablePath: await findChromium(),
    headless: false,
    args: argumentsFor(options),
    ignoreDefaultArgs: ['--disable-extensions'],
    locale: options.locale ?? 'ja-JP',
    timezoneId: 'Asia/Tokyo',
    colorScheme,
    viewport: options.headed === true ? null : (options.viewport ?? { width: 1280, height: 900 }),
    acceptDownloads: true,
    ...(options.env === undefined ? {} : { env: { ...options.env } }),
  });
}

async function extensionIdOf(context: BrowserContext): Promise<string> {
  const worker =
    context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: serviceWorkerLimitMs }));
  return new URL(worker.url()).host;
}

/** Starts Chromium with the extension, in an empty profile unless told. Throws when the extension's background does not start. */
export async function launchTenken(options: LaunchOptions): Promise<Tenken> {
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'tenken-profile-')));
  const removing = { recursive: true, force: true, maxRetries: 5, retryDelay: 200 };
  const removeProfile = async () => {
    if (options.profile === undefined) await rm(profile, removing);
  };
  // For a run that is interrupted: the browser is gone by then, its profile is not.
  if (options.profile === undefined) process.once('exit', () => rmSync(profile, removing));
  let context: BrowserContext | undefined;
  try {
    context = await startContext(options, profile);
    const extensionId = await extensionIdOf(context);
    return { ...pagesOf(context, extensionId), context, extensionId, close: closing(context, removeProfile) };
  } catch (error) {
    await context?.close();
    await removeProfile();
    throw error;
  }
}

const closing = (context: BrowserContext, removeProfile: () => Promise<void>) => async () => {
  await context.close();
  await removeProfile();
};

function pagesOf(context: BrowserContext, id: string): Pick<Tenken, 'popup' | 'workspace' | 'extensionPage'> {
  const base = `chrome-extension://${id}`;
  const extensionPage = async (path: string): Promise<Page> => {
    const page = await context.newPage();
    await page.goto(`${base}/${path}`);
    return page;
  };
  return {
    extensionPage,
    workspace: (route = '') => extensionPage(`workspace.html${route}`),
    popup: async (tabId) => {
      const page = await openWindow(context, base, `${base}/popup.html?tab=${tabId}`);
      // A headed window has the size it was opened with; elsewhere the size of a page is made up.
      if (page.viewportSize() !== null) await page.setViewportSize(popupSize);
      return page;
    },
  };
}

/** Opens an extension page in a window of its own; the extension itself is asked to, as no page could. */
async function openWindow(context: BrowserContext, base: string, url: string): Promise<Page> {
  const asking = context.pages().find((page) => page.url().startsWith(base)) ?? context.serviceWorkers()[0];
  if (asking === undefined) throw new Error('No page of the extension is open, and its background is not running.');
  const opened = context.waitForEvent('page', {
    predicate: (page) => page.url() === url || page.url() === 'about:blank',
  });
  const create = async (window: { url: string; width: number; height: number }): Promise<void> => {
    await chrome.windows.create({ ...window, type: 'popup' });
  };
  const window = { url, ...popupSize };
  await ('goto' in asking ? asking.evaluate(create, window) : asking.evaluate(create, window));
  const page = await opened;
  await page.waitForURL(url);
  await page.waitForLoadState('load');
  return page;
}
