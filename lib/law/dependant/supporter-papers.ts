import type { Source } from '../../i18n/text';
import type { Need } from '../../spec/check';
import type { CheckContext, DocumentGroup, DocumentRow } from '../gijinkoku/known';
import { title } from '../gijinkoku/documents/kit';
import { notRequired, oneOf, required, unknown } from '../gijinkoku/documents/needs';
import { type FamilyChanges, familyNeeds } from './examples';
import { familyOf, meansOf } from './kit';

// 扶養者の資料: card or passport, work, tax, and what stands for them where there is no income.

const student: FamilyChanges = {
  case: { dependant: { supporter: { status: 'student', annualIncomeYen: undefined } } },
};
const notKnown: FamilyChanges = {
  case: { dependant: { supporter: { status: undefined, annualIncomeYen: undefined, filedTogether: 'no' } } },
};
const together: FamilyChanges = { case: { dependant: { supporter: { filedTogether: 'yes' } } } };

const waits = unknown(
  '扶養者の在留資格と年収によります（収入がない場合は預金・奨学金など）。',
  "It depends on the supporter's status and income: without income, savings or a grant stand for it.",
  'case.dependant.supporter.status',
);

/**
 * The supporter's papers.
 * @param who whether the supporter may be coming to Japan together with the family, and has no income here to show yet
 */
export function supporterPapers(
  source: Source,
  who: 'mayComeTogether' | 'livesInJapan',
): { readonly rows: readonly DocumentRow[]; readonly groups: readonly DocumentGroup[] } {
  const byIncome =
    (there: () => Need) =>
    ({ facts }: CheckContext): Need => {
      if (who === 'mayComeTogether' && familyOf(facts).supporter?.filedTogether === 'yes') {
        return notRequired(
          '扶養者と同時に申請するため、扶養者の申請の資料（雇用契約など）で示します（要確認）。',
          "Filed together: shown by the papers of the supporter's own application (to be confirmed with the bureau).",
        );
      }
      switch (meansOf(facts)) {
        case 'income':
          return there();
        case 'savings':
          return notRequired('扶養者に収入がありません。', 'The supporter has no income.');
        default:
          return waits;
      }
    };
  const bySavings = ({ facts }: CheckContext): Need => {
    switch (meansOf(facts)) {
      case 'savings':
        return oneOf(
          'FD06',
          '扶養者に収入がないため、いずれかで資力を示します。',
          'The supporter has no income: one of these shows the means.',
        );
      case 'income':
        return notRequired('扶養者に収入があります。', 'The supporter has an income.');
      default:
        return waits;
    }
  };
  const work = byIncome(() =>
    oneOf('FD03', '扶養者の職業を証明します。いずれか１通。', "Proof of the supporter's work: one of these."),
  );
  const tax = byIncome(() => required('扶養者の収入と納税を証明します。', "Proof of the supporter's income and tax."));
  const togetherNeeds = who === 'mayComeTogether' ? 'notRequired' : undefined;
  const incomeExamples = (working: Need['need']) => [
    familyNeeds('An income', {}, working),
    familyNeeds('A student', student, 'notRequired'),
    familyNeeds('Filed together', together, togetherNeeds ?? working),
    familyNeeds('Neither status nor income is known', notKnown, 'unknown'),
  ];
  const savingsExamples = [
    familyNeeds('An income', {}, 'notRequired'),
    familyNeeds('A student', student, 'oneOf'),
    familyNeeds('No yen of income', { case: { dependant: { supporter: { annualIncomeYen: 0 } } } }, 'oneOf'),
    familyNeeds('Neither status nor income is known', notKnown, 'unknown'),
  ];
  const fresh = { kind: 'months', months: 3, from: 'issuedOn' } as const;
  const inJapanese = { source, from: 'applicant', languageNotAsked: true } as const;
  const rows: readonly DocumentRow[] = [
    {
      ...inJapanese,
      id: 'FD02',
      title: title('扶養者の在留カード又は旅券の写し １通', "Copy of the supporter's residence card or passport"),
      form: 'copy',
      need: () => required('すべての申請で必要です。', 'Always required.'),
      examples: [familyNeeds('Any case', {}, 'required'), familyNeeds('Filed together', together, 'required')],
    },
    {
      ...inJapanese,
      id: 'FD03a',
      title: title('扶養者の在職証明書 １通', "Certificate of the supporter's employment"),
      form: 'original',
      from: 'employer',
      validity: fresh,
      group: 'FD03',
      need: work,
      examples: incomeExamples('oneOf'),
    },
    {
      ...inJapanese,
      id: 'FD03b',
      title: title('扶養者の営業許可書の写し等 １通', "Copy of the supporter's business licence"),
      form: 'copy',
      group: 'FD03',
      need: work,
      examples: incomeExamples('oneOf'),
    },
    {
      ...inJapanese,
      id: 'FD04',
      title: title(
        '扶養者の住民税の課税（又は非課税）証明書（１年間の総所得が記載されたもの） １通',
        "Certificate of the supporter's resident tax as assessed, with the income of a year",
      ),
      form: 'original',
      validity: fresh,
      need: tax,
      examples: incomeExamples('required'),
    },
    {
      ...inJapanese,
      id: 'FD05',
      title: title(
        '扶養者の住民税の納税証明書（１年間の納税状況が記載されたもの） １通',
        "Certificate of the supporter's resident tax as paid, of a year",
      ),
      form: 'original',
      validity: fresh,
      need: tax,
      examples: incomeExamples('required'),
    },
    {
      ...inJapanese,
      id: 'FD06a',
      title: title('扶養者名義の預金残高証明書', "Bank balance in the supporter's name"),
      form: 'original',
      validity: fresh,
      group: 'FD06',
      need: bySavings,
      examples: savingsExamples,
    },
    {
      ...inJapanese,
      id: 'FD06b',
      title: title('給付金額・期間を明示した奨学金給付に関する証明書', 'Certificate of a grant, with amount and time'),
      form: 'original',
      group: 'FD06',
      need: bySavings,
      examples: savingsExamples,
    },
    {
      source,
      id: 'FD06c',
      from: 'applicant',
      title: title(
        'その他申請人の生活費用を支弁することができることを証明する文書',
        'Another document that shows how the applicant is provided for',
      ),
      form: 'either',
      group: 'FD06',
      need: bySavings,
      examples: savingsExamples,
    },
  ];
  return {
    rows,
    groups: [
      {
        id: 'FD03',
        title: title('扶養者の職業を証明する文書（いずれか１通）', "Proof of the supporter's work (one of these)"),
        source,
        need: work,
        wants: () => ({ any: [{ row: 'FD03a' }, { row: 'FD03b' }] }),
      },
      {
        id: 'FD06',
        title: title('収入に代わる資力の資料（いずれか）', 'What stands for an income (one of these)'),
        source,
        need: bySavings,
        wants: () => ({ any: [{ row: 'FD06a' }, { row: 'FD06b' }, { row: 'FD06c' }] }),
      },
    ],
  };
}
