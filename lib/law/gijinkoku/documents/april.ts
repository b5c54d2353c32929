import type { CheckContext, DocumentRow } from '../known';
import type { Need } from '../../../spec/check';
import { category1, category4, categoryUnknown, example, notNamedByClient, others, says, title } from './kit';
import { isLanguageWork } from './language-work';
import { forSmaller, notRequired, required, unknown } from './needs';
import { aprilRules } from './sources';

/** The first filing date of the declaration and the language proof. */
const from = '2026-04-15';

const sinceApril = (context: CheckContext, then: () => Need): Need =>
  forSmaller(context, () =>
    context.on >= from
      ? then()
      : notRequired('2026年4月14日までの申請では求められません。', 'Not asked for before 15 April 2026.'),
  );

const declaration: DocumentRow = {
  id: 'D13',
  title: title(
    '所属機関の代表者に関する申告書（参考様式）',
    "Declaration about the organisation's representative (reference form)",
  ),
  client: [others],
  difference: notNamedByClient,
  form: 'unspecified',
  from: 'employer',
  ofEmployer: true,
  languageNotAsked: true,
  source: aprilRules,
  need: (context) =>
    sinceApril(context, () =>
      required(
        `カテゴリー${context.category.value}では、2026年4月15日以降の申請で必要です。`,
        `Required of category ${context.category.value} for applications from 15 April 2026.`,
      ),
    ),
  examples: [
    example('The first day of the rule', {}, 'required', '2026-04-15'),
    example('The day before', {}, 'notRequired', '2026-04-14'),
    example('Category 1', category1, 'notRequired'),
    example('Category 4', category4, 'required'),
    example('The category cannot be told yet', categoryUnknown, 'unknown'),
  ],
};

const notAsked = (occupation: '6' | '25' | '27') =>
  ({ case: { job: { languageBased: undefined, internationalDuty: undefined, occupation } } }) as const;

const language: DocumentRow = {
  id: 'D14',
  bearsName: true,
  title: title('言語能力（CEFR・B2相当）を示す資料', 'Proof of language ability (CEFR B2 or equal)'),
  client: [
    says(
      'S8',
      'Certificate of Japanese Proficiency (in case your position requires Japanese Proficiency such as translator)',
    ),
  ],
  aliases: ['S8'],
  difference: title(
    '2026年4月15日以降は、業務で使用する言語のCEFR・B2相当（日本語ならJLPT N2、BJT400点など）が目安です。日本語以外の言語や母語話者の扱いは確認できていません。',
    'From 15 April 2026 the measure is CEFR B2 in the language used at work (for Japanese JLPT N2, BJT 400 …). How other languages and native speakers are treated is not known.',
  ),
  form: 'copy',
  from: 'applicant',
  languageNotAsked: true,
  source: aprilRules,
  need: (context) =>
    sinceApril(context, () => {
      switch (isLanguageWork(context.facts)) {
        case 'yes':
          return required(
            '言語能力を用いる対人業務（翻訳・通訳、接客等）が主のため必要です。',
            'Needed: mainly language-based, person-facing work.',
          );
        case 'no':
          return notRequired(
            '言語能力を用いる対人業務が主ではないため、通常は不要です（審査で求められることがあります）。',
            'Usually not needed: the work is not mainly language-based and person-facing. The examiner may still ask.',
          );
        default:
          return unknown(
            '言語能力を用いる対人業務（翻訳・通訳、接客等）が主かどうかによります。',
            'It depends on whether the work is mainly language-based and person-facing.',
            'case.job.languageBased',
          );
      }
    }),
  examples: [
    example(
      'Language work, the first day of the rule',
      { case: { job: { languageBased: 'yes' } } },
      'required',
      '2026-04-15',
    ),
    example('Language work, the day before', { case: { job: { languageBased: 'yes' } } }, 'notRequired', '2026-04-14'),
    example('Not language work', {}, 'notRequired'),
    example('An interpreter, the question not asked', notAsked('25'), 'required'),
    example('An engineer, the question not asked', notAsked('6'), 'notRequired'),
    example('A marketing specialist, the question not asked', notAsked('27'), 'unknown'),
    example('Language work, category 1', { ...category1, case: { job: { languageBased: 'yes' } } }, 'notRequired'),
    example('The category cannot be told yet', categoryUnknown, 'unknown'),
  ],
};

/** D13 and D14. */
export const aprilRows: readonly DocumentRow[] = [declaration, language];
