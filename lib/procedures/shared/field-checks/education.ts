import type { Education } from '../../../domain/applicant';
import { addMonths, earliestDay, latestDay } from '../../../domain/calendar';
import type { CheckContext, FieldCheck } from '../../../law/gijinkoku/known';
import type { FieldFinding } from '../../../spec/check';
import type { RecordChanges } from '../../../law/gijinkoku/examples';
import { byComparison, educationPath, example, finding, fromForm } from './kit';

const said = { saidBy: 'applicant', saidOn: '2026-06-01' } as const;
/** 高校・中学: the form takes no major for them. */
const withoutMajor: readonly unknown[] = ['highSchool', 'juniorHigh'];
const universities: readonly unknown[] = ['doctor', 'master', 'bachelor', 'juniorCollege'];

function majors({ facts }: CheckContext): readonly FieldFinding[] {
  const education = facts.derived.education;
  const level = education?.level;
  if (education === undefined || level === undefined) return [];
  const found: FieldFinding[] = [];
  if (level === 'other' && education.levelOther === undefined) {
    const message = { ja: '最終学歴（その他）の内容を入力してください。', en: 'Describe the other kind of education.' };
    found.push(finding('F-19', 'error', 'education.levelOther', message, educationPath(facts, 'levelOther')));
  }
  const choose = { ja: '専攻を選択してください。', en: 'Choose the major.' };
  if (universities.includes(level) && education.universityMajor === undefined) {
    found.push(finding('F-19', 'error', 'education.majorUniv', choose, educationPath(facts, 'universityMajor')));
  }
  if (level === 'vocational' && education.vocationalMajor === undefined) {
    found.push(finding('F-19', 'error', 'education.majorSenmon', choose, educationPath(facts, 'vocationalMajor')));
  }
  // Only for schools without a major; at any other level one that the form does not take is simply not written.
  if (withoutMajor.includes(level)) {
    const empty = {
      ja: '高等学校・中学校では専攻・専門分野を入力しません。専攻を外すか、学歴区分を確認してください。',
      en: 'The major stays empty for a high school or junior high school: take the major away, or check the level.',
    };
    for (const key of ['universityMajor', 'vocationalMajor'] as const)
      if (education[key] !== undefined)
        found.push(finding('F-19', 'error', 'education.level', empty, educationPath(facts, key)));
  }
  if (level === 'vocational' && education.isTechnicalCollege === 'yes') {
    const message = {
      ja: '高等専門学校（高専）は「専門学校」ではありません（欄の英語 College of technology は専門学校の意味です）。学歴区分を確認してください。',
      en: 'A KOSEN is not a 専門学校, although the form prints "College of technology" for it. Check the level.',
    };
    found.push(finding('F-19', 'warn', 'education.level', message, educationPath(facts, 'level')));
  }
  return found;
}

const school: Education = {
  id: 'school-1',
  place: 'abroad',
  level: 'bachelor',
  school: 'サンプル大学',
  graduatedOn: '2018-06-30',
  highest: true,
};
const studied = (change: Omit<Partial<Education>, 'id'>): RecordChanges => ({
  applicant: { education: [{ ...school, ...change }] },
});

/** F-19 */
const major: FieldCheck = {
  id: 'F-19',
  title: { ja: '学歴区分と専攻', en: 'Level of education and major' },
  source: fromForm,
  check: majors,
  examples: [
    example('A university with its major', {}, null),
    example('A university without a major', studied({}), 'error'),
    example(
      'A vocational school with its major',
      studied({ level: 'vocational', vocationalMajor: 'engineering' }),
      null,
    ),
    example('A vocational school without a major', studied({ level: 'vocational' }), 'error'),
    example('A high school without a major', studied({ level: 'highSchool' }), null),
    example('A high school with a major', studied({ level: 'highSchool', universityMajor: 'engineering' }), 'error'),
    example(
      'A junior high school with a vocational major',
      studied({ level: 'juniorHigh', vocationalMajor: 'engineering' }),
      'error',
    ),
    example(
      'A KOSEN entered as another school, with its major',
      studied({
        level: 'other',
        levelOther: '高等専門学校',
        isTechnicalCollege: 'yes',
        universityMajor: 'engineering',
      }),
      null,
    ),
    example(
      'A university with a vocational major beside its own',
      studied({ universityMajor: 'engineering', vocationalMajor: 'engineering' }),
      null,
    ),
    example('Another school, described', studied({ level: 'other', levelOther: '高等専門学校卒業' }), null),
    example('Another school, not described', studied({ level: 'other' }), 'error'),
    example(
      'A KOSEN taken for a 専門学校',
      studied({ level: 'vocational', vocationalMajor: 'engineering', isTechnicalCollege: 'yes' }),
      'warn',
    ),
    example('Not asked', { applicant: { education: undefined } }, null),
  ],
};

/** F-20: which "others" open the box is not known for the two groups of sciences. */
const majorDetail: FieldCheck = {
  id: 'F-20',
  title: { ja: '専攻の詳細', en: 'Details of the major' },
  source: fromForm,
  check: ({ facts }) => {
    const education = facts.derived.education;
    if (education === undefined || education.majorDetail !== undefined) return [];
    const message = { ja: '専攻の詳細を入力してください。', en: 'Describe the major.' };
    const at = educationPath(facts, 'majorDetail');
    if (universities.includes(education.level)) {
      const row = 'education.majorUnivDetail';
      if (education.universityMajor === 'other') return [finding('F-20', 'error', row, message, at)];
      const science = ['otherHumanities', 'otherNaturalScience'].includes(education.universityMajor ?? '');
      return science ? [finding('F-20', 'warn', row, message, at)] : [];
    }
    if (education.level !== 'vocational' || education.vocationalMajor !== 'other') return [];
    return [finding('F-20', 'error', 'education.majorSenmonDetail', message, at)];
  },
  examples: [
    example('A major of the list', {}, null),
    example('Another major, described', studied({ universityMajor: 'other', majorDetail: 'サンプル学' }), null),
    example('Another major, not described', studied({ universityMajor: 'other' }), 'error'),
    example('Another natural science, not described', studied({ universityMajor: 'otherNaturalScience' }), 'warn'),
    example(
      'Another vocational major, not described',
      studied({ level: 'vocational', vocationalMajor: 'other' }),
      'error',
    ),
    example('Not asked', studied({}), null),
  ],
};

const youngestGraduateMonths = 14 * 12;

/** F-21 */
const graduation: FieldCheck = {
  id: 'F-21',
  title: { ja: '卒業年月日', en: 'Date of graduation' },
  source: byComparison,
  check: ({ facts, on }) => {
    const graduated = facts.derived.education?.graduatedOn ?? 'unknown';
    const [earliest, latest] = [earliestDay(graduated), latestDay(graduated)];
    if (earliest === undefined || latest === undefined) return [];
    const row = 'education.graduated';
    const at = educationPath(facts, 'graduatedOn');
    if (earliest > on) {
      const message = {
        ja: '卒業年月日を確認してください（申請日より後です。卒業見込みの場合は卒業証明書の追完が必要です：R-EDU-10）。',
        en: 'The graduation is after the filing date; the proof must follow (R-EDU-10).',
      };
      return [finding('F-21', 'warn', row, message, at)];
    }
    const birth = earliestDay(facts.applicant.birth ?? 'unknown');
    if (birth === undefined || latest >= addMonths(birth, youngestGraduateMonths)) return [];
    const message = {
      ja: '卒業年月日を確認してください（14歳より前です）。',
      en: 'Check the date of graduation: it is before the age of 14.',
    };
    return [finding('F-21', 'warn', row, message, at, 'applicant.birth')];
  },
  examples: [
    example('Graduated', {}, null),
    example('On the filing date', studied({ universityMajor: 'engineering', graduatedOn: '2026-06-15' }), null),
    example('After the filing date', studied({ universityMajor: 'engineering', graduatedOn: '2026-06-16' }), 'warn'),
    example('At fourteen', studied({ universityMajor: 'engineering', graduatedOn: '2010-04-12' }), null),
    example('Before fourteen', studied({ universityMajor: 'engineering', graduatedOn: '2010-04-11' }), 'warn'),
    example('Unknown', studied({ universityMajor: 'engineering', graduatedOn: 'unknown' }), null),
  ],
};

/** Examinations that are often entered in that row and test something else than information processing. */
const otherExams =
  /TESOL|TEFL|CELTA|TOEIC|TOEFL|IELTS|JLPT|BJT|日本語能力|ビジネス日本語|簿記|ITパスポート|アイティーパスポート|(?:^|[^A-Z0-9])N[1-5](?![A-Z0-9])/i;

/** F-22 */
const examination: FieldCheck = {
  id: 'F-22',
  title: { ja: '情報処理の資格・試験', en: 'Information-processing qualification' },
  source: fromForm,
  check: ({ facts }) => {
    const exam = facts.applicant.itQualification;
    if (exam?.answer !== 'yes') return [];
    if (exam.name === undefined) {
      const message = { ja: '情報処理の資格名を入力してください。', en: 'Name the qualification or examination.' };
      return [finding('F-22', 'error', 'it.name', message, 'applicant.itQualification.name')];
    }
    const found: FieldFinding[] = [];
    if (otherExams.test(exam.name.normalize('NFKC'))) {
      const message = {
        ja: 'この欄は情報処理の資格・試験の欄です。入力された名称は情報処理の試験ではないようです。',
        en: 'This row is about information processing; what was entered does not look like such an examination.',
      };
      found.push(finding('F-22', 'warn', 'it.name', message, 'applicant.itQualification.name'));
    }
    const occupation = facts.case.job?.occupation;
    if (occupation !== undefined && occupation !== '12') {
      const message = {
        ja: '情報処理の資格・試験の欄は、情報処理業務に従事する場合だけ入力します。',
        en: 'The row about information processing is only for people doing such work.',
      };
      found.push(finding('F-22', 'info', 'it.has', message, 'applicant.itQualification.answer', 'case.job.occupation'));
    }
    return found;
  },
  examples: [
    example('No qualification', {}, null),
    example(
      'A listed examination',
      {
        applicant: { itQualification: { answer: 'yes', name: '基本情報技術者試験', ...said } },
        case: { job: { occupation: '12' } },
      },
      null,
    ),
    example(
      'No name',
      { applicant: { itQualification: { answer: 'yes', ...said } }, case: { job: { occupation: '12' } } },
      'error',
    ),
    example(
      'A teaching certificate',
      {
        applicant: { itQualification: { answer: 'yes', name: 'TESOL', ...said } },
        case: { job: { occupation: '12' } },
      },
      'warn',
    ),
    example(
      'Other work than information processing',
      { applicant: { itQualification: { answer: 'yes', name: '基本情報技術者試験', ...said } } },
      'info',
    ),
    example('Not asked', { applicant: { itQualification: undefined } }, null),
  ],
};

/** F-19 to F-22. */
export const educationChecks: readonly FieldCheck[] = [major, majorDetail, graduation, examination];
