import type { FillOptions, FillProgress, FillPlan, StopReason } from '../engine/fill-plan';
import type { Matcher } from '../engine/match';
import type { Clock } from './clock';
import type { CachedPage } from './page-cache';
import type { PersonWatch } from './person';
import type { PageWatch } from './quiet';
import { type Reading, readPage, stopReason } from './reading';
import type { Depth } from './recollect';
import type { Slot } from './slots';
import type { UndoStep } from './undo';
import type { WriteRecord } from './write';
import type { TextsBefore } from './written';

/** What the page side is asked to do. */
export interface FillRequest {
  readonly document: Document;
  readonly job: FillPlan;
  readonly options: FillOptions;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: FillProgress) => void;
  /** The page as it was read before; the fill takes over its watch. */
  readonly kept: CachedPage | null;
}

/** A fill in progress. */
export interface Run extends FillRequest {
  readonly clock: Clock;
  readonly matcher: Matcher;
  readonly slots: readonly Slot[];
  readonly steps: UndoStep[];
  readonly writes: WriteRecord[];
  readonly textsBefore: TextsBefore;
  readonly watch: PageWatch;
  /** It keeps watching after the fill; whoever takes the run over stops it. */
  readonly person: PersonWatch;
  /** The person whose page may be written on by agreement, although it is not the case's; null: nobody. */
  readonly agreed: readonly string[] | null;
  /** Blocks for which ＋追加する was pressed. */
  readonly pressed: Set<string>;
  stopped: StopReason | null;
  /** The last reading of the page. */
  last: Reading;
}

/** Reads the page again, as far as it has changed since the last reading. */
export function read(run: Run, depth: Depth = 'whole'): Reading {
  const { document, job, matcher, slots, watch, clock } = run;
  const { page, acceptance } = run.last;
  const before = { page, acceptance, changes: watch.since(), depth };
  run.last = clock.take('collect', () => readPage(document, job, matcher, slots, before));
  watch.readAnew();
  return run.last;
}

/** The page as it is now: the last reading, if only the values of controls have changed since. */
export const readAgain = (run: Run, last: Reading): Reading => (run.watch.since().any ? read(run) : last);

/** Why the fill must stop: the vault was locked, or the page is another one by now. */
export function stopOf({ signal, agreed, stopped }: Run, reading: Reading): StopReason | null {
  if (stopped) return stopped;
  return signal.aborted && signal.reason === 'locked' ? 'locked' : stopReason(reading, agreed);
}

/** The page the person has agreed to write on: the one they saw, or this one if they were asked about no other. */
export function agreedIn({ identityConfirmed, seen }: FillOptions, { person }: Reading): readonly string[] | null {
  if (!identityConfirmed) return null;
  return seen ?? person.check.seen ?? null;
}

/** Stops watching the page. */
export function endRun({ person, watch }: Run): void {
  person.stop();
  watch.stop();
}
