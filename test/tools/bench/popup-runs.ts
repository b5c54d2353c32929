import type { CDPSession, Page } from 'playwright-core';
import { createVault } from '../../e2e/harness/flow';
import { launchTenken, type Tenken } from '../../e2e/harness/launch';
import { ask } from '../../e2e/harness/messages';
import { seedCases } from '../../e2e/harness/seed';

/** Where the popup is opened. */
export const places = ['elsewhere', 'case'] as const;
export type Place = (typeof places)[number];

/** Whether the background runs when the popup is opened. */
export const workers = ['warm', 'stopped'] as const;
export type Worker = (typeof workers)[number];

/** Milliseconds from the popup's opening until its main content is drawn; and the memory of its own page, in bytes. */
export interface PopupMeasures {
  readonly times: Readonly<Record<`${Place} ${Worker}`, readonly number[]>>;
  readonly heap: number;
}

/** How to measure. */
export interface PopupRuns {
  readonly extensionDir: string;
  readonly cases: number;
  readonly runs: number;
  readonly say: (text: string) => void;
}

/** What has to be drawn: the lines of the cases, or the three lists of one case. */
const ready: Readonly<Record<Place, string>> = {
  elsewhere: '[data-testid^="case-option-"]',
  case: '[data-testid="remaining-lists"]',
};

/** No tab has this number, so the popup is elsewhere. */
const noTab = 0;

/** Times the popup with this many cases in the vault. The first run of each is not counted. */
export async function measurePopup({ extensionDir, cases, runs, say }: PopupRuns): Promise<PopupMeasures> {
  const tenken = await launchTenken({ extensionDir });
  try {
    const workspace = await tenken.workspace();
    await createVault(workspace);
    await seedCases(workspace, cases);
    say(`${cases} cases are in the vault`);
    // The workspace would react to events, and request its lists.
    const popup = await tenken.popup(noTab);
    const tools = await tenken.context.newCDPSession(popup);
    await tools.send('ServiceWorker.enable');
    const bound = await boundTab(tenken, workspace);
    await workspace.close();
    const times = { 'elsewhere warm': [], 'elsewhere stopped': [], 'case warm': [], 'case stopped': [] } as Record<
      `${Place} ${Worker}`,
      number[]
    >;
    for (let run = 0; run <= runs; run += 1) {
      for (const place of places) {
        for (const worker of workers) {
          const took = await opened(popup, tools, place === 'case' ? bound : noTab, place, worker);
          if (run > 0) times[`${place} ${worker}`].push(took);
          say(`${cases} cases, ${place}, worker ${worker}, run ${run} of ${runs}: ${took.toFixed(0)} ms`);
        }
      }
    }
    await opened(popup, tools, noTab, 'elsewhere', 'warm');
    return { times, heap: await heapOf(tools) };
  } finally {
    await tenken.close();
  }
}

/** A tab with the practice form, bound to the first case. */
async function boundTab(tenken: Tenken, window: Page): Promise<number> {
  const form = await tenken.extensionPage('practice.html');
  const tabId = await form.evaluate(async () => (await chrome.tabs.getCurrent())?.id ?? -1);
  await ask(window, 'tab.bind', { tabId, caseId: 'many-c-0' });
  return tabId;
}

async function opened(popup: Page, tools: CDPSession, tabId: number, place: Place, worker: Worker): Promise<number> {
  const url = new URL(popup.url());
  await popup.goto('about:blank');
  await popup.bringToFront();
  if (worker === 'stopped') await stopWorkers(tools);
  url.searchParams.set('tab', String(tabId));
  await popup.goto(url.href, { waitUntil: 'commit' });
  // Watched and not polled: timers of a page in the background may be a second late.
  return (await popup.evaluate(`new Promise((resolve, reject) => {
    const look = () => {
      if (!document.querySelector('${ready[place]}')) return;
      watch.disconnect();
      resolve(performance.now());
    };
    const watch = new MutationObserver(look);
    watch.observe(document, { subtree: true, childList: true, attributes: true });
    setTimeout(() => reject(new Error('It did not come within a minute.')), 60000);
    look();
  })`)) as number;
}

/** Ends the background, and waits until it has ended. */
async function stopWorkers(tools: CDPSession): Promise<void> {
  const stopped = new Promise<void>((resolve) => {
    const seen = ({ versions }: { versions: readonly { runningStatus: string }[] }) => {
      if (!versions.some(({ runningStatus }) => runningStatus === 'stopped')) return;
      tools.off('ServiceWorker.workerVersionUpdated', seen);
      resolve();
    };
    tools.on('ServiceWorker.workerVersionUpdated', seen);
  });
  await tools.send('ServiceWorker.stopAllWorkers');
  await stopped;
}

async function heapOf(tools: CDPSession): Promise<number> {
  await tools.send('HeapProfiler.enable');
  await tools.send('HeapProfiler.collectGarbage');
  const { usedSize } = (await tools.send('Runtime.getHeapUsage')) as { usedSize: number };
  return usedSize;
}
