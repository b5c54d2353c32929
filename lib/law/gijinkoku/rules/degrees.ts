import { latestDay } from '../../../domain/calendar';
import type { Rule } from '../known';
import type { RecordChanges } from '../examples';
import {
  ask,
  askMissing,
  documents,
  facts,
  given,
  needs,
  notApplicable,
  pass,
  receivedOf,
  silent,
  text,
  unknown,
  warn,
} from './kit';
import { bachelorIn, schooled, schoolFacts, schoolOf } from './schools';
import { page, practice } from './sources';

// What a degree or an examination is worth: R-EDU-06 and R-EDU-10 to R-EDU-12.

const itExam = (name: string | undefined, certificate?: 'yes' | 'no'): RecordChanges => ({
  applicant: {
    itQualification: { answer: 'yes', name },
    qualifications: certificate === undefined ? [] : [{ id: 'exam-1', kind: 'itExam', name, certificate }],
  },
  case: { job: { occupation: '12' } },
});

const exam: Rule = {
  id: 'R-EDU-06',
  chapter: 'education',
  title: text('告示の情報処理技術の試験・資格', 'Notified IT examination'),
  source: page('平成25年法務省告示第437号の試験・資格（公開ページによる一覧。告示で要確認）', 'office-immi-lawyer.com'),
  judge: ({ facts: known, grounds }) => {
    const examStatus = grounds?.exam;
    const points = [...facts('applicant.itQualification.name'), ...documents('D09c')];
    const change = text(
      '告示の一覧で試験名・等級を確認し、合格証書の写しを用意してください。',
      'Look the examination and its grade up in the notification, and obtain the certificate.',
    );
    if (examStatus === null)
      return notApplicable(
        text(
          '情報処理の業務でないか、試験に合格していません。',
          'Not information processing, or no examination passed.',
        ),
      );
    switch (examStatus) {
      case 'listed': {
        const certificates = (known.applicant.qualifications ?? []).flatMap(({ kind, certificate }) =>
          kind === 'itExam' && certificate ? [certificate] : [],
        );
        if (receivedOf(known, 'D09c').length > 0 || certificates.includes('yes')) {
          return pass(text('告示に定める試験又は資格です。', 'The examination is in the notification.'));
        }
        return certificates.includes('no')
          ? warn(
              text(
                '告示に定める試験ですが、合格証書がありません。',
                'The examination is in the notification, but there is no certificate.',
              ),
              points,
              change,
            )
          : ask(text('合格証書の有無', 'whether there is a certificate'), ...points);
      }
      case 'foreign':
        return warn(
          text(
            '相互認証のある外国の試験と見られます。等級が告示に該当するか確認が必要です。',
            'This looks like an examination of a country with mutual recognition: whether its grade is in the notification has to be checked.',
          ),
          points,
          change,
        );
      case 'unrecognised':
        return warn(
          text(
            '告示の試験に該当するか確認が必要です。',
            'Whether the examination is in the notification has to be checked.',
          ),
          points,
          change,
        );
      case 'notListed':
        return warn(
          text(
            '告示の一覧にない試験と見られます（ITパスポート等）。他の根拠が必要です。',
            'This examination does not seem to be in the notification (IT Passport and the like): another ground is needed.',
          ),
          points,
          change,
        );
      case 'education':
        return warn(
          text(
            '告示の試験ではありませんが、レベルＡ・Ｂ・Ｃの認定証は学歴に準ずる資料（D09a）とされています。',
            'Not in the notification; a certificate of level A, B or C is asked for as proof of an education equal to a degree (D09a).',
          ),
          [...points, ...documents('D09a')],
          change,
        );
      case 'other':
        return notApplicable(
          text('情報処理の試験・資格ではありません。', 'Not an examination of information processing.'),
        );
      default:
        return askMissing(
          needs('主たる職種', 'the main occupation', known.case.job?.occupation, ...facts('case.job.occupation')),
          needs(
            '情報処理の資格・試験の有無',
            'whether an IT examination was passed',
            known.applicant.itQualification?.answer,
            ...facts('applicant.itQualification.answer'),
          ),
          ...(known.applicant.itQualification?.answer === 'yes'
            ? [
                needs(
                  'その名称',
                  'which one',
                  known.applicant.itQualification.name,
                  ...facts('applicant.itQualification.name'),
                ),
              ]
            : []),
        );
    }
  },
  examples: [
    given('A listed examination with its certificate', 'pass', itExam('基本情報技術者試験', 'yes')),
    given('A listed examination without certificate', 'warn', itExam('応用情報技術者試験', 'no')),
    given('A listed examination, certificate not asked for', 'unknown', itExam('基本情報技術者試験')),
    given('A certificate of something else', 'unknown', {
      applicant: {
        itQualification: { answer: 'yes', name: '基本情報技術者試験' },
        qualifications: [{ id: 'language-1', kind: 'language', certificate: 'yes' }],
      },
      case: { job: { occupation: '12' } },
    }),
    given('An examination of Korea', 'warn', itExam('韓国 情報処理技師')),
    given('IT Passport', 'warn', itExam('ＩＴパスポート試験')),
    given('A name nobody knows', 'warn', itExam('サンプル検定１級')),
    given('A certificate for language teachers', 'notApplicable', itExam('TESOL')),
    given('A degree equivalent of India', 'warn', itExam('DOEACC Level A')),
    given('Machines', 'notApplicable'),
    given('Nobody has named the examination', 'unknown', itExam(undefined)),
    silent(),
  ],
};

const graduation: Rule = {
  id: 'R-EDU-10',
  chapter: 'education',
  title: text('卒業見込み', 'Graduation still to come'),
  source: practice('卒業見込みの場合の追完'),
  judge: (context) => {
    const { basis, grounds, on } = context;
    const ground = basis.value === 'senmonshi' ? grounds?.senmonshi : grounds?.degree;
    const school = schoolOf(context, ground) ?? context.facts.derived.education;
    const points = schoolFacts(ground, 'graduatedOn', 'degreeAwarded');
    if (school === undefined) return ask(text('学歴', 'the education'), ...points);
    const last = school.graduatedOn === undefined ? undefined : latestDay(school.graduatedOn);
    if (last === undefined) {
      return school.degreeAwarded === 'yes'
        ? notApplicable(text('学位・称号は授与済みです。', 'The degree or title has been awarded.'))
        : ask(text('卒業年月日', 'the date of graduation'), ...points);
    }
    return last > on
      ? warn(
          text(
            '卒業見込みの場合、卒業証明書の追完が必要です。',
            'Graduation is still to come: the certificate has to follow before the certificate is issued.',
          ),
          points,
          text(
            '卒業後、直ちに卒業証明書を追加提出してください。',
            'Hand in the certificate of graduation as soon as there is one.',
          ),
        )
      : notApplicable(text('卒業済みです。', 'Already graduated.'));
  },
  examples: [
    given(
      'Graduated on the filing day',
      'notApplicable',
      schooled(bachelorIn('engineering', { graduatedOn: '2026-06-15' })),
    ),
    given('Graduates the day after', 'warn', schooled(bachelorIn('engineering', { graduatedOn: '2026-06-16' }))),
    given(
      'Graduates in a year',
      'warn',
      schooled(bachelorIn('engineering', { graduatedOn: '2027-06-30', degreeAwarded: undefined })),
    ),
    given(
      'The degree was awarded on a day nobody remembers',
      'notApplicable',
      schooled(bachelorIn('engineering', { graduatedOn: 'unknown' })),
    ),
    given(
      'No date and no degree',
      'unknown',
      schooled(bachelorIn('engineering', { graduatedOn: undefined, degreeAwarded: undefined })),
    ),
    silent(),
  ],
};

const accredited: Rule = {
  id: 'R-EDU-11',
  chapter: 'education',
  title: text('学位授与機関', 'The institution that awarded the degree'),
  source: practice('学位授与機関の認可の確認'),
  judge: (context) => {
    const ground = context.grounds?.degree;
    const points = schoolFacts(ground, 'accredited');
    if (ground?.held === 'no')
      return notApplicable(text('大学等の学歴によりません。', 'The case does not rest on a degree.'));
    switch (schoolOf(context, ground)?.accredited) {
      case 'yes':
        return pass(text('認可された教育機関です。', 'The institution is accredited.'));
      case 'no':
        return warn(
          text(
            '学位授与機関の確認が必要です（認可のない機関）。',
            'The institution is not accredited: it has to be looked into.',
          ),
          points,
          text('所在国の認可を示す資料を求めてください。', 'Ask for proof of accreditation in its country.'),
        );
      default:
        return ask(text('学位授与機関の認可', 'whether the institution is accredited'), ...points);
    }
  },
  examples: [
    given('An accredited university', 'pass'),
    given('An institution without accreditation', 'warn', schooled(bachelorIn('engineering', { accredited: 'no' }))),
    given('Not asked', 'unknown', schooled(bachelorIn('engineering'))),
    given('No degree', 'notApplicable', { applicant: { education: [{ id: 'school-1', level: 'highSchool' }] } }),
    silent(),
  ],
};

const equivalent: Rule = {
  id: 'R-EDU-12',
  chapter: 'education',
  title: text('学歴の同等性', 'Equivalence of the degree'),
  source: practice('三年制の外国の学歴など'),
  judge: (context) => {
    const ground = context.grounds?.degree;
    const school = schoolOf(context, ground);
    const points = [...schoolFacts(ground, 'equivalenceDoubtful')];
    if (ground?.held === 'no')
      return notApplicable(text('大学等の学歴によりません。', 'The case does not rest on a degree.'));
    if (school === undefined) return ask(text('学歴', 'the education'), ...points);
    const doubtful = text(
      '学歴の同等性の確認が必要です。',
      'Whether the degree is of the level claimed has to be checked.',
    );
    const change = text(
      '修業年限、入学資格、学位の名称を示す資料を求めてください。',
      'Ask for length of study, entry requirements and the name of the degree.',
    );
    if (school.equivalenceDoubtful === 'yes') return warn(doubtful, points, change);
    if (school.equivalenceDoubtful === 'no')
      return pass(text('学歴の同等性に疑いはありません。', 'The level of the degree is not in doubt.'));
    if (school.level === 'juniorCollege' && school.place === 'abroad') return warn(doubtful, points, change);
    return unknown(
      text('学歴の同等性は確認していません。', 'Whether the level of the degree is in doubt has not been said.'),
      points,
    );
  },
  examples: [
    given('No doubt', 'pass'),
    given('Staff doubt the level', 'warn', schooled(bachelorIn('engineering', { equivalenceDoubtful: 'yes' }))),
    given(
      'A junior college abroad that nobody has looked at',
      'warn',
      schooled(bachelorIn('engineering', { level: 'juniorCollege' })),
    ),
    given('A university that nobody has looked at', 'unknown', schooled(bachelorIn('engineering'))),
    given('No degree', 'notApplicable', { applicant: { education: [{ id: 'school-1', level: 'highSchool' }] } }),
    silent(),
  ],
};

/** R-EDU-06 and R-EDU-10 to R-EDU-12. */
export const degreeRules: readonly Rule[] = [exam, graduation, accredited, equivalent];
