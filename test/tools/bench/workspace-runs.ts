import type { Page } from 'playwright-core';
import { createVault, goTo, passphrase } from '../../e2e/harness/flow';
import { launchTenken } from '../../e2e/harness/launch';
import { seedCases } from '../../e2e/harness/seed';

/** What is timed, in the order it is done. */
export const steps = ['unlock', 'list', 'search', 'open', 'save'] as const;
export type Step = (typeof steps)[number];

/** Times in milliseconds, and bytes. */
export interface Measures {
  readonly times: Readonly<Record<Step, readonly number[]>>;
  readonly heap: number;
  readonly seedMs: number;
}

/** How to measure. */
export interface WorkspaceRuns {
  readonly extensionDir: string;
  readonly cases: number;
  readonly runs: number;
  readonly say: (text: string) => void;
}

/** Times the workspace with this many cases in the vault. The first run is not counted. */
export async function measureWorkspace({ extensionDir, cases, runs, say }: WorkspaceRuns): Promise<Measures> {
  const tenken = await launchTenken({ extensionDir });
  try {
    const page = await tenken.workspace();
    await createVault(page);
    const started = performance.now();
    await seedCases(page, cases);
    const seedMs = performance.now() - started;
    say(`${cases} cases are in the vault after ${(seedMs / 1000).toFixed(1)} s`);
    const times: Record<Step, number[]> = { unlock: [], list: [], search: [], open: [], save: [] };
    await page.addInitScript(clockScript);
    for (let run = 0; run <= runs; run += 1) {
      const took = await oneRun(page, cases, run);
      if (run > 0) for (const step of steps) times[step].push(took[step]);
      say(
        `${cases} cases, run ${run} of ${runs}: ${steps.map((step) => `${step} ${took[step].toFixed(0)} ms`).join(', ')}`,
      );
    }
    return { times, heap: await heapOf(page), seedMs };
  } finally {
    await tenken.close();
  }
}

async function oneRun(page: Page, cases: number, run: number): Promise<Record<Step, number>> {
  const index = (run * 37) % cases;
  await goTo(page, '#/cases');
  await page.bringToFront();
  await page.reload();
  const list = await timed(page, 'null', `document.querySelector('[data-testid^="case-row-"]')`, true);
  await page.getByTestId('lock').click();
  await page.getByTestId('passphrase').fill(passphrase);
  const unlock = await timed(
    page,
    `document.querySelector('[data-testid="unlock"]').click()`,
    `!document.querySelector('[data-testid="unlock"]') && document.querySelector('[data-testid^="case-row-"]')`,
  );
  await page.locator('[data-testid^="case-row-"]').first().waitFor();
  const number = `TZ${1_000_000 + index}`;
  const search = await timed(
    page,
    `(() => {
      const box = document.querySelector('[data-testid="case-search"]');
      box.value = '${number}';
      box.dispatchEvent(new Event('input', { bubbles: true }));
    })()`,
    `document.querySelectorAll('[data-testid^="case-row-"]').length === 1 &&
      document.querySelector('[data-testid="case-row-many-c-${index}"]')`,
  );
  const open = await timed(
    page,
    `document.querySelector('[data-testid="case-row-many-c-${index}"] a').click()`,
    `document.querySelector('[data-path="case.title"]')`,
  );
  await page.locator('.workspace-savebar__state--saved').waitFor();
  await page.locator('[data-path="case.title"]').fill(`架空の案件 ${index} 第${run}版`);
  await page.locator('.workspace-savebar__state--unsaved').waitFor();
  const save = await timed(
    page,
    `window.dispatchEvent(new KeyboardEvent('keydown', { key: 's', ctrlKey: true, bubbles: true }))`,
    `document.querySelector('.savebar__state--saved')`,
  );
  return { unlock, list, search, open, save };
}

/** Remembers when the page began, for times measured from its opening. */
const clockScript = 'globalThis.__began = performance.timeOrigin';

/**
 * Milliseconds from an action until something is there and drawn, both given as the page's own script. With
 * `fromOpening` the page's opening is the action.
 */
async function timed(page: Page, action: string, until: string, fromOpening = false): Promise<number> {
  // Watched and not polled: timers of a page in the background may be a second late.
  const script = `new Promise((resolve, reject) => {
    const began = ${fromOpening ? '0' : 'performance.now()'};
    const look = () => {
      if (!(${until})) return;
      watch.disconnect();
      resolve(performance.now() - began);
    };
    const watch = new MutationObserver(look);
    watch.observe(document, { subtree: true, childList: true, attributes: true });
    setTimeout(() => reject(new Error('It did not come within a minute.')), 60000);
    ${action};
    look();
  })`;
  return (await page.evaluate(script)) as number;
}

/** The workspace's JavaScript heap after garbage collection, after scrolling through the whole list. */
async function heapOf(page: Page): Promise<number> {
  await goTo(page, '#/cases');
  await page.locator('[data-testid="case-search"]').fill('');
  await page.locator('[data-testid^="case-row-"]').nth(1).waitFor();
  for (const where of ['document.body.scrollHeight / 2', 'document.body.scrollHeight', '0']) {
    await page.evaluate(`window.scrollTo(0, ${where})`);
    await page.waitForTimeout(500);
  }
  const debug = await page.context().newCDPSession(page);
  await debug.send('HeapProfiler.enable');
  await debug.send('HeapProfiler.collectGarbage');
  const { usedSize } = (await debug.send('Runtime.getHeapUsage')) as { usedSize: number };
  return usedSize;
}
