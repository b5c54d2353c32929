import type { Rule } from '../gijinkoku/known';
import { ask, askMissing, facts, fail, needs, pass, silent, text, warn } from '../gijinkoku/rules/kit';
import { clientRule } from '../gijinkoku/rules/sources';
import { idleTerm } from './day-rows';
import { duesNamed, duesNeeded, duesOf, incomeOf, paidOnTime, staying, unpaidDues, whereCalledFor } from './kit';

// The standing of someone who lives in Japan: R-REN-02, R-REN-03, R-NOT-01.

const lawful: Rule = {
  id: 'R-REN-02',
  chapter: 'renewal',
  title: text('法令遵守・納税・社会保険', 'Law, taxes and insurance'),
  source: clientRule('違反がなく、納税・社会保険が適正であること。更新の提出書類（課税・納税証明書）'),
  judge: (context) => {
    const violations = context.facts.case.stay?.violations;
    const points = facts(
      'case.stay.violations',
      'case.stay.taxesPaid',
      'case.stay.pensionPaid',
      'case.stay.healthInsurancePaid',
    );
    const dues = duesOf(context);
    const change = text(
      '未納分を納付し、納付の証明と説明書を添えてください。',
      'Pay what is due, and add proof and an explanation.',
    );
    if (violations === 'yes')
      return fail(
        text('法令違反があります。', 'There are violations of law.'),
        points,
        text('行政書士が内容を確認し判断してください。', 'A qualified person has to look into them.'),
      );
    if (dues === 'unpaid') return unpaidDues(context, points, change);
    if (dues === 'late')
      return warn(
        text(
          `${duesNamed(context, 'late').ja}の納付に遅れがあるとの回答です。`,
          `Said to have been paid late: ${duesNamed(context, 'late').en}.`,
        ),
        points,
        change,
      );
    return violations === 'no' && dues === 'onTime'
      ? pass(
          text(
            '違反はなく、税・年金・健康保険は期限内に納付されています。',
            'No violations; taxes, pension and health insurance paid on time.',
          ),
        )
      : askMissing(
          needs('法令違反の有無', 'whether there are violations of law', violations, ...facts('case.stay.violations')),
          ...duesNeeded(context),
        );
  },
  examples: [
    staying('All in order', 'pass', { violations: 'no', ...paidOnTime }),
    staying('Pension paid late', 'warn', { violations: 'no', ...paidOnTime, pensionPaid: 'late' }),
    staying('Taxes unpaid', 'fail', { violations: 'no', ...paidOnTime, taxesPaid: 'unpaid' }),
    staying('A violation', 'fail', { violations: 'yes', ...paidOnTime }),
    staying('Health insurance is not known', 'unknown', {
      violations: 'no',
      taxesPaid: 'onTime',
      pensionPaid: 'onTime',
    }),
    silent(),
  ],
};

const income: Rule = {
  id: 'R-REN-03',
  chapter: 'renewal',
  title: text('収入と安定した生活', 'Income and stable living'),
  source: clientRule('十分な収入と安定した生活（水準は数値で示されていません）'),
  judge: (context) => {
    const { stay } = context.facts.case;
    const points = facts('case.stay.annualIncomeYen', 'case.stay.housingStable', 'applicant.dependants');
    const change = text(
      '課税証明書などで収入を示し、減収の理由を説明してください。',
      'Show the income and explain why it fell.',
    );
    switch (incomeOf(context)) {
      case 'none':
        return fail(
          text(
            '収入がありません。理由の説明がなければ更新は難しくなります。',
            'There is no income; without a reason a renewal is hard to obtain.',
          ),
          points,
          change,
        );
      case 'belowAgreed':
        return warn(
          text(
            '年収が、許可の前提となった報酬を下回っています。扶養人数と併せて説明が必要です。',
            'The income is below the pay that the permission rested on: explain it, with the number of dependants.',
          ),
          points,
          change,
        );
      case 'asAgreed':
        if (stay?.housingStable === 'no')
          return warn(text('安定した住居が確認できません。', 'No stable living arrangements.'), points, change);
        return stay?.housingStable === 'yes'
          ? pass(
              text(
                '収入は許可の前提どおりで、住居は安定しています（地域の水準とは比較していません）。',
                'Income as agreed and stable housing (not compared with local levels).',
              ),
            )
          : ask(text('安定した住居', 'the living arrangements'), ...points);
      case 'unknown':
        return askMissing(
          needs('年収', 'the annual income', stay?.annualIncomeYen, ...facts('case.stay.annualIncomeYen')),
          needs(
            '許可の前提となった報酬',
            'the pay that the permission rested on',
            context.facts.derived.monthlyPayYen,
            ...facts('case.pay.amountYen'),
          ),
          needs('安定した住居', 'the living arrangements', stay?.housingStable, ...facts('case.stay.housingStable')),
        );
    }
  },
  examples: [
    staying('Twelve times the monthly pay', 'pass', { annualIncomeYen: 3_600_000, housingStable: 'yes' }),
    staying('A yen less', 'warn', { annualIncomeYen: 3_599_999, housingStable: 'yes' }),
    staying('No stable housing', 'warn', { annualIncomeYen: 3_600_000, housingStable: 'no' }),
    staying('No income', 'fail', { annualIncomeYen: 0 }),
    staying('Not known', 'unknown'),
    silent(),
  ],
};

export const idle: Rule = {
  id: 'R-NOT-01',
  chapter: 'inactivity',
  title: text('活動をしていない期間', 'Time without the permitted activity'),
  source: idleTerm.source,
  judge: ({ facts: known }) => {
    const months = known.case.stay?.monthsWithoutActivity;
    const points = facts('case.stay.monthsWithoutActivity');
    if (months === undefined)
      return ask(text('活動をしていない月数', 'the months without the permitted activity'), ...points);
    if (months === 0) return pass(text('活動を続けています。', 'The permitted activity goes on.'));
    const change = text(
      '求職活動など正当な理由を資料で示してください。',
      'Show a good reason, such as looking for work.',
    );
    return months >= idleTerm.value.months
      ? fail(
          text(
            '正当な理由なく3か月以上活動をしていない場合、在留資格の取消事由となります。',
            'Three months or more without the activity and without good reason are a ground for revocation.',
          ),
          points,
          change,
        )
      : warn(
          text('在留資格の活動をしていない期間があります。', 'There is a time without the permitted activity.'),
          points,
          change,
        );
  },
  examples: [
    staying('Always at work', 'pass', { monthsWithoutActivity: 0 }),
    staying('Two months', 'warn', { monthsWithoutActivity: 2 }),
    staying('Three months', 'fail', { monthsWithoutActivity: 3 }),
    staying('Not asked', 'unknown'),
    silent(),
  ],
};

/** R-REN-02, R-REN-03. */
export const goodStandingRules: readonly Rule[] = [lawful, income];

/** R-NOT-01, where the case is about something else and a fact calls for it. */
export const idleBeside = whereCalledFor(idle, ({ monthsWithoutActivity }) => monthsWithoutActivity !== undefined);
