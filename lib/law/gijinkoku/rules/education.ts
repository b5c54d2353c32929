import type { Rule } from '../known';
import { ask, askMissing, facts, fail, given, needs, notApplicable, pass, silent, text, warn } from './kit';
import { bachelorIn, otherBasis, schoolBase, schooled, schoolFacts, schoolOf, senmonshiIn } from './schools';
import { ordinance } from './sources';

// Degrees: R-EDU-01, R-EDU-02.

const degree: Rule = {
  id: 'R-EDU-01',
  chapter: 'education',
  title: text('専攻と職務の関連性（大学等）', 'Degree and duties related'),
  source: ordinance('一号イ'),
  judge: (context) => {
    const { facts: known, grounds, basis } = context;
    const ground = grounds?.degree;
    const points = [
      ...schoolFacts(ground, 'universityMajor'),
      ...facts('case.job.occupation', 'case.assessment.majorRelated'),
    ];
    const change = text(
      '履修科目と職務の関係を、成績証明書などで説明してください。',
      'Explain with the transcript how the subjects relate to the duties.',
    );
    if (ground?.held === 'no')
      return notApplicable(text('大学等の学歴によりません。', 'The case does not rest on a degree.'));
    if (known.case.job?.area === undefined || ground?.held !== 'yes') {
      const school = schoolOf(context, ground);
      return askMissing(
        needs('学歴区分', 'the level of education', school?.level, ...schoolFacts(ground, 'level')),
        needs(
          '学位の授与又は卒業年月日',
          'whether the degree was awarded, or the date of graduation',
          ground?.held === 'yes' || undefined,
          ...schoolFacts(ground, 'degreeAwarded', 'graduatedOn'),
        ),
        needs('業務の分野', 'the area of the work', known.case.job?.area, ...facts('case.job.area')),
      );
    }
    if (known.case.job.area === 'international' && basis.value !== 'degree') {
      return notApplicable(text('国際業務として申請します。', 'Filed as international services.'));
    }
    if (basis.value === 'itExam') return notApplicable(otherBasis);
    const assumed =
      ground.relationBy === 'table'
        ? text('（点検の対応表による推定）', ' (assumed from the product’s own table)')
        : text('', '');
    switch (ground.relation) {
      case 'high':
      case 'medium':
        return known.case.job.area === 'international'
          ? warn(
              text(
                '国際業務の実務経験がないため、人文知識の業務として説明する必要があります。',
                'Without the experience for international services, the work has to be explained as humanities.',
              ),
              points,
              text('業務の分野を見直してください。', 'Reconsider the area of the work.'),
            )
          : pass(
              text(`専攻と職務が関連しています${assumed.ja}。`, `The major and the duties are related${assumed.en}.`),
            );
      case 'low':
        return warn(
          text(
            `専攻と職務の関連性が低いと見られます${assumed.ja}。`,
            `The major and the duties seem hardly related${assumed.en}.`,
          ),
          points,
          change,
        );
      case 'none':
        if (ground.relationBy === 'staff' && basis.value === 'none') {
          return fail(
            text(
              '担当者の判断で専攻と職務に関連性がなく、専門士・試験・十年の実務経験など他の根拠もありません。',
              'Staff see no relation between the major and the duties, and there is no other ground (senmonshi, examination, ten years of experience).',
            ),
            points,
            change,
          );
        }
        return basis.value === 'degree' || basis.value === 'none' || basis.value === 'unknown'
          ? warn(
              text(
                `専攻と職務の関連性が見られません${assumed.ja}。`,
                `No relation between the major and the duties is seen${assumed.en}.`,
              ),
              points,
              change,
            )
          : notApplicable(otherBasis);
      case 'unknown':
        return askMissing(
          needs(
            '専攻',
            'the major',
            schoolOf(context, ground)?.universityMajor,
            ...schoolFacts(ground, 'universityMajor'),
          ),
          needs('主たる職種', 'the main occupation', known.case.job.occupation, ...facts('case.job.occupation')),
          needs(
            '専攻と職務の関連性（担当者の判断）',
            'how the major relates to the duties, as staff judge it',
            undefined,
            ...facts('case.assessment.majorRelated'),
          ),
        );
    }
  },
  examples: [
    given('An engineer who designs machines', 'pass', schooled(bachelorIn('engineering'))),
    given(
      'Staff found the relation close',
      'pass',
      schooled(bachelorIn('history'), { assessment: { majorRelated: 'medium' } }),
    ),
    given('A physician who designs machines', 'warn', schooled(bachelorIn('medicine'))),
    given('The table sees no relation between law and machines', 'warn', schooled(bachelorIn('law'))),
    given(
      'Staff see no relation, and there is no other ground',
      'fail',
      schooled(bachelorIn('law'), { assessment: { majorRelated: 'none' } }),
    ),
    given('Staff see no relation, and the experience is not known', 'warn', {
      applicant: { education: [bachelorIn('law')], work: undefined },
      case: { assessment: { majorRelated: 'none', related: [] } },
    }),
    given('Staff see no relation, and there are ten years of experience', 'notApplicable', {
      applicant: { education: [bachelorIn('law')], work: { jobs: [{ id: 'job-1', from: '2010-01', to: '2025-12' }] } },
      case: { assessment: { majorRelated: 'none' } },
    }),
    given(
      'Trade by a graduate filed as international services without experience',
      'warn',
      schooled(bachelorIn('commerce'), {
        job: { area: 'international', occupation: '26', internationalDuty: 'overseasTrade' },
      }),
    ),
    given(
      'A translator with a degree',
      'notApplicable',
      schooled(bachelorIn('law'), {
        job: { area: 'international', occupation: '25', internationalDuty: 'translation' },
      }),
    ),
    given('No degree', 'notApplicable', schooled({ ...schoolBase, level: 'highSchool' })),
    given('A major outside the table', 'unknown', schooled(bachelorIn('other'))),
    silent(),
  ],
};

const wider: Rule = {
  id: 'R-EDU-02',
  chapter: 'education',
  title: text('学士以外の学歴', 'Education other than a bachelor’s degree'),
  source: ordinance('一号イ・ロ（案内ページの「学士以上」より広い）'),
  judge: ({ facts: known, grounds }) => {
    const school = known.derived.education;
    const points = schoolFacts(grounds?.degree, 'level', 'isTechnicalCollege');
    if (school?.level === undefined) return ask(text('最終学歴', 'the highest education'), ...points);
    const change = text(
      '案内ページの基準だけで断らず、一号イ・ロを検討してください。',
      'Do not decline on the page’s rule alone: look at item 1 (a) and (b).',
    );
    if (school.isTechnicalCollege === 'yes' && school.level === 'vocational') {
      return warn(
        text(
          '高等専門学校（高専）は申請書の「専門学校 College of technology」ではありません。大学と同等（一号イ）として扱われるため、区分を確認してください。',
          'A 高等専門学校 (KOSEN) is not the form’s "College of technology", which means 専門学校. It counts as equal to a university: check the level chosen.',
        ),
        points,
        text('学歴区分を担当者が選び直してください。', 'Have staff choose the level again.'),
      );
    }
    if (school.level === 'doctor' || school.level === 'master' || school.level === 'bachelor') {
      return pass(text('学士以上の学歴です。', 'A bachelor’s degree or higher.'));
    }
    if (school.level === 'juniorCollege' || school.level === 'vocational' || school.isTechnicalCollege === 'yes') {
      return warn(
        text(
          '学士以外でも一号イ・ロに該当し得ます（案内ページは学士以上を求めています）。',
          'Item 1 (a) or (b) may be met without a bachelor’s degree (the practice’s page asks for one).',
        ),
        points,
        change,
      );
    }
    return notApplicable(text('大学等・専門学校の学歴ではありません。', 'Neither a degree nor a vocational school.'));
  },
  examples: [
    given('A bachelor', 'pass'),
    given('A junior college', 'warn', schooled(bachelorIn('law', { level: 'juniorCollege' }))),
    given('A vocational school', 'warn', schooled(senmonshiIn('engineering'))),
    given(
      'A KOSEN entered as a vocational school',
      'warn',
      schooled(senmonshiIn('engineering', { isTechnicalCollege: 'yes' })),
    ),
    given('A high school', 'notApplicable', schooled({ ...schoolBase, level: 'highSchool' })),
    silent(),
  ],
};

/** R-EDU-01, R-EDU-02. */
export const educationRules: readonly Rule[] = [degree, wider];
