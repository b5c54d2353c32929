import { describe, expect, it } from 'vitest';
import type { Facts } from '../../lib/domain/facts';
import { factEntry } from '../../lib/facts/entry';
import { templateOf } from '../../lib/facts/descriptor';
import { profitPlan } from '../../lib/papers/plan';
import { planFindings } from '../../lib/papers/plan-checks';
import type { PlanState } from '../../lib/papers/plan-finding';
import { papersDay, papersRecords } from '../fixtures/papers/load';
import { withFacts, withPlan, worked } from './plan-kit';

const findings = (facts: Facts, on = papersDay) => planFindings({ facts, plan: profitPlan(facts), on });
const stateOf = (id: string, facts: Facts, on?: string) => findings(facts, on).find((one) => one.id === id)?.state;

const { employer, case: one } = papersRecords();
const {
  revenue = [],
  unitCost = [],
  staff = [],
  expenses = [],
  loans = [],
  use = [],
  actuals = [],
} = employer.plan ?? {};

/** One product, sold in these quantities for 1,000 yen, bought for 600. */
const sells = (year1: number, year2: number, year3: number, cost = 600) => ({
  revenue: [{ product: '業務用蜂蜜', price: 1000, qty: { year1, year2, year3 } }],
  unitCost: [{ product: '業務用蜂蜜', yen: cost }],
});
/** One product at a price and cost that make this margin in year 1 and another in the years after, by two products. */
const margins = (percent: number) => ({
  revenue: [
    { product: 'A', price: 1000, qty: { year1: 100, year2: 0, year3: 0 } },
    { product: 'B', price: 1000, qty: { year1: 0, year2: 100, year3: 100 } },
  ],
  unitCost: [
    { product: 'A', yen: 600 },
    { product: 'B', yen: 1000 - percent * 10 },
  ],
});
const expense = (row: string, yen: object | undefined) => ({
  expenses: expenses.map((own) => (own.row === row ? { ...own, yen } : own)),
});
const welfare = (year1: number) => expense('法定福利費', { year1, year2: 1_395_000, year3: 1_971_600 });
const line = (role: RegExp, change: object) => ({
  staff: staff.map((row) => (role.test(row.role ?? '') ? { ...row, ...change } : row)),
});
const repaid = (year1: number) => ({
  loans: [{ ...loans[0], repaidYen: { year1, year2: 0, year3: 0 } }],
});
const letter = (made: string, own?: string) =>
  withFacts(
    {},
    { papers: [{ id: 'reason-for-hiring', madeOn: '2026-07-01', lines: [{ id: 'a', made, own }], facts: {} }] },
  );

/** A letter with an amount for the sales of year 1, which are so many yen. */
const roundedLetter = (amount: string, sales: number) => {
  const papers = [{ id: 'reason-for-hiring', madeOn: '2026-07-01', facts: {} }];
  const lines = [{ id: 'a', made: `第1期の売上は${amount}の見込みです。` }];
  return withFacts(
    {
      plan: {
        ...papersRecords().employer.plan,
        revenue: [{ product: '業務用蜂蜜', price: 1, qty: { year1: sales, year2: sales, year3: sales } }],
      },
    },
    { papers: papers.map((one) => ({ ...one, lines })) },
  );
};

const table: readonly (readonly [id: string, says: string, facts: Facts, expected: PlanState, on?: string])[] = [
  [
    'K-1',
    'a use that is one yen less than what is raised',
    withPlan({ use: [{ ...use[0], yen: 329_999 }, ...use.slice(1)] }),
    'fail',
  ],
  ['K-1', 'a use that is not told', withPlan({ use: undefined }), 'unknown'],
  ['K-1', 'no closing day', withFacts({ firstClosingOn: undefined }), 'unknown'],

  [
    'K-2',
    'a row that repeats the salaries',
    withPlan({
      expenses: [...expenses, { row: '給与手当', yen: { year1: 3_720_000, year2: 6_600_000, year3: 9_120_000 } }],
    }),
    'ok',
  ],
  [
    'K-2',
    'a row of one yen less',
    withPlan({ expenses: [...expenses, { row: '給与手当', yen: { year1: 3_719_999 } }] }),
    'fail',
  ],
  [
    'K-2',
    'a row of one yen more',
    withPlan({ expenses: [...expenses, { row: '役員報酬', yen: { year2: 2_400_001 } }] }),
    'fail',
  ],
  ['K-2', 'a monthly pay that is not told', withPlan(line(/営業/, { monthlyYen: undefined })), 'unknown'],

  ['K-3', 'a yen less than on the form', withPlan(line(/申請人/, { monthlyYen: { year1: 279_999 } })), 'fail'],
  ['K-3', 'a yen more in the first year', withPlan(line(/申請人/, { monthlyYen: { year1: 280_001 } })), 'fail'],
  [
    'K-3',
    'a raise in a later year',
    withPlan(line(/申請人/, { monthlyYen: { year1: 280_000, year2: 290_000 } })),
    'ok',
  ],
  ['K-3', 'less in a later year', withPlan(line(/申請人/, { monthlyYen: { year1: 280_000, year3: 279_999 } })), 'fail'],
  ['K-3', 'another month', withPlan(line(/申請人/, { from: '2026-11' })), 'fail'],
  ['K-3', 'the day of the form', withPlan(line(/申請人/, { from: '2026-10-01' })), 'ok'],
  ['K-3', 'no line for the applicant', withPlan(line(/申請人/, { isApplicant: undefined })), 'fail'],
  ['K-3', 'a form without pay', withFacts({}, { pay: undefined }), 'unknown'],

  ['K-4', '13 % of pay', withPlan(welfare(483_600)), 'ok'],
  ['K-4', 'a yen less than 13 %', withPlan(welfare(483_599)), 'warn'],
  ['K-4', '17 % of pay', withPlan(welfare(632_400)), 'ok'],
  ['K-4', 'a yen more than 17 %', withPlan(welfare(632_401)), 'warn'],
  ['K-4', 'nothing for people with insurance', withPlan(welfare(0)), 'fail'],
  [
    'K-4',
    'nothing where nobody is insured',
    withFacts({ socialInsurance: 'no', plan: { ...employer.plan, ...welfare(0) } }),
    'ok',
  ],
  ['K-4', 'an amount that is not told', withPlan(expense('法定福利費', undefined)), 'unknown'],

  [
    'K-5',
    'a yen less than the lease',
    withPlan(expense('地代家賃', { year1: 1_319_999, year2: 1_320_000, year3: 1_320_000 })),
    'fail',
  ],
  ['K-5', 'no lease', withFacts({ premises: { kind: 'leased' } }), 'unknown'],
  [
    'K-5',
    'premises of its own and no rent',
    withFacts({
      premises: { kind: 'owned' },
      plan: { ...employer.plan, expenses: expenses.filter(({ row }) => row !== '地代家賃') },
    }),
    'ok',
  ],
  [
    'K-5',
    'a lease from the second month',
    withFacts({ premises: { kind: 'leased', lease: { monthlyYen: 110_000, from: '2026-03-01' } } }),
    'fail',
  ],

  ['K-6', 'one employee more on the form than at work', withFacts({ employees: 3 }), 'fail'],
  ['K-6', 'a director counted on the form', withFacts({ employees: 2 }), 'warn'],
  ['K-6', 'none on the form', withFacts({ employees: 0 }), 'fail'],
  ['K-6', 'the day before the first employee comes', withFacts({ employees: 0 }), 'ok', '2026-03-31'],
  ['K-6', 'the day on which the first employee comes', withFacts({ employees: 0 }), 'fail', '2026-04-01'],
  ['K-6', 'a first month that is not told', withPlan(line(/営業/, { from: undefined })), 'unknown'],

  ['K-7', 'a margin that moves by 5 points', withPlan(margins(45)), 'ok'],
  ['K-7', 'a margin that moves by 5.1 points', withPlan(margins(45.1)), 'warn'],
  ['K-7', 'a margin that falls by 5.1 points', withPlan(margins(34.9)), 'warn'],
  ['K-7', 'a cost that is not told', withPlan({ unitCost: unitCost.slice(1) }), 'unknown'],

  ['K-8', 'sales that double', withPlan(sells(100, 200, 400)), 'ok'],
  ['K-8', 'sales that more than double', withPlan(sells(100, 200, 401)), 'warn'],
  ['K-8', 'a price that is not told', withPlan({ revenue: [{ ...revenue[0], price: undefined }] }), 'unknown'],

  ['K-9', 'twice as much for each month of work', withPlan({ ...sells(2600, 7200, 7200), staff }), 'ok'],
  ['K-9', 'more than twice as much', withPlan({ ...sells(2600, 7201, 7201), staff }), 'warn'],
  [
    'K-9',
    'goods and nobody at work',
    withPlan({ staff: [{ role: '営業', from: '2027-02', monthlyYen: { year2: 1, year3: 1 } }] }),
    'warn',
  ],
  ['K-9', 'no staff told', withPlan({ staff: undefined }), 'unknown'],

  [
    'K-10',
    'months that make up the whole year',
    withPlan({ actuals: [{ month: '2026-04', salesYen: 25_780_000 }] }),
    'ok',
  ],
  ['K-10', 'months of one yen more', withPlan({ actuals: [{ month: '2026-04', salesYen: 25_780_001 }] }), 'fail'],
  ['K-10', 'no months told, though some are over', withPlan({ actuals: undefined }), 'unknown'],
  ['K-10', 'no months told in the month of the foundation', withPlan({ actuals: undefined }), 'ok', '2026-02-28'],
  ['K-10', 'the month after it', withPlan({ actuals: undefined }), 'unknown', '2026-03-01'],

  ['K-11', 'everything repaid to the last yen', withPlan(repaid(3_728_400)), 'ok'],
  ['K-11', 'a yen more', withPlan(repaid(3_728_401)), 'fail'],
  [
    'K-11',
    'a loan that cannot be repaid at once',
    withPlan({ loans: [{ ...loans[0], yen: 3_000_000 }], use: [{ what: '備品', yen: 8_000_000 }] }),
    'unknown',
  ],

  [
    'K-12',
    'pay in the year in which there is none',
    withPlan(line(/代表/, { monthlyYen: { year1: 1, year2: 200_000, year3: 300_000 } })),
    'fail',
  ],
  [
    'K-12',
    'other pay than was decided',
    withPlan(line(/代表/, { monthlyYen: { year1: 0, year2: 200_001, year3: 300_000 } })),
    'fail',
  ],
  [
    'K-12',
    'no pay after it has begun',
    withPlan(line(/代表/, { monthlyYen: { year1: 0, year2: 200_000, year3: 0 } })),
    'fail',
  ],
  ['K-12', 'directors said to be paid', withFacts({ directorsUnpaid: 'no' }), 'fail'],
  ['K-12', 'directors of whom nobody asked', withFacts({ directorsUnpaid: 'notAsked' }), 'unknown'],

  ['K-13', 'a yen less than the registry', withPlan({ funds: [{ source: '資本金', yen: 4_999_999 }] }), 'fail'],
  [
    'K-13',
    'capital in two parts',
    withPlan({
      funds: [
        { source: '資本金', yen: 4_000_000 },
        { source: '出資', yen: 1_000_000 },
      ],
    }),
    'ok',
  ],
  ['K-13', 'no capital told', withFacts({ capitalYen: undefined }), 'unknown'],

  ['K-14', 'only products of the profile', withPlan({ revenue: revenue.slice(0, 2) }), 'ok'],
  ['K-14', 'a product that it does not have', worked(), 'warn'],
  ['K-14', 'no profile', withFacts({ profile: undefined }), 'unknown'],

  [
    'K-15',
    'a year without profit or loss',
    withPlan(expense('広告宣伝費', { year1: 538_400, year2: 900_000, year3: 1_200_000 })),
    'ok',
  ],
  [
    'K-15',
    'a loss of one yen',
    withPlan(expense('広告宣伝費', { year1: 538_401, year2: 900_000, year3: 1_200_000 })),
    'warn',
  ],
  ['K-15', 'a loss in year 3', withPlan(expense('広告宣伝費', { year1: 0, year2: 0, year3: 9_000_000 })), 'fail'],
  ['K-15', 'expenses that are not told', withPlan({ expenses: undefined }), 'unknown'],

  ['K-16', 'a letter with the sales so far', letter('2026年4月から6月までの売上は合計530万円です。'), 'ok'],
  ['K-16', 'a letter with other sales', letter('2026年4月から6月までの売上は合計531万円です。'), 'warn'],
  ['K-16', 'a person’s own words', letter('売上は合計530万円です。', '第1期の売上は2,600万円の見込みです。'), 'warn'],
  ['K-16', 'a total in tens of thousands', roundedLetter('2,601万円', 26_005_000), 'ok'],
  ['K-16', 'a total cut to tens of thousands', roundedLetter('2,600万円', 26_009_999), 'ok'],
  ['K-16', 'a total to the nearest thousand', roundedLetter('26,005千円', 26_004_500), 'ok'],
  ['K-16', 'a total that is ten thousand yen more', roundedLetter('2,602万円', 26_009_999), 'warn'],
  ['K-16', 'a total that is ten thousand yen less', roundedLetter('2,599万円', 26_000_000), 'warn'],
  ['K-16', 'a total that is a yen off', roundedLetter('26,004,999円', 26_005_000), 'warn'],
  ['K-16', 'a price that is rounded', letter('第1期の売上は単価100万円で見込みます。'), 'warn'],
  ['K-16', 'a figure of something else', letter('研修に12万円を使います。'), 'ok'],
];

describe('a check of the plan', () => {
  const rows = table.map(([id, says, facts, expected, on]) => ({ id, says, facts, expected, on }));

  it.each(rows)('$id finds $expected: $says', ({ id, facts, expected, on }) => {
    expect(stateOf(id, facts, on)).toBe(expected);
  });

  it('has both a good and a bad side in this table or in the worked case', () => {
    const good = new Set([
      ...findings(worked())
        .filter(({ state }) => state === 'ok')
        .map(({ id }) => id),
      ...table.filter(([, , , state]) => state === 'ok').map(([id]) => id),
    ]);
    const bad = new Set(table.filter(([, , , state]) => state === 'fail' || state === 'warn').map(([id]) => id));
    const ids = findings(worked()).map(({ id }) => id);
    expect(ids).toEqual(Array.from({ length: 16 }, (_, at) => `K-${at + 1}`));
    expect(ids.filter((id) => !good.has(id) || !bad.has(id))).toEqual([]);
  });

  it('leads to facts that there are', () => {
    const paths = [...table.map(([, , facts]) => facts), worked()].flatMap((facts) =>
      findings(facts).flatMap((finding) => finding.paths),
    );
    expect(paths.length).toBeGreaterThan(50);
    expect(paths.filter((path) => factEntry(templateOf(path)) === undefined)).toEqual([]);
  });
});

describe('the worked case', () => {
  it('holds as the example says', () => {
    const states = Object.fromEntries(findings(worked()).map(({ id, state }) => [id, state]));
    const { 'K-14': named, ...others } = states;
    expect(named).toBe('warn');
    expect(new Set(Object.values(others))).toEqual(new Set(['ok']));
  });

  it('needs about 2,930,000 yen in each month that is left', () => {
    const text = findings(worked()).find(({ id }) => id === 'K-10')?.text;
    expect(text?.ja).toBe('第1期の残り7か月に必要な売上は、月平均2,925,714円です。');
  });

  it.each([
    ['pay', { pay: { ...one.pay, amountYen: 290_000 } }],
    ['first day', { contract: { ...one.contract, startsOn: '2026-11-01' } }],
  ])('fails once the %s on the form is another', (_, change) => {
    expect(stateOf('K-3', withFacts({}, change))).toBe('fail');
  });

  it('has months of this year alone in its sum', () => {
    const before = withPlan({ actuals: [...actuals, { month: '2025-12', salesYen: 90_000_000 }] });
    expect(stateOf('K-10', before)).toBe('ok');
  });
});
