import type { CheckContext, DocumentGroup, DocumentRow } from '../known';
import type { Need } from '../../../spec/check';
import type { Text } from '../../../i18n/text';
import { slipMonths, slipsWanted } from './covers';
import { category1, category4, categoryUnknown, example, says, title } from './kit';
import { notRequired, oneOf, required, waitsForCategory } from './needs';
import { remembered, sheet2 } from './sources';

/** Whether the organisation is exempt from withholding (D15-1), or not (D15-2); unknown until something tells. */
function route({ facts }: CheckContext): 'exempt' | 'withholds' | 'unknown' {
  const known = facts.employer.category;
  if (known?.withholdingExempt === 'yes') return 'exempt';
  // Who has notified a payroll office, paid tax on wages or was granted special due dates does withhold.
  const withholds =
    known?.withholdingExempt === 'no' ||
    known?.payrollOfficeFiledOn !== undefined ||
    known?.slipMonths !== undefined ||
    known?.specialDueDates === 'yes' ||
    known?.specialDueDates === 'no';
  return withholds ? 'withholds' : 'unknown';
}

function ofCategory4(context: CheckContext, then: () => Need): Need {
  const { value } = context.category;
  if (value === 4) return then();
  if (value === 'unknown')
    return waitsForCategory(
      'まだ決まっていません（カテゴリー待ち）。カテゴリー４だけで必要です。',
      'Not decided yet: it waits for the category. Only category 4 needs it.',
    );
  return notRequired('カテゴリー４だけの書類です。', 'Only for category 4.');
}

function ofRoute(context: CheckContext, which: 'exempt' | 'withholds', then: () => Need): Need {
  return ofCategory4(context, () => {
    const found = route(context);
    if (found === which) return then();
    if (found === 'unknown') {
      return oneOf(
        'D15',
        '源泉徴収の免除を受けているかどうかで、(1)免除証明書等か、(2)ア及びイのいずれかになります。',
        'Either (1) the proof of exemption, or (2) A and B: it depends on whether the organisation is exempt from withholding.',
      );
    }
    return which === 'exempt'
      ? notRequired('源泉徴収の免除を受けていないため不要です。', 'The organisation is not exempt from withholding.')
      : notRequired('源泉徴収の免除を受けているため不要です。', 'The organisation is exempt from withholding.');
  });
}

const exempt = {
  employer: {
    ...category4.employer,
    category: { ...category4.employer?.category, payrollOfficeFiledOn: undefined, withholdingExempt: 'yes' },
  },
} as const;
const notTold = {
  employer: {
    ...category4.employer,
    category: { ...category4.employer?.category, payrollOfficeFiledOn: undefined, withholdingExempt: undefined },
  },
} as const;
const others: DocumentRow['examples'] = [
  example('Category 3', {}, 'notRequired'),
  example('Category 1', category1, 'notRequired'),
  example('The category cannot be told yet', categoryUnknown, 'unknown'),
  example('Category 4, the exemption not asked', notTold, 'oneOf'),
];

const exemption: DocumentRow = {
  id: 'D15-1',
  group: 'D15',
  title: title(
    '外国法人の源泉徴収に対する免除証明書その他の源泉徴収を要しないことを明らかにする資料 １通',
    'Certificate of exemption from withholding, or other proof that none is due',
  ),
  form: 'unspecified',
  from: 'employer',
  ofEmployer: true,
  languageNotAsked: true,
  source: remembered,
  need: (context) =>
    ofRoute(context, 'exempt', () =>
      required('源泉徴収の免除を受けているため必要です。', 'The organisation is exempt from withholding.'),
    ),
  examples: [
    ...others,
    example('Category 4, exempt', exempt, 'required'),
    example('Category 4, not exempt', category4, 'notRequired'),
  ],
};

const notClientsOr = title(
  '案内ページの一覧では (A)「又は」(B) ですが、入管の一覧では、ア（A）「及び」イ（B＝直近３か月分、又は納期の特例の承認資料）が必要です。',
  'The practice\'s page offers (A) "OR" (B); the Agency wants A AND (B for the latest three months, or proof of the special due dates).',
);

const notification: DocumentRow = {
  id: 'D15-2a',
  group: 'D15',
  title: title('ア 給与支払事務所等の開設届出書の写し', 'A: copy of the notification of establishing a payroll office'),
  client: [says('S20', '(A) Tax Office-Stamped Copy of the Notification of Establishment of a Salary-Paying Office')],
  aliases: ['S20'],
  difference: {
    ja: `${notClientsOr.ja}受付印のない控えも受理されています（2025年1月以降）。`,
    en: `${notClientsOr.en} Copies without the tax office's stamp are accepted since January 2025.`,
  },
  form: 'copy',
  from: 'employer',
  ofEmployer: true,
  languageNotAsked: true,
  source: sheet2,
  need: (context) =>
    ofRoute(context, 'withholds', () =>
      required('カテゴリー４で必要です（ア及びイ）。', 'Required of category 4 (A and B).'),
    ),
  examples: [
    ...others,
    example('Category 4', category4, 'required'),
    example('Category 4, exempt', exempt, 'notRequired'),
  ],
};

const eitherOfB = (context: CheckContext): Need =>
  ofRoute(context, 'withholds', () =>
    oneOf(
      'D15',
      'イとして、直近３か月分の徴収高計算書又は納期の特例の承認資料のいずれかが必要です。',
      'As B, either the latest three slips or proof of the special due dates.',
    ),
  );

const examplesOfB: DocumentRow['examples'] = [
  ...others,
  example('Category 4, withholding', category4, 'oneOf'),
  example('Category 4, exempt', exempt, 'notRequired'),
];

const payment: DocumentRow = {
  id: 'D15-2b',
  group: 'D15',
  title: title(
    'イ(ア) 直近３か月分の給与所得・退職所得等の所得税徴収高計算書（領収日付印のあるものの写し）',
    'B(a): withholding tax payment slips of the latest three months, with receipt date stamp (copies)',
  ),
  client: [says('S21', '(B) Receipt Copy of the Payment Slip for Withholding Income Tax')],
  aliases: ['S21'],
  difference: notClientsOr,
  form: 'copy',
  from: 'employer',
  ofEmployer: true,
  languageNotAsked: true,
  source: sheet2,
  need: eitherOfB,
  covers: 'span',
  inspect: slipMonths,
  examples: examplesOfB,
};

const special: DocumentRow = {
  id: 'D15-2c',
  group: 'D15',
  title: title(
    'イ(イ) 納期の特例の承認を受けていることを明らかにする資料',
    'B(b): proof that the special due dates have been approved',
  ),
  difference: title(
    '案内ページの一覧にはありません。納期の特例を受けている場合や３か月分の納付がまだない場合に、イの代わりになります。',
    "Not on the practice's page. It stands for B where the special due dates apply or three payments do not exist yet.",
  ),
  form: 'copy',
  from: 'employer',
  ofEmployer: true,
  languageNotAsked: true,
  source: sheet2,
  need: eitherOfB,
  examples: examplesOfB,
};

const a: Text = { ja: '給与支払事務所等の開設届出書の写し', en: 'the notification of establishing a payroll office' };
const b: Text = {
  ja: `直近${slipsWanted}か月分の所得税徴収高計算書又は納期の特例の承認資料`,
  en: `the withholding slips of the latest ${slipsWanted} months, or proof of the special due dates`,
};

/** Names the part that is missing. */
function explain(missing: readonly string[], context: CheckContext): Text | undefined {
  const lacksA = missing.includes('D15-2a');
  const lacksB = missing.includes('D15-2b');
  const months = context.facts.employer.category?.slipMonths;
  const young: Text =
    lacksB && months !== undefined && months < slipsWanted
      ? {
          ja: `徴収高計算書は${months}か月分です。${slipsWanted}か月分がまだない場合は、納期の特例の承認を受けるか、理由書を添えて申請先に相談してください。`,
          en: ` There are slips of ${months} months. Where three do not exist yet, apply for the special due dates, or ask the bureau with a letter of reasons.`,
        }
      : { ja: '', en: '' };
  if (missing.includes('D15-1')) {
    return {
      ja: `源泉徴収の免除を受けている機関は免除証明書等、その他の機関は「ア ${a.ja}」及び「イ ${b.ja}」が必要です。`,
      en: `Exempt organisations: proof of the exemption. All others: A (${a.en}) and B (${b.en}).`,
    };
  }
  if (lacksA && lacksB) {
    return {
      ja: `ア（${a.ja}）及びイ（${b.ja}）が不足しています。${young.ja}`,
      en: `A (${a.en}) and B (${b.en}) are missing.${young.en}`,
    };
  }
  if (lacksB) return { ja: `イが不足しています（${b.ja}）。${young.ja}`, en: `B is missing (${b.en}).${young.en}` };
  return lacksA ? { ja: `アが不足しています（${a.ja}）。`, en: `A is missing (${a.en}).` } : undefined;
}

const both = { all: [{ row: 'D15-2a' }, { any: [{ row: 'D15-2b' }, { row: 'D15-2c' }] }] } as const;

/** D15: the exemption, or A and (B for three months or the special due dates). */
export const reasonsGroup: DocumentGroup = {
  id: 'D15',
  title: title(
    '前年分の職員の給与所得の源泉徴収票等の法定調書合計表を提出できない理由を明らかにする資料',
    'Why no summary of statutory records can be handed in',
  ),
  source: sheet2,
  need: (context) => ofCategory4(context, () => required('カテゴリー４で必要です。', 'Required of category 4.')),
  wants: (context) => {
    switch (route(context)) {
      case 'exempt':
        return { row: 'D15-1' };
      case 'withholds':
        return both;
      default:
        return { any: [{ row: 'D15-1' }, both] };
    }
  },
  explain,
};

/** D15-1 and D15-2. */
export const categoryFourRows: readonly DocumentRow[] = [exemption, notification, payment, special];
