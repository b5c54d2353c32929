import type { Rule } from '../known';
import {
  ask,
  askMissing,
  documentState,
  documents,
  facts,
  given,
  needs,
  notApplicable,
  pass,
  silent,
  text,
  warn,
} from './kit';
import { clientRule, page, practice } from './sources';

// Directors, staff, insurance and registered purpose: R-ORG-06 to R-ORG-09.

const directors: Rule = {
  id: 'R-ORG-06',
  chapter: 'organisation',
  title: text('役員報酬がない場合の理由書', 'Letter on unpaid directors'),
  source: clientRule('役員報酬がない理由書'),
  judge: ({ facts: known }) => {
    const points = [...facts('employer.directorsUnpaid'), ...documents('P-director')];
    const { directorsUnpaid } = known.employer;
    if (directorsUnpaid === 'no') return notApplicable(text('役員は報酬を受けています。', 'The directors are paid.'));
    if (directorsUnpaid !== 'yes')
      return ask(text('役員報酬の有無', 'whether the directors are paid'), ...facts('employer.directorsUnpaid'));
    switch (documentState(known, 'P-director')) {
      case 'yes':
        return pass(text('役員報酬がない理由書があります。', 'There is a letter on why the directors are unpaid.'));
      case 'no':
        return warn(
          text(
            '役員報酬がないとの回答ですが、その理由書がありません（案内ページの基準）。',
            "The directors are said to be unpaid, and the letter of reason is missing (a rule of the practice's page).",
          ),
          points,
          text(
            '役員報酬がない理由（設立直後など）を書いた理由書を、所属機関に作成してもらってください。',
            'Have the organisation write why its directors are unpaid (newly founded, say).',
          ),
        );
      default:
        return ask(text('役員報酬がない理由書の有無', 'whether there is a letter on the unpaid directors'), ...points);
    }
  },
  examples: [
    given('Paid directors', 'notApplicable'),
    given('Unpaid, with the letter', 'pass', {
      employer: { directorsUnpaid: 'yes' },
      case: { documents: [{ id: 'P-director', received: 'yes' }] },
    }),
    given('Unpaid, without it', 'warn', {
      employer: { directorsUnpaid: 'yes' },
      case: { documents: [{ id: 'P-director', received: 'no' }] },
    }),
    given('Unpaid, no document recorded yet', 'unknown', {
      employer: { directorsUnpaid: 'yes' },
      case: { documents: undefined },
    }),
    silent(),
  ],
};

/** Share of the staff, in per cent, above which the volume of work is asked about. */
const manyOfStatus = 30;

const share: Rule = {
  id: 'R-ORG-07',
  chapter: 'organisation',
  title: text('技術・人文知識・国際業務の職員の割合', 'Share of staff with this status'),
  source: practice('職員に占める割合30％'),
  judge: ({ facts: known }) => {
    const { employees, foreignEmployees, gijinkokuEmployees } = known.employer;
    const points = facts('employer.gijinkokuEmployees', 'employer.employees');
    if (employees === undefined || employees === 0) return ask(text('従業員数', 'the number of employees'), ...points);
    const limit = (employees * manyOfStatus) / 100;
    // A part larger than its whole: one of the numbers is wrong, and nobody knows which.
    if ((foreignEmployees ?? 0) > employees || (gijinkokuEmployees ?? 0) > (foreignEmployees ?? employees))
      return ask(
        text(
          '職員数の内訳（この在留資格の職員数≦外国人職員数≦従業員数となる正しい数）',
          'the right numbers of staff: those of this status are no more than the foreign ones, and those no more than all',
        ),
        ...points,
        ...facts('employer.foreignEmployees'),
      );
    // There can be no more of them than there are foreign employees.
    if (gijinkokuEmployees === undefined && foreignEmployees !== undefined && foreignEmployees <= limit) {
      return pass(
        text(
          `外国人職員は${employees}人中${foreignEmployees}人で、${manyOfStatus}％以下です（在留資格の内訳によりません）。`,
          `${foreignEmployees} of ${employees} employees are foreign, at most ${manyOfStatus}%, whatever their statuses.`,
        ),
      );
    }
    if (gijinkokuEmployees === undefined)
      return ask(text('この在留資格の職員数', 'how many of the staff hold this status'), ...points);
    return gijinkokuEmployees > limit
      ? warn(
          text(
            `この在留資格の職員は${employees}人中${gijinkokuEmployees}人で、目安の${manyOfStatus}％を超えています。専門業務の量を尋ねられることがあります。`,
            `${gijinkokuEmployees} of ${employees} employees hold this status, over the measure of ${manyOfStatus}%: the volume of specialist work may be asked about.`,
          ),
          points,
          text(
            '職員ごとの担当業務と業務量（案件数、顧客数など）を示す資料を準備してください。',
            'Prepare a document of what each of them does and how much of it (projects, customers).',
          ),
        )
      : pass(
          text(
            `この在留資格の職員は${employees}人中${gijinkokuEmployees}人で、${manyOfStatus}％以下です。`,
            `${gijinkokuEmployees} of ${employees} employees hold this status, at most ${manyOfStatus}%.`,
          ),
        );
  },
  examples: [
    given('18 of 60', 'pass', { employer: { foreignEmployees: 20, gijinkokuEmployees: 18 } }),
    given('19 of 60', 'warn', { employer: { foreignEmployees: 19, gijinkokuEmployees: 19 } }),
    given('More of this status than foreign employees', 'unknown', {
      employer: { foreignEmployees: 3, gijinkokuEmployees: 4 },
    }),
    given('More foreign employees than employees', 'unknown', {
      employer: { foreignEmployees: 61, gijinkokuEmployees: 4 },
    }),
    given('18 foreign employees of 60, statuses not known', 'pass', {
      employer: { foreignEmployees: 18, gijinkokuEmployees: undefined },
    }),
    given('19 foreign employees of 60, statuses not known', 'unknown', {
      employer: { foreignEmployees: 19, gijinkokuEmployees: undefined },
    }),
    silent(),
  ],
};

const insurance: Rule = {
  id: 'R-ORG-08',
  chapter: 'organisation',
  title: text('社会保険・雇用保険', 'Social and employment insurance'),
  source: clientRule('納税・社会保険の適正'),
  judge: ({ facts: known }) => {
    const { socialInsurance, employmentInsuranceEnrolled } = known.employer;
    const points = facts('employer.socialInsurance', 'employer.employmentInsuranceEnrolled');
    const lacking = [
      ...(socialInsurance === 'no' ? [text('社会保険', 'social insurance')] : []),
      ...(employmentInsuranceEnrolled === 'no' ? [text('雇用保険', 'employment insurance')] : []),
    ];
    if (lacking.length > 0) {
      const [ja, en] = [lacking.map((one) => one.ja).join('・'), lacking.map((one) => one.en).join(' and ')];
      return warn(
        text(`${ja}の適用がないとの回答です。`, `It is said not to be enrolled in ${en}.`),
        points,
        text(
          '適用義務があれば加入の手続を、なければその理由（個人事業で５人未満など）を確認してください。',
          'If it has to be, have it enrolled; if not, record why (a sole proprietor with fewer than five employees, say).',
        ),
      );
    }
    return socialInsurance === 'yes' && employmentInsuranceEnrolled === 'yes'
      ? pass(text('社会保険・雇用保険の適用があります。', 'Enrolled in social and employment insurance.'))
      : askMissing(
          needs('社会保険の適用', 'social insurance', socialInsurance, ...facts('employer.socialInsurance')),
          needs(
            '雇用保険の適用',
            'employment insurance',
            employmentInsuranceEnrolled,
            ...facts('employer.employmentInsuranceEnrolled'),
          ),
        );
  },
  examples: [
    given('Enrolled in both', 'pass'),
    given('No employment insurance', 'warn', { employer: { employmentInsuranceEnrolled: 'no' } }),
    given('One is not known', 'unknown', { employer: { socialInsurance: 'notAsked' } }),
    silent(),
  ],
};

const purpose: Rule = {
  id: 'R-ORG-09',
  chapter: 'organisation',
  title: text('登記の事業目的', 'Registered purpose'),
  source: page('登記事項証明書の目的と業務の一致', 'kosuge-asi.com'),
  judge: ({ facts: known }) => {
    const { kind, registeredPurposeCoversJob } = known.employer;
    const points = [...facts('employer.registeredPurposeCoversJob'), ...documents('D10')];
    if (kind === 'soleProprietor' || kind === 'publicBody')
      return notApplicable(
        text('登記された事業目的のある法人ではありません。', 'Not a corporation with a registered purpose.'),
      );
    switch (registeredPurposeCoversJob) {
      case 'yes':
        return pass(text('登記の目的に当該事業があります。', 'The registered purpose covers the business.'));
      case 'no':
        return warn(
          text('登記の目的に当該事業がありません。', 'The registered purpose does not cover the business.'),
          points,
          text(
            '目的の変更登記、又は事業との関係の説明を検討してください。',
            'Consider amending the registration, or explain how the work belongs to it.',
          ),
        );
      default:
        return ask(
          text('登記の目的に当該事業があるか', 'whether the registered purpose covers the business'),
          ...points,
        );
    }
  },
  examples: [
    given('The purpose covers the job', 'pass'),
    given('It does not', 'warn', { employer: { registeredPurposeCoversJob: 'no' } }),
    given('A sole proprietor', 'notApplicable', { employer: { kind: 'soleProprietor' } }),
    given('Not looked up', 'unknown', { employer: { registeredPurposeCoversJob: undefined } }),
    silent(),
  ],
};

/** R-ORG-06 to R-ORG-09. */
export const staffRules: readonly Rule[] = [directors, share, insurance, purpose];
