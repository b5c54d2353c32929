import { rmSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { findChromium } from '../../tools/chromium';

/** How the browser is started. */
export interface LaunchOptions {
  /** The built extension, a folder with a manifest. */
  readonly extensionDir: string;
  /** With a visible window; by default without. */
  readonly headed?: boolean;
  /** The environment of the browser's process; by default this process's. */
  readonly env?: Readonly<Record<string, string>>;
  /** The browser's language; by default `ja-JP`. */
  readonly locale?: string;
  readonly colorScheme?: 'light' | 'dark';
  /** A folder for the browser's data that is kept; by default an empty one that is removed with the browser. */
  readonly profile?: string;
  /** CSS pixels of the pages; by default 1280 by 900. */
  readonly viewport?: { readonly width: number; readonly height: number };
  /** The extension's id, if it is known from an earlier start: its background is then not waited for. */
  readonly extensionId?: string;
  /** Lets pages reach other machines and this machine's servers; by default nothing is reached. */
  readonly online?: boolean;
}

/** Chromium with Tenken in an empty profile. */
export interface Tenken {
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** Opens the popup for a tab, in a window of its own, so that the tab is still drawn. */
  popup(tabId: number): Promise<Page>;
  /** Opens the workspace, at a route such as `#/cases`. */
  workspace(route?: string): Promise<Page>;
  /** Opens any page of the extension in a tab. */
  extensionPage(path: string): Promise<Page>;
  /** Ends the browser and removes its profile. */
  close(): Promise<void>;
}

/** About the size that the browser gives the popup under its button. */
const popupSize = { width: 440, height: 640 };
const serviceWorkerLimitMs = 20_000;

/**
 * The arguments of every browser in the tests: nothing leaves the machine, and pages are drawn even if they are not
 * visible.
 */
function browserArguments({ headed, locale, online }: StartOptions): string[] {
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
    ...(online === true ? [] : ['--host-resolver-rules=MAP * ~NOTFOUND']),
    // The form's tab is drawn and its timers run at full speed even when another window covers it.
    '--disable-backgrounding-occluded-windows',
    '--disable-renderer-backgrounding',
    '--disable-background-timer-throttling',
    `--lang=${locale ?? 'ja-JP'}`,
  ];
}

const loading = (extensionDir: string) => [
  `--disable-extensions-except=${extensionDir}`,
  `--load-extension=${extensionDir}`,
];

type StartOptions = Omit<LaunchOptions, 'extensionDir'> & { readonly extensionDir?: string };

const looksOf = ({ locale, colorScheme, headed, viewport }: StartOptions) => ({
  locale: locale ?? 'ja-JP',
  timezoneId: 'Asia/Tokyo',
  colorScheme: colorScheme ?? 'light',
  viewport: headed === true ? null : (viewport ?? { width: 1280, height: 900 }),
  acceptDownloads: true,
});

async function startContext(options: StartOptions, profile: string): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, {
    executablePath: await findChromium(),
    headless: false,
    args: [...browserArguments(options), ...(options.extensionDir === undefined ? [] : loading(options.extensionDir))],
    ...(options.extensionDir === undefined ? {} : { ignoreDefaultArgs: ['--disable-extensions'] }),
    ...looksOf(options),
    ...(options.env === undefined ? {} : { env: { ...options.env } }),
  });
}

async function extensionIdOf(context: BrowserContext): Promise<string> {
  const worker =
    context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: serviceWorkerLimitMs }));
  return new URL(worker.url()).host;
}

/**
 * Closes the workspace that opens at the installation. It comes to the front whenever it is ready, and the browser
 * draws a tab in the background only once a second: every click elsewhere would wait for that.
 */
async function closeWelcome(context: BrowserContext, extensionId: string): Promise<void> {
  const url = `chrome-extension://${extensionId}/workspace.html`;
  const until = Date.now() + serviceWorkerLimitMs;
  // It may have been opened before anybody could listen, and get its address later: it is searched for until it is
  // there.
  while (Date.now() < until) {
    const welcome = context.pages().find((page) => page.url() === url);
    if (welcome !== undefined) return welcome.close();
    await delay(25);
  }
  throw new Error('The workspace did not open at the installation.');
}

const removing = { recursive: true, force: true, maxRetries: 5, retryDelay: 200 } as const;

/**
 * Profile folders to be removed when the process ends: after an interrupted run the browser is gone, but they still
 * exist.
 */
const profiles = new Set<string>();
process.once('exit', () => {
  for (const profile of profiles) rmSync(profile, removing);
});

/** A profile folder that is removed when the process ends, however it ends. */
async function makeProfile(): Promise<string> {
  const profile = await mkdtemp(join(tmpdir(), 'tenken-profile-'));
  profiles.add(profile);
  return profile;
}

/**
 * Starts Chromium with the extension, by default in an empty profile. Throws when the extension's background does not
 * start.
 */
export async function launchTenken(options: LaunchOptions): Promise<Tenken> {
  const stays = options.profile !== undefined;
  const profile = options.profile ?? (await makeProfile());
  const isNew = (await readdir(profile)).length === 0;
  let context: BrowserContext | undefined;
  try {
    context = await startContext(options, profile);
    const extensionId = options.extensionId ?? (await extensionIdOf(context));
    if (isNew) await closeWelcome(context, extensionId);
    return { ...pagesOf(context, extensionId), context, extensionId, close: closing(context, stays ? null : profile) };
  } catch (error) {
    await context?.close();
    if (!stays) await rm(profile, removing);
    throw error;
  }
}

/** Chromium without any extension, in an empty profile. */
export interface PlainBrowser {
  readonly context: BrowserContext;
  /** Closes it with all that it kept. */
  close(): Promise<void>;
}

let plain: Promise<Browser> | null = null;

/** One browser for all files that a worker runs; it ends with the worker's process. */
function plainBrowser(): Promise<Browser> {
  plain ??= findChromium().then((executablePath) =>
    chromium.launch({ executablePath, headless: false, args: browserArguments({}) }),
  );
  return plain;
}

/** Opens an empty profile without any extension, for pages that need none. */
export async function launchPlain(options: Pick<LaunchOptions, 'viewport'> = {}): Promise<PlainBrowser> {
  const context = await (await plainBrowser()).newContext(looksOf(options));
  return { context, close: () => context.close() };
}

const closing = (context: BrowserContext, profile: string | null) => async () => {
  await context.close();
  if (profile !== null) await rm(profile, removing);
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
      // A headed window has the size it was opened with; otherwise the size of a page is simulated.
      if (page.viewportSize() !== null) await page.setViewportSize(popupSize);
      return page;
    },
  };
}

/**
 * Opens an extension page in a window of its own. The extension itself is asked for the window, as no page can open
 * one. It opens empty: Playwright sometimes misses the first address of a window that opens by itself.
 */
async function openWindow(context: BrowserContext, base: string, url: string): Promise<Page> {
  const asking = context.pages().find((page) => page.url().startsWith(base)) ?? context.serviceWorkers()[0];
  if (asking === undefined) throw new Error('No page of the extension is open, and its background is not running.');
  const opened = context.waitForEvent('page', { predicate: (page) => page.url() === 'about:blank' });
  const create = async (window: { url: string; width: number; height: number }): Promise<void> => {
    await chrome.windows.create({ ...window, type: 'popup' });
  };
  const window = { url: 'about:blank', ...popupSize };
  await ('goto' in asking ? asking.evaluate(create, window) : asking.evaluate(create, window));
  const page = await opened;
  await page.goto(url);
  return page;
}
