import type { Applicant } from '../domain/applicant';
import type { Permission } from '../domain/applicant-stay';
import type { Day } from '../domain/calendar';
import type { Case } from '../domain/case/case';
import { following } from '../domain/case/procedures';

/** Where a present stay is recorded. */
export type StayRecord = 'permissions' | 'inJapan' | 'case' | 'decision';

/** 現在の在留: what the records say of it. */
export interface PresentStay {
  readonly status?: string;
  readonly periodMonths?: number;
  readonly expiresOn?: Day;
  readonly from: StayRecord;
}

/**
 * The stay that a person has on a day, as recorded: by the newest permission, else by what the person has said, else by the
 * earlier case while it is undecided or has failed, else the bare status that its decision granted. A record that has ended
 * by that day, or is older than that decision, is of another stay: nothing is taken from it.
 */
export function presentStayOf(applicant: Applicant, theirs: Case | undefined, today: Day): PresentStay | undefined {
  const since = theirs?.status === 'issued' ? (theirs.decidedOn ?? theirs.filedOn) : undefined;
  return (
    ofPermission(applicant.permissions ?? [], since, today) ??
    ofPerson(applicant.inJapan, theirs, since, today) ??
    ofCase(theirs, today) ??
    ofDecision(theirs)
  );
}

const runs = (end: Day | undefined, today: Day): boolean => end === undefined || end >= today;

function ofPermission(permissions: readonly Permission[], since: Day | undefined, today: Day): PresentStay | undefined {
  const dayOf = ({ from, to }: Permission) => from ?? to ?? '';
  const newest = permissions.toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0)).at(-1);
  if (newest === undefined || !runs(newest.to, today)) return undefined;
  if (since !== undefined && (newest.from === undefined || newest.from < since)) return undefined;
  return made({ status: newest.status, periodMonths: newest.periodMonths, expiresOn: newest.to }, 'permissions');
}

function ofPerson(
  said: Applicant['inJapan'],
  theirs: Case | undefined,
  since: Day | undefined,
  today: Day,
): PresentStay | undefined {
  if (said?.answer !== 'yes' || !runs(said.expiresOn, today)) return undefined;
  // Said before the decision, or nobody knows when: it may be of the stay before.
  if (theirs?.status === 'issued' && (since === undefined || said.saidOn === undefined || said.saidOn < since)) {
    return undefined;
  }
  return made({ status: said.status, expiresOn: said.expiresOn }, 'inJapan');
}

function ofCase(theirs: Case | undefined, today: Day): PresentStay | undefined {
  const stay = theirs?.stay;
  if (theirs?.status === 'issued' || stay?.expiresOn === undefined || stay.expiresOn < today) return undefined;
  return made({ status: stay.status, periodMonths: stay.periodMonths, expiresOn: stay.expiresOn }, 'case');
}

/** What a positive decision grants: its status alone, for the period stands on the card. */
function ofDecision(theirs: Case | undefined): PresentStay | undefined {
  const status = theirs?.status === 'issued' ? following[theirs.procedure]?.grants : undefined;
  return made({ status, expiresOn: undefined }, 'decision');
}

interface Found {
  readonly status: string | undefined;
  readonly periodMonths?: number | undefined;
  readonly expiresOn: Day | undefined;
}

function made({ status, periodMonths, expiresOn }: Found, from: StayRecord): PresentStay | undefined {
  if (status === undefined && expiresOn === undefined) return undefined;
  return {
    ...(status === undefined ? {} : { status }),
    ...(periodMonths === undefined ? {} : { periodMonths }),
    ...(expiresOn === undefined ? {} : { expiresOn }),
    from,
  };
}
