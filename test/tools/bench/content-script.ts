import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BrowserContext, CDPSession, Page } from 'playwright-core';

/** The content script's file in the built extension. */
export const contentScriptPath = 'portal.js';

/** What every page of the portal has to load. */
export interface ContentScriptSize {
  readonly bytes: number;
  readonly gzip: number;
  /** Words of zod's own code found in it; there must be none. */
  readonly zod: readonly string[];
}

/** Words in zod's code however it is minified: its classes, its issue codes, its markers. */
const zodMarkers = ['ZodError', '$ZodType', '_zod', 'invalid_type', 'unrecognized_keys'];

/** Measures the content script of a built extension. */
export function sizeOfContentScript(extensionDir: string): ContentScriptSize {
  const script = readFileSync(join(extensionDir, contentScriptPath));
  const text = script.toString('utf8');
  return {
    bytes: script.length,
    gzip: gzipSync(script, { level: 9 }).length,
    zod: zodMarkers.filter((marker) => text.includes(marker)),
  };
}

/** What a script cost one page, in milliseconds. */
export interface PageCost {
  /** By the wall clock, in which other processes may have used the processor. */
  readonly wall: number;
  /** The work of the page's own thread. */
  readonly thread: number;
}

/** An event of Chromium's trace; times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string; readonly fileName?: string }; readonly fileName?: string };
}

/**
 * What the content script costs a page: compiling, evaluating and everything it runs until the page has been idle for a
 * moment. Zero if the script is not injected into the page at all. Taken from Chromium's own trace of the page's load,
 * as the sum of the outermost events that name the script's file. So nothing is added to the script, and the page's own
 * work is not counted.
 */
export async function costOnPage(context: BrowserContext, open: (page: Page) => Promise<void>): Promise<PageCost> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  try {
    const events = await traced(session, async () => {
      await open(page);
      await page.waitForTimeout(300);
    });
    const found = outermost(events.filter(isOfScript));
    const sum = (figures: readonly number[]) => figures.reduce((total, figure) => total + figure, 0) / 1000;
    return { wall: sum(found.map(({ dur = 0 }) => dur)), thread: sum(found.map(({ tdur = 0 }) => tdur)) };
  } finally {
    await page.close();
  }
}

async function traced(session: CDPSession, run: () => Promise<void>): Promise<readonly TraceEvent[]> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  const complete = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline'] },
  });
  await run();
  await session.send('Tracing.end');
  await complete;
  return events;
}

function isOfScript({ ph, args }: TraceEvent): boolean {
  const file = args?.data?.url ?? args?.data?.fileName ?? args?.fileName ?? '';
  return ph === 'X' && file.startsWith('chrome-extension://') && file.endsWith(contentScriptPath);
}

/** The events that are not inside another event of the same thread. */
export function outermost<E extends Pick<TraceEvent, 'pid' | 'tid' | 'ts' | 'dur'>>(
  events: readonly E[],
): readonly E[] {
  const ends = new Map<string, number>();
  const longestFirst = (a: E, b: E) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0);
  return [...events].sort(longestFirst).filter(({ pid, tid, ts, dur = 0 }) => {
    const thread = `${pid}/${tid}`;
    const isInside = ts < (ends.get(thread) ?? 0);
    if (!isInside) ends.set(thread, ts + dur);
    return !isInside;
  });
}
