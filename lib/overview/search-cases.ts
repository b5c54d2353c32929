import { daysBetween } from '../domain/calendar';
import { wordsOf } from '../facts/search';
import type { Overview, Joined } from './overview';
import { latinNameOf } from './list-entries';
import { nextDateOf } from './next-date';
import type { RemainingCount, CaseFilter, CaseOrder, CaseRow } from './query';

/** What a search needs besides the overview. */
export interface SearchAids {
  /** Today in Japan, YYYY-MM-DD. */
  readonly today: string;
  /** Statuses in their own order. */
  readonly statuses: readonly string[];
  /** The count for the present records, or null if they were not counted. */
  readonly blockersOf: (one: Joined) => RemainingCount | null;
}

/** The cases that match a filter, in order. */
export function searchCases(
  overview: Overview,
  filter: CaseFilter,
  order: CaseOrder,
  aids: SearchAids,
): readonly Joined[] {
  const passes = caseTest(filter, aids);
  const found: Joined[] = [];
  for (const one of overview.cases.values()) if (passes(one)) found.push(one);
  return sorted(found, order, aids);
}

/**
 * Whether a case matches. A case that is not counted yet matches both values of `blocked`: nothing is hidden on a
 * guess.
 */
function caseTest(filter: CaseFilter, { today, blockersOf }: SearchAids): (one: Joined) => boolean {
  const words = wordsOf(filter.query);
  const { assignedTo, employerId, withinDays, blocked } = filter;
  const statuses = new Set(filter.statuses);
  return (one) => {
    const { line } = one.case;
    if (statuses.size > 0 && !statuses.has(line.status)) return false;
    if (assignedTo !== null && line.assignedTo !== assignedTo) return false;
    if (employerId !== null && line.employerId !== employerId) return false;
    if (!words.every((word) => one.text.includes(word))) return false;
    if (withinDays !== null) {
      const next = nextDateOf(line, one.applicant?.line, today);
      if (next === null || daysBetween(today, next.on) > withinDays) return false;
    }
    if (blocked === null) return true;
    const count = blockersOf(one);
    return count === null || count.count > 0 === blocked;
  };
}

type Key = string | number;

/** Sorted by a key made once per case; cases without a key come last, equal ones with the newest first. */
function sorted(found: readonly Joined[], { by, down }: CaseOrder, aids: SearchAids): readonly Joined[] {
  const keyOf = keyFor(by, aids);
  const keyed = found.map((one) => ({ one, key: keyOf(one) }));
  const sign = down ? -1 : 1;
  keyed.sort((a, b) => {
    if (a.key === b.key) return newerFirst(a.one, b.one);
    if (a.key === null) return 1;
    if (b.key === null) return -1;
    return a.key < b.key ? -sign : sign;
  });
  return keyed.map(({ one }) => one);
}

const newerFirst = (a: Joined, b: Joined): number =>
  b.case.updatedAt - a.case.updatedAt || (a.case.id < b.case.id ? -1 : 1);

function keyFor(by: CaseOrder['by'], aids: SearchAids): (one: Joined) => Key | null {
  const orNull = (text: string): string | null => (text === '' ? null : text);
  switch (by) {
    case 'status':
      return ({ case: { line } }) => aids.statuses.indexOf(line.status);
    case 'applicant':
      return ({ byApplicant }) => orNull(byApplicant);
    case 'employer':
      return ({ byEmployer }) => orNull(byEmployer);
    case 'assigned':
      return ({ case: { line } }) => orNull(line.assignedTo);
    case 'blockers':
      return (one) => aids.blockersOf(one)?.count ?? null;
    case 'next':
      return (one) => nextDateOf(one.case.line, one.applicant?.line, aids.today)?.on ?? null;
    case 'updated':
      return ({ case: { updatedAt } }) => updatedAt;
  }
}

/** A case as a line of the overview. */
export function caseRow(one: Joined, { today, blockersOf }: SearchAids): CaseRow {
  const { line } = one.case;
  const applicant = one.applicant?.line;
  return {
    id: one.case.id,
    procedure: line.procedure,
    title: line.title,
    applicantId: line.applicantId,
    applicantName: applicant ? latinNameOf(applicant) || applicant.kana : '',
    applicantKanji: applicant?.kanji ?? '',
    passportNumber: applicant?.passport ?? '',
    employerId: line.employerId,
    employerName: one.employer?.line.name ?? '',
    status: line.status,
    assignedTo: line.assignedTo,
    next: nextDateOf(line, applicant, today),
    blockers: blockersOf(one),
    updatedAt: new Date(one.case.updatedAt).toISOString(),
  };
}
