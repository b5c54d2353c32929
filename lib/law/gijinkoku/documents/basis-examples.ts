import type { RecordChanges } from '../examples';

// Facts of cases that rest on something else than a degree.

type Schools = NonNullable<NonNullable<RecordChanges['applicant']>['education']>;
type Judged = NonNullable<NonNullable<NonNullable<RecordChanges['case']>['assessment']>['related']>;

/** No more than a high school abroad. */
export const noDegree: Schools = [
  {
    id: 'school-1',
    place: 'abroad',
    level: 'highSchool',
    school: 'サンプル高等学校',
    graduatedOn: '2006-03-31',
    highest: true,
  },
];

/** The school unrelated, the job related and proved. */
export const judged: Judged = [
  { id: 'school-1', related: 'no', documented: 'no' },
  { id: 'job-1', related: 'yes', documented: 'yes' },
];

/** Twenty years of related work. */
export const experienced = {
  applicant: {
    education: noDegree,
    work: {
      jobs: [{ id: 'job-1', country: 'IND', from: '2006-04', to: '2026-05', employerLatin: 'SAMPLE MOTORS LTD' }],
    },
  },
  case: { assessment: { majorRelated: 'none', related: judged } },
} satisfies RecordChanges;

/** A translator with those years. */
export const translator: RecordChanges = {
  applicant: experienced.applicant,
  case: { ...experienced.case, job: { area: 'international', occupation: '25', internationalDuty: 'translation' } },
};

/** A 専門士 of a Japanese vocational school. */
export const senmonshi: RecordChanges = {
  applicant: {
    education: [
      {
        id: 'school-1',
        place: 'japan',
        level: 'vocational',
        school: 'サンプル専門学校',
        graduatedOn: '2024-03-15',
        vocationalMajor: 'engineering',
        title: 'senmonshi',
        highest: true,
      },
    ],
  },
  case: { assessment: { majorRelated: 'high' } },
};

/** Nothing asked about education and experience. */
export const basisUnknown: RecordChanges = {
  applicant: { education: undefined, work: undefined },
  case: { assessment: undefined },
};
