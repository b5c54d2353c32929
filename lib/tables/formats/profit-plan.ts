import type { ProfitPlan } from '../../papers/plan';
import type { ByYear } from '../../papers/plan-years';
import { fundsSheet } from './profit-plan-funds';
import {
  at,
  type ByRow,
  columnSum,
  growingSheet,
  type Heading,
  input,
  known,
  made,
  on,
  type PlacesByYear,
  planSheets,
  shareOf,
  text,
  three,
  type Year,
  years,
} from './profit-plan-kit';
import { expensesSheet, salesSheet, staffSheet } from './profit-plan-parts';
import { type SheetCell, type SheetToWrite, writeXlsx } from './xlsx-write';

/** What stands over every sheet. */
export interface PlanHead {
  readonly company: string;
  /** The day on which it was made, as it is printed. */
  readonly madeOn: string;
}

/** The workbook of the profit plan (収支計画): every total is a formula over its parts, inputs are yellow. */
export const writeProfitPlan = (plan: ProfitPlan, head: PlanHead): Uint8Array<ArrayBuffer> =>
  writeXlsx(profitPlanSheets(plan, head));

/** Its sheets. */
export function profitPlanSheets(plan: ProfitPlan, { company, madeOn }: PlanHead): readonly SheetToWrite[] {
  const note = `${company}　${madeOn}作成　金額は円・税抜き。黄色のセルを変えると、合計が変わります。`;
  const names = years.map((year) => {
    const days = plan.years?.[year];
    return `第${year + 1}期${days ? `\n${days.from.slice(0, 7)}～${days.to.slice(0, 7)}` : ''}`;
  });
  const heading: Heading = { note, names };
  const sales = salesSheet(plan, heading);
  const staff = staffSheet(plan, heading);
  const expenses = expensesSheet(plan, heading, { sales: sales.sales, pay: staff.pay });
  const funds = fundsSheet(plan, heading);
  const profit = profitSheet(plan, heading, { sales, staff, expenses, interest: funds.interest });
  const cash = funds.withCash(profit.ordinary, expenses.depreciation);
  return [sales.sheet, staff.sheet, expenses.sheet, profit.sheet, cash];
}

function profitSheet(
  plan: ProfitPlan,
  { note, names }: Heading,
  from: {
    readonly sales: { readonly sales: ByRow; readonly cost: ByRow };
    readonly staff: { readonly directorPay: ByRow; readonly salaries: ByRow };
    readonly expenses: { readonly all: PlacesByYear; readonly ofSales: PlacesByYear };
    readonly interest: ByRow;
  },
): { readonly sheet: SheetToWrite; readonly ordinary: ByRow } {
  const sheet = growingSheet(planSheets.profit, note, ['科目', ...names, '根拠'], [28, 18, 18, 18, 40]);
  const line = (label: string, cell: (year: Year) => SheetCell, basis = '', look: 'label' | 'labelTotal' = 'label') =>
    sheet.add(text(label, look), ...three(cell), text(basis, look));
  const copied = (label: string, place: ByRow, figures: ByYear, basis = '') =>
    line(label, (year) => made(known([place(year)], place(year)), figures[year]), basis);
  const difference = (label: string, row: number, less: number, figures: ByYear) =>
    line(
      label,
      (year) => {
        const cells = [at(1 + year, row), at(1 + year, less)];
        return made(known(cells, cells.join('-')), figures[year], 'yenTotal');
      },
      ...(['', 'labelTotal'] as const),
    );

  const sales = copied('売上高', from.sales.sales, plan.sales, planSheets.sales);
  const cost = copied('売上原価', from.sales.cost, plan.cost, planSheets.sales);
  const gross = difference('売上総利益', sales, cost, plan.gross);
  line('粗利率', (year) => made(shareOf(at(1 + year, gross), at(1 + year, sales)), plan.margin[year], 'percent'));
  const first = copied('役員報酬', from.staff.directorPay, plan.directorPay, planSheets.staff);
  let last = copied('給与手当', from.staff.salaries, plan.salaries, planSheets.staff);
  plan.expenses.forEach(({ name, amount, basis }, index) => {
    last = copied(name, (year) => from.expenses.all(year)[index] ?? '', amount, basis);
  });
  if (plan.expenses.length === 0) last = line('経費（未入力）', () => input(null));
  const overheads = line(
    '販売費及び一般管理費',
    (year) => made(columnSum(1 + year, first, last), plan.overheads[year], 'yenTotal'),
    ...(['', 'labelTotal'] as const),
  );
  const operating = difference('営業利益', gross, overheads, plan.operating);
  const interest = copied('支払利息', from.interest, plan.interest, planSheets.funds);
  const ordinary = difference('経常利益', operating, interest, plan.ordinary);
  line(
    '損益分岐点売上高',
    (year) => {
      const [sold, profit, all, paid] = [sales, gross, overheads, interest].map((row) => at(1 + year, row));
      const moving = from.expenses.ofSales(year);
      const left = [profit, ...moving].join('-');
      const fixed = `(${[all, ...moving].join('-')}+${paid})*${sold}/(${left})`;
      const cells = [sold, profit, all, paid, ...moving].filter((cell) => cell !== undefined);
      return made(known(cells, `IF(${left}<=0,"",ROUND(${fixed},0))`), plan.breakEven[year]);
    },
    '固定費÷（粗利率－売上に比例する経費の率）',
  );
  sheet.add(text('法人税等と当期利益は税理士の計算によります。', 'plain'));
  return { sheet: sheet.done(), ordinary: (year) => on(planSheets.profit, at(1 + year, ordinary)) };
}
