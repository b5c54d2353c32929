import type { CheckContext, Rule } from '../known';
import type { Text } from '../../../i18n/text';
import type { RecordChanges } from '../examples';
import {
  ask,
  askMissing,
  documents,
  facts,
  given,
  needs,
  notApplicable,
  pass,
  receivedOf,
  silent,
  text,
  warn,
} from './kit';
import { isNative, proofOf, proofWanted } from './language-proof';
import { tenYears, threeYears, translation, work, worked } from './months';
import { bachelorIn, schooled, senmonshiIn } from './schools';
import { ordinance, practice } from './sources';

// Graduates in international services, and the proof of experience: R-EDU-08, R-EDU-09, R-EDU-13.

const dutyWords: Readonly<Record<string, Text>> = {
  translation: text('翻訳', 'translation'),
  interpretation: text('通訳', 'interpretation'),
  languageTeaching: text('語学の指導', 'language teaching'),
};

const exemption: Rule = {
  id: 'R-EDU-08',
  chapter: 'education',
  title: text('大学卒業者の翻訳・通訳・語学の指導', 'Graduates who translate, interpret or teach'),
  source: ordinance('二号ロただし書'),
  judge: ({ facts: known, basis, grounds, on }) => {
    const { area, internationalDuty: duty } = known.case.job ?? {};
    if (area === undefined || (area === 'international' && duty === undefined)) {
      return askMissing(
        needs('業務の分野', 'the area of the work', area, ...facts('case.job.area')),
        needs('国際業務の種類', 'the kind of international services', duty, ...facts('case.job.internationalDuty')),
      );
    }
    if (area !== 'international' || !['translation', 'interpretation', 'languageTeaching'].includes(duty ?? '')) {
      return notApplicable(
        text(
          '翻訳・通訳・語学の指導の国際業務ではありません。',
          'Not translation, interpretation or language teaching as international services.',
        ),
      );
    }
    if (grounds?.degree.held === 'unknown')
      return ask(
        text(
          '大学等を卒業しているか（卒業していれば3年の実務経験は要りません）',
          'whether a university was finished (then three years of experience are not needed)',
        ),
        ...facts('applicant.education.0.level', 'applicant.education.0.degreeAwarded'),
      );
    if (basis.value !== 'languageDegree') {
      return notApplicable(
        text(
          '大学卒業者ではないため、実務経験によります（専門士はこの例外に含まれません）。',
          'Not a graduate of a university: experience decides (a senmonshi title does not count here).',
        ),
      );
    }
    const used = known.case.job?.languageUsed;
    const found = proofOf(known, on, used);
    const tongue =
      used === undefined ? text('業務で使う言語', 'the language used') : text(used, `the language used (${used})`);
    if (found.state === 'listed' || isNative(known, used) || receivedOf(known, 'D14').length > 0) {
      return pass(
        text(
          `大学卒業者の${dutyWords[duty ?? '']?.ja ?? '業務'}のため、3年の実務経験は要りません。${tongue.ja}の能力を示すものがあります。`,
          `A graduate needs no three years of experience for ${dutyWords[duty ?? '']?.en ?? 'such work'}, and the command of ${tongue.en} is shown.`,
        ),
      );
    }
    if (found.state === 'unknown')
      return ask(
        text(
          `${tongue.ja}の能力（母語か、証明書があるか）`,
          `the command of ${tongue.en} (mother tongue, or a certificate)`,
        ),
        ...facts('applicant.qualifications.0.cefr'),
        ...documents('D14'),
      );
    return warn(
      text(
        `大学卒業者の例外に当たり実務経験は要りませんが、${tongue.ja}の能力を示せていません${found.state === 'unlisted' ? `：${found.why.ja}` : ''}。`,
        `The exception for graduates applies, but the command of ${tongue.en} is not shown${found.state === 'unlisted' ? `: ${found.why.en}` : ''}.`,
      ),
      [...facts('applicant.qualifications.0.cefr'), ...documents('D14')],
      proofWanted(used),
    );
  },
  examples: [
    given('A translator with a degree and a certificate', 'pass', withLanguages('yes')),
    given('The same without proof', 'warn', withLanguages('no')),
    given('Documents are recorded, and none shows the language', 'warn', schooled(bachelorIn('law'), translation)),
    given('Neither documents nor languages were asked about', 'unknown', {
      ...schooled(bachelorIn('law'), translation),
      case: { ...schooled(bachelorIn('law'), translation).case, documents: undefined },
    }),
    given('A certificate of another language than is used', 'warn', {
      ...withLanguages('yes'),
      case: { ...withLanguages('yes').case, job: { ...translation.job, languageUsed: '英語' } },
    }),
    given('The certificate is among the documents', 'pass', {
      ...schooled(bachelorIn('law'), translation),
      case: { ...schooled(bachelorIn('law'), translation).case, documents: [{ id: 'S8', received: 'yes' }] },
    }),
    given('A senmonshi', 'notApplicable', schooled(senmonshiIn('culture'), translation)),
    given('An engineer', 'notApplicable'),
    silent(),
  ],
};

function withLanguages(certificate: 'yes' | 'no'): RecordChanges {
  const base = schooled(bachelorIn('law'), translation);
  return {
    ...base,
    applicant: {
      ...base.applicant,
      qualifications: [{ id: 'language-1', kind: 'language', language: '日本語', cefr: 'B2', certificate }],
    },
  };
}

const alternative: Rule = {
  id: 'R-EDU-09',
  chapter: 'education',
  title: text('人文科学・自然科学としての判断', 'Reading the work as humanities or sciences'),
  source: practice('デザイン・商品開発・広報・海外取引と関連する学歴'),
  judge: ({ facts: known, grounds }) => {
    const duty = known.case.job?.internationalDuty;
    if (duty === undefined)
      return ask(text('国際業務の種類', 'the kind of international services'), ...facts('case.job.internationalDuty'));
    const open = [
      'design',
      'productDevelopment',
      'publicRelations',
      'advertising',
      'overseasTrade',
      'similar',
    ].includes(duty);
    if (!open) return notApplicable(text('該当する業務ではありません。', 'Not such duties.'));
    const { held, relation } = grounds?.degree ?? {};
    if (held === 'no') return notApplicable(text('大学等の学歴がありません。', 'No degree.'));
    if (held !== 'yes' || relation === 'unknown')
      return askMissing(
        needs('大学等の学歴', 'the degree', held === 'yes' || undefined, ...facts('applicant.education.0.level')),
        needs(
          '専攻と職務の関連性',
          'how the major relates to the duties',
          relation === 'unknown' ? undefined : relation,
          ...facts('case.assessment.majorRelated'),
        ),
      );
    return relation === 'high' || relation === 'medium'
      ? pass(
          text('人文科学又は自然科学の区分でも判断できます。', 'The work can be read as humanities or sciences too.'),
        )
      : notApplicable(text('専攻との関連が強くありません。', 'The major is not closely related.'));
  },
  examples: [
    given(
      'Trade by a graduate of commerce',
      'pass',
      schooled(bachelorIn('commerce'), {
        job: { area: 'international', occupation: '26', internationalDuty: 'overseasTrade' },
      }),
    ),
    given(
      'Design by a graduate of law',
      'notApplicable',
      schooled(bachelorIn('law'), { job: { area: 'international', occupation: '18', internationalDuty: 'design' } }),
    ),
    given('Machines', 'notApplicable'),
    given(
      'A major outside the table',
      'unknown',
      schooled(bachelorIn('other'), { job: { internationalDuty: 'design' } }),
    ),
    silent(),
  ],
};

const proofs: Rule = {
  id: 'R-EDU-13',
  chapter: 'education',
  title: text('職歴の証明資料', 'Proof of the experience'),
  source: practice('在職証明書に代わる資料'),
  judge: (context) => {
    const { facts: known, basis } = context;
    if (basis.value === 'unknown')
      return ask(text('申請の根拠', 'the ground of the case'), ...facts('case.job.area', 'applicant.work.answer'));
    if (basis.value !== 'tenYears' && basis.value !== 'threeYears') {
      return notApplicable(text('実務経験を根拠としません。', 'The case does not rest on experience.'));
    }
    const open = undocumented(context);
    if (enough(context))
      return pass(text('必要な期間は資料で確認できます。', 'Documents show the months that are needed.'));
    const points = facts(...open.map((at) => `applicant.work.jobs.${at}.employerClosed` as const));
    const closed = open.filter((at) => known.applicant.work?.jobs?.[at]?.employerClosed === 'yes');
    if (closed.length > 0) {
      return warn(
        text(
          '勤務先が廃業しているため、在職証明書に代わる資料の説明が必要です。',
          'A former employer has closed: explain what stands in for the certificate of employment.',
        ),
        facts(...closed.map((at) => `applicant.work.jobs.${at}.employerClosed` as const)),
        text(
          '給与明細、納税・社会保険の記録、元上司の書面などを組み合わせてください。',
          'Combine payslips, tax or insurance records, letters of former superiors.',
        ),
      );
    }
    const told = open.every((at) => known.applicant.work?.jobs?.[at]?.employerClosed === 'no');
    return told
      ? notApplicable(
          text(
            '在職証明書を勤務先に求められます（R-EDU-05・07を参照）。',
            'Certificates can be asked of the employers (see R-EDU-05 and 07).',
          ),
        )
      : ask(
          text('証明書のない勤務先が廃業していないか', 'whether the employers without a certificate have closed'),
          ...points,
        );
  },
  examples: [
    given('All months are documented', 'pass', worked(150, 'yes')),
    given('Three years to the month are documented', 'pass', worked(36, 'yes', translation)),
    given('Ten years to the month are documented', 'pass', worked(120, 'yes')),
    given('The employer has closed and nothing shows the job', 'warn', closed('yes')),
    given('The employer still exists', 'notApplicable', closed('no')),
    given('A degree', 'notApplicable'),
    given('Nobody has asked whether the employer still exists', 'unknown', worked(150, 'no')),
    silent(),
  ],
};

function closed(employerClosed: 'yes' | 'no'): RecordChanges {
  const base = worked(150, 'no');
  return { ...base, applicant: { ...base.applicant, work: { jobs: [{ ...work(150), employerClosed }] } } };
}

function enough({ basis, experience }: CheckContext): boolean {
  if (experience === undefined) return false;
  return basis.value === 'tenYears'
    ? experience.withStudy.documented.least >= tenYears.months
    : experience.work.documented.least >= threeYears.months;
}

/** Where the related jobs without a document stand. */
function undocumented({ facts: known }: CheckContext): readonly number[] {
  const judged = known.case.assessment?.related ?? [];
  return (known.applicant.work?.jobs ?? []).flatMap(({ id }, at) => {
    const one = judged.find((entry) => entry.id === id);
    return one?.related === 'yes' && one.documented !== 'yes' ? [at] : [];
  });
}

/** R-EDU-08, R-EDU-09, R-EDU-13. */
export const graduateRules: readonly Rule[] = [exemption, alternative, proofs];
