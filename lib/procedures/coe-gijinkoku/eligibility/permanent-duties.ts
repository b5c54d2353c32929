import type { Rule } from '../../../spec/check';
import { ask, facts, fail, pass, silent, text, warn } from './kit';
import { page, permanentResidenceGuidelines } from './sources';
import { duesOf, forSteps, paidOnTime, staying } from './stay-kit';

// Permanent residence, duties and conduct: R-PR-03, R-PR-05, R-PR-06.

const duties: Rule = {
  id: 'R-PR-03',
  title: text('公的義務の履行', 'Public duties'),
  source: permanentResidenceGuidelines,
  judge: (context) => {
    const points = facts('case.stay.taxesPaid', 'case.stay.pensionPaid', 'case.stay.healthInsurancePaid');
    const change = text(
      '納付の状況を改善し、期限内納付の実績を積んでください。',
      'Pay, and build up a record of paying on time.',
    );
    switch (duesOf(context)) {
      case 'onTime':
        return pass(
          text(
            '税・年金・健康保険は期限内に納付されています。',
            'Taxes, pension and health insurance were paid on time.',
          ),
        );
      case 'late':
        return warn(
          text(
            '税・年金・健康保険の納付に遅れがあります（期限内の納付が求められます）。',
            'Taxes, pension or health insurance were paid late (paying on time is asked for).',
          ),
          points,
          change,
        );
      case 'unpaid':
        return fail(
          text('税・年金・健康保険に未納があります。', 'Taxes, pension or health insurance are unpaid.'),
          points,
          change,
        );
      case 'unknown':
        return ask(text('税・年金・健康保険の納付', 'how taxes, pension and health insurance were paid'), ...points);
    }
  },
  examples: [
    staying('On time', 'permanentResidence', 'pass', paidOnTime),
    staying('Late once', 'permanentResidence', 'warn', { ...paidOnTime, taxesPaid: 'late' }),
    staying('Unpaid', 'permanentResidence', 'fail', { ...paidOnTime, healthInsurancePaid: 'unpaid' }),
    staying('Not known', 'permanentResidence', 'unknown'),
    silent('notApplicable'),
  ],
};

/** From this filing date the fee has to be looked up: new ceilings are to hold by the end of March 2027. */
const feeUncertainFrom = '2027-01-01';

const fee: Rule = {
  id: 'R-PR-05',
  title: text('手数料と申請の方法', 'Fee and way of filing'),
  source: page('手数料の改定（令和8年3月の法案、公開ページの要約）', 'common-s.jp/visanews/?p=4444'),
  judge: ({ on }) =>
    on < feeUncertainFrom
      ? pass(
          text(
            '手数料は10,000円で、オンライン申請はできません（改定前に要確認）。',
            'The fee is 10,000 yen, and it cannot be filed online (check before the revision).',
          ),
        )
      : warn(
          text(
            '手数料の改定が見込まれます。額と申請方法を確認してください。',
            'The fee is to be revised: look up the amount and how to file.',
          ),
          [],
          text('出入国在留管理庁の最新の案内を確認してください。', 'Read the Agency’s current notice.'),
        ),
  examples: [
    staying('In 2026', 'permanentResidence', 'pass', {}, {}, '2026-12-31'),
    staying('In 2027', 'permanentResidence', 'warn', {}, {}, '2027-01-01'),
    silent('notApplicable'),
  ],
};

const conduct: Rule = {
  id: 'R-PR-06',
  title: text('素行・国益適合', 'Conduct'),
  source: permanentResidenceGuidelines,
  judge: ({ facts: known }) => {
    const points = facts('case.stay.conduct');
    switch (known.case.stay?.conduct) {
      case 'good':
        return pass(text('素行に問題はありません。', 'The conduct is good.'));
      case 'repeatedTrafficFines':
        return warn(
          text('交通違反を繰り返しています。', 'Repeated traffic fines.'),
          points,
          text('違反歴の資料と反省の説明を準備してください。', 'Be ready with the record and an explanation.'),
        );
      case 'seriousOffence':
        return fail(
          text(
            '素行が善良であることの要件を満たさない可能性があります。',
            'The requirement of good conduct may not be met.',
          ),
          points,
          text('行政書士が内容を確認し判断してください。', 'A qualified person has to decide.'),
        );
      default:
        return ask(text('素行（処分歴、交通違反）', 'the conduct (record, traffic fines)'), ...points);
    }
  },
  examples: [
    staying('Good', 'permanentResidence', 'pass', { conduct: 'good' }),
    staying('Repeated traffic fines', 'permanentResidence', 'warn', { conduct: 'repeatedTrafficFines' }),
    staying('A serious offence', 'permanentResidence', 'fail', { conduct: 'seriousOffence' }),
    staying('Not asked', 'permanentResidence', 'unknown'),
    silent('notApplicable'),
  ],
};

/** R-PR-03, R-PR-05, R-PR-06. */
export const residenceDutyRules: readonly Rule[] = [duties, fee, conduct].map((rule) =>
  forSteps(rule, ['permanentResidence']),
);
