import { entryOf } from '../../../domain/case/case';
import type { FactPath, Facts } from '../../../domain/facts';
import type { FieldCheck } from '../../../law/gijinkoku/known';
import type { FieldFinding } from '../../../spec/check';
import { about, byComparison, educationPath, example, finding } from './kit';

const said = { saidBy: 'applicant', saidOn: '2026-06-01' } as const;

/** A question that was answered so that nothing more is wanted, and what the case still holds below it. */
interface Leftover {
  readonly row: string;
  readonly closed: (facts: Facts) => boolean;
  readonly held: (facts: Facts) => readonly (readonly [FactPath, unknown])[];
}

const leftovers: readonly Leftover[] = [
  {
    row: 'history.entries.has',
    closed: ({ applicant }) => applicant.history?.entries?.answer === 'no',
    held: ({ applicant: { history } }) => [
      ['applicant.history.entries.count', history?.entries?.count],
      ['applicant.history.entries.latestFrom', history?.entries?.latestFrom],
      ['applicant.history.entries.latestTo', history?.entries?.latestTo],
    ],
  },
  {
    row: 'history.coe.has',
    closed: ({ applicant }) => applicant.history?.certificateApplications?.answer === 'no',
    held: ({ applicant: { history } }) => [
      ['applicant.history.certificateApplications.count', history?.certificateApplications?.count],
      ['applicant.history.certificateApplications.refusedCount', history?.certificateApplications?.refusedCount],
    ],
  },
  {
    row: 'history.criminal',
    closed: ({ applicant }) => applicant.history?.criminal?.answer === 'no',
    held: ({ applicant: { history } }) => [
      ['applicant.history.criminal.detail', history?.criminal?.detail],
      ['applicant.history.criminal.offences.0.kind', history?.criminal?.offences?.length],
    ],
  },
  {
    row: 'history.deport.has',
    closed: ({ applicant }) => applicant.history?.deportation?.answer === 'no',
    held: ({ applicant: { history } }) => [
      ['applicant.history.deportation.count', history?.deportation?.count],
      ['applicant.history.deportation.latestOn', history?.deportation?.latestOn],
    ],
  },
  {
    row: 'relatives.has',
    closed: ({ applicant }) => applicant.relatives?.answer === 'no',
    held: ({ applicant }) => [['applicant.relatives.people.0.name', applicant.relatives?.people?.length]],
  },
  {
    row: 'it.has',
    closed: ({ applicant }) => applicant.itQualification?.answer === 'no',
    held: ({ applicant }) => [['applicant.itQualification.name', applicant.itQualification?.name]],
  },
  {
    row: 'work.has',
    closed: ({ applicant }) => applicant.work?.answer === 'no',
    held: ({ applicant }) => [['applicant.work.jobs.0.employerLatin', applicant.work?.jobs?.length]],
  },
  {
    row: 'org.hasCorpNo',
    closed: ({ employer }) => employer.corporateNumber?.answer === 'no',
    held: ({ employer }) => [['employer.corporateNumber.number', employer.corporateNumber?.number]],
  },
  {
    row: 'dispatch.hasCorpNo',
    closed: ({ case: one }) => one.dispatch?.site?.corporateNumber?.answer === 'no',
    held: ({ case: one }) => [
      ['case.dispatch.site.corporateNumber.number', one.dispatch?.site?.corporateNumber?.number],
    ],
  },
  {
    row: 'org.contractType',
    closed: ({ case: { contract } }) => contract?.type !== undefined && contract.type !== 'other',
    held: ({ case: { contract } }) => [['case.contract.typeOther', contract?.typeOther]],
  },
  {
    row: 'job.termType',
    closed: ({ case: { contract } }) => contract?.term === 'indefinite',
    held: ({ case: { contract } }) => [
      ['case.contract.termYears', contract?.termYears],
      ['case.contract.termMonths', contract?.termMonths],
    ],
  },
  {
    row: 'job.hasTitle',
    closed: ({ case: { job } }) => job?.title?.answer === 'no',
    held: ({ case: { job } }) => [['case.job.title.name', job?.title?.name]],
  },
  {
    row: 'entry.port',
    closed: ({ case: one }) => ![undefined, 'other'].includes(entryOf(one)?.port),
    held: ({ case: one }) => [['case.entry.portOther', entryOf(one)?.portOther]],
  },
  {
    row: 'education.level',
    closed: ({ derived: { education } }) => education?.level !== undefined && education.level !== 'other',
    held: (facts) => [[educationPath(facts, 'levelOther'), facts.derived.education?.levelOther]],
  },
];

/** Zero times and no entries agree with 無. */
const isHeld = (value: unknown): boolean => value !== undefined && value !== 0;

/** F-42 */
const leftover: FieldCheck = {
  id: 'F-42',
  title: { ja: '「無」の項目に残った入力', en: 'Values below a "no"' },
  source: byComparison,
  check: ({ facts }) =>
    leftovers.flatMap(({ row, closed, held }): FieldFinding[] => {
      if (!closed(facts)) return [];
      const paths = held(facts).flatMap(([path, value]) => (isHeld(value) ? [path] : []));
      if (paths.length === 0) return [];
      const message = {
        ja: '「無」を選択した項目に入力が残っています。どちらが正しいか確認してください。',
        en: 'There are values below an answer that leaves no room for them. Check which is right.',
      };
      return [finding('F-42', 'warn', row, message, ...paths)];
    }),
  examples: [
    example('Nothing left over', {}, null),
    about(
      'history.entries.has',
      example(
        'A date of entry below 無',
        { applicant: { history: { entries: { answer: 'no', latestFrom: '2024-05-01', ...said } } } },
        'warn',
      ),
    ),
    example(
      'Zero refusals below 無',
      { applicant: { history: { certificateApplications: { answer: 'no', refusedCount: 0, ...said } } } },
      null,
    ),
    about(
      'history.coe.has',
      example(
        'A refusal below 無',
        { applicant: { history: { certificateApplications: { answer: 'no', refusedCount: 1, ...said } } } },
        'warn',
      ),
    ),
    example(
      'Details of a record below 無',
      { applicant: { history: { criminal: { answer: 'no', detail: '罰金', ...said } } } },
      'warn',
    ),
    about(
      'history.deport.has',
      example(
        'A date of deportation below 無',
        { applicant: { history: { deportation: { answer: 'no', latestOn: '2018-02-03', ...said } } } },
        'warn',
      ),
    ),
    example(
      'A relative below 無',
      { applicant: { relatives: { answer: 'no', people: [{ id: 'relative-1' }], ...said } } },
      'warn',
    ),
    example(
      'A qualification below 無',
      { applicant: { itQualification: { answer: 'no', name: '基本情報技術者試験', ...said } } },
      'warn',
    ),
    example('A job below 無', { applicant: { work: { answer: 'no' } } }, 'warn'),
    example('A corporate number below 無', { employer: { corporateNumber: { answer: 'no' } } }, 'warn'),
    example(
      'A corporate number of the site below 無',
      { case: { dispatch: { site: { corporateNumber: { answer: 'no', number: '7000000000002' } } } } },
      'warn',
    ),
    example('Another contract beside 雇用', { case: { contract: { typeOther: '出向' } } }, 'warn'),
    example('Years of a contract without a term', { case: { contract: { termYears: 1 } } }, 'warn'),
    example('A title below 無', { case: { job: { title: { answer: 'no', name: '主任' } } } }, 'warn'),
    about(
      'entry.port',
      example('Another port beside one of the list', { case: { entry: { portOther: '仙台空港' } } }, 'warn'),
    ),
    example(
      'Not asked, with a value',
      { applicant: { history: { entries: { answer: 'notAsked', latestFrom: '2024-05-01', ...said } } } },
      null,
    ),
  ],
};

/** F-42. */
export const leftoverChecks: readonly FieldCheck[] = [leftover];
