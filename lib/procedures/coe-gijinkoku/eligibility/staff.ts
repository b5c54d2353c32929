import type { Rule } from '../../../spec/check';
import { ask, documentState, documents, facts, given, notApplicable, pass, silent, text, warn } from './kit';
import { clientRule, page, practice } from './sources';

// Directors, staff, insurance and registered purpose: R-ORG-06 to R-ORG-09.

const directors: Rule = {
  id: 'R-ORG-06',
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
          text('役員報酬がない理由書が必要です。', 'A letter on why the directors are unpaid is needed.'),
          points,
          text('機関に理由書を作成してもらってください。', 'Have the organisation write it.'),
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
  title: text('技術・人文知識・国際業務の職員の割合', 'Share of staff with this status'),
  source: practice('職員に占める割合30％'),
  judge: ({ facts: known }) => {
    const { employees, foreignEmployees, gijinkokuEmployees } = known.employer;
    const points = facts('employer.gijinkokuEmployees', 'employer.employees');
    if (employees === undefined || employees === 0) return ask(text('従業員数', 'the number of employees'), ...points);
    const limit = (employees * manyOfStatus) / 100;
    // There can be no more of them than there are foreign employees.
    if (gijinkokuEmployees === undefined && foreignEmployees !== undefined && foreignEmployees <= limit) {
      return pass(text('外国人職員の割合が高くありません。', 'Few of the staff are foreign.'));
    }
    if (gijinkokuEmployees === undefined)
      return ask(text('この在留資格の職員数', 'how many of the staff hold this status'), ...points);
    return gijinkokuEmployees > limit
      ? warn(
          text(
            'この在留資格の職員の割合が高いため、業務量の説明を準備してください。',
            'Many of the staff hold this status: be ready to explain the volume of work.',
          ),
          points,
          text('業務量を示す資料を添えてください。', 'Add evidence of the volume of work.'),
        )
      : pass(text('この在留資格の職員の割合は高くありません。', 'Few of the staff hold this status.'));
  },
  examples: [
    given('18 of 60', 'pass', { employer: { gijinkokuEmployees: 18 } }),
    given('19 of 60', 'warn', { employer: { gijinkokuEmployees: 19 } }),
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
  title: text('社会保険・雇用保険', 'Social and employment insurance'),
  source: clientRule('納税・社会保険の適正'),
  judge: ({ facts: known }) => {
    const { socialInsurance, employmentInsuranceEnrolled } = known.employer;
    const points = facts('employer.socialInsurance', 'employer.employmentInsuranceEnrolled');
    if (socialInsurance === 'no' || employmentInsuranceEnrolled === 'no') {
      return warn(
        text(
          '社会保険・雇用保険の適用を確認してください（適用義務がないかを含む）。',
          'Not enrolled in social or employment insurance: check whether it ought to be.',
        ),
        points,
        text('加入手続、又は適用がない理由を確認してください。', 'Have it enrolled, or learn why it need not be.'),
      );
    }
    return socialInsurance === 'yes' && employmentInsuranceEnrolled === 'yes'
      ? pass(text('社会保険・雇用保険の適用があります。', 'Enrolled in social and employment insurance.'))
      : ask(text('社会保険・雇用保険の適用', 'social and employment insurance'), ...points);
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
