import type { Rule } from '../known';
import { ask, askMissing, facts, fail, given, needs, notApplicable, pass, silent, text, warn } from './kit';
import { otherBasis, schooled, schoolFacts, schoolOf, senmonshiIn } from './schools';
import { guideline, ordinance } from './sources';

// Vocational schools: R-EDU-03, R-EDU-04.

const vocational: Rule = {
  id: 'R-EDU-03',
  chapter: 'education',
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
      return fail(
        text(
          '本邦の専門学校の学歴ですが、専門士・高度専門士の称号がありません（一号ロの対象外）。',
          'A vocational school in Japan, but without the title senmonshi or kodo-senmonshi: outside item 1 (b).',
        ),
        points,
        text(
          '称号の授与証明書を学校に確認してください。称号がなければ、学位又は十年の実務経験など他の根拠が必要です。',
          'Ask the school for proof of the title. Without it another ground is needed: a degree, or ten years of experience.',
        ),
      );
    }
    const unrelated = text(
      '専門士の専攻と職務との相当程度の関連性が確認できません（専門学校は厳格に判断されます）。',
      'No considerable relation between the vocational major and the duties (vocational schools are judged strictly).',
    );
    if (ground?.relation === 'none' && ground.languageCourse !== 'yes') return fail(unrelated, points, change);
    if (ground?.held !== 'yes' || known.case.job?.area === undefined) {
      return askMissing(
        needs(
          '専門士・高度専門士の称号',
          'the title senmonshi or kodo-senmonshi',
          ground?.held === 'yes' || undefined,
          ...schoolFacts(ground, 'title'),
        ),
        needs('業務の分野', 'the area of the work', known.case.job?.area, ...facts('case.job.area')),
      );
    }
    if (
      basis.value === 'senmonshi' &&
      (ground.relation === 'high' || ground.certified === 'yes' || ground.languageCourse === 'yes')
    ) {
      return pass(text('専門士の専攻と職務が関連しています。', 'The vocational major and the duties are related.'));
    }
    if (ground.relation === 'unknown')
      return askMissing(
        needs('専攻', 'the major', school.vocationalMajor, ...schoolFacts(ground, 'vocationalMajor')),
        needs('主たる職種', 'the main occupation', known.case.job.occupation, ...facts('case.job.occupation')),
        needs(
          '専攻と職務の関連性（担当者の判断）',
          'how the major relates to the duties, as staff judge it',
          undefined,
          ...facts('case.assessment.majorRelated'),
        ),
      );
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
  chapter: 'education',
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
      text(
        '外国の専門学校は一号ロ（本邦の専門学校）の対象外で、学位も十年の実務経験もありません。',
        'A vocational school abroad is outside item 1 (b), which is for Japan, and there is neither a degree nor ten years of experience.',
      ),
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

/** R-EDU-03, R-EDU-04. */
export const vocationalRules: readonly Rule[] = [vocational, abroad];
