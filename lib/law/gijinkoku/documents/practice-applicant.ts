import type { DocumentRow } from '../known';
import { example, says, title } from './kit';
import { listed, notRequired, optional, unknown } from './needs';
import { clientPage, practice } from './sources';

const said = { saidBy: 'applicant', saidOn: '2026-06-01' } as const;
const notOnAgencysList = title('入管の一覧にはない書類です（実務上の準備）。', "Not on the Agency's list.");

/** Documents of the applicant's that the client's page or the practice asks for. */
export const applicantPracticeRows: readonly DocumentRow[] = [
  {
    id: 'P-stmt',
    neverRequired: true,
    title: title('申請理由書（申請人側）', 'Statement of purpose for the visa application'),
    client: [says('S4', 'The statement of purpose for visa application')],
    aliases: ['S4'],
    difference: notOnAgencysList,
    form: 'unspecified',
    from: 'practice',
    languageNotAsked: true,
    source: clientPage,
    need: () =>
      listed(
        '案内ページの一覧で必要です。事務所の業務として作成します（活動内容詳細（11）と一致させてください）。',
        "Required by the practice's page and made by the practice; keep it in line with item 11.",
      ),
    examples: [example('Any case', {}, 'optional')],
  },
  {
    id: 'P-transcript',
    bearsName: true,
    neverRequired: true,
    title: title('成績証明書', 'Transcript of records'),
    client: [says('S5', 'Academic Certificates (degree certificates, transcripts)')],
    difference: title(
      '入管の一覧にはありませんが、専攻と職務の関連性（特に専門士）を示す実務上の資料です。',
      "Not on the Agency's list, but the practical proof that major and duties are related, above all for a senmonshi.",
    ),
    form: 'either',
    from: 'school',
    source: clientPage,
    need: ({ basis }) => {
      switch (basis.value) {
        case 'senmonshi':
          return optional(
            '専門士の場合、専攻と職務の相当程度の関連性を示すため準備してください。',
            'Prepare it: a senmonshi must show a considerable relation of major and duties.',
          );
        case 'degree':
        case 'none':
          return optional('専攻と職務の関連性を示す資料になります。', 'It shows how major and duties are related.');
        case 'unknown':
          return unknown('学歴を根拠とする場合の資料です。', 'Useful where the case rests on education.');
        default:
          return notRequired('専攻と職務の関連性を根拠としません。', 'The case does not rest on a related major.');
      }
    },
    examples: [
      example('A degree', {}, 'optional'),
      example(
        'A graduate who translates',
        { case: { job: { area: 'international', occupation: '25', internationalDuty: 'translation' } } },
        'notRequired',
      ),
      example(
        'The basis cannot be told yet',
        { applicant: { education: undefined, work: undefined }, case: { assessment: undefined } },
        'unknown',
      ),
    ],
  },
  {
    id: 'S7',
    bearsName: true,
    neverRequired: true,
    title: title('資格の証明書', 'Professional qualifications'),
    client: [says('S7', 'Professional Qualifications (if applicable)')],
    difference: title(
      '告示の情報処理の試験を根拠とする場合は D09c として必要です。それ以外は補足資料です。',
      'Needed as D09c where the case rests on a listed IT examination; otherwise supporting.',
    ),
    form: 'copy',
    from: 'applicant',
    source: clientPage,
    need: ({ facts: { applicant } }) => {
      const asked = applicant.qualifications ?? (applicant.itQualification?.answer === 'yes' ? ['itExam'] : undefined);
      if (asked === undefined) return unknown('資格があれば準備してください。', 'If there are qualifications.');
      return asked.length > 0
        ? optional('資格を示す補足資料になります。', 'Supporting material.')
        : notRequired('資格がありません。', 'There are no qualifications.');
    },
    examples: [
      example(
        'A language certificate',
        { applicant: { qualifications: [{ id: 'qualification-1', kind: 'language', name: 'JLPT N1' }] } },
        'optional',
      ),
      example('None', { applicant: { qualifications: [] } }, 'notRequired'),
      example('Not asked', {}, 'unknown'),
    ],
  },
  {
    id: 'S9',
    neverRequired: true,
    title: title('技能・経験を示す補足資料', 'Supporting documents on skills and experience'),
    client: [says('S9', 'Supporting documents to prove your skillsets or experience relevant to your position')],
    difference: notOnAgencysList,
    form: 'either',
    from: 'applicant',
    source: clientPage,
    need: () => optional('補足資料です。', 'Supporting material.'),
    examples: [example('Any case', {}, 'optional')],
  },
  {
    id: 'P-refusal',
    neverRequired: true,
    title: title('過去の不交付についての説明書', 'Explanation of past non-issuance'),
    form: 'unspecified',
    from: 'practice',
    languageNotAsked: true,
    source: practice,
    need: ({ facts }) => {
      const past = facts.applicant.history?.certificateApplications;
      if (past?.answer === 'no' || (past?.answer === 'yes' && past.refusedCount === 0)) {
        return notRequired('過去の不交付がありません。', 'No past application was refused.');
      }
      return past?.answer === 'yes' && past.refusedCount !== undefined
        ? optional(
            '不交付の理由と、改善した点を説明してください。',
            'Explain why it was not issued and what has been remedied.',
          )
        : unknown('過去に不交付があれば準備してください。', 'If a past application was refused.');
    },
    examples: [
      example('Never applied', {}, 'notRequired'),
      example(
        'Applied and issued',
        { applicant: { history: { certificateApplications: { answer: 'yes', count: 1, refusedCount: 0, ...said } } } },
        'notRequired',
      ),
      example(
        'Refused once',
        { applicant: { history: { certificateApplications: { answer: 'yes', count: 2, refusedCount: 1, ...said } } } },
        'optional',
      ),
      example('Not asked', { applicant: { history: { certificateApplications: undefined } } }, 'unknown'),
    ],
  },
  {
    id: 'P-record',
    neverRequired: true,
    title: title(
      '処分に関する資料（判決書等の写しと経緯の説明書）',
      'Papers on the record (judgment and an account of it)',
    ),
    form: 'either',
    from: 'applicant',
    source: practice,
    need: ({ facts }) => {
      const answer = facts.applicant.history?.criminal?.answer;
      if (answer === 'no') return notRequired('処分を受けたことがありません。', 'No record.');
      return answer === 'yes'
        ? optional(
            '処分の内容と経緯を示す資料を準備してください。',
            'Prepare papers that show what it was and how it came about.',
          )
        : unknown('処分を受けたことがあれば準備してください。', 'If there is a record.');
    },
    examples: [
      example('No record', {}, 'notRequired'),
      example(
        'A traffic fine',
        { applicant: { history: { criminal: { answer: 'yes', detail: '交通違反の罰金', ...said } } } },
        'optional',
      ),
      example('Not asked', { applicant: { history: { criminal: undefined } } }, 'unknown'),
    ],
  },
];
