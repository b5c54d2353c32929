import type { WorkEntry } from '../../../domain/applicant';
import { addDays, addMonths, earliestDay, latestDay } from '../../../domain/calendar';
import type { CheckContext, FieldCheck } from '../../../law/gijinkoku/known';
import type { FieldFinding } from '../../../spec/check';
import type { RecordChanges } from '../../../law/gijinkoku/examples';
import { byComparison, educationPath, example, finding, fromForm } from './kit';

const said = { saidBy: 'applicant', saidOn: '2026-06-01' } as const;

/** The form's blocks for jobs; more go on a separate sheet. */
const blocks = 6;

const jobsOf = ({ facts }: CheckContext): readonly WorkEntry[] =>
  facts.applicant.work?.answer === 'yes' ? (facts.applicant.work.jobs ?? []) : [];
const rowOf = (n: number, key: string): string | undefined => (n < blocks ? `work[${n}].${key}` : undefined);

const plain: WorkEntry = {
  id: 'job-1',
  country: 'IND',
  from: '2018-07',
  to: '2026-05',
  employerLatin: 'SAMPLE MOTORS LTD',
};
const worked = (...jobs: WorkEntry[]): RecordChanges => ({
  applicant: { work: { answer: 'yes', ...said, jobs } },
  case: { assessment: { related: jobs.map(({ id }) => ({ id, related: 'yes', documented: 'yes' })) } },
});

/** F-23 */
const names: FieldCheck = {
  id: 'F-23',
  title: { ja: '職歴の勤務先', en: 'Employers of the work experience' },
  source: fromForm,
  check: (context) => {
    const { work } = context.facts.applicant;
    if (work?.answer !== 'yes') return [];
    const jobs = jobsOf(context);
    if (jobs.length === 0) {
      const message = {
        ja: '職歴が「有」ですが、職歴が入力されていません。',
        en: 'Work experience is "yes", but no job is listed.',
      };
      return [finding('F-23', 'warn', 'work[0].country', message, 'applicant.work.jobs.0.employerLatin')];
    }
    return jobs.flatMap((job, n): FieldFinding[] => {
      const path = `applicant.work.jobs.${n}` as const;
      if (job.employerLatin === undefined && job.employerKanji === undefined) {
        const message = { ja: '勤務先名称を入力してください。', en: 'Name the employer, in Latin letters or kanji.' };
        return [finding('F-23', 'warn', rowOf(n, 'employerLatin'), message, `${path}.employerLatin`)];
      }
      if (job.country !== undefined && job.from !== undefined) return [];
      const message = {
        ja: '職歴の国・地域名と入社年月を入力してください。',
        en: 'Enter the country and when the job began.',
      };
      return [
        finding('F-23', 'warn', rowOf(n, job.country === undefined ? 'country' : 'join'), message, `${path}.from`),
      ];
    });
  },
  examples: [
    example('A job with a name', {}, null),
    example(
      'A name in kanji alone',
      worked({ ...plain, employerLatin: undefined, employerKanji: 'サンプル自動車' }),
      null,
    ),
    example('No name', worked({ ...plain, employerLatin: undefined }), 'warn'),
    example('No beginning', worked({ ...plain, from: undefined }), 'warn'),
    example('Yes, and no job listed', worked(), 'warn'),
    example('No experience', { applicant: { work: { answer: 'no', ...said, jobs: undefined } } }, null),
    example('Not asked', { applicant: { work: undefined } }, null),
  ],
};

/** A job with the first day and the last that its dates can mean; a current job runs to the filing date. */
interface Span {
  readonly n: number;
  readonly from: readonly [string, string];
  readonly to: readonly [string, string];
}

function spans(context: CheckContext): readonly Span[] {
  return jobsOf(context).flatMap((job, n): Span[] => {
    const end = job.to ?? (job.current === true ? context.on : undefined);
    if (job.from === undefined || end === undefined) return [];
    const [a, b, c, d] = [earliestDay(job.from), latestDay(job.from), earliestDay(end), latestDay(end)];
    return a && b && c && d ? [{ n, from: [a, b], to: [c, d] }] : [];
  });
}

function periods(context: CheckContext): readonly FieldFinding[] {
  const known = spans(context);
  const found: FieldFinding[] = [];
  const say = (level: 'warn' | 'info', n: number, ja: string, en: string) =>
    found.push(
      finding(
        'F-24',
        level,
        rowOf(n, 'join'),
        { ja: `職歴の期間を確認してください（${ja}）。`, en: `Check the periods of the work experience (${en}).` },
        `applicant.work.jobs.${n}.from`,
        `applicant.work.jobs.${n}.to`,
      ),
    );
  for (const { n, from, to } of known)
    if (to[1] < from[0]) say('warn', n, '退社が入社より前', 'it ends before it begins');
  known.forEach((one, index) => {
    for (const other of known.slice(index + 1)) {
      // Certain days only: a bare month or year that may or may not touch is no overlap.
      const [, begin = ''] = [one.from[1], other.from[1]].toSorted();
      const [end = ''] = [one.to[0], other.to[0]].toSorted();
      if (begin <= end && addMonths(begin, 1) <= end)
        say('info', other.n, '１か月を超えて重なる職歴があります', 'two jobs overlap for more than a month');
    }
  });
  const starts = known.map(({ from }) => from[0]);
  const rising = starts.every((start, n) => n === 0 || start >= (starts[n - 1] ?? ''));
  const falling = starts.every((start, n) => n === 0 || start <= (starts[n - 1] ?? start));
  if (!rising && !falling) say('info', 0, '年代順に並んでいません', 'not in order of time');
  if (jobsOf(context).length > blocks)
    say(
      'warn',
      blocks,
      '７件目以降は別紙に記載して添付してください',
      'list the seventh and further jobs on a separate sheet',
    );
  return found;
}

const second: WorkEntry = { ...plain, id: 'job-2', from: '2014-04', to: '2018-06' };
const several = (count: number): WorkEntry[] =>
  Array.from({ length: count }, (_, n) => ({
    ...plain,
    id: `job-${n + 1}`,
    from: `${2010 + n}-01`,
    to: `${2010 + n}-12`,
  }));

/** F-24 */
const order: FieldCheck = {
  id: 'F-24',
  title: { ja: '職歴の期間', en: 'Periods of the work experience' },
  source: byComparison,
  check: periods,
  examples: [
    example('One job', {}, null),
    example('Ends in the month it begins', worked({ ...plain, to: '2018-07' }), null),
    example('Ends before it begins', worked({ ...plain, to: '2018-06' }), 'warn'),
    example('Two jobs, the later first', worked(plain, second), null),
    example('Two jobs share one month', worked(plain, { ...second, to: '2018-07' }), null),
    example('Two jobs overlap for three months', worked(plain, { ...second, to: '2018-10' }), 'info'),
    example(
      'Neither the oldest nor the newest first',
      worked({ ...plain, id: 'job-3', from: '2018-07', to: '2019-06' }, second, {
        ...plain,
        id: 'job-4',
        from: '2019-07',
      }),
      'info',
    ),
    example('Six jobs', worked(...several(6)), null),
    example('Seven jobs', worked(...several(7)), 'warn'),
    example('Not asked', { applicant: { work: undefined } }, null),
  ],
};

const gapMonths = 3;

function gaps(context: CheckContext): readonly FieldFinding[] {
  const known = [...spans(context)].sort((a, b) => a.from[0].localeCompare(b.from[0]));
  const graduated = latestDay(context.facts.derived.education?.graduatedOn ?? 'unknown');
  const found: FieldFinding[] = [];
  // Only what certainly was a gap: from the latest day one thing can have ended to the earliest the next can have begun.
  let busyUntil = graduated;
  for (const { n, from, to } of known) {
    const afterSchool = graduated === undefined || to[1] >= graduated;
    if (afterSchool && busyUntil !== undefined && addMonths(addDays(busyUntil, 1), gapMonths) < from[0]) {
      const message = {
        ja: '空白期間の説明を準備してください。',
        en: 'Prepare an explanation of the gap before this job.',
      };
      const paths = [`applicant.work.jobs.${n}.from`, educationPath(context.facts, 'graduatedOn')] as const;
      found.push(finding('F-25', 'info', rowOf(n, 'join'), message, ...paths));
    }
    if (busyUntil === undefined || to[1] > busyUntil) busyUntil = to[1];
  }
  return found;
}

/** F-25 */
const gap: FieldCheck = {
  id: 'F-25',
  title: { ja: '空白期間', en: 'Gaps' },
  source: byComparison,
  check: gaps,
  examples: [
    example('The first job the day after graduation', {}, null),
    example('Three months after graduation', worked({ ...plain, from: '2018-10' }), null),
    example('Four months after graduation', worked({ ...plain, from: '2018-11' }), 'info'),
    example(
      'Six months between two jobs',
      worked({ ...plain, from: '2018-07', to: '2020-06' }, { ...plain, id: 'job-2', from: '2021-01' }),
      'info',
    ),
    example(
      'A job that bridges the gap between two others',
      worked(
        { ...plain, from: '2018-07', to: '2025-12' },
        { ...plain, id: 'job-2', from: '2019-01', to: '2019-06' },
        { ...plain, id: 'job-3', from: '2026-01' },
      ),
      null,
    ),
    example('Only years are known', worked({ ...plain, from: '2018' }), null),
    example('Not asked', { applicant: { work: undefined } }, null),
  ],
};

const tolerance = 3;

/** F-26: the number written on the form beside what the related jobs come to by the calendar. */
const experience: FieldCheck = {
  id: 'F-26',
  title: { ja: '実務経験月数', en: 'Months of experience' },
  source: byComparison,
  check: ({ facts, experience: computed }) => {
    const written = facts.case.job?.experienceMonths;
    if (written === undefined || computed === undefined) return [];
    const { least, most } = computed.work.claimed;
    if (written >= least - tolerance && written <= most + tolerance) return [];
    const months = written < least ? least : most;
    const message = {
      ja: `実務経験月数が職歴と一致しません（関連する職歴は${months}か月。年数ではなく月数を入力します）。`,
      en: `The months of experience do not agree with the related jobs (${months} months; the form asks for months, not years).`,
    };
    const paths = ['case.job.experienceMonths', 'applicant.work.answer'] as const;
    return [finding('F-26', 'warn', 'job.experienceMonths', message, ...paths)];
  },
  examples: [
    example('Computed from the jobs', {}, null),
    example('Three months apart', { case: { job: { experienceMonths: 98 } } }, null),
    example('Four months apart', { case: { job: { experienceMonths: 99 } } }, 'warn'),
    example('Years entered for months', { case: { job: { experienceMonths: 7 } } }, 'warn'),
    example(
      'The jobs were not judged',
      { case: { job: { experienceMonths: 7 }, assessment: { related: undefined } } },
      null,
    ),
    example('Not asked', { applicant: { work: undefined }, case: { job: { experienceMonths: 7 } } }, null),
  ],
};

/** F-23 to F-26. */
export const workChecks: readonly FieldCheck[] = [names, order, gap, experience];
