import { counted, type Remaining } from '../checks/remaining/item';
import { reportOf } from '../checks/report';
import type { Joined } from '../overview/overview';
import { isBeforeFiling } from '../overview/next-date';
import type { DayItem } from '../overview/office-day';
import type { RemainingCount } from '../overview/query';
import { procedureOf } from '../procedures/registry';
import type { Repository } from '../storage/repository';

/** Counts what blocks cases, once for each state of their records, and only for requested cases. */
export interface RemainingCounter {
  /** The count for the records as they are, or null if they were not counted. */
  readonly of: (one: Joined) => RemainingCount | null;
  /** What remains for the records as they are, without hints, in its order; null if they were not counted. */
  readonly itemsOf: (one: Joined) => readonly DayItem[] | null;
  /** Counts those that are not counted. Cases that cannot be read stay uncounted. */
  readonly count: (cases: readonly Joined[]) => Promise<void>;
  readonly forget: () => void;
}

/** Nothing blocks the filing of a case that was filed. */
const nothing: RemainingCount = { count: 0, questions: 0, first: null };

/** `today`: today in Japan, YYYY-MM-DD. */
export function remainingCounter(repository: Repository, today: () => string): RemainingCounter {
  const known = new Map<
    string,
    { readonly of: string; readonly found: RemainingCount; readonly items: readonly DayItem[] }
  >();

  /** What a count was made from: the revisions of its records and the date. */
  function stateOf({ case: one, applicant, employer, office }: Joined): string {
    const revisions = [one, applicant, employer, office].map((entry) => entry && `${entry.id} ${entry.revision}`);
    return [...revisions, one.line.filingOn || today()].join(' ');
  }

  function of(one: Joined): RemainingCount | null {
    if (!isBeforeFiling(one.case.line.status)) return nothing;
    const found = known.get(one.case.id);
    return found?.of === stateOf(one) ? found.found : null;
  }

  function itemsOf(one: Joined): readonly DayItem[] | null {
    if (!isBeforeFiling(one.case.line.status)) return [];
    const found = known.get(one.case.id);
    return found?.of === stateOf(one) ? found.items : null;
  }

  async function count(cases: readonly Joined[]): Promise<void> {
    const open = cases.filter((one) => of(one) === null);
    if (open.length === 0) return;
    const [records, applicants, employers, offices] = await Promise.all([
      repository.getMany(
        'case',
        open.map((one) => one.case.id),
      ),
      repository.getMany(
        'applicant',
        open.map((one) => one.case.line.applicantId),
      ),
      repository.getMany(
        'employer',
        open.map((one) => one.case.line.employerId),
      ),
      repository.getMany(
        'office',
        open.flatMap((one) => one.case.line.officeId || []),
      ),
    ]);
    for (const one of open) {
      const kept = records.get(one.case.id);
      const applicant = applicants.get(one.case.line.applicantId);
      const employer = employers.get(one.case.line.employerId);
      // The record is newer than the overview: it is counted with the next overview.
      if (!kept || !applicant || !employer || kept.revision !== one.case.revision) continue;
      if (applicant.revision !== one.applicant?.revision || employer.revision !== one.employer?.revision) continue;
      const { payload } = kept;
      const { form, law } = procedureOf(payload.procedure);
      const { remaining } = reportOf({
        form,
        law,
        records: {
          case: payload,
          applicant: applicant.payload,
          employer: employer.payload,
          office: offices.get(payload.officeId ?? '')?.payload,
        },
        on: payload.filingOn ?? today(),
      });
      known.set(one.case.id, { of: stateOf(one), found: countOf(remaining), items: counted(remaining).map(dayItem) });
    }
  }

  return { of, itemsOf, count, forget: () => known.clear() };
}

const dayItem = ({ id, kind, level, short, why, owes, where }: Remaining): DayItem => ({
  ...{ id, kind, level, short, why, owes, where },
});

function countOf(remaining: readonly Remaining[]): RemainingCount {
  const items = counted(remaining);
  const [first] = items;
  const questions = items.filter(({ level }) => level === 'question').length;
  if (!first) return { count: 0, questions, first: null };
  const { id, level, short, why, owes } = first;
  return { count: items.length, questions, first: { id, level, short, why, owes } };
}
