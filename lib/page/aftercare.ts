import type { FillReport } from '../engine/fill-plan';
import { reportOf } from './fill-report';
import { formStateOf } from './form-state';
import { guardOf } from './guard';
import { endRun, type Run, read, readAgain, stopOf } from './run';
import { isSettled, controlStateOf } from './slots';
import { attempt } from './write';
import type { Stray } from './written';

/**
 * When a filled page is read again, in milliseconds after the fill: the first for sites that clear a value a moment after
 * it was put in, the others for those that take their time.
 */
const looks = [300, 700, 1800, 3500] as const;

/** What a later look at a filled page came to. */
export interface LaterLook {
  readonly report: FillReport;
  readonly strays: readonly Stray[];
}

/**
 * Goes on reading a filled page for a few seconds. A box that the site has emptied, or put back to what stood there
 * before, gets its value once more; nothing else is written any more, and on a page that has become another one nothing
 * at all. `onChange` gets the report that is true now. Call the result to stop.
 */
export function lookAfter(run: Run, first: FillReport, onChange: (look: LaterLook) => void): () => void {
  let report = first;
  const end = () => {
    for (const timer of timers) clearTimeout(timer);
    endRun(run);
  };
  const timers = looks.map((delay, index) =>
    setTimeout(() => {
      const next = lookAgain(run, report);
      if (next) {
        report = next.report;
        onChange(next);
      }
      if (index === looks.length - 1 || run.stopped) end();
    }, delay),
  );
  return end;
}

/** One look; null when everything is as it was said to be. */
function lookAgain(run: Run, report: FillReport): LaterLook | null {
  const reading = read(run);
  run.stopped = stopOf(run, reading);
  if (!run.stopped) putBack(run, reading);
  const look = reportOf(run, readAgain(run, reading));
  return toldBy(look.report) === toldBy(report) ? null : look;
}

/** Puts in once more what the site has taken away. */
function putBack(run: Run, { page, matches, acceptance, person: bound }: ReturnType<typeof read>): void {
  const { slots, person, options, writes } = run;
  const guard = guardOf({ signs: acceptance.signs, person: bound }, run.watch, run.agreed);
  const writing = { options, person, guard, form: formStateOf(slots, page, matches), writes };
  for (const slot of slots) {
    if (slot.writes === 0 || slot.final || slot.text === null) continue;
    const controlState = controlStateOf(slot, page, matches);
    if (typeof controlState === 'string' || isSettled(slot, controlState) || person.changed(controlState.elements))
      continue;
    if (attempt(slot, controlState, writing) === 'stale') return;
  }
}

/** What a report says, to tell whether another says something else. */
const toldBy = ({ end, outcomes, written, writes }: FillReport): string =>
  JSON.stringify([end, writes, outcomes.map(({ outcome, reason }) => [outcome, reason]), written]);
