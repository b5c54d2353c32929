import type { Paper } from '../../../spec/paper';
import { body, closing, date, heading, item, part, practiceSource, prompt, row, rowHead, sender, title } from './kit';

/** Who is not there yet has no pay; whether one is missing is for the checks of the plan. */
const payOf = (year: 'year1' | 'year2' | 'year3') =>
  `{#monthlyYen.${year}}{monthlyYen.${year}|円}{/monthlyYen.${year}}{^monthlyYen.${year}}—{/monthlyYen.${year}}`;

/** 事業計画書: the text; the figures of three years stand in the workbook of the profit plan. */
export const businessPlan: Paper = {
  id: 'business-plan',
  title: { ja: '事業計画書', en: 'Business plan' },
  about: {
    ja: '売上、費用、人員、目標、リスク対策の3年間の計画。数字は収支計画（Excel）と同じ事実から作ります。',
    en: 'Revenue, costs, staff, goals and risks for three years. Its figures come from the same facts as the workbook.',
  },
  signs: 'employer',
  documents: ['D12b'],
  need: ({ facts, foundations }) => {
    if (foundations.find(({ id }) => id === 'category')?.value === '4') return 'usual';
    return facts.employer.annualSalesYen === undefined ? 'usual' : 'possible';
  },
  source: practiceSource,
  parts: [
    part('head', [
      title('事業計画書'),
      sender('{会社名}　{代表者役職}　{代表者}'),
      date('{日付}作成'),
      body('金額は円、税抜きです。'),
    ]),
    part('company', [
      heading('１．会社と事業'),
      body('{設立日}設立、資本金{資本金}、本社は{所在地}です。'),
      body('{事業内容}'),
      body('主な商品・サービスは{employer.profile.products.name}です。', { when: 'employer.profile.products' }),
      body('主な取引先は{employer.profile.partners.name}です。', { when: 'employer.profile.partners' }),
    ]),
    part('market', [
      heading('２．市場と強み'),
      item('{figure}（出典：{source}）', { each: 'employer.plan.market' }),
      prompt('市場の統計と出典（年を付して）', { when: '!employer.plan.market' }),
      prompt('自社の強み（事実で）'),
    ]),
    part('goals', [
      heading('３．目標'),
      item('第{year}期：{goal}', { each: 'employer.plan.goals' }),
      prompt('各年の目標と、それを測る数字', { when: '!employer.plan.goals' }),
    ]),
    part('revenue', [
      heading('４．売上の根拠'),
      rowHead('品目\t単価\t第1期の数量\t第2期\t第3期\t根拠'),
      row('{product}\t{price}\t{qty.year1}\t{qty.year2}\t{qty.year3}\t{evidence}', { each: 'employer.plan.revenue' }),
      prompt('品目ごとの単価・数量と根拠', { when: '!employer.plan.revenue' }),
    ]),
    part('staff', [
      heading('５．人員計画'),
      rowHead('役割\t開始\t月額（第1期）\t第2期\t第3期'),
      row(`{role}\t{from}\t${(['year1', 'year2', 'year3'] as const).map(payOf).join('\t')}`, {
        each: 'employer.plan.staff',
      }),
      body('申請人は{就労開始日}から月額{月額報酬}で勤務します。'),
    ]),
    part('funds', [
      heading('６．資金'),
      body('自己資金（資本金）は{資本金}です。'),
      item('借入：{lender}　{yen|円}', { each: 'employer.plan.loans' }),
      item('使途：{what}　{yen|円}', { each: 'employer.plan.use' }),
      prompt('資金の使途', { when: '!employer.plan.use' }),
    ]),
    part('risks', [
      heading('７．リスクと対策'),
      rowHead('起こること\t兆し\t対策'),
      row('{event}\t{sign}\t{measure}', { each: 'employer.plan.risks' }),
      prompt('起こり得ること、その兆し、対策', { when: '!employer.plan.risks' }),
    ]),
    part('applicant', [
      heading('８．申請人の業務との関係'),
      item('({番号}) {name}：{output}', { each: 'case.job.duties' }),
      prompt('申請人の業務が、どの売上・目標を支えるか'),
      closing('以上'),
    ]),
  ],
};
