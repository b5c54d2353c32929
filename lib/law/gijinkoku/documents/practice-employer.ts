import type { CheckContext, DocumentRow } from '../known';
import type { Need } from '../../../spec/check';
import { category4, example, says, title } from './kit';
import { listed, notRequired, optional, unknown } from './needs';
import { clientPage } from './sources';

const notOnAgencysList = title('入管の一覧にはない書類です（実務上の準備）。', "Not on the Agency's list.");

/** 業種 that need a licence: 建設, 運輸, 金融・保険, 不動産, 宿泊, 職業紹介・労働者派遣. */
const licensed: readonly unknown[] = ['4', '15', '27', '28', '33', '42'];

function licenceNeed({ facts: { employer, case: one } }: CheckContext): Need {
  const main = employer.industries?.main;
  const wanted = optional(
    '許認可の要る事業です。許可証の写しを準備してください（R-ORG-03で確認します）。',
    'A business that needs a licence: prepare a copy (R-ORG-03 looks for it).',
  );
  if (licensed.includes(main) || one.dispatch?.isDispatch === 'yes' || (employer.licences?.length ?? 0) > 0)
    return wanted;
  return main === undefined
    ? unknown('業種によります。', 'It depends on the business.')
    : notRequired('許認可の要る業種ではないようです。', 'The business does not seem to need a licence.');
}

/** Evidence that the workplace is real: most useful for new organisations. */
function premisesNeed({ facts: { employer }, category }: CheckContext, leased: boolean): Need {
  const { kind } = employer.premises ?? {};
  if (leased && kind === 'owned')
    return notRequired('自社所有のため、賃貸借契約書はありません。', 'The premises are owned: there is no lease.');
  return optional(
    category.value === 4
      ? '設立間もない会社では、事業所の実在を示す資料として勧めます。'
      : '事業所の実在を示す補足資料です。',
    category.value === 4
      ? 'Advisable for a new organisation: it shows that the workplace is real.'
      : 'Shows that the workplace is real.',
  );
}

const owned = { employer: { premises: { kind: 'owned' } } } as const;

/** Documents of the employer's that the client's page or the practice asks for. */
export const employerPracticeRows: readonly DocumentRow[] = [
  {
    id: 'P-reason',
    neverRequired: true,
    title: title('招へい理由書・採用理由書', 'Letter of reason for invitation'),
    client: [says('S17', 'Letter of Reason for Invitation — Dated & signed by the employer')],
    aliases: ['S17'],
    difference: title(
      '入管の一覧にはありません。案内ページの一覧では、雇用主の署名・日付が必要です。',
      "Not on the Agency's list; the practice's page wants it dated and signed by the employer.",
    ),
    form: 'unspecified',
    signedBy: ['employer'],
    from: 'practice',
    languageNotAsked: true,
    source: clientPage,
    need: () =>
      listed(
        '案内ページの一覧で必要です。事務所が作成し、雇用主の署名・日付をもらいます。',
        "Required by the practice's page: made by the practice, dated and signed by the employer.",
      ),
    examples: [example('Any case', {}, 'optional')],
  },
  {
    id: 'S12',
    neverRequired: true,
    title: title('定款の写し', 'Articles of incorporation (copy)'),
    client: [says('S12', 'Articles of Incorporation — Copies')],
    difference: title(
      '入管の一覧では、役員報酬を定める定款（D07b）として役員の場合だけ必要です。',
      "On the Agency's list only for officers, as the articles that fix their pay (D07b).",
    ),
    form: 'copy',
    from: 'employer',
    languageNotAsked: true,
    source: clientPage,
    need: ({ facts }) =>
      facts.employer.kind === 'soleProprietor'
        ? notRequired('個人事業主には定款がありません。', 'A sole proprietor has none.')
        : optional(
            '補足資料です（登記の目的と職務の確認にも使えます）。',
            'Supporting; it also shows the registered purposes.',
          ),
    examples: [
      example('A corporation', {}, 'optional'),
      example('A sole proprietor', { employer: { kind: 'soleProprietor' } }, 'notRequired'),
    ],
  },
  {
    id: 'S13',
    neverRequired: true,
    title: title('許認可証の写し', 'Business licences (copies)'),
    client: [says('S13', 'Business License Certificates (if applicable) — Copies')],
    difference: notOnAgencysList,
    form: 'copy',
    from: 'employer',
    languageNotAsked: true,
    source: clientPage,
    need: licenceNeed,
    examples: [
      example('Making machines', {}, 'notRequired'),
      example('A hotel', { employer: { industries: { main: '33' } } }, 'optional'),
      example('Dispatching', { case: { dispatch: { isDispatch: 'yes' } } }, 'optional'),
      example('Not asked', { employer: { industries: undefined } }, 'unknown'),
    ],
  },
  {
    id: 'S14',
    neverRequired: true,
    title: title('事務所の賃貸借契約書の写し', 'Office lease (copy)'),
    client: [says('S14', 'Office Lease Contract (if applicable) — Copies')],
    difference: notOnAgencysList,
    form: 'copy',
    from: 'employer',
    languageNotAsked: true,
    source: clientPage,
    need: (context) => premisesNeed(context, true),
    examples: [
      example('Leased', {}, 'optional'),
      example('Owned', owned, 'notRequired'),
      example('A new company', category4, 'optional'),
    ],
  },
  {
    id: 'S15',
    neverRequired: true,
    title: title('事務所の公共料金の請求書等の写し', 'Utility bill of the office (copy)'),
    client: [says('S15', 'Utility Bill of the office (if applicable) — Copies')],
    difference: notOnAgencysList,
    form: 'copy',
    from: 'employer',
    languageNotAsked: true,
    source: clientPage,
    need: (context) => premisesNeed(context, false),
    examples: [example('Leased', {}, 'optional'), example('Owned', owned, 'optional')],
  },
  {
    id: 'P-director',
    neverRequired: true,
    title: title('役員報酬がないことの理由書', 'Letter of reason: directors without salary'),
    client: [
      says(
        'S22',
        'If the current directors are not receiving any salary at the time of the visa application, Letter of Reason will be required.',
      ),
    ],
    aliases: ['S22'],
    difference: notOnAgencysList,
    form: 'unspecified',
    from: 'employer',
    languageNotAsked: true,
    source: clientPage,
    need: ({ facts }) => {
      const answer = facts.employer.directorsUnpaid;
      if (answer === 'no') return notRequired('役員報酬が支払われています。', 'The directors are paid.');
      return answer === 'yes'
        ? listed(
            '役員報酬がないため、案内ページの一覧で必要です（徴収高計算書が０円となる理由の説明にもなります）。',
            "The directors are unpaid: required by the practice's page. It also explains slips of zero.",
          )
        : unknown(
            '役員報酬の有無によります（ない場合、案内ページの一覧で必要です）。',
            "It depends on whether the directors are paid: if not, the practice's page requires it.",
          );
    },
    examples: [
      example('Paid', {}, 'notRequired'),
      example('Unpaid', { employer: { directorsUnpaid: 'yes' } }, 'optional'),
      example('Not asked', { employer: { directorsUnpaid: undefined } }, 'unknown'),
    ],
  },
  {
    id: 'S23',
    neverRequired: true,
    title: title(
      '事業の実績を示す補足資料（広告・SNS等）',
      'Supporting documents on the business (marketing, social media)',
    ),
    client: [
      says('S23', 'Supporting documents such as marketing activity reports, social media posts.'),
      says(
        'S24',
        'Please do not provide any documents that contain information covered by a Non-Disclosure Agreement (NDA)',
      ),
    ],
    difference: notOnAgencysList,
    form: 'either',
    from: 'employer',
    source: clientPage,
    need: () =>
      optional(
        '補足資料です（秘密保持契約の対象となる資料は提出しないでください）。',
        'Supporting; nothing covered by a non-disclosure agreement.',
      ),
    examples: [example('Any case', {}, 'optional')],
  },
];
