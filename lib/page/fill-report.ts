import { driftOf } from '../engine/drift';
import {
  countOutcomes,
  type FillOptions,
  type FillReport,
  type IdentityCheck,
  type FillPlan,
  type PageAcceptance,
} from '../engine/fill-plan';
import { recognisedOn } from '../engine/recognise';
import type { Clock } from './clock';
import { leftOpenOn } from './close-blocks';
import { isAgreed } from './identity';
import type { Reading } from './reading';
import { agreedIn, type Run } from './run';
import { outcomesOf } from './slots';
import { accountFor, type Stray } from './written';

/** The report of a fill for the page as it is now, with our texts that stand where they should not. */
export function reportOf(
  run: Run,
  reading: Reading,
): { readonly report: FillReport; readonly strays: readonly Stray[] } {
  const { job, slots, signal, clock, stopped, steps } = run;
  const { page, matches, acceptance, person } = reading;
  const unreached = stopped ? 'stopped' : signal.aborted ? 'cancelled' : null;
  const outcomes = clock.take('verify', () => outcomesOf(job, slots, page, matches, unreached));
  const { written, strays } = clock.take('verify', () => accountFor(run, page, matches, outcomes));
  const said = clock.take('verify', () => saidOf(job, reading));
  // What was not reached yet has not been tried.
  const leftOpen = unreached ? [] : clock.take('verify', () => leftOpenOn(slots, page, matches));
  const { rejection } = acceptance;
  const report: FillReport = {
    end: stopped ? 'stopped' : signal.aborted ? 'cancelled' : 'done',
    stopped,
    page: rejection === null ? said : { accepted: false, reason: rejection, drift: [] },
    identity: person.check,
    outcomes,
    counts: countOutcomes(outcomes),
    written,
    ...(leftOpen.length > 0 ? { leftOpen } : {}),
    writes: slots.reduce((sum, slot) => sum + slot.writes, 0),
    canUndo: steps.length > 0,
    timings: clock.timings(),
  };
  return { report, strays };
}

/** How a page that is the form differs from what we know, and what it has of the rows that nobody has seen. */
const saidOf = (job: FillPlan, { page, matches }: Reading): PageAcceptance => ({
  accepted: true,
  drift: driftOf(job, page.facts, matches),
  ...recognisedOn(job, page.facts, matches),
});

/** The report of a fill that does not begin: the page is not this form, or another person's; null: it may begin. */
export function turnedAway(job: FillPlan, reading: Reading, options: FillOptions, clock: Clock): FillReport | null {
  const { acceptance, person } = reading;
  const nothing = { stopped: null, outcomes: [], counts: countOutcomes([]), written: [], writes: 0, canUndo: false };
  const { rejection } = acceptance;
  if (rejection !== null) {
    const identity: IdentityCheck = { result: 'empty', rows: [] };
    const refused = { accepted: false, reason: rejection, drift: [] } as const;
    return { end: 'pageRefused', page: refused, identity, ...nothing, timings: clock.timings() };
  }
  if (isAgreed(person.check.seen ?? [], agreedIn(options, reading))) return null;
  return {
    end: 'identityDiffers',
    page: saidOf(job, reading),
    identity: person.check,
    ...nothing,
    timings: clock.timings(),
  };
}
