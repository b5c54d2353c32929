import { driftOf } from '../engine/drift';
import type { FillOptions, FillProgress, FillReport, IdentityCheck, Job, PageRejection, Timings } from '../engine/job';
import { countOutcomes } from '../engine/job';
import { type Matcher, type Matches, matcherOf } from '../engine/match';
import { rejectionOf } from './accept';
import { openBlocks } from './blocks';
import { type Collected, collect } from './collect';
import { rememberFocus } from './drivers/events';
import { formStateOf } from './form-state';
import { checkIdentity } from './identity';
import { type PersonWatch, watchPerson } from './person';
import { breathe, type PageWatch, watchPage } from './quiet';
import { isSettled, outcomesOf, type Slot, slotsOf, standingOf } from './slots';
import { snapshotOf, type UndoLog, type UndoStep } from './undo';
import { attempt } from './write';

/** Milliseconds of writing after which the thread is handed back. */
const slice = 8;
/** How long a page may go on changing before it is read all the same. */
const restlessLimit = 500;
/** How long to wait for a row that the answers above ask for. */
const patience = 4000;
/** How long to wait for a row of which nobody knows whether it comes; longer on a page that is seen to be slow. */
const guessPatience = 1500;
/** How long to wait for a row that should have been there from the start. */
const shortPatience = 400;
/** How long a page is watched after the last write before it is read for good: some sites clear a value a moment later. */
const lastLook = 300;
/** After this a fill ends, whatever the page does. */
const longest = 60_000;

/** What the page side is asked to do. */
export interface FillRequest {
  readonly document: Document;
  readonly job: Job;
  readonly options: FillOptions;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: FillProgress) => void;
}

/** A finished fill: the report for the background, and what stays on the page's side. */
export interface Filled {
  readonly report: FillReport;
  readonly undo: UndoLog;
  /** What is needed to look after the fill for a while; null when nothing was filled. */
  readonly after: Aftercare | null;
}

/** A fill that is over, with what it knows of the form. */
export interface Aftercare extends Pick<FillRequest, 'document' | 'job' | 'options'> {
  readonly matcher: Matcher;
  readonly slots: readonly Slot[];
  /** Still watching; whoever takes care of the fill stops it. */
  readonly person: PersonWatch;
}

class Clock {
  readonly spent = { collect: 0, match: 0, apply: 0, settle: 0, verify: 0 };
  passes = 0;
  readonly start = performance.now();
  take<T>(part: keyof Clock['spent'], work: () => T): T {
    const from = performance.now();
    const result = work();
    this.spent[part] += performance.now() - from;
    return result;
  }
  async wait<T>(work: Promise<T>): Promise<T> {
    const from = performance.now();
    const result = await work;
    this.spent.settle += performance.now() - from;
    return result;
  }
  timings(): Timings {
    return { ...this.spent, plan: 0, total: performance.now() - this.start, passes: this.passes };
  }
}

interface Reading {
  readonly page: Collected;
  readonly matches: Matches;
}

/**
 * Fills the form of a page: reads it, checks whose it is, writes what can be written, waits until the page is quiet,
 * reads it again for what has appeared, and so on; at last reads everything back. A row counts as filled only when it
 * is equal then.
 */
export async function fillPage(request: FillRequest): Promise<Filled> {
  const { document, job, signal, options } = request;
  const clock = new Clock();
  const matcher = matcherOf(job);
  const slots = slotsOf(job);
  const steps: UndoStep[] = [];
  const none: UndoLog = { job, steps, before: new Map(), after: new Map(), touched: new Set() };
  let reading = read(document, matcher, clock);
  const rejection = rejectionOf(document, reading.page, job);
  if (rejection) return { report: turnedAway(rejection, clock), undo: none, after: null };
  const identity = checkIdentity(job, slots, reading.page, reading.matches);
  if (identity.result === 'differs' && !options.identityConfirmed) {
    return { report: stopped(job, identity, reading, clock), undo: none, after: null };
  }
  const before = clock.take('collect', () => snapshotOf(slots, reading.page, reading.matches));
  const watch = watchPage(document);
  const person = watchPerson(document);
  try {
    reading = await fillUntilQuiet(
      { ...request, clock, matcher, slots, steps, watch, person, pressed: new Set() },
      reading,
    );
  } catch (error) {
    person.stop();
    throw error;
  } finally {
    watch.stop();
  }
  const { page, matches } = reading;
  const outcomes = clock.take('verify', () => outcomesOf(job, slots, page, matches, signal.aborted));
  const report: FillReport = {
    end: signal.aborted ? 'cancelled' : 'done',
    page: { accepted: true, drift: clock.take('verify', () => driftOf(job, page.facts, matches)) },
    identity,
    outcomes,
    counts: countOutcomes(outcomes),
    writes: slots.reduce((sum, slot) => sum + slot.writes, 0),
    canUndo: steps.length > 0,
    timings: clock.timings(),
  };
  const undo = {
    job,
    steps,
    before,
    after: snapshotOf(slots, page, matches),
    touched: touchedBy(person, slots, reading),
  };
  return { report, undo, after: { document, job, options, matcher, slots, person } };
}

/** The parts the person has changed while the fill ran. */
function touchedBy(person: PersonWatch, slots: readonly Slot[], { page, matches }: Reading): ReadonlySet<Slot> {
  return new Set(
    slots.filter((slot) => {
      const standing = standingOf(slot, page, matches);
      return typeof standing !== 'string' && person.changed(standing.elements);
    }),
  );
}

interface Run extends FillRequest {
  readonly clock: Clock;
  readonly matcher: Matcher;
  readonly slots: readonly Slot[];
  readonly steps: UndoStep[];
  readonly watch: PageWatch;
  readonly person: PersonWatch;
  /** Blocks that ＋追加する was pressed for. */
  readonly pressed: Set<string>;
}

function read(document: Document, matcher: Matcher, clock: Clock): Reading {
  const page = clock.take('collect', () => collect(document));
  return { page, matches: clock.take('match', () => matcher.match(page.facts)) };
}

async function fillUntilQuiet(run: Run, first: Reading): Promise<Reading> {
  const { clock, watch, signal, document, matcher } = run;
  let reading = first;
  let lastProgress = performance.now();
  let slowest = 0;
  while (!signal.aborted && performance.now() - clock.start < longest) {
    clock.passes += 1;
    const written = await writePass(run, reading);
    const wroteAt = performance.now();
    if (written > 0) {
      lastProgress = wroteAt;
      await clock.wait(watch.quiet(signal, restlessLimit));
      reading = read(document, matcher, clock);
      continue;
    }
    const left = run.slots.filter((slot) => isWaiting(slot, reading));
    if (left.length === 0) {
      // Nothing is missing; still let a slow page have its say before the last reading.
      await clock.wait(watch.quiet(signal, restlessLimit));
      const look = Math.max(lastLook - (performance.now() - lastProgress), slowest * 1.5);
      if (run.steps.length > 0 && look > 0) await clock.wait(watch.pause(signal, look));
      reading = read(document, matcher, clock);
      if (!run.slots.some((slot) => isWaiting(slot, reading))) return reading;
      continue;
    }
    const enough = Math.max(...left.map((slot) => patienceFor(slot, reading)), slowest * 3);
    const deadline = lastProgress + enough;
    const now = performance.now();
    if (now >= deadline) break;
    if (await clock.wait(watch.nextChange(signal, deadline - now))) {
      slowest = Math.max(slowest, Math.min(performance.now() - lastProgress, patience / 2));
      await clock.wait(watch.quiet(signal, restlessLimit));
      reading = read(document, matcher, clock);
    }
  }
  return read(document, matcher, clock);
}

/** Whether a slot's value is not there yet and may still come. */
function isWaiting(slot: Slot, { page, matches }: Reading): boolean {
  if (slot.text === null || slot.final) return false;
  const standing = standingOf(slot, page, matches);
  if (typeof standing === 'string') return standing === 'missing' || standing === 'ambiguous';
  return !isSettled(slot, standing);
}

/** How long a slot is worth waiting for. */
function patienceFor({ row, key }: Slot, { matches }: Reading): number {
  if (row.reveal === 'maybe') return guessPatience;
  const isThere = matches.get(key)?.state === 'one';
  return isThere || row.conditional ? patience : shortPatience;
}

async function writePass(run: Run, reading: Reading): Promise<number> {
  const { clock, slots, signal, options, person, steps } = run;
  const { page, matches } = reading;
  const wanted = slots.filter((slot) => slot.text !== null);
  const form = formStateOf(slots, page, matches);
  let written = 0;
  let from = performance.now();
  let giveFocusBack = rememberFocus(run.document);
  for (const slot of wanted) {
    if (slot.final) continue;
    if (performance.now() - from > slice) {
      clock.spent.apply += performance.now() - from;
      report(run, wanted, slot);
      giveFocusBack();
      await clock.wait(breathe());
      giveFocusBack = rememberFocus(run.document);
      from = performance.now();
    }
    if (signal.aborted) break;
    const standing = standingOf(slot, page, matches);
    if (typeof standing === 'string') continue;
    if (attempt(slot, standing, options, person, form) === 'written') {
      written += 1;
      if (slot.writes === 1) steps.push({ kind: 'value', slot });
    }
  }
  if (!signal.aborted) {
    const opened = person.ours(() => openBlocks(slots, page, matches, run.pressed));
    for (const step of opened) steps.push(step);
    written += opened.length;
  }
  giveFocusBack();
  clock.spent.apply += performance.now() - from;
  return written;
}

function report({ onProgress }: Run, wanted: readonly Slot[], slot: Slot): void {
  onProgress({ done: wanted.indexOf(slot), total: wanted.length, section: slot.row.section });
}

const nothing = { outcomes: [], counts: countOutcomes([]), writes: 0, canUndo: false } as const;

function turnedAway(reason: PageRejection, clock: Clock): FillReport {
  const identity: IdentityCheck = { result: 'empty', rows: [] };
  return {
    end: 'pageRefused',
    page: { accepted: false, reason, drift: [] },
    identity,
    ...nothing,
    timings: clock.timings(),
  };
}

function stopped(job: Job, identity: IdentityCheck, { page, matches }: Reading, clock: Clock): FillReport {
  const drift = driftOf(job, page.facts, matches);
  return { end: 'identityDiffers', page: { accepted: true, drift }, identity, ...nothing, timings: clock.timings() };
}
