import { foldAnew } from '../engine/fold';
import type { IdentityCheck, Job } from '../engine/job';
import { type Matches, matchKey } from '../engine/match';
import type { Collected } from './collect';
import { isUntouched, type Slot, standingOf } from './slots';

const letters = (text: string) => foldAnew(text).toUpperCase();

/**
 * Compares the page's own name, birth date and passport with the case's. What is empty on the page says nothing; what
 * stands there and is not the case's own, or what the case does not know, makes the page somebody else's. So does a page
 * that holds anything but does not let its own person be read.
 */
export function checkIdentity(job: Job, slots: readonly Slot[], page: Collected, matches: Matches): IdentityCheck {
  const rows = new Set<string>();
  let compared = 0;
  for (const { row, part } of job.identity) {
    const slot = slots.find((candidate) => candidate.key === matchKey(row, part));
    const standing = slot ? standingOf(slot, page, matches) : 'missing';
    if (!slot || typeof standing === 'string') {
      if (isFilled(job, slots, page, matches)) rows.add(row);
      continue;
    }
    if (isUntouched(slot, standing.value)) continue;
    compared += 1;
    if (slot.text === null || letters(standing.value) !== letters(slot.text)) rows.add(row);
  }
  return { result: rows.size > 0 ? 'differs' : compared > 0 ? 'same' : 'empty', rows: [...rows] };
}

/** Whether anybody has filled anything in; what an untouched page holds does not count. */
function isFilled(job: Job, slots: readonly Slot[], page: Collected, matches: Matches): boolean {
  return slots.some((slot) => {
    if (job.preset.includes(slot.row.row)) return false;
    const standing = standingOf(slot, page, matches);
    return typeof standing !== 'string' && !isUntouched(slot, standing.value);
  });
}
