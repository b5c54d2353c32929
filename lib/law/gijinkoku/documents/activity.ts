import type { CheckContext, DocumentGroup, DocumentRow } from '../known';
import type { Need } from '../../../spec/check';
import { bySize, category1, categoryUnknown, example, says, title } from './kit';
import { forSmaller, notRequired, oneOf, required, requiredOfSmaller } from './needs';
import { remembered, sheet2 } from './sources';

type ActivityId = 'D07a' | 'D07b' | 'D07c';

/** Which document shows the activity, by the kind of contract; several while that is not certain. */
function activityIds({ facts }: CheckContext): readonly ActivityId[] {
  const { role, type } = facts.case.contract ?? {};
  if (role === 'transferee') return ['D07c'];
  if (role === 'officer') {
    const { kind } = facts.employer;
    if (kind === 'corporation') return ['D07b'];
    return kind === undefined ? ['D07b', 'D07c'] : ['D07c'];
  }
  if (role === 'employee' || type === 'employment') return ['D07a'];
  return ['D07a', 'D07b', 'D07c'];
}

function need(context: CheckContext, id: ActivityId, ja: string, en: string): Need {
  return forSmaller(context, () => {
    const ids = activityIds(context);
    if (!ids.includes(id))
      return notRequired(
        '契約の種類に応じた他の書類（D07）で足ります。',
        'Another document of D07 is the one for this contract.',
      );
    if (ids.length === 1) return required(ja, en);
    return oneOf(
      'D07',
      '契約の種類に応じて、D07のいずれかが必要です。',
      'One document of D07 is needed, by the kind of contract.',
    );
  });
}

const officer = { case: { contract: { role: 'officer' } } } as const;
const transferee = { case: { contract: { role: 'transferee' } } } as const;
const notAsked = { case: { contract: { role: undefined, type: undefined } } } as const;

const contract: DocumentRow = {
  id: 'D07a',
  group: 'D07',
  title: title(
    '労働契約を締結する場合：労働基準法第15条第１項及び同法施行規則第５条に基づき、労働者に交付される労働条件を明示する文書 １通',
    'Employees: document stating the working conditions (Labour Standards Act, art. 15)',
  ),
  client: [
    says(
      'S18',
      'Employment Contract or Offer Letter with Job Description — Dated & signed by both the employer & Visa applicant',
    ),
  ],
  aliases: ['S18'],
  difference: title(
    '案内ページの一覧では雇用主と申請人の双方の署名・日付が必要です。入管の一覧では、労働条件通知書のように雇用主だけが作成した文書でも足ります。内定通知書は労働条件の明示事項をすべて含む必要があります。',
    "The practice's page wants date and signature of both sides; the Agency also takes a notice of working conditions made by the employer alone. An offer letter must state every item of art. 15.",
  ),
  form: 'copy',
  signedBy: ['employer', 'applicant'],
  from: 'employer',
  source: sheet2,
  need: (context) => need(context, 'D07a', '雇用契約のため必要です。', 'Needed: the applicant will be an employee.'),
  known: ({ facts }) => {
    const { signedByEmployerOn, signedByApplicantOn } = facts.case.contract ?? {};
    if (signedByEmployerOn === undefined && signedByApplicantOn === undefined) return {};
    return {
      signedBy: [
        ...(signedByEmployerOn === undefined ? [] : (['employer'] as const)),
        ...(signedByApplicantOn === undefined ? [] : (['applicant'] as const)),
      ],
    };
  },
  examples: [
    ...bySize,
    example('An officer', officer, 'notRequired'),
    example('The kind of contract was not asked', notAsked, 'oneOf'),
  ],
};

const officers: DocumentRow = {
  id: 'D07b',
  group: 'D07',
  title: title(
    '日本法人である会社の役員に就任する場合：役員報酬を定める定款の写し又は役員報酬を決議した株主総会の議事録（報酬委員会が設置されている会社は同委員会の議事録）の写し',
    'Officers of a Japanese company: articles fixing the pay of officers, or the minutes that resolved it',
  ),
  form: 'copy',
  from: 'employer',
  languageNotAsked: true,
  source: remembered,
  need: (context) =>
    need(context, 'D07b', '会社の役員に就任するため必要です。', 'Needed: the applicant will be an officer.'),
  examples: [
    example('An officer of a company', officer, 'required'),
    example('An employee', {}, 'notRequired'),
    example(
      'An officer of an organisation whose kind was not asked',
      { ...officer, employer: { kind: undefined } },
      'oneOf',
    ),
    example('An officer, category 1', { ...category1, ...officer }, 'notRequired'),
    example('The kind of contract was not asked', notAsked, 'oneOf'),
    example('The category cannot be told yet', categoryUnknown, 'unknown'),
  ],
};

const transfer: DocumentRow = {
  id: 'D07c',
  group: 'D07',
  title: title(
    '外国法人内の日本支店に転勤する場合及び会社以外の団体の役員に就任する場合：地位（担当業務）、期間及び支払われる報酬額を明らかにする所属団体の文書 １通',
    'Transferees and officers of other bodies: a document of the organisation stating position, period and pay',
  ),
  form: 'unspecified',
  from: 'employer',
  source: remembered,
  need: (context) =>
    need(
      context,
      'D07c',
      '転勤又は会社以外の団体の役員のため必要です。',
      'Needed: a transfer, or an officer of another body.',
    ),
  examples: [
    example('A transferee', transferee, 'required'),
    example('An officer of another body', { ...officer, employer: { kind: 'otherOrganisation' } }, 'required'),
    example('An employee', {}, 'notRequired'),
    example('The kind of contract was not asked', notAsked, 'oneOf'),
    example('The category cannot be told yet', categoryUnknown, 'unknown'),
  ],
};

/** D07: one of a, b, c by the kind of contract. */
export const activityGroup: DocumentGroup = {
  id: 'D07',
  title: title('申請人の活動の内容等を明らかにする資料', "Document showing the applicant's activity"),
  source: sheet2,
  need: requiredOfSmaller,
  wants: (context) => {
    const ids = activityIds(context);
    const [only] = ids;
    return ids.length === 1 && only !== undefined ? { row: only } : { any: ids.map((row) => ({ row })) };
  },
};

const resume: DocumentRow = {
  id: 'D08',
  title: title(
    '申請に係る技術又は知識を要する職務に従事した機関及び内容並びに期間を明示した履歴書 １通',
    'Curriculum vitae naming the organisations, duties and periods of relevant work',
  ),
  client: [says('S3', 'CV/Resume — Showing relevant professional background or qualifications')],
  aliases: ['S3'],
  form: 'unspecified',
  from: 'applicant',
  source: sheet2,
  need: requiredOfSmaller,
  examples: bySize,
};

/** D07a to D08. */
export const activityRows: readonly DocumentRow[] = [contract, officers, transfer, resume];
