import type { Facts } from '../../../domain/facts';
import type { CheckContext, Rule } from '../known';
import type { Judgement } from '../../../spec/check';
import { isLanguageWork } from '../documents/language-work';
import type { RecordChanges } from '../examples';
import { ask, askMissing, documents, facts, fail, given, needs, notApplicable, pass, silent, text, warn } from './kit';
import { isNative, languageOf, proofOf, proofWanted } from './language-proof';
import { checkSheet, practice } from './sources';

// Command of the language used at work, from 15 April 2026: R-LANG-01 to R-LANG-04.

/** First filing date of the rule. */
const from = '2026-04-15';

/** Why the rules do not concern a case, or null where they do or may. */
function outside(context: CheckContext): Judgement | null {
  const { facts: known, on, category } = context;
  if (on < from) return notApplicable(text('2026年4月15日より前の申請です。', 'Filed before 15 April 2026.'));
  if (category.value === 1 || category.value === 2)
    return notApplicable(
      text(
        'カテゴリー１・２では求められません（R-LANG-02を参照）。',
        'Not asked of categories 1 and 2 (see R-LANG-02).',
      ),
    );
  return isLanguageWork(known) === 'no'
    ? notApplicable(text('言語能力を用いる対人業務が主ではありません。', 'The work is not mainly language-based.'))
    : null;
}

/** The question that is open before the language can be judged; undefined where none is. */
function openQuestion(known: Facts): Judgement | undefined {
  const work = isLanguageWork(known);
  const used = known.case.job?.languageUsed;
  if (work === 'yes' && used !== undefined) return undefined;
  return askMissing(
    needs(
      '言語能力を用いる対人業務が主かどうか',
      'whether the work is mainly language-based and person-facing',
      work === 'unknown' ? undefined : work,
      ...facts('case.job.languageBased'),
    ),
    needs('業務で使用する言語', 'the language used at work', used, ...facts('case.job.languageUsed')),
  );
}

const languageFacts = [
  ...facts('case.job.languageUsed', 'applicant.qualifications.0.cefr', 'applicant.qualifications.0.certificate'),
  ...documents('D14'),
];

const speaking = (
  more: NonNullable<RecordChanges['case']> = {},
  qualifications?: NonNullable<RecordChanges['applicant']>['qualifications'],
): RecordChanges => ({
  applicant: { qualifications },
  case: { ...more, job: { languageBased: 'yes', languageUsed: '日本語', ...more.job } },
});
const level = (cefr: 'B1' | 'B2' | 'native', certificate: 'yes' | 'no' = 'yes', expiresOn?: string) =>
  [
    {
      id: 'language-1',
      kind: 'language',
      language: '日本語',
      cefr,
      certificate,
      ...(expiresOn === undefined ? {} : { expiresOn }),
    },
  ] as NonNullable<RecordChanges['applicant']>['qualifications'];

const evidence: Rule = {
  id: 'R-LANG-01',
  chapter: 'language',
  title: text('言語能力（CEFR B2相当）の資料', 'Proof of CEFR B2'),
  source: checkSheet,
  judge: (context) => {
    const { facts: known, on, category } = context;
    const away = outside(context);
    if (away) return away;
    const open = openQuestion(known);
    if (open) return open;
    const used = known.case.job?.languageUsed;
    const change = proofWanted(used);
    const found = proofOf(known, on, used);
    switch (found.state) {
      case 'listed':
        return pass(
          text(
            `業務で使用する言語（${used}）の能力を示す資料があります：${found.by.ja}。`,
            `There is proof of the language used (${used}): ${found.by.en}.`,
          ),
        );
      case 'unlisted':
        return warn(
          text(
            `業務で使用する言語（${used}）について、CEFR B2相当を示せていません：${found.why.ja}。`,
            `CEFR B2 is not shown for the language used (${used}): ${found.why.en}.`,
          ),
          languageFacts,
          change,
        );
      case 'none':
        return category.value === 'unknown'
          ? ask(
              text(
                'カテゴリー（３・４であれば言語能力の資料が必要）',
                'the category (for 3 and 4 proof of language is needed)',
              ),
              ...category.points,
            )
          : fail(
              text(
                `カテゴリー${category.value}で言語能力を用いる業務のため、業務で使用する言語（${used}）のCEFR B2相当の資料が必要ですが、資料も資格の記録もありません。`,
                `Language-based work for an organisation of category ${category.value} needs proof of CEFR B2 in the language used (${used}), and neither a document nor a qualification is recorded.`,
              ),
              languageFacts,
              change,
            );
      case 'unknown':
        return ask(
          text(
            `業務で使用する言語（${used}）の能力を示す資料`,
            `what shows the command of the language used (${used})`,
          ),
          ...languageFacts,
        );
    }
  },
  examples: [
    given('B2 with a certificate', 'pass', speaking({}, level('B2'))),
    given('B1 with a certificate', 'warn', speaking({}, level('B1'))),
    given('A mother tongue, without a certificate', 'warn', speaking({}, level('native', 'no'))),
    given('B2 without its certificate', 'warn', speaking({}, level('B2', 'no'))),
    given('A certificate that ends on the filing day', 'pass', speaking({}, level('B2', 'yes', '2026-06-15'))),
    given('A certificate that ended the day before', 'warn', speaking({}, level('B2', 'yes', '2026-06-14'))),
    given('No proof', 'fail', speaking({}, [])),
    given(
      'A document of a kind nobody has named',
      'warn',
      speaking({ documents: [{ id: 'D14', received: 'yes' }] }, []),
    ),
    given('Proof of another language', 'fail', speaking({ job: { languageUsed: '英語' } }, level('B2'))),
    given('A Japanese degree is no proof of English', 'fail', {
      ...speaking({ job: { languageUsed: '英語' } }),
      applicant: { education: [{ id: 'school-1', place: 'japan', level: 'bachelor', degreeAwarded: 'yes' }] },
    }),
    given('No proof, filed on the day before the rule', 'notApplicable', speaking({}, []), '2026-04-14'),
    given('No proof, filed on the first day of the rule', 'fail', speaking({}, []), '2026-04-15'),
    given('A graduate of a Japanese university', 'pass', {
      ...speaking(),
      applicant: { education: [{ id: 'school-1', place: 'japan', level: 'bachelor', degreeAwarded: 'yes' }] },
    }),
    given('A listed company', 'notApplicable', {
      ...speaking({}, []),
      employer: { category: { firstGround: 'listed' } },
    }),
    given('An engineer', 'notApplicable'),
    given('Documents are recorded, and none shows the language', 'fail', speaking()),
    given('Neither documents nor qualifications were asked for', 'unknown', speaking({ documents: undefined })),
    given('A translator, of whom nobody has said that the work is language-based', 'pass', {
      ...speaking({ job: { occupation: '25' } }, level('B2')),
      case: { job: { languageBased: undefined, occupation: '25', languageUsed: '日本語' } },
    }),
    given('The certificate of a Japanese school is here, and the title was not asked', 'pass', {
      ...speaking({ documents: [{ id: 'D09a', received: 'yes', proves: ['school-1'] }] }),
      applicant: { education: [{ id: 'school-1', place: 'japan', level: 'bachelor' }] },
    }),
    silent(),
  ],
};

const mayAsk: Rule = {
  id: 'R-LANG-02',
  chapter: 'language',
  title: text('審査での言語能力の確認', 'Language asked about in the examination'),
  source: checkSheet,
  judge: (context) => {
    const { facts: known, on, category } = context;
    const work = isLanguageWork(known);
    if (on < from) return notApplicable(text('2026年4月15日より前の申請です。', 'Filed before 15 April 2026.'));
    const info = text(
      '言語能力の資料は提出不要ですが、審査で求められる場合があります。',
      'No proof of language is required; it may still be asked for in the examination.',
    );
    if (work === 'no') return pass(info);
    if (work === 'unknown')
      return ask(
        text('言語能力を用いる対人業務が主かどうか', 'whether the work is mainly language-based'),
        ...facts('case.job.languageBased'),
      );
    if (category.value === 'unknown')
      return ask(text('所属機関のカテゴリー', 'the category of the organisation'), ...category.points);
    return category.value === 1 || category.value === 2
      ? warn(info, languageFacts, text('言語能力の資料を手元に用意してください。', 'Keep the proof at hand.'))
      : notApplicable(text('資料が必要です（R-LANG-01）。', 'Proof is required (R-LANG-01).'));
  },
  examples: [
    given('An engineer', 'pass'),
    given('A translator of a listed company', 'warn', {
      ...speaking(),
      employer: { category: { firstGround: 'listed' } },
    }),
    given('A translator of a category 3 company', 'notApplicable', speaking()),
    given('An engineer before the rule', 'notApplicable', {}, '2026-04-14'),
    silent(),
  ],
};

const which: Rule = {
  id: 'R-LANG-03',
  chapter: 'language',
  title: text('業務で使用する言語', 'The language used at work'),
  source: practice('日本語以外の言語を使う業務の資料'),
  judge: (context) => {
    const away = outside(context);
    if (away) return away;
    const open = openQuestion(context.facts);
    if (open) return open;
    const used = context.facts.case.job?.languageUsed ?? '';
    const points = facts('case.job.languageUsed', 'case.job.languageBased');
    return languageOf(used) === 'ja'
      ? pass(text('業務で使用する言語は日本語です。', 'The language used is Japanese.'))
      : warn(
          text(
            `業務で使用する言語は${used}です。${used}の能力の証明が必要とされていますが、どの資料でよいかは公表されていません。`,
            `The language used is ${used}: proof of that language is wanted, and which proof will do is not published.`,
          ),
          [...points, ...documents('D14')],
          proofWanted(used),
        );
  },
  examples: [
    given('Japanese', 'pass', speaking()),
    given('English', 'warn', speaking({ job: { languageUsed: '英語' } })),
    given('An engineer', 'notApplicable'),
    given('The language is not known', 'unknown', speaking({ job: { languageUsed: undefined } })),
    silent(),
  ],
};

const native: Rule = {
  id: 'R-LANG-04',
  chapter: 'language',
  title: text('母語話者の代替資料', 'Native speakers'),
  source: practice('母語話者の代替資料の可否（不明）'),
  judge: (context) => {
    const away = outside(context);
    if (away) return away;
    const { facts: known } = context;
    const open = openQuestion(known);
    if (open) return open;
    const used = known.case.job?.languageUsed;
    const points = [...facts('applicant.qualifications.0.cefr', 'case.job.languageUsed'), ...documents('D14')];
    const native = isNative(known, used);
    if (native === undefined) {
      // Where a certificate or a school shows the language, the mother tongue does not matter.
      return proofOf(known, context.on, used).state === 'listed'
        ? notApplicable(text('言語能力は他の資料で示されています。', 'The language is shown by other proof.'))
        : ask(
            text(
              `業務で使用する言語（${used}）が母語かどうか`,
              `whether the language used (${used}) is the mother tongue`,
            ),
            ...points,
          );
    }
    return native
      ? warn(
          text(
            `業務で使用する言語（${used}）は母語との記録です。母語話者の扱いは公表されていません。`,
            `The language used (${used}) is recorded as the mother tongue, and how native speakers are treated is not published.`,
          ),
          points,
          text(
            `証明書に代わる資料（出身校の教授言語が${used}であることの証明など）でよいか、申請先に確認してください。`,
            `Ask the bureau what is taken instead of a certificate, for example proof that school was taught in that language (${used}).`,
          ),
        )
      : notApplicable(text('母語話者ではありません。', 'Not a native speaker.'));
  },
  examples: [
    given('A native speaker', 'warn', speaking({}, level('native', 'no'))),
    given('A learner', 'notApplicable', speaking({}, level('B2'))),
    given('Not asked', 'unknown', speaking()),
    given('Not asked, and a school in Japan shows the language', 'notApplicable', {
      ...speaking(),
      applicant: { education: [{ id: 'school-1', place: 'japan', level: 'bachelor', degreeAwarded: 'yes' }] },
    }),
    silent(),
  ],
};

/** R-LANG-01 to R-LANG-04. */
export const languageRules: readonly Rule[] = [evidence, mayAsk, which, native];
