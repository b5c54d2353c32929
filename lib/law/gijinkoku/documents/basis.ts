import type { MonthRange } from '../ground-kinds';
import type { CheckContext, DocumentGroup, DocumentRow } from '../known';
import type { Inspection, Need } from '../../../spec/check';
import { basisUnknown, experienced, judged, noDegree, senmonshi, translator } from './basis-examples';
import { bySize, category1, categoryUnknown, example, says, title } from './kit';
import { forSmaller, notRequired, oneOf, required, requiredOfSmaller } from './needs';
import { remembered, sheet2 } from './sources';

type ProofId = 'D09a' | 'D09b' | 'D09c' | 'D09d';

/** Which proof belongs to the basis of the case; several while no basis stands. */
function proofIds({ basis, facts }: CheckContext): readonly ProofId[] {
  switch (basis.value) {
    case 'degree':
    case 'languageDegree':
    case 'senmonshi':
      return ['D09a'];
    case 'tenYears':
      return ['D09b'];
    case 'itExam':
      return ['D09c'];
    case 'threeYears':
      return ['D09d'];
    default:
      if (basis.value === 'unknown') return ['D09a', 'D09b', 'D09c', 'D09d'];
      return facts.case.job?.area === 'international' ? ['D09d', 'D09a'] : ['D09a', 'D09b', 'D09c'];
  }
}

function need(context: CheckContext, id: ProofId): Need {
  return forSmaller(context, () => {
    const ids = proofIds(context);
    const { because, value } = context.basis;
    if (!ids.includes(id)) {
      return notRequired(
        `${because.ja}この書類は必要ありません。`,
        `${because.en} This document is not needed for it.`,
      );
    }
    if (ids.length === 1) return required(because.ja, because.en);
    return value === 'none'
      ? oneOf(
          'D09',
          '学歴・職歴の根拠が成り立っていません。成り立つ根拠の証明書が必要です。',
          'No basis stands yet; the proof of one that does is needed.',
        )
      : oneOf(
          'D09',
          '学歴・職歴の根拠が決まると、いずれか１つに決まります。',
          'One of D09, once the basis is settled.',
        );
  });
}

function enoughMonths(documented: MonthRange | undefined, wanted: number): Inspection | undefined {
  if (documented === undefined || documented.least >= wanted) return undefined;
  if (documented.most < wanted) {
    return {
      state: 'defective',
      reason: {
        ja: `資料で確認できる期間が${documented.most}か月で、${wanted}か月に足りません。他の勤務先等の証明書を追加してください。`,
        en: `The documents show ${documented.most} months; ${wanted} are needed. Add certificates of other employers or schools.`,
      },
    };
  }
  return {
    state: 'unknown',
    reason: {
      ja: `どの職歴・学歴が証明されているかを入力すると、${wanted}か月に足りるか分かります。`,
      en: `Record which jobs and schools are proved, to see whether they reach ${wanted} months.`,
    },
  };
}

const common = { group: 'D09', bearsName: true } as const;
const experienceWords = says(
  'S6',
  'Documents to prove past job experiences (Certificate of Employment, Reference Letter)',
);
const letterOnly = title(
  '案内ページの一覧は推薦状（Reference Letter）も挙げていますが、期間・職務・所在地・電話番号の記載がない推薦状だけでは足りません。経験を根拠としない場合、入管の一覧では不要です。',
  "The practice's page also names a reference letter; one that does not state period, duties, address and telephone number is not enough. Where the case does not rest on experience, the Agency does not ask for it.",
);

const degree: DocumentRow = {
  ...common,
  id: 'D09a',
  title: title(
    '大学等の卒業証明書又はこれと同等以上の教育を受けたことを証明する文書（DOEACC資格保有者は認定証、レベル「A」「B」「C」に限る）',
    'Certificate of graduation of a university, or proof of an equal education (DOEACC certificate A, B or C)',
  ),
  client: [says('S5', 'Academic Certificates (degree certificates, transcripts)')],
  aliases: ['S5'],
  form: 'either',
  from: 'school',
  source: remembered,
  need: (context) => need(context, 'D09a'),
  examples: [
    ...bySize,
    example('A degree of a Japanese vocational school', senmonshi, 'required'),
    example('Ten years of work', experienced, 'notRequired'),
    example('The basis cannot be told yet', basisUnknown, 'oneOf'),
  ],
};

const tenYears: DocumentRow = {
  ...common,
  id: 'D09b',
  title: title(
    '在職証明書等で、関連する業務に従事した期間を証明する文書（大学、高専、高校又は専修学校の専門課程において当該技術又は知識に係る科目を専攻した期間の記載された当該学校からの証明書を含む。）',
    'Certificates of employment proving the period of related work (and certificates of schools for related study)',
  ),
  client: [experienceWords],
  aliases: ['S6'],
  difference: letterOnly,
  form: 'either',
  from: 'applicant',
  source: remembered,
  need: (context) => need(context, 'D09b'),
  inspect: ({ experience }, received) =>
    received.length > 0 ? enoughMonths(experience?.withStudy.documented, 120) : undefined,
  examples: [
    example('Ten years of work', experienced, 'required'),
    example('A degree', {}, 'notRequired'),
    example('Ten years of work, category 1', { ...category1, ...experienced }, 'notRequired'),
    example('The basis cannot be told yet', basisUnknown, 'oneOf'),
    example('The category cannot be told yet', categoryUnknown, 'unknown'),
  ],
};

const itExam: DocumentRow = {
  ...common,
  id: 'D09c',
  title: title(
    'IT技術者：法務大臣が特例告示をもって定める「情報処理技術」に関する試験又は資格の合格証書又は資格証書（大学等の卒業証明書等を提出している場合は不要）',
    'IT workers: certificate of an examination or qualification listed in the notification (not needed with the certificate of graduation)',
  ),
  client: [says('S7', 'Professional Qualifications (if applicable)')],
  form: 'copy',
  from: 'applicant',
  source: remembered,
  need: (context) => need(context, 'D09c'),
  examples: [
    example(
      'A listed examination and no degree',
      {
        applicant: { education: noDegree, itQualification: { answer: 'yes', name: '基本情報技術者試験' } },
        case: { job: { occupation: '12' }, assessment: { majorRelated: 'none', related: judged } },
      },
      'required',
    ),
    example('A degree', {}, 'notRequired'),
    example('The basis cannot be told yet', basisUnknown, 'oneOf'),
    example('The category cannot be told yet', categoryUnknown, 'unknown'),
  ],
};

const threeYears: DocumentRow = {
  ...common,
  id: 'D09d',
  title: title(
    '外国の文化に基盤を有する思考又は感受性を必要とする業務（大学卒業者が翻訳・通訳又は語学の指導に従事する場合を除く）：関連する業務について３年以上の実務経験を証明する文書 １通',
    'International services: proof of three years of related work (not for graduates who translate, interpret or teach languages)',
  ),
  client: [experienceWords],
  aliases: ['S6'],
  difference: letterOnly,
  form: 'either',
  from: 'applicant',
  source: remembered,
  need: (context) => need(context, 'D09d'),
  inspect: ({ experience }, received) =>
    received.length > 0 ? enoughMonths(experience?.work.documented, 36) : undefined,
  examples: [
    example('A translator without a degree', translator, 'required'),
    example('A degree', {}, 'notRequired'),
    example('The basis cannot be told yet', basisUnknown, 'oneOf'),
    example('The category cannot be told yet', categoryUnknown, 'unknown'),
  ],
};

/** D09: the proof that belongs to the basis. */
export const basisGroup: DocumentGroup = {
  id: 'D09',
  title: title('学歴又は職歴等を証明する文書', 'Proof of education or experience'),
  source: sheet2,
  need: requiredOfSmaller,
  wants: (context) => {
    const ids = proofIds(context);
    const [only] = ids;
    return ids.length === 1 && only !== undefined ? { row: only } : { any: ids.map((row) => ({ row })) };
  },
};

/** D09a to D09d. */
export const basisRows: readonly DocumentRow[] = [degree, tenYears, itExam, threeYears];
