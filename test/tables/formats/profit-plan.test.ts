import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Facts } from '../../../lib/domain/facts';
import { type ProfitPlan, profitPlan } from '../../../lib/papers/plan';
import { planSheets } from '../../../lib/tables/formats/profit-plan-kit';
import { profitPlanSheets, writeProfitPlan } from '../../../lib/tables/formats/profit-plan';
import { withFacts, withPlan, worked } from '../../papers/plan-kit';
import { runs } from '../../property-runs';
import { papersRecords } from '../../fixtures/papers/load';
import { type Book, bookOf, valueAt } from './formula-kit';

const head = { company: '合同会社サンプル通商', madeOn: '2026年7月1日' };
const written = (facts: Facts) => bookOf(writeProfitPlan(profitPlan(facts), head));

/** The row of a sheet that begins with a label, from 1. */
function rowOf(book: Book, sheet: string, label: string): number {
  const found = [...book.cells].find(([key, { value }]) => key.startsWith(`${sheet}!A`) && value === label);
  if (!found) throw new Error(`${sheet} has no row ${label}.`);
  return Number(/\d+$/.exec(found[0])?.[0]);
}

const lines: readonly (readonly [key: keyof ProfitPlan, sheet: string, label: string, columns: string])[] = [
  ['sales', planSheets.sales, '売上高', 'FGH'],
  ['cost', planSheets.sales, '売上原価', 'FGH'],
  ['pay', planSheets.staff, '報酬・給与の計', 'JKL'],
  ['headcount', planSheets.staff, '期末人員（役員を除く）', 'JKL'],
  ['gross', planSheets.profit, '売上総利益', 'BCD'],
  ['margin', planSheets.profit, '粗利率', 'BCD'],
  ['directorPay', planSheets.profit, '役員報酬', 'BCD'],
  ['salaries', planSheets.profit, '給与手当', 'BCD'],
  ['overheads', planSheets.profit, '販売費及び一般管理費', 'BCD'],
  ['operating', planSheets.profit, '営業利益', 'BCD'],
  ['interest', planSheets.profit, '支払利息', 'BCD'],
  ['ordinary', planSheets.profit, '経常利益', 'BCD'],
  ['breakEven', planSheets.profit, '損益分岐点売上高', 'BCD'],
  ['cash', planSheets.funds, '期末の資金', 'BCD'],
];

/** What the formulas make of a line in each year. */
const reckoned = (book: Book, sheet: string, label: string, columns: string, changed?: ReadonlyMap<string, number>) =>
  [...columns].map((column) => valueAt(book, sheet, `${column}${rowOf(book, sheet, label)}`, changed));

/** Every formula whose value is not the one that is kept beside it. */
const unlike = (book: Book) =>
  [...book.cells].flatMap(([key, { formula, value }]) => {
    if (formula === null) return [];
    const [sheet = '', place = ''] = key.split('!');
    const made = valueAt(book, sheet, place);
    return made === value ? [] : [`${key} =${formula}: ${made}, kept ${value}`];
  });

describe('the workbook of the profit plan', () => {
  it('has the values of the worked case in its formulas', async () => {
    const plan = profitPlan(worked());
    const book = await written(worked());
    for (const [key, sheet, label, columns] of lines) {
      expect([key, reckoned(book, sheet, label, columns)]).toEqual([key, plan[key]]);
    }
    expect(unlike(book)).toEqual([]);
  });

  it('follows a price, a rate, a month and a loan that an office changes', async () => {
    const book = await written(worked());
    const profit = (changes: Readonly<Record<string, number>>) =>
      reckoned(book, planSheets.profit, '経常利益', 'BCD', new Map(Object.entries(changes)))[0];
    const honey = rowOf(book, planSheets.sales, '業務用蜂蜜 25kg缶');
    const welfare = rowOf(book, planSheets.expenses, '法定福利費');
    const applicant = rowOf(book, planSheets.staff, '企画（申請人）');
    const interest = rowOf(book, planSheets.funds, '支払利息：サンプル信用金庫');
    expect(profit({})).toBe(58_400);
    // 600 cans at 1,000 yen more, of which freight is 5 %.
    expect(profit({ [`${planSheets.sales}!B${honey}`]: 25_000 })).toBe(58_400 + 570_000);
    expect(profit({ [`${planSheets.expenses}!C${welfare}`]: 0.16 })).toBe(58_400 - 18_600);
    expect(profit({ [`${planSheets.staff}!G${applicant}`]: 3 })).toBe(58_400 + 280_000 * 1.155);
    expect(profit({ [`${planSheets.funds}!B${interest}`]: 50_000 })).toBe(68_400);
  });

  it('comes to life where a missing figure is filled in, and shows nothing before', async () => {
    const { expenses = [] } = papersRecords().employer.plan ?? {};
    const book = await written(withPlan({ expenses: expenses.filter(({ row }) => row !== '法定福利費') }));
    const row = rowOf(book, planSheets.expenses, '法定福利費');
    const rate = new Map([[`${planSheets.expenses}!C${row}`, 0.155]]);
    const profit = (changed?: ReadonlyMap<string, number>) =>
      reckoned(book, planSheets.profit, '経常利益', 'BCD', changed);
    expect(profit()).toEqual([null, null, null]);
    expect(profit(rate)).toEqual([58_400, null, null]);
  });

  it('has the cash of each year once repayment is filled in', async () => {
    const book = await written(worked());
    const row = rowOf(book, planSheets.funds, '返済：サンプル信用金庫');
    const repaid = new Map(['B', 'C', 'D'].map((column) => [`${planSheets.funds}!${column}${row}`, 600_000]));
    expect(reckoned(book, planSheets.funds, '期末の資金', 'BCD', repaid)).toEqual([3_128_400, 3_148_400, 5_511_800]);
  });

  it('gives back the depreciation, which nobody is paid', async () => {
    const { expenses = [], loans = [] } = papersRecords().employer.plan ?? {};
    const facts = withPlan({
      expenses: [...expenses, { row: '減価償却費', yen: { year1: 10_000, year2: 20_000, year3: 30_000 } }],
      loans: loans.map((loan) => ({ ...loan, repaidYen: { year1: 0, year2: 600_000, year3: 600_000 } })),
    });
    const book = await written(facts);
    const cash = [3_728_400, 3_748_400, 6_111_800];
    expect(profitPlan(facts).cash).toEqual(cash);
    expect(reckoned(book, planSheets.funds, '期末の資金', 'BCD')).toEqual(cash);
    expect(unlike(book)).toEqual([]);
  });

  it('takes nothing that a person has typed for a formula', async () => {
    const book = await written(withPlan({ revenue: [{ product: '=1+1', price: 1, qty: { year1: 1 } }] }));
    const cell = [...book.cells.values()].find(({ value }) => value === '=1+1');
    expect(cell?.formula).toBeNull();
  });

  it('gives a long basis the lines that it takes', () => {
    const rows = (evidence: string) => {
      const facts = withPlan({ revenue: [{ product: '業務用蜂蜜', price: 1, qty: { year1: 1 }, evidence }] });
      return profitPlanSheets(profitPlan(facts), head)[0]?.heights?.[3];
    };
    expect([rows('見'.repeat(20)), rows('見'.repeat(21))]).toEqual([20, 40]);
  });

  it('can be written where nothing has been told', async () => {
    const book = await written(withFacts({ plan: undefined, firstClosingOn: undefined, premises: undefined }));
    expect(reckoned(book, planSheets.profit, '経常利益', 'BCD')).toEqual([null, null, null]);
    expect(unlike(book)).toEqual([]);
  });
});

const yen = fc.nat({ max: 999_999_999 });
const told = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: undefined, freq: 12 });
const byYear = (some: fc.Arbitrary<number>) =>
  told(fc.record({ year1: told(some), year2: told(some), year3: told(some) }));
const list = <T>(some: fc.Arbitrary<T>) => told(fc.array(some, { maxLength: 4 }));
const product = fc.constantFrom('A', 'B', 'C');
const plans = fc.record({
  revenue: list(fc.record({ product, price: told(yen), qty: byYear(fc.nat({ max: 100_000 })) })),
  unitCost: list(fc.record({ product, yen: told(yen) })),
  expenses: list(
    fc.record({
      row: fc.constantFrom('法定福利費', '地代家賃', '賞与', '減価償却費', '荷造運賃', '雑費'),
      yen: byYear(yen),
      basis: fc.constantFrom('売上の5％', '見積書'),
    }),
  ),
  staff: list(
    fc.record({
      role: fc.constant('営業'),
      from: told(fc.constantFrom('2026-02', '2026-10', '2027-02', '2028-04', '2030-01', '2027')),
      people: told(fc.nat({ max: 300 })),
      monthlyYen: byYear(fc.nat({ max: 2_000_000 })),
      isDirector: told(fc.boolean()),
      isApplicant: told(fc.boolean()),
    }),
  ),
  funds: list(fc.record({ source: fc.constant('資本金'), yen: told(yen) })),
  loans: list(
    fc.record({
      lender: fc.constant('サンプル信用金庫'),
      yen: told(yen),
      interestYen: byYear(yen),
      repaidYen: byYear(yen),
    }),
  ),
  use: list(fc.record({ what: fc.constantFrom('備品', '運転資金'), yen: told(yen) })),
});

describe('the workbook of any plan', () => {
  it('has in every formula the value of the plan', async () => {
    await fc.assert(
      fc.asyncProperty(plans, async (change) => {
        const facts = withPlan(change);
        const plan = profitPlan(facts);
        const book = await written(facts);
        expect(unlike(book)).toEqual([]);
        for (const [key, sheet, label, columns] of lines) {
          expect([key, reckoned(book, sheet, label, columns)]).toEqual([key, plan[key]]);
        }
      }),
      { numRuns: runs(40) },
    );
  }, 60_000);
});
