import { identityOf } from '../engine/identity';
import type { IdentityCheck, Job } from '../engine/job';
import type { Matches } from '../engine/match';
import { matchKey } from '../engine/match';
import type { Collected } from './collect';
import { type Slot, standingOf } from './slots';

/** Whose page it is, read off the page as it stands. */
export function checkIdentity(job: Job, slots: readonly Slot[], page: Collected, matches: Matches): IdentityCheck {
  const byKey = new Map(slots.map((slot) => [slot.key, slot]));
  return identityOf(job, (row, part) => {
    const slot = byKey.get(matchKey(row, part));
    const standing = slot ? standingOf(slot, page, matches) : 'missing';
    return typeof standing === 'string' ? null : standing.value;
  });
}
