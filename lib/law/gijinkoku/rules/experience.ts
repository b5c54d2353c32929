import type { Rule } from '../known';
import type { RecordChanges } from '../examples';
import { ask, facts, fail, given, notApplicable, silent, text } from './kit';
import { judgeMonths, tenYears, threeYears, translation, worked } from './months';
import { bachelorIn, schooled, senmonshiIn } from './schools';
import { ordinance } from './sources';

// Experience: R-EDU-05, R-EDU-07.

const withCourse = {
  assessment: {
    related: [
      { id: 'school-1', related: 'yes', documented: 'yes' },
      { id: 'job-1', related: 'yes', documented: 'yes' },
    ],
  },
} satisfies NonNullable<RecordChanges['case']>;

const ten: Rule = {
  id: 'R-EDU-05',
  chapter: 'education',
  title: text('十年の実務経験', 'Ten years of experience'),
  source: ordinance('一号ハ'),
  judge: ({ facts: known, basis, experience, grounds }) => {
    const area = known.case.job?.area;
    if (area === undefined || experience === undefined)
      return ask(text('業務の分野', 'the area of the work'), ...facts('case.job.area'));
    if (area === 'international')
      return notApplicable(text('国際業務として申請します。', 'Filed as international services.'));
    if (['itExam', 'degree', 'senmonshi'].includes(basis.value)) return notApplicable(basis.because);
    // Without any related job a school decides: R-EDU-01 or R-EDU-03 says what is wrong with it, once.
    const schools = [grounds?.degree, grounds?.senmonshi];
    if (experience.work.claimed.most === 0 && schools.some((school) => school?.at !== undefined)) {
      return notApplicable(text('実務経験を根拠としません。', 'The case does not rest on experience.'));
    }
    // Study is counted towards experience; by itself it is none.
    return judgeMonths(
      experience.work.claimed.most === 0 ? experience.work : experience.withStudy,
      tenYears,
      basis.value === 'none',
    );
  },
  examples: [
    given('126 months, all documented', 'pass', worked(126, 'yes')),
    given('125 months: a thin margin', 'warn', worked(125, 'yes')),
    given('120 months: a thin margin', 'warn', worked(120, 'yes')),
    given('119 months', 'fail', worked(119, 'yes')),
    given('Nine years and ten months', 'fail', worked(118, 'yes')),
    given('106 months and three years of a related course', 'pass', worked(106, 'yes', withCourse)),
    given('147 months of which none is documented', 'warn', worked(147, 'no')),
    given('147 months, documents not asked for yet', 'unknown', worked(147, 'notAsked')),
    given('A degree', 'notApplicable'),
    given('The job has not been judged', 'unknown', worked(147, 'yes', { assessment: { related: [] } })),
    silent(),
  ],
};

const three: Rule = {
  id: 'R-EDU-07',
  chapter: 'education',
  title: text('国際業務の三年の実務経験', 'Three years for international services'),
  source: ordinance('二号イ・ロ'),
  judge: ({ facts: known, basis, experience }) => {
    const { area, internationalDuty: duty } = known.case.job ?? {};
    if (area === undefined || experience === undefined)
      return ask(text('業務の分野', 'the area of the work'), ...facts('case.job.area'));
    if (area !== 'international') return notApplicable(text('国際業務ではありません。', 'Not international services.'));
    if (duty === undefined)
      return ask(text('国際業務の種類', 'the kind of international services'), ...facts('case.job.internationalDuty'));
    if (duty === 'none') {
      return fail(
        text(
          '翻訳、通訳、語学の指導、広報、宣伝、海外取引、デザイン、商品開発その他の二号イの業務に当たりません。',
          'The duties are none of those listed for international services.',
        ),
        facts('case.job.internationalDuty'),
        text('業務の分野を見直してください。', 'Reconsider the area of the work.'),
      );
    }
    if (['languageDegree', 'senmonshi', 'degree'].includes(basis.value)) return notApplicable(basis.because);
    return judgeMonths(experience.work, threeYears, basis.value === 'none');
  },
  examples: [
    given('39 months of translation', 'pass', worked(39, 'yes', translation)),
    given('38 months: a thin margin', 'warn', worked(38, 'yes', translation)),
    given('36 months: a thin margin', 'warn', worked(36, 'yes', translation)),
    given('35 months', 'fail', worked(35, 'yes', translation)),
    given('40 months of which none is documented', 'warn', worked(40, 'no', translation)),
    given('A translator with a degree', 'notApplicable', schooled(bachelorIn('law'), translation)),
    given(
      'A senmonshi of a translation course',
      'notApplicable',
      schooled(senmonshiIn('culture', { majorDetail: '翻訳科' }), translation),
    ),
    given(
      'A senmonshi of another course, without experience',
      'fail',
      schooled(senmonshiIn('commercialPractice', { majorDetail: '簿記科' }), translation),
    ),
    given('None of the listed duties', 'fail', { case: { job: { area: 'international' } } }),
    given('Engineering', 'notApplicable'),
    given('The job has not been judged', 'unknown', worked(40, 'yes', { ...translation, assessment: { related: [] } })),
    silent(),
  ],
};

/** R-EDU-05, R-EDU-07. */
export const experienceRules: readonly Rule[] = [ten, three];
