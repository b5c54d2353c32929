import type { Education } from '../../../domain/applicant';
import type { FactPath } from '../../../domain/facts';
import type { CheckContext, Pointer, Rule } from '../../../spec/check';
import type { EducationGround } from '../../../spec/grounds';
import type { RecordChanges } from '../examples';
import { ask, facts, fail, given, notApplicable, pass, silent, text, warn } from './kit';
import { guideline, ordinance } from './sources';

// Degrees and vocational schools: R-EDU-01 to R-EDU-04.

/** The facts of a school on which a ground rests; the first school's where none is known. */
export function schoolFacts(
  ground: EducationGround | undefined,
  ...keys: readonly (keyof Education & string)[]
): readonly Pointer[] {
  const at = ground?.at ?? 0;
  return facts(...keys.map((key) => `applicant.education.${at}.${key}` as FactPath));
}

/** The school on which a ground rests. */
export const schoolOf = ({ facts: known }: CheckContext, ground: EducationGround | undefined): Education | undefined =>
  ground?.at === undefined ? undefined : known.applicant.education?.[ground.at];

/** A bachelor of economics, and a senmonshi of practical commerce, to build examples on. */
const schoolBase = { id: 'school-1', graduatedOn: '2018-03-20', highest: true, degreeAwarded: 'yes' } as const;
export const bachelorIn = (
  universityMajor: NonNullable<Education['universityMajor']>,
  more: Partial<Education> = {},
): Education => ({
  ...schoolBase,
  place: 'abroad',
  level: 'bachelor',
  universityMajor,
  ...more,
});
export const senmonshiIn = (
  vocationalMajor: NonNullable<Education['vocationalMajor']>,
  more: Partial<Education> = {},
): Education => ({
  ...schoolBase,
  place: 'japan',
  level: 'vocational',
  vocationalMajor,
  title: 'senmonshi',
  ...more,
});

/** The good case with one school, no judgement of staff on its relation, and no experience. */
export function schooled(school: Education, more: NonNullable<RecordChanges['case']> = {}): RecordChanges {
  return {
    applicant: { education: [school], work: { answer: 'no', jobs: undefined } },
    case: { ...more, assessment: { majorRelated: undefined, related: [], ...more.assessment } },
  };
}

const otherBasis = text('他の根拠によります。', 'The case rests on another ground.');

const degree: Rule = {
  id: 'R-EDU-01',
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
      return ask(
        text('学歴と業務の分野', 'the education and the area of the work'),
        ...schoolFacts(ground, 'level', 'degreeAwarded'),
        ...facts('case.job.area'),
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
            text('専攻と職務の関連性が確認できません。', 'No relation between the major and the duties is shown.'),
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
        return ask(text('専攻と職務の関連性', 'how the major relates to the duties'), ...points);
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
          'Item 1 (a) or (b) may be met without a bachelor’s degree (the client’s page asks for one).',
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

const vocational: Rule = {
  id: 'R-EDU-03',
  title: text('専門士と職務の関連性', 'Senmonshi and duties related'),
  source: guideline,
  judge: (context) => {
    const { facts: known, grounds, basis } = context;
    const ground = grounds?.senmonshi;
    const school = schoolOf(context, ground);
    if (school === undefined) {
      return ground?.held === 'no'
        ? notApplicable(
            text('本邦の専門学校の学歴によりません。', 'The case does not rest on a Japanese vocational school.'),
          )
        : ask(text('学歴', 'the education'), ...schoolFacts(ground, 'level', 'place'));
    }
    if (['itExam', 'degree', 'tenYears', 'languageDegree', 'threeYears'].includes(basis.value))
      return notApplicable(otherBasis);
    const points = [
      ...schoolFacts(ground, 'title', 'vocationalMajor', 'certifiedDepartment'),
      ...facts('case.job.occupation', 'case.assessment.majorRelated'),
    ];
    const change = text(
      '専攻科目に直接関連する職務での申請、又は他の根拠（学位、実務経験）を検討してください。',
      'Consider duties that relate directly to the subjects, or another ground (degree, experience).',
    );
    if (ground?.held === 'no') {
      return fail(text('専門士の称号が確認できません。', 'No senmonshi title.'), points, change);
    }
    const unrelated = text(
      '専門士の専攻と職務との相当程度の関連性が確認できません（専門学校は厳格に判断されます）。',
      'No considerable relation between the vocational major and the duties (vocational schools are judged strictly).',
    );
    if (ground?.relation === 'none' && ground.languageCourse !== 'yes') return fail(unrelated, points, change);
    if (ground?.held !== 'yes' || known.case.job?.area === undefined) {
      return ask(
        text('専門士の称号と業務の分野', 'the senmonshi title and the area of the work'),
        ...points,
        ...facts('case.job.area'),
      );
    }
    if (
      basis.value === 'senmonshi' &&
      (ground.relation === 'high' || ground.certified === 'yes' || ground.languageCourse === 'yes')
    ) {
      return pass(text('専門士の専攻と職務が関連しています。', 'The vocational major and the duties are related.'));
    }
    if (ground.relation === 'unknown')
      return ask(text('専攻と職務の関連性', 'how the major relates to the duties'), ...points);
    return warn(
      text(
        '専門士の専攻と職務の関連性について、履修科目による説明が必要です。',
        'How the vocational major relates to the duties has to be explained by the subjects taken.',
      ),
      points,
      text(
        '成績証明書を添えてください。キャリア形成促進プログラムの認定学科かどうかも確認してください。',
        'Add the transcript; ask whether the department is a certified one.',
      ),
    );
  },
  examples: [
    given(
      'Bookkeeping and accounting',
      'pass',
      schooled(senmonshiIn('commercialPractice'), { job: { area: 'humanities', occupation: '29' } }),
    ),
    given(
      'Bookkeeping and design',
      'fail',
      schooled(senmonshiIn('commercialPractice'), { job: { area: 'humanities', occupation: '18' } }),
    ),
    given(
      'Commerce and information processing',
      'warn',
      schooled(senmonshiIn('commercialPractice'), { job: { occupation: '12' } }),
    ),
    given(
      'The same from a certified department',
      'pass',
      schooled(senmonshiIn('commercialPractice', { certifiedDepartment: 'yes' }), { job: { occupation: '12' } }),
    ),
    given(
      'A course of interpreting',
      'pass',
      schooled(senmonshiIn('culture', { majorDetail: '通訳・翻訳科' }), {
        job: { area: 'international', occupation: '25', internationalDuty: 'interpretation' },
      }),
    ),
    given(
      'No title was awarded',
      'fail',
      schooled(senmonshiIn('commercialPractice', { title: undefined, degreeAwarded: 'no' }), {
        job: { area: 'humanities', occupation: '29' },
      }),
    ),
    given(
      'Nobody has said whether a title was awarded',
      'unknown',
      schooled(senmonshiIn('engineering', { title: undefined })),
    ),
    given('A degree', 'notApplicable'),
    silent(),
  ],
};

const abroad: Rule = {
  id: 'R-EDU-04',
  title: text('外国の専門学校', 'Vocational school abroad'),
  source: ordinance('一号ロ「本邦の」'),
  judge: ({ facts: known, basis }) => {
    const schools = known.applicant.education ?? [];
    if (schools.length === 0) return ask(text('学歴', 'the education'), ...facts('applicant.education.0.level'));
    const at = schools.findIndex(
      ({ level, place, isTechnicalCollege }) =>
        level === 'vocational' && place !== 'japan' && isTechnicalCollege !== 'yes',
    );
    const school = schools[at];
    if (school === undefined)
      return notApplicable(text('外国の専門学校の学歴はありません。', 'No vocational school abroad.'));
    const points = facts(`applicant.education.${at}.place`, `applicant.education.${at}.equivalenceDoubtful`);
    if (school.place === undefined)
      return ask(text('学校の所在（本邦・外国）', 'whether the school is in Japan'), ...points);
    if (basis.value !== 'none' && basis.value !== 'unknown') {
      return pass(
        text(
          '外国の専門学校は根拠とせず、他の根拠によります。',
          'The case does not rest on the vocational school abroad.',
        ),
      );
    }
    const change = text(
      '学位、又は十年の実務経験（在学期間を含む）を確認してください。',
      'Look for a degree, or for ten years of experience (study included).',
    );
    if (school.degreeAwarded === 'yes' && school.equivalenceDoubtful !== 'yes') {
      return warn(
        text(
          '外国の専門学校は一号ロの対象外です。学位と同等であることの説明が必要です。',
          'A vocational school abroad is outside item 1 (b): that it equals a degree has to be shown.',
        ),
        points,
        change,
      );
    }
    if (basis.value === 'unknown')
      return ask(text('職歴など他の根拠', 'another ground, such as experience'), ...points);
    return fail(
      text('外国の専門学校は一号ロの対象外です。', 'A vocational school abroad is outside item 1 (b).'),
      points,
      change,
    );
  },
  examples: [
    given('A degree', 'notApplicable'),
    given('A vocational school in Japan', 'notApplicable', schooled(senmonshiIn('engineering'))),
    given(
      'A vocational school abroad and nothing else',
      'fail',
      schooled(
        senmonshiIn('engineering', { place: 'abroad', title: undefined, degreeAwarded: 'no', enteredOn: '2016-04' }),
      ),
    ),
    given(
      'One that claims to equal a degree',
      'warn',
      schooled(senmonshiIn('engineering', { place: 'abroad', title: undefined, enteredOn: '2016-04' })),
    ),
    given('Ten years of experience beside it', 'pass', {
      applicant: {
        education: [senmonshiIn('engineering', { place: 'abroad', title: undefined, degreeAwarded: 'no' })],
        work: { jobs: [{ id: 'job-1', from: '2010-01', to: '2025-12' }] },
      },
      case: { assessment: { majorRelated: undefined } },
    }),
    given('Nobody has said where the school is', 'unknown', schooled(senmonshiIn('engineering', { place: undefined }))),
    silent(),
  ],
};

/** R-EDU-01 to R-EDU-04. */
export const educationRules: readonly Rule[] = [degree, wider, vocational, abroad];
