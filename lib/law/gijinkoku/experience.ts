import type { Education, WorkEntry } from '../../domain/applicant';
import { earliestDay, latestDay } from '../../domain/calendar';
import type { Facts } from '../../domain/facts';
import type { YesNo } from '../../domain/values';
import { monthsOfExperience } from '../../convert/experience';
import type { ExperienceCount, ExperienceFinding, MonthRange } from './ground-kinds';

/** A job or a time at school, and what is known of it. */
interface Stretch {
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly current: boolean | undefined;
  readonly related: YesNo;
  readonly documented: YesNo;
}

/**
 * Months of experience up to the filing date, YYYY-MM-DD. Overlaps count once. What staff have not judged yet, and dates
 * that are not exact, widen the range instead of being taken for a yes or a no.
 */
export function experienceOf(facts: Facts, on: string): ExperienceFinding {
  const jobs = jobsOf(facts);
  const schools = schoolsOf(facts);
  const work = countOf(jobs.stretches, jobs.complete, on);
  const withStudy = countOf([...jobs.stretches, ...schools.stretches], jobs.complete && schools.complete, on);
  const typed = facts.case.job?.experienceMonths;
  // A number that staff typed stands only where no career is there to count.
  if (typed !== undefined && facts.applicant.work?.answer === 'yes' && jobs.stretches.length === 0) {
    return { work: typedCount(typed), withStudy: atLeast(withStudy, typed) };
  }
  const { least, most } = work.claimed;
  return { work, withStudy, ...(least === most ? { workMonths: least } : {}) };
}

const typedCount = (months: number): ExperienceCount => ({
  claimed: { least: months, most: months },
  documented: { least: 0, most: months },
});

const atLeast = (count: ExperienceCount, months: number): ExperienceCount => ({
  claimed: { least: count.claimed.least + months, most: count.claimed.most },
  documented: count.documented,
});

function jobsOf({ applicant, case: one }: Facts): { stretches: Stretch[]; complete: boolean } {
  const jobs = applicant.work?.answer === 'no' ? [] : (applicant.work?.jobs ?? []);
  return {
    stretches: jobs.map((job: WorkEntry) => ({
      from: job.from,
      to: job.to,
      current: job.current,
      ...judgedOf(one, job.id),
    })),
    complete: applicant.work?.answer === 'no' || (applicant.work?.answer === 'yes' && jobs.length > 0),
  };
}

function schoolsOf({ applicant, case: one }: Facts): { stretches: Stretch[]; complete: boolean } {
  const schools = (applicant.education ?? []).filter(mayCount);
  return {
    stretches: schools.map((school) => {
      const judged = judgedOf(one, school.id);
      return {
        from: school.enteredOn,
        to: school.graduatedOn === 'unknown' ? undefined : school.graduatedOn,
        current: undefined,
        documented: judged.documented,
        related: countsSurely(school) || judged.related === 'no' ? judged.related : 'notAsked',
      };
    }),
    complete: (applicant.education ?? []).length > 0,
  };
}

// 一号ハ counts study at a 大学, 高等専門学校, 高等学校, 中等教育学校の後期課程 and the 専門課程 of a 専修学校.
const counting: readonly (string | undefined)[] = ['doctor', 'master', 'bachelor', 'juniorCollege', 'highSchool'];

function countsSurely(school: Education): boolean {
  if (school.isTechnicalCollege === 'yes') return true;
  return counting.includes(school.level) || (school.level === 'vocational' && school.place === 'japan');
}

const mayCount = (school: Education): boolean =>
  countsSurely(school) || school.level === undefined || school.level === 'vocational';

function judgedOf(one: Facts['case'], id: string): { related: YesNo; documented: YesNo } {
  const judged = one.assessment?.related?.find((entry) => entry.id === id);
  const proved = (one.documents ?? []).some((document) => document.received === 'yes' && document.proves?.includes(id));
  const documented = judged?.documented ?? 'notAsked';
  return {
    related: judged?.related ?? 'notAsked',
    documented: documented === 'notAsked' && proved ? 'yes' : documented,
  };
}

function countOf(all: readonly Stretch[], complete: boolean, on: string): ExperienceCount {
  return {
    claimed: rangeOf(all, (one) => one.related, complete, on),
    documented: rangeOf(all, (one) => both(one.related, one.documented), complete, on),
  };
}

function both(a: YesNo, b: YesNo): YesNo {
  if (a === 'no' || b === 'no') return 'no';
  return a === 'yes' && b === 'yes' ? 'yes' : 'notAsked';
}

function rangeOf(all: readonly Stretch[], counts: (one: Stretch) => YesNo, complete: boolean, on: string): MonthRange {
  const sure = all.filter((one) => counts(one) === 'yes');
  const possible = all.filter((one) => counts(one) !== 'no');
  const least = monthsOfExperience(sure, on).months;
  const widest = possible.map(widened);
  const bounded = complete && widest.every((one) => one !== null);
  const most = bounded
    ? monthsOfExperience(
        widest.flatMap((one) => (one === null ? [] : [one])),
        on,
      ).months
    : Number.POSITIVE_INFINITY;
  // Two rough dates can leave fewer whole months in the widest reading of one stretch than in the sum of its parts.
  return { least, most: Math.max(least, most) };
}

/** The longest that a stretch can have been, or null where a date is missing. */
function widened({ from, to, current }: Stretch): { from: string; to?: string; current?: boolean } | null {
  const first = from === undefined ? undefined : earliestDay(from);
  if (first === undefined) return null;
  if (to === undefined) return current === true ? { from: first, current } : null;
  const last = latestDay(to);
  return last === undefined ? null : { from: first, to: last };
}
