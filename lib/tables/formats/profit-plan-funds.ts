import { type Money, type ProfitPlan, staysInTill } from '../../papers/plan';
import { type ByYear, sumOf } from '../../papers/plan-years';
import {
  at,
  type ByRow,
  growingSheet,
  type Heading,
  input,
  known,
  made,
  on,
  type PlacesByYear,
  planSheets,
  sumCell,
  text,
  three,
  type Year,
} from './profit-plan-kit';
import type { SheetToWrite } from './xlsx-write';

/**
 * The sheet of funds (資金): what is raised and used, the loans, and the cash of each year. Profit needs its interest, and its
 * cash needs the profit: `withCash` adds the cash once the profit has its place.
 */
export function fundsSheet(plan: ProfitPlan, { note, names }: Heading) {
  const sheet = growingSheet(planSheets.funds, note, ['項目', ...names], [36, 18, 18, 18]);
  const list = (kind: string, some: readonly Money[]) =>
    sheet.addAll(some, ({ name, yen }) => [text(`${kind}：${name}`), input(yen)]);
  const total = (label: string, rows: readonly number[], value: number | null) =>
    sheet.add(text(label, 'labelTotal'), sumCell(1, rows, value, 'yenTotal'));
  const raised = total('調達の計', [...list('自己資金', plan.funds), ...list('借入', plan.loans)], plan.raised);
  const spentRows = list(
    '使途',
    plan.use.filter(({ name }) => !staysInTill(name)),
  );
  const keptRows = list(
    '使途（手元に残る）',
    plan.use.filter(({ name }) => staysInTill(name)),
  );
  const used = total('使途の計', [...spentRows, ...keptRows], plan.used);
  const both = [at(1, raised), at(1, used)];
  const gap = plan.raised === null || plan.used === null ? null : plan.raised - plan.used;
  sheet.add(text('差額（調達－使途。0円で一致）'), made(known(both, both.join('-')), gap));

  const ofLoans = (label: string, key: 'interest' | 'repaid') => {
    const rows = sheet.addAll(plan.loans, (one) => [
      text(`${label}：${one.name}`),
      ...three((year) => input(one[key][year])),
    ]);
    return sheet.add(
      text(`${label}の計`, 'labelTotal'),
      ...three((year) => {
        // Whether there are loans at all is known of the interest and of the repayment alike.
        const sum = rows.length === 0 ? plan.interest[year] : sumOf(plan.loans.map((one) => one[key][year]));
        return sumCell(1 + year, rows, sum, 'yenTotal');
      }),
    );
  };
  const interest = ofLoans('支払利息', 'interest');
  const repaid = ofLoans('返済', 'repaid');

  const withCash = (ordinary: ByRow, depreciation: PlacesByYear): SheetToWrite => {
    const opening = repaid + 1;
    const closing = opening + 5;
    const before: ByYear = [plan.raised, plan.cash[0], plan.cash[1]];
    sheet.add(
      text('期首の資金'),
      ...three((year) => {
        const place = year === 0 ? at(1, raised) : at(year, closing);
        return made(known([place], place), before[year]);
      }),
    );
    sheet.add(
      text('設備・敷金・仕入などの支出'),
      ...three((year) => (year === 0 ? sumCell(1, spentRows, plan.spent, 'yen') : input(0))),
    );
    const copied = (label: string, places: PlacesByYear, value: (year: Year) => number | null) =>
      sheet.add(
        text(label),
        ...three((year) => {
          const cells = places(year);
          return cells.length === 0 ? input(0, 'yen') : made(known(cells, cells.join('+')), value(year));
        }),
      );
    copied(
      '経常利益',
      (year) => [ordinary(year)],
      (year) => plan.ordinary[year],
    );
    copied('減価償却費（支出のない費用）', depreciation, (year) =>
      sumOf(plan.expenses.filter(({ kind }) => kind === 'depreciation').map(({ amount }) => amount[year])),
    );
    copied(
      '返済',
      (year) => [at(1 + year, repaid)],
      (year) => (plan.loans.length === 0 ? plan.interest[year] : sumOf(plan.loans.map((one) => one.repaid[year]))),
    );
    sheet.add(
      text('期末の資金', 'labelTotal'),
      ...three((year) => {
        const [start, spent, profit, back, paid] = [0, 1, 2, 3, 4].map((row) => at(1 + year, opening + row));
        const range = `${start}:${paid}`;
        const sum = `${start}-${spent}+${profit}+${back}-${paid}`;
        return made(`IF(COUNT(${range})<5,"",${sum})`, plan.cash[year], 'yenTotal');
      }),
    );
    sheet.add(text('法人税等と、売掛金・在庫の増減は含みません。', 'plain'));
    return sheet.done();
  };
  return { interest: (year: Year) => on(planSheets.funds, at(1 + year, interest)), withCash };
}
