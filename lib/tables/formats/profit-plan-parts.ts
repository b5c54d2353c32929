import type { PlannedExpense, ProfitPlan } from '../../papers/plan';
import { type ByYear, sumOf } from '../../papers/plan-years';
import {
  at,
  blanks,
  type ByRow,
  columnSum,
  growingSheet,
  type Heading,
  input,
  known,
  made,
  on,
  planSheets,
  shareOf,
  sumCell,
  text,
  three,
  type Year,
  years,
} from './profit-plan-kit';
import type { SheetCell } from './xlsx-write';

// The sheets of sales, staff and expenses. Each tells where its totals stand, for the sheets that go on from them.

export function salesSheet({ products, sales, cost, gross, margin }: ProfitPlan, { note, names }: Heading) {
  const name = planSheets.sales;
  const sheet = growingSheet(
    name,
    note,
    ['品目', '単価・原価', ...names.map((one) => `数量 ${one}`), ...names.map((one) => `金額 ${one}`), '根拠'],
    [32, 13, 18, 18, 18, 18, 18, 18, 40],
  );
  const amount = (row: number, figures: ByYear) =>
    three((year) => {
      const [one, count] = [at(1, row), at(2 + year, row)];
      return made(known([one, count], `${one}*${count}`), figures[year]);
    });
  const total = (label: string, rows: readonly number[], figures: ByYear) =>
    sheet.add(
      ...[text(label, 'labelTotal'), ...blanks(4, 'labelTotal')],
      ...three((year) => sumCell(5 + year, rows, figures[year], 'yenTotal')),
      text('', 'labelTotal'),
    );
  const sold = sheet.addAll(products, (one, row) => [
    ...[text(one.name), input(one.price), ...three((year) => input(one.quantity[year], 'countInput'))],
    ...[...amount(row, one.sales), text(one.evidence)],
  ]);
  const salesRow = total('売上高', sold, sales);
  const bought = sheet.addAll(products, (one, row) => [
    ...[text(`原価：${one.name}`), input(one.unitCost)],
    ...three((year) => {
      const sameQuantity = at(2 + year, sold[row - salesRow - 1] ?? row);
      return made(known([sameQuantity], sameQuantity), one.quantity[year], 'count');
    }),
    ...[...amount(row, one.cost), text('')],
  ]);
  const costRow = total('売上原価', bought, cost);
  const grossRow = sheet.add(
    ...[text('売上総利益', 'labelTotal'), ...blanks(4, 'labelTotal')],
    ...three((year) => {
      const [from, less] = [at(5 + year, salesRow), at(5 + year, costRow)];
      return made(known([from, less], `${from}-${less}`), gross[year], 'yenTotal');
    }),
    text('', 'labelTotal'),
  );
  sheet.add(
    ...[text('粗利率'), ...blanks(4)],
    ...three((year) => made(shareOf(at(5 + year, grossRow), at(5 + year, salesRow)), margin[year], 'percent')),
    text('売上総利益÷売上高'),
  );
  const place =
    (row: number): ByRow =>
    (year) =>
      on(name, at(5 + year, row));
  return { sheet: sheet.done(), sales: place(salesRow), cost: place(costRow) };
}

export function staffSheet(plan: ProfitPlan, { note, names }: Heading) {
  const name = planSheets.staff;
  const sheet = growingSheet(
    name,
    note,
    [...['役割', '開始', '人数'], ...['月額', '月数', '給与'].flatMap((what) => names.map((one) => `${what} ${one}`))],
    [28, 12, 7, 17, 17, 17, 17, 17, 17, 17, 17, 17],
  );
  const add = (some: ProfitPlan['staff']) =>
    sheet.addAll(some, (one, row) => [
      ...[text(one.role), text(one.from ?? ''), input(one.people, 'countInput')],
      ...three((year) => input(one.monthly[year])),
      ...three((year) => input(one.months[year], 'countInput')),
      ...three((year) => {
        const [people, monthly, months] = [at(2, row), at(3 + year, row), at(6 + year, row)];
        const pay = known([people, monthly], `${people}*${monthly}*${months}`);
        return made(known([months], `IF(${months}=0,0,${pay})`), one.pay[year]);
      }),
    ]);
  const [directors, others] = [
    add(plan.staff.filter(({ isDirector }) => isDirector)),
    add(plan.staff.filter(({ isDirector }) => !isDirector)),
  ];
  const total = (label: string, cell: (year: Year) => SheetCell) =>
    sheet.add(text(label, 'labelTotal'), ...blanks(8, 'labelTotal'), ...three(cell));
  const directorRow = total('役員報酬', (year) => sumCell(9 + year, directors, plan.directorPay[year], 'yenTotal'));
  const salaryRow = total('給与手当', (year) => sumCell(9 + year, others, plan.salaries[year], 'yenTotal'));
  const payRow = total('報酬・給与の計', (year) =>
    made(columnSum(9 + year, directorRow, salaryRow), plan.pay[year], 'yenTotal'),
  );
  sheet.add(
    ...[text('期末人員（役員を除く）'), ...blanks(8)],
    ...three((year) => {
      const months = others.map((row) => at(6 + year, row));
      const sum = others.map((row) => `IF(${at(6 + year, row)}>0,${at(2, row)},0)`).join('+');
      return others.length === 0
        ? input(plan.headcount[year], 'count')
        : made(known(months, sum), plan.headcount[year], 'count');
    }),
  );
  const place =
    (row: number): ByRow =>
    (year) =>
      on(name, at(9 + year, row));
  return {
    ...{ sheet: sheet.done(), directorPay: place(directorRow), salaries: place(salaryRow), pay: place(payRow) },
  };
}

/** Excel's own digits are fewer than those of a share: rounding makes the same yen of it. */
const rounded = (rate: string, base: string): string => `ROUND(${base}*${rate},0)`;

export function expensesSheet(
  plan: ProfitPlan,
  { note, names }: Heading,
  from: { readonly sales: ByRow; readonly pay: ByRow },
) {
  const name = planSheets.expenses;
  const sheet = growingSheet(
    name,
    note,
    ['科目', '根拠', ...names.map((one) => `率 ${one}`), ...names.map((one) => `金額 ${one}`)],
    [26, 36, 18, 18, 18, 18, 18, 18],
  );
  const { expenses } = plan;
  const firstRow = 4;
  const rowsOf = (kind: PlannedExpense['kind']) =>
    expenses.flatMap((one, index) => (one.kind === kind ? [firstRow + index] : []));
  const bonus = rowsOf('bonus');
  /** What the rate of a row is a share of, where it has one. */
  const baseOf = (kind: PlannedExpense['kind'], year: Year) =>
    kind === 'ofSales'
      ? { cells: [from.sales(year)], value: plan.sales[year] }
      : kind === 'welfare'
        ? { cells: [from.pay(year), ...bonus.map((row) => at(5 + year, row))], value: plan.welfareBase[year] }
        : null;
  const rows = sheet.addAll(expenses, ({ name: label, kind, basis, amount }, row) => {
    const shares = years.map((year) => {
      const base = baseOf(kind, year);
      const yen = amount[year];
      // Without a base to be a share of, the amount itself is the input.
      const isShare = base !== null && (yen === null || (base.value ?? 0) > 0);
      if (!isShare) return { rate: text(''), yen: input(yen) };
      const place = at(2 + year, row);
      const sum = base.cells.length > 1 ? `(${base.cells.join('+')})` : base.cells.join('');
      return {
        rate: input(yen === null || base.value === null ? null : yen / base.value, 'percentInput'),
        yen: made(known([place, ...base.cells], rounded(place, sum)), yen),
      };
    });
    return [...[text(label), text(basis)], ...[...shares.map(({ rate }) => rate), ...shares.map(({ yen }) => yen)]];
  });
  sheet.add(
    ...[text('経費の計（給与を除く）', 'labelTotal'), ...blanks(4, 'labelTotal')],
    ...three((year) => {
      const total = expenses.length === 0 ? null : sumOf(expenses.map(({ amount }) => amount[year]));
      return sumCell(5 + year, rows, total, 'yenTotal');
    }),
  );
  sheet.add(
    text(
      '法定福利費の率は、報酬・給与・賞与に対する会社負担の割合です。およそ15～16％が目安ですが（実務上の記憶によるもので、出典は確かめていません）、実際の率に直してください。',
      'plain',
    ),
  );
  const places = (some: readonly number[]) => (year: Year) => some.map((row) => on(name, at(5 + year, row)));
  return {
    sheet: sheet.done(),
    all: places(rows),
    ofSales: places(rowsOf('ofSales')),
    depreciation: places(rowsOf('depreciation')),
  };
}
