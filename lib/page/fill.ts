import type { FillReport } from '../engine/fill-plan';
import { matcherOf } from '../engine/match';
import { openBlocks } from './blocks';
import { Clock } from './clock';
import { closeEmptied } from './close-blocks';
import { rememberFocus } from './drivers/events';
import { reportOf, turnedAway } from './fill-report';
import { formStateOf } from './form-state';
import { guardOf } from './guard';
import { type PersonWatch, watchPerson } from './person';
import { yieldToBrowser, microtasks, watchPage } from './quiet';
import { type Reading, readPage } from './reading';
import { agreedIn, endRun, type FillRequest, type Run, read, readAgain, stopOf } from './run';
import { isSettled, isUntouched, type Slot, slotsOf, controlStateOf } from './slots';
import { snapshotOf, type UndoLog } from './undo';
import { attempt } from './write';
import { textsOf } from './written';

/**
 * Milliseconds after which the thread is handed back. The browser can then answer the person at once, without redrawing
 * the page for every few rows.
 */
const slice = 50;
/** The page is read after this many milliseconds even if it keeps changing. */
const restlessLimit = 500;
/** How long to wait for a row that the answers above call for, in milliseconds. */
const revealTimeout = 4000;
/** How long to wait for a row whose rule we do not know; longer on a page that has proved slow. */
const guessTimeout = 1500;
/** How long to wait for a row that should be there from the start. */
const shortTimeout = 400;
/** A fill ends after this time, whatever the page does. */
const longest = 60_000;

/** A finished fill: the report for the background, and what stays on the page's side. */
export interface Filled {
  readonly report: FillReport;
  readonly undo: UndoLog;
  /** What is needed to watch the fill for a while longer; null when nothing was filled. */
  readonly after: Run | null;
}

/**
 * Fills the form of a page: reads it, checks whose it is, writes what it can, reads again for new rows, and repeats
 * until nothing changes. At the end it reads everything back: a row counts as filled only if it is then equal. Each
 * reading and each write checks again whose page it is and that it is this form.
 */
export async function fillPage(request: FillRequest): Promise<Filled> {
  const { document, job, options, kept } = request;
  const clock = new Clock();
  const matcher = matcherOf(job);
  const slots = slotsOf(job);
  const watch = kept?.watch ?? watchPage(document);
  const known = kept ? ({ ...kept, acceptance: null, changes: watch.since(), depth: 'whole' } as const) : undefined;
  const first = clock.take('collect', () => readPage(document, job, matcher, slots, known));
  watch.readAnew();
  const turned = turnedAway(job, first, options, clock);
  if (turned) {
    watch.stop();
    const steps: UndoLog['steps'] = [];
    const none: UndoLog = {
      job,
      steps,
      before: new Map(),
      after: new Map(),
      touched: new Set(),
      strays: [],
      seenBefore: [],
    };
    return { report: turned, undo: none, after: null };
  }
  const before = clock.take('collect', () => snapshotOf(slots, first.page, first.matches));
  const seenBefore = first.person.check.seen ?? [];
  const person = watchPerson(document);
  const run: Run = {
    ...request,
    clock,
    matcher,
    slots,
    watch,
    person,
    agreed: agreedIn(options, first),
    steps: [],
    writes: [],
    textsBefore: textsOf(first.page),
    pressed: new Set(),
    stopped: null,
    last: first,
  };
  let reading: Reading;
  try {
    reading = await fillUntilQuiet(run, first);
  } catch (error) {
    endRun(run);
    throw error;
  }
  const { report, strays } = reportOf(run, reading);
  const after = snapshotOf(slots, reading.page, reading.matches);
  const undo = { job, steps: run.steps, before, after, touched: touchedBy(person, slots, reading), strays, seenBefore };
  return { report, undo, after: run };
}

/** The parts that the person changed during the fill. */
function touchedBy(person: PersonWatch, slots: readonly Slot[], { page, matches }: Reading): ReadonlySet<Slot> {
  return new Set(
    slots.filter((slot) => {
      const controlState = controlStateOf(slot, page, matches);
      return typeof controlState !== 'string' && person.changed(controlState.elements);
    }),
  );
}

async function fillUntilQuiet(run: Run, first: Reading): Promise<Reading> {
  const { clock, watch, signal } = run;
  let reading = first;
  let lastProgress = performance.now();
  let slowest = 0;
  while (performance.now() - clock.start < longest) {
    run.stopped = stopOf(run, reading);
    if (run.stopped || signal.aborted) return reading;
    clock.passes += 1;
    const { written, isStale, isPutOff } = await writePass(run, reading);
    if (written > 0) {
      lastProgress = performance.now();
      reading = await readBroughtUp(run);
      continue;
    }
    if (isStale || isPutOff || signal.aborted) {
      await clock.wait(yieldToBrowser());
      reading = read(run);
      continue;
    }
    await clock.wait(watch.quiet(signal, restlessLimit));
    const now = read(run);
    // New rows may have something to write, and written values may be lost.
    const isOther = now.page !== reading.page;
    reading = now;
    if (run.slots.some((slot) => (isOther || slot.writes > 0) && isReady(slot, now))) continue;
    const left = run.slots.filter((slot) => isWaiting(slot, reading));
    if (left.length === 0) {
      // Nothing is missing. A page that has proved slow gets more time before the last reading.
      const look = slowest * 1.5 - (performance.now() - lastProgress);
      if (slowest > 0 && look > 0) await clock.wait(watch.pause(signal, look));
      reading = readAgain(run, reading);
      if (run.slots.some((slot) => isWaiting(slot, reading))) continue;
      run.stopped = stopOf(run, reading);
      return reading;
    }
    const enough = Math.max(...left.map((slot) => timeoutFor(slot, reading)), slowest * 3);
    const deadline = lastProgress + enough;
    const since = performance.now();
    if (since >= deadline) break;
    if (await clock.wait(watch.nextChange(signal, deadline - since))) {
      slowest = Math.max(slowest, Math.min(performance.now() - lastProgress, revealTimeout / 2));
      await clock.wait(watch.quiet(signal, restlessLimit));
      reading = read(run);
    }
  }
  reading = read(run);
  run.stopped = stopOf(run, reading);
  return reading;
}

/**
 * Reads the rows that the answers have brought up. The first round shows whole sections. The browser styles and lays
 * them out in its next frame; reading earlier would force that work in between. Later rounds show little and are read
 * at once, as are tabs that are not drawn.
 */
async function readBroughtUp(run: Run): Promise<Reading> {
  const { clock, watch, document } = run;
  await microtasks();
  if (clock.passes > 1 || document.hidden || !watch.since().any) return read(run, 'changed');
  await clock.wait(watch.drawn());
  return read(run);
}

/** Whether a slot can be written on the page as it is now. */
function isReady(slot: Slot, reading: Reading): boolean {
  if (!isWaiting(slot, reading)) return false;
  const controlState = controlStateOf(slot, reading.page, reading.matches);
  return typeof controlState !== 'string' && controlState.visible && controlState.enabled;
}

/** Whether a slot's value is missing but may still come, or its present value is still to be removed. */
function isWaiting(slot: Slot, { page, matches }: Reading): boolean {
  if (slot.final) return false;
  const controlState = controlStateOf(slot, page, matches);
  if (slot.text === null) {
    return (
      slot.empties && typeof controlState !== 'string' && controlState.enabled && !isUntouched(slot, controlState.value)
    );
  }
  if (typeof controlState === 'string') return controlState === 'missing' || controlState === 'ambiguous';
  return !isSettled(slot, controlState);
}

/** How long to wait for a slot, in milliseconds. */
function timeoutFor({ row, key }: Slot, { matches }: Reading): number {
  if (row.reveal === 'maybe') return guessTimeout;
  const isThere = matches.get(key)?.state === 'one';
  return isThere || row.conditional ? revealTimeout : shortTimeout;
}

/** The slots in working order. Removals come first, children before the answers they depend on; then the writes. */
const workOf = (slots: readonly Slot[]): readonly Slot[] => [
  ...slots.filter(({ empties }) => empties).toReversed(),
  ...slots.filter(({ text }) => text !== null),
];

/** The result of one round over the form. */
interface Pass {
  /** Controls written, plus blocks opened. */
  readonly written: number;
  /** The page is no longer the one that was read: the round stopped. */
  readonly isStale: boolean;
  /** Something was left for the next reading. */
  readonly isPutOff: boolean;
}

async function writePass(run: Run, reading: Reading): Promise<Pass> {
  const { clock, slots, signal, options, person, steps, watch, writes } = run;
  const { page, matches } = reading;
  const work = workOf(slots);
  const guard = guardOf({ signs: reading.acceptance.signs, person: reading.person }, watch, run.agreed);
  const writing = { options, person, guard, form: formStateOf(slots, page, matches), writes };
  let [written, isStale, isPutOff] = [0, false, false];
  let from = performance.now();
  let giveFocusBack = rememberFocus(run.document);
  /** Blocks are closed after their values are removed, and before an answer hides them. */
  let isToClose = slots.some(({ empties }) => empties);
  const close = () => {
    isToClose = false;
    const closed = person.ours(() => closeEmptied(slots, page, matches, guard.holds));
    for (const step of closed) steps.push(step);
    written += closed.length;
  };
  // Blocks first: to ask whether their buttons are shown is cheap while the page is unchanged.
  const opened = person.ours(() => openBlocks(slots, page, matches, run.pressed, guard.holds));
  for (const step of opened) steps.push(step);
  written += opened.length;
  for (const slot of work) {
    if (isToClose && !slot.empties) close();
    if (slot.final) continue;
    if (performance.now() - clock.awakeSince > slice) {
      clock.spent.apply += performance.now() - from;
      report(run, work, slot);
      giveFocusBack();
      await clock.wait(yieldToBrowser());
      giveFocusBack = rememberFocus(run.document);
      from = performance.now();
    }
    if (signal.aborted) break;
    const controlState = controlStateOf(slot, page, matches);
    if (typeof controlState === 'string') continue;
    const earlier = slot.writes;
    const result = attempt(slot, controlState, writing);
    if (slot.writes > earlier) {
      written += 1;
      if (slot.writes === 1) steps.push({ kind: 'value', slot });
    }
    if (result === 'putOff') isPutOff = true;
    if (result === 'stale') {
      isStale = true;
      break;
    }
  }
  if (isToClose && !signal.aborted && !isStale) close();
  giveFocusBack();
  clock.spent.apply += performance.now() - from;
  return { written, isStale, isPutOff };
}

function report({ onProgress }: Run, work: readonly Slot[], slot: Slot): void {
  onProgress({ done: work.indexOf(slot), total: work.length, section: slot.row.section });
}
