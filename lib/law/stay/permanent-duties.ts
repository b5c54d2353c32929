import type { Rule } from '../gijinkoku/known';
import { ask, askMissing, facts, fail, pass, silent, text, warn } from '../gijinkoku/rules/kit';
import { permanentResidenceGuidelines } from '../gijinkoku/rules/sources';
import { duesNamed, duesNeeded, duesOf, paidOnTime, staying, unpaidDues } from './kit';

// Permanent residence, duties and conduct: R-PR-03, R-PR-06.

const duties: Rule = {
  id: 'R-PR-03',
  chapter: 'permanentResidence',
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
            `${duesNamed(context, 'late').ja}の納付に遅れがあります（期限内の納付が求められます）。`,
            `Paid late, where paying on time is asked for: ${duesNamed(context, 'late').en}.`,
          ),
          points,
          change,
        );
      case 'unpaid':
        return unpaidDues(context, points, change);
      case 'unknown':
        return askMissing(...duesNeeded(context));
    }
  },
  examples: [
    staying('On time', 'pass', paidOnTime),
    staying('Late once', 'warn', { ...paidOnTime, taxesPaid: 'late' }),
    staying('Unpaid', 'fail', { ...paidOnTime, healthInsurancePaid: 'unpaid' }),
    staying('Not known', 'unknown'),
    silent(),
  ],
};

const conduct: Rule = {
  id: 'R-PR-06',
  chapter: 'permanentResidence',
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
    staying('Good', 'pass', { conduct: 'good' }),
    staying('Repeated traffic fines', 'warn', { conduct: 'repeatedTrafficFines' }),
    staying('A serious offence', 'fail', { conduct: 'seriousOffence' }),
    staying('Not asked', 'unknown'),
    silent(),
  ],
};

/** R-PR-03, R-PR-06. */
export const residenceDutyRules: readonly Rule[] = [duties, conduct];
