import type { Facts } from '../../../domain/facts';
import type { CheckContext, Judgement, Rule } from '../../../spec/check';
import type { RecordChanges } from '../examples';
import { ask, documents, facts, fail, given, notApplicable, pass, silent, text, warn } from './kit';
import { checkSheet, practice } from './sources';

// Command of the language used at work, from 15 April 2026: R-LANG-01 to R-LANG-04.

/** First filing date of the rule. */
const from = '2026-04-15';

/** One language by any of its names; a name that is not known stands for itself. */
function languageOf(name: string): string {
  const plain = name.normalize('NFKC').toLowerCase().replace(/\s/g, '');
  const found = [
    ['ja', '日本語', 'japanese'],
    ['en', '英語', 'english'],
    ['zh', '中国語', 'chinese', '北京語'],
    ['ko', '韓国語', 'korean'],
    ['vi', 'ベトナム語', 'vietnamese'],
    ['ne', 'ネパール語', 'nepali'],
    ['es', 'スペイン語', 'spanish'],
    ['pt', 'ポルトガル語', 'portuguese'],
  ].find((names) => names.includes(plain));
  return found?.[0] ?? plain;
}

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
  return known.case.job?.languageBased === 'no'
    ? notApplicable(text('言語能力を用いる対人業務が主ではありません。', 'The work is not mainly language-based.'))
    : null;
}

type Proof = 'listed' | 'unlisted' | 'none' | 'unknown';

const enough: readonly (string | undefined)[] = ['B2', 'C1', 'C2'];

/** What shows the command of the language used. */
function proofOf({ applicant, case: one }: Facts, on: string, used: string): Proof {
  const languages = applicant.qualifications?.filter(
    ({ kind, language }) =>
      kind === 'language' && (language === undefined || languageOf(language) === languageOf(used)),
  );
  const good = (languages ?? []).some(
    ({ cefr, certificate, expiresOn }) =>
      enough.includes(cefr) && certificate === 'yes' && (expiresOn === undefined || expiresOn >= on),
  );
  if (good) return 'listed';
  // Graduation from a school in Japan is told as proof of Japanese.
  const graduate = (applicant.education ?? []).some(
    ({ place, level, degreeAwarded }) => place === 'japan' && degreeAwarded === 'yes' && level !== 'juniorHigh',
  );
  if (languageOf(used) === 'ja' && graduate) return 'listed';
  const document = (one.documents ?? []).find(({ id }) => id === 'D14')?.received;
  if (document === 'yes' || (languages ?? []).length > 0) return 'unlisted';
  return languages === undefined && document !== 'no' ? 'unknown' : 'none';
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
  title: text('言語能力（CEFR B2相当）の資料', 'Proof of CEFR B2'),
  source: checkSheet,
  judge: (context) => {
    const { facts: known, on, category } = context;
    const away = outside(context);
    if (away) return away;
    const { languageBased, languageUsed } = known.case.job ?? {};
    if (languageBased !== 'yes' || languageUsed === undefined) {
      return ask(
        text(
          '言語能力を用いる対人業務が主かどうかと、使用する言語',
          'whether the work is mainly language-based, and in which language',
        ),
        ...facts('case.job.languageBased', 'case.job.languageUsed'),
      );
    }
    const change = text(
      '日本語であれば日本語能力試験N2以上、BJT400点以上、日本の学校の卒業などの資料をそろえてください。',
      'For Japanese: JLPT N2 or higher, BJT 400 or more, graduation from a school in Japan.',
    );
    switch (proofOf(known, on, languageUsed)) {
      case 'listed':
        return pass(text('言語能力（CEFR B2相当）を示す資料があります。', 'There is proof of CEFR B2.'));
      case 'unlisted':
        return warn(
          text(
            '言語能力の資料が、例示されたものでないか、期限・証明書が確認できません。',
            'The proof is not of a listed kind, or its certificate or date is not confirmed.',
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
              text('言語能力（CEFR B2相当）を示す資料が必要です。', 'Proof of CEFR B2 is needed.'),
              languageFacts,
              change,
            );
      case 'unknown':
        return ask(text('言語能力の資料', 'proof of the language'), ...languageFacts);
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
    given('A Japanese degree is no proof of English', 'unknown', {
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
    given('Proof was not asked for', 'unknown', speaking()),
    silent(),
  ],
};

const mayAsk: Rule = {
  id: 'R-LANG-02',
  title: text('審査での言語能力の確認', 'Language asked about in the examination'),
  source: checkSheet,
  judge: (context) => {
    const { facts: known, on, category } = context;
    const { languageBased } = known.case.job ?? {};
    if (on < from) return notApplicable(text('2026年4月15日より前の申請です。', 'Filed before 15 April 2026.'));
    const info = text(
      '言語能力の資料は提出不要ですが、審査で求められる場合があります。',
      'No proof of language is required; it may still be asked for in the examination.',
    );
    if (languageBased === 'no') return pass(info);
    if (languageBased !== 'yes')
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
  title: text('業務で使用する言語', 'The language used at work'),
  source: practice('日本語以外の言語を使う業務の資料'),
  judge: (context) => {
    const away = outside(context);
    if (away) return away;
    const { languageBased, languageUsed } = context.facts.case.job ?? {};
    const points = facts('case.job.languageUsed', 'case.job.languageBased');
    if (languageBased !== 'yes' || languageUsed === undefined)
      return ask(text('業務で使用する言語', 'the language used at work'), ...points);
    return languageOf(languageUsed) === 'ja'
      ? pass(text('業務で使用する言語は日本語です。', 'The language used is Japanese.'))
      : warn(
          text(
            '業務で使用する言語が日本語以外です。その言語の証明が必要とされています。どの資料でよいか確認してください。',
            'The language used is not Japanese: proof of that language is wanted. Ask which proof will do.',
          ),
          [...points, ...documents('D14')],
          text(
            '地方局に確認し、使用する言語の資料を用意してください。',
            'Ask the bureau and obtain proof of that language.',
          ),
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
  title: text('母語話者の代替資料', 'Native speakers'),
  source: practice('母語話者の代替資料の可否（不明）'),
  judge: (context) => {
    const away = outside(context);
    if (away) return away;
    const { facts: known } = context;
    const { languageBased, languageUsed } = known.case.job ?? {};
    const points = [...facts('applicant.qualifications.0.cefr', 'case.job.languageUsed'), ...documents('D14')];
    const { qualifications } = known.applicant;
    if (languageBased !== 'yes' || languageUsed === undefined || qualifications === undefined) {
      return ask(
        text('使用する言語と、母語かどうか', 'the language used, and whether it is the mother tongue'),
        ...points,
      );
    }
    const isNative = qualifications.some(
      ({ kind, cefr, language }) =>
        kind === 'language' &&
        cefr === 'native' &&
        (language === undefined || languageOf(language) === languageOf(languageUsed)),
    );
    return isNative
      ? warn(
          text(
            '母語話者です。証明書に代わる資料の可否を確認してください（公表された例はありません）。',
            'A native speaker: ask what is accepted instead of a certificate (no published example is known).',
          ),
          points,
          text(
            '出身校の教授言語を示す資料などについて地方局に確認してください。',
            'Ask the bureau, for example about proof of the language of instruction at school.',
          ),
        )
      : notApplicable(text('母語話者ではありません。', 'Not a native speaker.'));
  },
  examples: [
    given('A native speaker', 'warn', speaking({}, level('native', 'no'))),
    given('A learner', 'notApplicable', speaking({}, level('B2'))),
    given('Not asked', 'unknown', speaking()),
    silent(),
  ],
};

/** R-LANG-01 to R-LANG-04. */
export const languageRules: readonly Rule[] = [evidence, mayAsk, which, native];
