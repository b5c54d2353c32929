import type { Job } from '../../../domain/applicant';
import type { CheckContext, Judgement, Rule } from '../../../spec/check';
import type { ExperienceCount } from '../../../spec/grounds';
import type { RecordChanges } from '../examples';
import { bachelorIn, schooled, senmonshiIn } from './education';
import {
  ask,
  documents,
  facts,
  fail,
  given,
  notApplicable,
  pass,
  receivedOf,
  silent,
  text,
  unknown,
  warn,
} from './kit';
import { ordinance, practice } from './sources';

// Experience: R-EDU-05, R-EDU-07 to R-EDU-09, R-EDU-13.

interface Threshold {
  readonly months: number;
  /** Months above the threshold below which the margin is thin. */
  readonly margin: number;
  readonly document: string;
  readonly ja: string;
  readonly en: string;
}

const tenYears: Threshold = {
  months: 120,
  margin: 6,
  document: 'D09b',
  ja: '10年（在学期間を含む）',
  en: 'ten years (related study included)',
};
const threeYears: Threshold = { months: 36, margin: 3, document: 'D09d', ja: '3年', en: 'three years' };

const asked = facts(
  'applicant.work.answer',
  'case.assessment.related.0.related',
  'case.assessment.related.0.documented',
);

/** What the months, claimed and documented, come to against a threshold. `falls`: no other ground is left. */
function judgeMonths({ claimed, documented }: ExperienceCount, threshold: Threshold, falls: boolean): Judgement {
  const { months, margin, ja, en } = threshold;
  const points = [...asked, ...documents(threshold.document)];
  const counted = text(
    `申告${claimed.least}か月、うち資料で確認できるもの${documented.least}か月。`,
    `${claimed.least} months claimed, ${documented.least} of them shown by documents.`,
  );
  if (claimed.most < months) {
    const short = text(
      `関連する実務経験が${ja}に足りません。${counted.ja}`,
      `Less than ${en} of related experience. ${counted.en}`,
    );
    return falls
      ? fail(
          short,
          points,
          text(
            `${months}か月以上となってから、又は学位等を取得してから申請してください。`,
            `File with ${months} months or more, or with a degree.`,
          ),
        )
      : unknown(short, points);
  }
  if (claimed.least < months) {
    return unknown(
      text(
        `関連する実務経験が${ja}に達するか、まだ分かりません。${counted.ja}`,
        `Whether the related experience reaches ${en} cannot be told yet. ${counted.en}`,
      ),
      points,
    );
  }
  const change = text(
    '在職証明書、学校の証明書などをそろえてください。',
    'Obtain certificates of employment, or of the school.',
  );
  if (documented.most < months) {
    return warn(
      text(`資料上は${ja}に足りません。${counted.ja}`, `By the documents it is less than ${en}. ${counted.en}`),
      points,
      change,
    );
  }
  if (documented.least < months) {
    return unknown(
      text(
        `証明書で${ja}を確認できるか、まだ分かりません。${counted.ja}`,
        `Whether certificates show ${en} cannot be told yet. ${counted.en}`,
      ),
      points,
    );
  }
  if (Math.min(claimed.least, documented.least) < months + margin) {
    return warn(
      text(
        `${ja}をわずかに超えるだけです。日付を確かめてください。${counted.ja}`,
        `Only just ${en}: check every date. ${counted.en}`,
      ),
      points,
      change,
    );
  }
  return pass(
    text(
      `関連する実務経験が${ja}以上あります。${counted.ja}`,
      `${en[0]?.toUpperCase()}${en.slice(1)} of related experience or more. ${counted.en}`,
    ),
  );
}

const work = (months: number): Job => ({ id: 'job-1', from: '2010-01', to: monthAfter(months) });

/** The last month of a job that began in January 2010 and lasted so many months. */
function monthAfter(months: number): string {
  const index = 2010 * 12 + months - 1;
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
}

/** Months of work by someone who left school after high school, an unrelated course. */
function worked(
  claimed: number,
  documented: 'yes' | 'no' | 'notAsked',
  more: NonNullable<RecordChanges['case']> = {},
): RecordChanges {
  return {
    applicant: {
      education: [
        {
          id: 'school-1',
          level: 'highSchool',
          place: 'abroad',
          enteredOn: '2006-04',
          graduatedOn: '2009-03-31',
          highest: true,
        },
      ],
      work: { jobs: [work(claimed)] },
    },
    case: {
      documents: [],
      ...more,
      assessment: {
        majorRelated: undefined,
        related: [
          { id: 'school-1', related: 'no', documented: 'no' },
          { id: 'job-1', related: 'yes', documented },
        ],
        ...more.assessment,
      },
    },
  };
}

const withCourse = {
  assessment: {
    related: [
      { id: 'school-1', related: 'yes', documented: 'yes' },
      { id: 'job-1', related: 'yes', documented: 'yes' },
    ],
  },
} satisfies NonNullable<RecordChanges['case']>;

const ten: Rule = {
  id: 'R-EDU-05',
  title: text('十年の実務経験', 'Ten years of experience'),
  source: ordinance('一号ハ'),
  judge: ({ facts: known, basis, experience, grounds }) => {
    const area = known.case.job?.area;
    if (area === undefined || experience === undefined)
      return ask(text('業務の分野', 'the area of the work'), ...facts('case.job.area'));
    if (area === 'international')
      return notApplicable(text('国際業務として申請します。', 'Filed as international services.'));
    if (['itExam', 'degree', 'senmonshi'].includes(basis.value)) return notApplicable(basis.because);
    // Without any related job a school decides: R-EDU-01 or R-EDU-03 says what is wrong with it, once.
    const schools = [grounds?.degree, grounds?.senmonshi];
    if (experience.work.claimed.most === 0 && schools.some((school) => school?.at !== undefined)) {
      return notApplicable(text('実務経験を根拠としません。', 'The case does not rest on experience.'));
    }
    return judgeMonths(experience.withStudy, tenYears, basis.value === 'none');
  },
  examples: [
    given('126 months, all documented', 'pass', worked(126, 'yes')),
    given('125 months: a thin margin', 'warn', worked(125, 'yes')),
    given('120 months: a thin margin', 'warn', worked(120, 'yes')),
    given('119 months', 'fail', worked(119, 'yes')),
    given('Nine years and ten months', 'fail', worked(118, 'yes')),
    given('106 months and three years of a related course', 'pass', worked(106, 'yes', withCourse)),
    given('147 months of which none is documented', 'warn', worked(147, 'no')),
    given('147 months, documents not asked for yet', 'unknown', worked(147, 'notAsked')),
    given('A degree', 'notApplicable'),
    given('The job has not been judged', 'unknown', worked(147, 'yes', { assessment: { related: [] } })),
    silent(),
  ],
};

const translation = { job: { area: 'international', occupation: '25', internationalDuty: 'translation' } } as const;

const three: Rule = {
  id: 'R-EDU-07',
  title: text('国際業務の三年の実務経験', 'Three years for international services'),
  source: ordinance('二号イ・ロ'),
  judge: ({ facts: known, basis, experience }) => {
    const { area, internationalDuty: duty } = known.case.job ?? {};
    if (area === undefined || experience === undefined)
      return ask(text('業務の分野', 'the area of the work'), ...facts('case.job.area'));
    if (area !== 'international') return notApplicable(text('国際業務ではありません。', 'Not international services.'));
    if (duty === undefined)
      return ask(text('国際業務の種類', 'the kind of international services'), ...facts('case.job.internationalDuty'));
    if (duty === 'none') {
      return fail(
        text(
          '翻訳、通訳、語学の指導、広報、宣伝、海外取引、デザイン、商品開発その他の二号イの業務に当たりません。',
          'The duties are none of those listed for international services.',
        ),
        facts('case.job.internationalDuty'),
        text('業務の分野を見直してください。', 'Reconsider the area of the work.'),
      );
    }
    if (['languageDegree', 'senmonshi', 'degree'].includes(basis.value)) return notApplicable(basis.because);
    return judgeMonths(experience.work, threeYears, basis.value === 'none');
  },
  examples: [
    given('39 months of translation', 'pass', worked(39, 'yes', translation)),
    given('38 months: a thin margin', 'warn', worked(38, 'yes', translation)),
    given('36 months: a thin margin', 'warn', worked(36, 'yes', translation)),
    given('35 months', 'fail', worked(35, 'yes', translation)),
    given('40 months of which none is documented', 'warn', worked(40, 'no', translation)),
    given('A translator with a degree', 'notApplicable', schooled(bachelorIn('law'), translation)),
    given(
      'A senmonshi of a translation course',
      'notApplicable',
      schooled(senmonshiIn('culture', { majorDetail: '翻訳科' }), translation),
    ),
    given(
      'A senmonshi of another course, without experience',
      'fail',
      schooled(senmonshiIn('commercialPractice', { majorDetail: '簿記科' }), translation),
    ),
    given('None of the listed duties', 'fail', { case: { job: { area: 'international' } } }),
    given('Engineering', 'notApplicable'),
    given('The job has not been judged', 'unknown', worked(40, 'yes', { ...translation, assessment: { related: [] } })),
    silent(),
  ],
};

const exemption: Rule = {
  id: 'R-EDU-08',
  title: text('大学卒業者の翻訳・通訳・語学の指導', 'Graduates who translate, interpret or teach'),
  source: ordinance('二号ロただし書'),
  judge: ({ facts: known, basis, grounds }) => {
    const { area, internationalDuty: duty } = known.case.job ?? {};
    if (area === undefined || (area === 'international' && duty === undefined)) {
      return ask(
        text('業務の分野と国際業務の種類', 'the area and the kind of international services'),
        ...facts('case.job.area', 'case.job.internationalDuty'),
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
      return ask(text('学歴', 'the education'), ...facts('applicant.education.0.level'));
    if (basis.value !== 'languageDegree') {
      return notApplicable(
        text(
          '大学卒業者ではないため、実務経験によります（専門士はこの例外に含まれません）。',
          'Not a graduate of a university: experience decides (a senmonshi title does not count here).',
        ),
      );
    }
    const languages = known.applicant.qualifications?.filter(({ kind }) => kind === 'language');
    const proved = languages?.some(({ cefr, certificate }) => cefr === 'native' || certificate === 'yes');
    if (proved || receivedOf(known, 'D14').length > 0) {
      return pass(
        text(
          '大学卒業者の翻訳・通訳・語学指導は実務経験不要です。',
          'A graduate needs no experience to translate, interpret or teach.',
        ),
      );
    }
    if (languages === undefined)
      return ask(
        text('業務で使う言語の能力', 'the command of the language used'),
        ...facts('applicant.qualifications.0.cefr'),
      );
    return warn(
      text(
        '大学卒業者の例外に当たりますが、言語能力の資料がありません。',
        'The exception for graduates applies, but nothing shows the command of the language.',
      ),
      [...facts('applicant.qualifications.0.cefr'), ...documents('D14')],
      text(
        '母語であること、又は言語能力の証明書を示してください。',
        'Show that it is the mother tongue, or a certificate.',
      ),
    );
  },
  examples: [
    given('A translator with a degree and a certificate', 'pass', withLanguages('yes')),
    given('The same without proof', 'warn', withLanguages('no')),
    given('Languages were not asked about', 'unknown', schooled(bachelorIn('law'), translation)),
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
      return ask(
        text('学歴と職務の関連性', 'the education and how it relates to the duties'),
        ...facts('applicant.education.0.level', 'case.assessment.majorRelated'),
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

/** R-EDU-05, R-EDU-07 to R-EDU-09, R-EDU-13. */
export const experienceRules: readonly Rule[] = [ten, three, exemption, alternative, proofs];
