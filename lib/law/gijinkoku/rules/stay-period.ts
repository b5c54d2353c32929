import type { Rule } from '../known';
import { grantable } from '../periods';
import { ask, facts, given, pass, silent, text, warn } from './kit';
import { plannedStayMonths } from './plan';
import { activityTable } from './sources';

// The periods that are granted: R-STAY-01.

const stayPeriod: Rule = {
  id: 'R-STAY-01',
  chapter: 'stayPeriod',
  title: text('在留期間', 'Period of stay'),
  source: activityTable,
  judge: ({ facts: known }) => {
    const months = plannedStayMonths(known);
    const points = facts('case.entry.stayYears', 'case.entry.stayMonths');
    if (months === undefined || months === 0)
      return ask(text('滞在予定期間', 'the intended length of stay'), ...points);
    return grantable.includes(months)
      ? pass(
          text(
            '決定され得る在留期間（5年、3年、1年又は3月）です。',
            'A period that is granted (5, 3 or 1 years, or 3 months).',
          ),
        )
      : warn(
          text(
            'この在留資格で決定される在留期間は5年、3年、1年又は3月です。',
            'Periods granted for this status are 5, 3 or 1 years, or 3 months.',
          ),
          points,
          text('滞在予定期間を確認してください。', 'Check the intended length of stay.'),
        );
  },
  examples: [
    given('Five years', 'pass', { case: { entry: { stayYears: 5 } } }),
    given('Three years', 'pass'),
    given('Three years, the months left blank', 'pass', { case: { entry: { stayMonths: undefined } } }),
    given('Three months', 'pass', { case: { entry: { stayYears: 0, stayMonths: 3 } } }),
    given('Two years', 'warn', { case: { entry: { stayYears: 2 } } }),
    given('A year and a month', 'warn', { case: { entry: { stayYears: 1, stayMonths: 1 } } }),
    silent(),
  ],
};

/** R-STAY-01. */
export const stayPeriodRules: readonly Rule[] = [stayPeriod];
