import { countOutcomes, type FillReport } from '../engine/job';
import { collect } from './collect';
import type { Aftercare } from './fill';
import { formStateOf } from './form-state';
import { isSettled, outcomesOf, standingOf } from './slots';
import { attempt } from './write';

/** When a filled page is read again, in milliseconds after the fill: some sites clear a value long after it was put in. */
const looks = [700, 1800, 3500] as const;

/**
 * Goes on reading a filled page for a few seconds. What the site has taken away is put in once more; what it takes away
 * again no longer counts as filled, and `onChange` gets the report that is true now. What the person changes is theirs.
 * Call the result to stop.
 */
export function lookAfter(care: Aftercare, first: FillReport, onChange: (report: FillReport) => void): () => void {
  let report = first;
  const timers = looks.map((delay, index) =>
    setTimeout(() => {
      const next = lookAgain(care, report);
      if (next) {
        report = next;
        onChange(next);
      }
      if (index === looks.length - 1) care.person.stop();
    }, delay),
  );
  return () => {
    for (const timer of timers) clearTimeout(timer);
    care.person.stop();
  };
}

/** One look; null when everything is as it was left. */
function lookAgain(care: Aftercare, report: FillReport): FillReport | null {
  const { document, job, matcher, slots, person, options } = care;
  const page = collect(document);
  const matches = matcher.match(page.facts);
  const form = formStateOf(slots, page, matches);
  let lost = 0;
  for (const slot of slots) {
    if (slot.writes === 0 || slot.final) continue;
    const standing = standingOf(slot, page, matches);
    if (typeof standing === 'string' || isSettled(slot, standing) || person.changed(standing.elements)) continue;
    lost += 1;
    attempt(slot, standing, options, person, form);
  }
  if (lost === 0) return null;
  const outcomes = outcomesOf(job, slots, page, matches, false);
  const writes = slots.reduce((sum, slot) => sum + slot.writes, 0);
  return { ...report, outcomes, counts: countOutcomes(outcomes), writes };
}
