import type { Page } from 'playwright-core';
import type { FillReport, Timings } from '../../../lib/engine/fill-plan';
import { bindCase, fill } from '../../e2e/harness/flow';
import { listenToMessages } from '../../e2e/harness/messages';
import type { Session } from '../../e2e/harness/session';
import { readControls } from '../../e2e/harness/values';
import { bundled } from '../bundle';
import type { FloorWay } from './floor-page';
import type { FloorTarget } from './floor-targets';

/** One fill by the product. */
export interface OurRun {
  /** From the press on Fill to the report in the popup: planning, messages, fill, read back, drawing the report. */
  readonly ms: number;
  /** From the press to the answer, with every row read back, without drawing the report. */
  readonly answeredMs: number;
  /**
   * The time of the fill's own script on the page: reading, matching, writing, reading back; no waiting and no
   * messages.
   */
  readonly scriptMs: number;
  readonly timings: Timings;
  readonly writes: number;
  readonly held: string;
}

/** One run of the bare loop. */
export interface FloorRun {
  readonly ms: number;
  readonly writes: number;
  readonly held: string;
}

type Clocked = { __pressedAt?: number; __reportedAt?: number };

/**
 * Notes when Fill is pressed and when a report appears. It is text, because a bundler's helpers are not in the page.
 */
const clockScript = `(() => {
  const now = () => performance.timeOrigin + performance.now();
  addEventListener('click', (event) => {
    if (event.target.closest('[data-testid="fill"]')) globalThis.__pressedAt = now();
  }, true);
  new MutationObserver(() => {
    if (globalThis.__pressedAt && !globalThis.__reportedAt && document.querySelector('[data-testid="report"]')) {
      globalThis.__reportedAt = now();
    }
  }).observe(document, { childList: true, subtree: true });
})()`;

/** Fills a fresh page with the product's own buttons. Throws when the fill did not finish. */
export async function ourRun(session: Session, caseId: string): Promise<OurRun> {
  const { form, tabId, popup } = await session.openForm();
  await bindCase(popup, caseId);
  await popup.evaluate(clockScript);
  const heard = await listenToMessages(popup);
  const report: FillReport = await fill(popup, tabId);
  const clock = await popup.evaluate(() => ({
    pressed: (globalThis as Clocked).__pressedAt ?? Number.NaN,
    reported: (globalThis as Clocked).__reportedAt ?? Number.NaN,
  }));
  const answered = (await heard()).find(({ name }) => name === 'tab.fill')?.answeredAt ?? Number.NaN;
  const held = await heldBy(form);
  await popup.close();
  await form.close();
  if (report.end !== 'done') throw new Error(`The fill ended with ${report.end}.`);
  return {
    ms: clock.reported - clock.pressed,
    answeredMs: answered - clock.pressed,
    scriptMs: scriptOf(report.timings),
    timings: report.timings,
    writes: report.writes,
    held,
  };
}

const scriptOf = ({ collect, match, apply, verify }: Timings): number => collect + match + apply + verify;

/** Runs the bare loop on a fresh page. */
export async function floorRun(
  session: Session,
  script: string,
  targets: readonly FloorTarget[],
  way: FloorWay,
): Promise<FloorRun> {
  const form = await session.portal.open();
  await form.evaluate(script);
  const { ms, writes } = (await form.evaluate(`tenkenFloor.run(${JSON.stringify(targets)}, '${way}')`)) as FloorRun;
  const held = await heldBy(form);
  await form.close();
  return { ms, writes, held };
}

/** The content of all controls of a page, for comparing pages. */
async function heldBy(form: Page): Promise<string> {
  const controls = await readControls(form);
  return JSON.stringify(
    controls.map(({ id, value, checked, text }) => [id, checked ?? value, checked === null ? text : null]),
  );
}

/** The bare loop as one classic script that defines `tenkenFloor`. */
export const floorScript = (): Promise<string> => bundled(new URL('./floor-page.ts', import.meta.url), 'tenkenFloor');
