import { describe, expect, it } from 'vitest';
import type { Employer } from '../../lib/domain/employer';
import { factsOf } from '../../lib/facts/facts';
import { hasPlan, profitPlan } from '../../lib/papers/plan';
import { fiscalYears, monthsIn } from '../../lib/papers/plan-years';
import { papersDay, papersRecords } from '../fixtures/papers/load';
import { worked, withPlan } from './plan-kit';

describe('the plan of the worked case', () => {
  const plan = profitPlan(worked());

  it.each([
    ['sales', [25_780_000, 49_380_000, 71_540_000]],
    ['cost', [16_606_000, 31_326_000, 44_918_000]],
    ['gross', [9_174_000, 18_054_000, 26_622_000]],
    ['directorPay', [0, 2_400_000, 3_600_000]],
    ['salaries', [3_720_000, 6_600_000, 9_120_000]],
    ['pay', [3_720_000, 9_000_000, 12_720_000]],
    ['welfareRate', [0.155, 0.155, 0.155]],
    ['headcount', [2, 2, 3]],
    ['overheads', [9_055_600, 17_384_000, 23_618_600]],
    ['operating', [118_400, 670_000, 3_003_400]],
    ['interest', [60_000, 50_000, 40_000]],
    ['ordinary', [58_400, 620_000, 2_963_400]],
  ] as const)('has the %s of the example', (key, expected) => {
    expect(plan[key]).toEqual(expected);
  });

  it('has its fiscal years, margins and break-even sales', () => {
    expect(plan.years?.map(({ from, to }) => [from, to])).toEqual([
      ['2026-02-03', '2027-01-31'],
      ['2027-02-01', '2028-01-31'],
      ['2028-02-01', '2029-01-31'],
    ]);
    expect(plan.margin.map((one) => ((one ?? 0) * 100).toFixed(1))).toEqual(['35.6', '36.6', '37.2']);
    expect(plan.breakEven.map((one) => Math.round((one ?? 0) / 10_000))).toEqual([2559, 4742, 6234]);
  });

  it('uses what it raises; cash waits for what is repaid', () => {
    expect([plan.raised, plan.used, plan.spent]).toEqual([8_000_000, 8_000_000, 4_330_000]);
    expect(plan.cash).toEqual([null, null, null]);
  });

  it('has the cash of each year once repayment is told', () => {
    const [loan] = papersRecords().employer.plan?.loans ?? [];
    const repaidYen = { year1: 0, year2: 600_000, year3: 600_000 };
    expect(profitPlan(withPlan({ loans: [{ ...loan, repaidYen }] })).cash).toEqual([3_728_400, 3_748_400, 6_111_800]);
  });

  it('follows the applicant’s pay and first day on the form', () => {
    const { case: one, ...rest } = papersRecords();
    const raised = { ...one, pay: { ...one.pay, amountYen: 290_000 } };
    const applicant = (record: typeof one) =>
      profitPlan(factsOf({ ...rest, case: record }, papersDay)).staff.find(({ isApplicant }) => isApplicant)?.pay;
    expect(applicant(raised)).toEqual([1_160_000, 3_480_000, 3_480_000]);
    const later = { ...one, contract: { ...one.contract, startsOn: '2026-11-01' } };
    expect(applicant(later as typeof one)).toEqual([840_000, 3_360_000, 3_360_000]);
  });
});

describe('what is missing', () => {
  it('stays missing in everything that rests on it, and in nothing else', () => {
    const [honey, ...others] = papersRecords().employer.plan?.revenue ?? [];
    const plan = profitPlan(withPlan({ revenue: [{ ...honey, qty: { ...honey?.qty, year2: undefined } }, ...others] }));
    expect(plan.sales).toEqual([25_780_000, null, 71_540_000]);
    expect(plan.ordinary).toEqual([58_400, null, 2_963_400]);
    expect(plan.overheads[1]).toBe(17_384_000);
  });

  it.each([
    ['revenue', 'sales'],
    ['unitCost', 'cost'],
    ['expenses', 'overheads'],
    ['staff', 'pay'],
    ['loans', 'interest'],
  ] as const)('is never zero: without %s there is no %s', (list, key) => {
    expect(profitPlan(withPlan({ [list]: undefined }))[key]).toEqual([null, null, null]);
  });

  it('of a loan is none where the money is there without one', () => {
    const funds = [{ source: '資本金', yen: 8_000_000 }];
    expect(profitPlan(withPlan({ loans: undefined, funds })).interest).toEqual([0, 0, 0]);
  });

  it('of the statutory welfare is a row to be filled in', () => {
    const expenses = (papersRecords().employer.plan?.expenses ?? []).filter(({ row }) => row !== '法定福利費');
    const plan = profitPlan(withPlan({ expenses }));
    expect(plan.expenses[0]).toMatchObject({ name: '法定福利費', amount: [null, null, null] });
    expect(plan.operating).toEqual([null, null, null]);
  });

  it('of the rent is taken from the lease', () => {
    const expenses = (papersRecords().employer.plan?.expenses ?? []).filter(({ row }) => row !== '地代家賃');
    expect(profitPlan(withPlan({ expenses })).overheads).toEqual([9_055_600, 17_384_000, 23_618_600]);
  });

  it('is everything where nothing of a plan has been told', () => {
    const none = withPlan(null);
    expect([hasPlan(none), hasPlan(worked())]).toEqual([false, true]);
    expect(profitPlan(none).ordinary).toEqual([null, null, null]);
  });
});

describe('the fiscal years', () => {
  const of = (employer: Partial<Employer>) => fiscalYears(employer)?.map(({ from, to }) => `${from} ${to}`) ?? null;

  it.each([
    [
      'the last days of February',
      { foundedOn: '2026-04-01', firstClosingOn: '2027-02-28' },
      ['2026-04-01 2027-02-28', '2027-03-01 2028-02-29', '2028-03-01 2029-02-28'],
    ],
    [
      'a closing within a month',
      { foundedOn: '2026-04-10', firstClosingOn: '2027-03-20' },
      ['2026-04-10 2027-03-20', '2027-03-21 2028-03-20', '2028-03-21 2029-03-20'],
    ],
    [
      'a first year of twelve months',
      { foundedOn: '2026-04-01', firstClosingOn: '2027-03-31' },
      ['2026-04-01 2027-03-31', '2027-04-01 2028-03-31', '2028-04-01 2029-03-31'],
    ],
    ['a first year of more', { foundedOn: '2026-04-01', firstClosingOn: '2027-04-01' }, null],
    ['a closing before the foundation', { foundedOn: '2026-04-01', firstClosingOn: '2026-03-31' }, null],
    [
      'years that have closed since',
      { foundedOn: '2020-04-01', firstClosingOn: '2021-03-31', accounts: { closedOn: '2026-03-31' } },
      ['2026-04-01 2027-03-31', '2027-04-01 2028-03-31', '2028-04-01 2029-03-31'],
    ],
    ['no closing day', { foundedOn: '2026-04-01' }, null],
  ] as const)('follow from %s', (_, employer, expected) => {
    expect(of(employer)).toEqual(expected);
  });

  const years = fiscalYears({ foundedOn: '2026-02-03', firstClosingOn: '2027-01-31' });

  it.each([
    ['2026-02', [12, 12, 12]],
    ['2025-01', [12, 12, 12]],
    ['2027-01-31', [1, 12, 12]],
    ['2027-02-01', [0, 12, 12]],
    ['2029-01', [0, 0, 1]],
    ['2029-02', [0, 0, 0]],
    ['2027', [null, null, 12]],
    ['2025', [12, 12, 12]],
    [undefined, [null, null, null]],
  ] as const)('have of one who works from %s the months %j', (from, expected) => {
    expect(monthsIn(years, from)).toEqual(expected);
  });

  it('count no month twice where they close within one', () => {
    const within = fiscalYears({ foundedOn: '2026-04-10', firstClosingOn: '2027-03-20' });
    expect(monthsIn(within, '2026-01')).toEqual([12, 12, 12]);
  });

  it('end with the day that is the last', () => {
    expect(monthsIn(years, '2026-02-01', '2027-03-31')).toEqual([12, 2, 0]);
  });
});
