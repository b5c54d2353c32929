import type { FillReport } from '../engine/fill-plan';
import { reportOf } from './fill-report';
import { formStateOf } from './form-state';
import { guardOf } from './guard';
import { endRun, type Run, read, readAgain, stopOf } from './run';
import { isSettled, controlStateOf } from './slots';
import { attempt } from './write';
import type { Stray } from './written';

/**
 * When a filled page is read again, in milliseconds after the fill. The first is for sites that clear a value right
 * after it was put in, the others for slower sites.
 */
const looks = [300, 700, 1800, 3500] as const;

/** The result of a later look at a filled page. */
export interface LaterLook {
  readonly report: FillReport;
  readonly strays: readonly Stray[];
}

/**
 * Keeps reading a filled page for a few seconds. When the site has emptied a box, or put its old value back, the value
 * is written once more. Nothing else is written, and nothing at all on a page that has become another one. `onChange`
 * gets the current report. Call the result to stop.
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

/** One look; null when nothing has changed since the last report. */
function lookAgain(run: Run, report: FillReport): LaterLook | null {
  const reading = read(run);
  run.stopped = stopOf(run, reading);
  if (!run.stopped) putBack(run, reading);
  const look = reportOf(run, readAgain(run, reading));
  return toldBy(look.report) === toldBy(report) ? null : look;
}

/** Writes once more what the site has removed. */
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

/** A report as one text, to see whether two reports differ. */
const toldBy = ({ end, outcomes, written, writes }: FillReport): string =>
  JSON.stringify([end, writes, outcomes.map(({ outcome, reason }) => [outcome, reason]), written]);
