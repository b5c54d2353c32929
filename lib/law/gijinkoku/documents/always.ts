import type { DocumentRow } from '../known';
import { summaryYear } from './covers';
import { category1, category4, categoryUnknown, example, notNamedByClient, others, says, title } from './kit';
import { notRequired, required, unknown, waitsForCategory } from './needs';
import { remembered, sheet1 } from './sources';

const form: DocumentRow = {
  id: 'D01',
  title: title('在留資格認定証明書交付申請書 １通', 'Application for a certificate of eligibility'),
  client: [says('S1', 'Application Form for Certificate of Eligibility')],
  aliases: ['S1'],
  form: 'data',
  from: 'practice',
  languageNotAsked: true,
  source: sheet1,
  need: () =>
    required(
      'すべての申請で必要です（オンラインでは入力内容が申請書になります）。',
      'Always required; online, the entries are the form.',
    ),
  examples: [example('Category 3', {}, 'required'), example('Category 1', category1, 'required')],
};

const photo: DocumentRow = {
  id: 'D02',
  title: title(
    '写真 １葉（縦４cm×横３cm。申請前６か月以内に撮影、正面、無帽、無背景、鮮明）',
    'Photograph (40 × 30 mm, taken within 6 months before filing, facing front, no hat, no background)',
  ),
  client: [says('S2', 'Face Photo (Passport size)')],
  aliases: ['S2'],
  difference: title(
    '案内ページの一覧は「Passport size」としていますが、入管の写真は縦40mm×横30mmです（旅券用の35×45mmではありません）。',
    'The practice\'s page says "Passport size", but the Agency wants 40 × 30 mm, not the 35 × 45 mm of a passport.',
  ),
  form: 'either',
  madeHere: 'photo',
  validity: { kind: 'months', months: 6, from: 'takenOn', warnFromDay: 150 },
  from: 'applicant',
  languageNotAsked: true,
  source: sheet1,
  need: () => required('すべての申請で必要です。', 'Always required.'),
  examples: [example('Category 3', {}, 'required'), example('Category 4', category4, 'required')],
};

const envelope: DocumentRow = {
  id: 'D03',
  title: title(
    '返信用封筒 １通（定形封筒に宛先を明記の上、必要な額の郵便切手（簡易書留用）を貼付）',
    'Return envelope with address and stamps for simplified registered mail',
  ),
  client: [others],
  difference: notNamedByClient,
  form: 'original',
  from: 'practice',
  languageNotAsked: true,
  source: sheet1,
  need: ({ facts }) => {
    const method = facts.case.receipt?.method;
    const registered = facts.case.filing?.registered;
    if (method === 'email')
      return notRequired('メールで受領するため不要です。', 'Not needed: the certificate comes by e-mail.');
    if (method !== 'post')
      return unknown(
        '受領方法（郵送・メール）によります。',
        'It depends on whether the certificate comes by post or e-mail.',
        'case.receipt.method',
      );
    if (registered === 'no')
      return required(
        '窓口で申請し、郵送で受領するため必要です（切手の額は申請先に確認してください）。',
        'Filed at the counter and received by post. Ask the bureau for the postage.',
      );
    return registered === 'yes'
      ? unknown(
          'オンライン申請で郵送により受領します。封筒が必要かは公表されていません。申請先に確認し、必要なら受領を記録、不要ならこの判定を変更してください。',
          'Filed online and received by post: whether an envelope is asked for is not published. Ask the bureau; record it if it is, else overrule this.',
        )
      : unknown(
          '郵送での受領です。オンラインシステムの利用登録（オンラインか窓口か）によります。',
          'By post: it depends on whether it is filed online or at the counter (the registration for the online system).',
          'case.filing.registered',
        );
  },
  examples: [
    example('By e-mail', {}, 'notRequired'),
    example('By post, filed online', byPost('yes'), 'unknown'),
    example('By post, filed at the counter', byPost('no'), 'required'),
    example('By post, nobody has said how it is filed', byPost(undefined), 'unknown'),
    example('Not asked', { case: { receipt: undefined } }, 'unknown'),
  ],
};

function byPost(registered: 'yes' | 'no' | undefined) {
  return { case: { receipt: { method: 'post' }, filing: { registered } } } as const;
}

const proofs = {
  1: {
    ja: 'カテゴリー１：四季報の写し、上場を証明する文書の写し、主務官庁の設立許可を証明する文書の写し、補助金交付決定通知書の写し、認定証等の写しなど、該当する事由の文書。',
    en: 'Category 1: a document of the ground that applies (company handbook, listing, charter of the competent ministry, grant, certificate).',
  },
  approved: {
    ja: 'カテゴリー２：在留申請オンラインシステムの利用申出の承認を証明する文書（承認のお知らせメール等）と、前年分の法定調書合計表の写し。',
    en: "Category 2: the notice that use of the online system is approved, with the previous year's summary of statutory records.",
  },
  2: {
    ja: 'カテゴリー２：前年分の給与所得の源泉徴収票等の法定調書合計表の写し。受付印のない控えも受理されています（2025年1月以降）。',
    en: "Category 2: the previous year's summary of statutory records. Copies without the tax office's stamp are accepted since January 2025.",
  },
  3: {
    ja: 'カテゴリー３：前年分の給与所得の源泉徴収票等の法定調書合計表の写し。受付印のない控えも受理されています（2025年1月以降）。',
    en: "Category 3: the previous year's summary of statutory records. Copies without the tax office's stamp are accepted since January 2025.",
  },
} as const;

const categoryProof: DocumentRow = {
  id: 'D04',
  title: title('カテゴリーのいずれかに該当することを証明する文書 適宜', 'Proof of the category'),
  client: [others],
  difference: notNamedByClient,
  form: 'copy',
  from: 'employer',
  ofEmployer: true,
  languageNotAsked: true,
  covers: 'year',
  source: sheet1,
  inspect: summaryYear,
  need: ({ category: { value }, facts }) => {
    if (value === 'unknown')
      return waitsForCategory(
        'まだ決まっていません（カテゴリー待ち）。カテゴリーが分かると、証明する文書が決まります。',
        'Not decided yet: it waits for the category, which decides which proof it is.',
      );
    if (value === 4) {
      return notRequired(
        'カテゴリー４では、法定調書合計表を提出できない理由の資料（D15）が代わります。',
        'Category 4 hands in the reasons for having no summary (D15) instead.',
      );
    }
    const approved = value === 2 && facts.employer.category?.onlineApproval === 'yes';
    const { ja, en } = approved ? proofs.approved : proofs[value];
    return required(ja, en);
  },
  examples: [
    example('Category 1', category1, 'required'),
    example('Category 3', {}, 'required'),
    example('Category 2 by approval', { employer: { category: { onlineApproval: 'yes' } } }, 'required'),
    example('Category 4', category4, 'notRequired'),
    example('The category cannot be told yet', categoryUnknown, 'unknown'),
  ],
};

const identity: DocumentRow = {
  id: 'D19',
  title: title('身分を証する文書（申請取次者証明書、戸籍謄本等） 提示', 'Proof of who files, shown at the counter'),
  form: 'original',
  from: 'practice',
  languageNotAsked: true,
  source: remembered,
  need: ({ facts }) => {
    switch (facts.case.filing?.registered) {
      case 'no':
        return required(
          'オンラインシステムの利用登録がないため、窓口で申請する場合に提示します。',
          'Shown at the counter: the filer is not registered for the online system.',
        );
      case 'yes':
        return notRequired('オンライン申請では提示しません。', 'Only for filing at the counter.');
      default:
        return unknown(
          'オンラインシステムの利用登録の有無によります（窓口での申請では提示が必要です）。',
          'It depends on the registration for the online system: at the counter it has to be shown.',
          'case.filing.registered',
        );
    }
  },
  examples: [
    example('Registered for the online system', {}, 'notRequired'),
    example('Not registered', { case: { filing: { registered: 'no' } } }, 'required'),
    example('Not asked', { case: { filing: { registered: undefined } } }, 'unknown'),
    example('Asked and put off', { case: { filing: { registered: 'notAsked' } } }, 'unknown'),
  ],
};

/** D01 to D04: for every category. */
export const alwaysRows: readonly DocumentRow[] = [form, photo, envelope, categoryProof];

/** D19. */
export const counterRows: readonly DocumentRow[] = [identity];
