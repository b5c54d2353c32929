import type { Facts } from '../domain/facts';
import { type Amount, type ByYear, byYear, fiscalYears, type FiscalYear, monthsIn, sumOf, withAll } from './plan-years';
import { yearKeys } from './plan-years';

/** A product of the plan: what is sold and what it costs. */
export interface PlannedProduct {
  readonly name: string;
  readonly price: Amount;
  readonly unitCost: Amount;
  readonly quantity: ByYear;
  readonly sales: ByYear;
  readonly cost: ByYear;
  readonly evidence: string;
}

/** A line of the staff plan (人員計画). */
export interface PlannedStaff {
  readonly role: string;
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly from: string | null;
  readonly people: number;
  readonly monthly: ByYear;
  readonly months: ByYear;
  /** people × monthly × months */
  readonly pay: ByYear;
  readonly isDirector: boolean;
  readonly isApplicant: boolean;
}

/** What an expense is reckoned from: it moves with pay or sales, or stands by itself. */
export type ExpenseKind = 'welfare' | 'ofSales' | 'rent' | 'bonus' | 'depreciation' | 'fixed';

/** An expense (経費) of the plan. */
export interface PlannedExpense {
  readonly name: string;
  readonly kind: ExpenseKind;
  readonly amount: ByYear;
  readonly basis: string;
}

/** Money raised or used. */
export interface Money {
  readonly name: string;
  readonly yen: Amount;
}

/** A loan with what is paid for it in each year. */
export interface PlannedLoan extends Money {
  readonly interest: ByYear;
  readonly repaid: ByYear;
}

/** The profit plan of three fiscal years (収支計画). Amounts in whole yen; null: something it rests on is missing. */
export interface ProfitPlan {
  readonly years: ByYear<FiscalYear> | null;
  readonly products: readonly PlannedProduct[];
  readonly sales: ByYear;
  readonly cost: ByYear;
  readonly gross: ByYear;
  /** 粗利率, a share of one. */
  readonly margin: ByYear;
  readonly staff: readonly PlannedStaff[];
  readonly directorPay: ByYear;
  readonly salaries: ByYear;
  /** Pay of everybody: directors and staff. */
  readonly pay: ByYear;
  /** What 法定福利費 is reckoned from: pay and bonuses. */
  readonly welfareBase: ByYear;
  /** 法定福利費 ÷ its base, a share of one; null where there is no pay. */
  readonly welfareRate: ByYear;
  /** People employed at the end of the year, without directors (期末人員). */
  readonly headcount: ByYear;
  readonly expenses: readonly PlannedExpense[];
  /** 販売費及び一般管理費 */
  readonly overheads: ByYear;
  readonly operating: ByYear;
  readonly interest: ByYear;
  readonly ordinary: ByYear;
  /** 損益分岐点売上高, rounded to a yen. */
  readonly breakEven: ByYear;
  readonly funds: readonly Money[];
  readonly loans: readonly PlannedLoan[];
  readonly use: readonly Money[];
  readonly raised: Amount;
  readonly used: Amount;
  /** What of the money raised is spent at once and not an expense: all but working capital (運転資金). */
  readonly spent: Amount;
  /** Cash at the end of each year, before taxes. */
  readonly cash: ByYear;
}

type Plan = NonNullable<Facts['employer']['plan']>;

const amounts = (figures: Readonly<Record<(typeof yearKeys)[number], number>> | object | undefined): ByYear =>
  byYear((at) => (figures as Readonly<Record<string, number | undefined>> | undefined)?.[yearKeys[at]] ?? null);

/** One name in any writing: without spaces, full and half width alike. */
export const plainName = (name: string): string => name.normalize('NFKC').replace(/\s/g, '').toLowerCase();

/** Rows that only repeat the staff plan; they are compared with it and not counted again. */
export const repeatsPay = (row: string): boolean => /^(給与|給料|賃金|役員報酬|人件費)/.test(plainName(row));

/** Working capital stays in the till; everything else that the money is for is paid out. */
export const staysInTill = (what: string): boolean => /運転資金|予備/.test(what);

/** The applicant's pay by the month and the day it begins, as on the form. */
export const formPay = ({ case: one, derived }: Facts): { readonly yen: Amount; readonly from: string | null } => ({
  yen: derived.monthlyPayYen ?? null,
  from: one.contract?.startsOn ?? null,
});

/** Whether anything of the plan of three years has been told. */
export const hasPlan = ({ employer }: Facts): boolean =>
  Object.values(employer.plan ?? {}).some((list) => (list?.length ?? 0) > 0);

/** The plan of three years as the facts make it. */
export function profitPlan(facts: Facts): ProfitPlan {
  const { employer } = facts;
  const plan: Plan = employer.plan ?? {};
  const years = fiscalYears(employer);

  const products = productsOf(plan);
  const sales = totalOf(plan.revenue, (at) => products.map((one) => one.sales[at]));
  const cost = totalOf(plan.revenue, (at) => products.map((one) => one.cost[at]));
  const gross = byYear((at) => withAll([sales[at], cost[at]], minus));
  const margin = byYear((at) => withAll([gross[at], sales[at]], ratio));

  const staff = staffOf(facts, years);
  const payOf = (some: readonly PlannedStaff[]) => totalOf(plan.staff, (at) => some.map(({ pay }) => pay[at]));
  const directorPay = payOf(staff.filter(({ isDirector }) => isDirector));
  const salaries = payOf(staff.filter(({ isDirector }) => !isDirector));
  const pay = byYear((at) => sumOf([directorPay[at], salaries[at]]));

  const expenses = expensesOf(facts, years);
  const amountOf = (at: 0 | 1 | 2, ...kinds: readonly ExpenseKind[]) =>
    sumOf(expenses.filter(({ kind }) => kinds.length === 0 || kinds.includes(kind)).map(({ amount }) => amount[at]));
  const welfareBase = byYear((at) => sumOf([pay[at], amountOf(at, 'bonus')]));
  const overheads = totalOf(plan.expenses, (at) => [pay[at], amountOf(at)]);
  const operating = byYear((at) => withAll([gross[at], overheads[at]], minus));

  const funds = moneyOf(plan.funds, ({ source }) => source);
  const use = moneyOf(plan.use, ({ what }) => what);
  const loans = (plan.loans ?? []).map(
    ({ lender = '', yen = null, interestYen, repaidYen }): PlannedLoan => ({
      ...{ name: lender, yen, interest: amounts(interestYen), repaid: amounts(repaidYen) },
    }),
  );
  const raised = funds.length + loans.length > 0 ? sumOf([...funds, ...loans].map(({ yen }) => yen)) : null;
  const used = plan.use?.length ? sumOf(use.map(({ yen }) => yen)) : null;
  // Without a list of loans there are none only if the money is there without them.
  const borrows = plan.loans !== undefined || (withAll([raised, used], (from, to) => from < to) ?? true);
  const ofLoans = (key: 'interest' | 'repaid') =>
    byYear((at) => (borrows && plan.loans === undefined ? null : sumOf(loans.map((loan) => loan[key][at]))));
  const interest = ofLoans('interest');
  const ordinary = byYear((at) => withAll([operating[at], interest[at]], minus));
  const spent = plan.use?.length ? sumOf(use.filter(({ name }) => !staysInTill(name)).map(({ yen }) => yen)) : null;

  return {
    ...{ years, products, sales, cost, gross, margin, staff, directorPay, salaries, pay, welfareBase },
    welfareRate: byYear((at) => withAll([amountOf(at, 'welfare'), welfareBase[at]], ratio)),
    headcount: headcountOf(plan.staff && staff),
    ...{ expenses, overheads, operating, interest, ordinary },
    breakEven: byYear((at) =>
      withAll(
        [sales[at], gross[at], overheads[at], interest[at], amountOf(at, 'ofSales')],
        (sold, profit, all, paid, moving) =>
          profit <= moving ? null : Math.round(((all - moving + paid) * sold) / (profit - moving)),
      ),
    ),
    ...{ funds, loans, use, raised, used, spent },
    cash: cashOf(raised, spent, (at) => [
      ordinary[at],
      amountOf(at, 'depreciation'),
      withAll([ofLoans('repaid')[at]], (yen: number) => -yen),
    ]),
  };
}

const minus = (from: number, less: number): number => from - less;
const ratio = (part: number, whole: number): Amount => (whole === 0 ? null : part / whole);

/** A total by year; null while the list it is the total of has not been told. */
const totalOf = (list: readonly unknown[] | undefined, parts: (at: 0 | 1 | 2) => readonly Amount[]): ByYear =>
  byYear((at) => (list === undefined || list.length === 0 ? null : sumOf(parts(at))));

/** Cash at each year's end: what is raised, less what is spent at once, then what each year brings. */
export function cashOf(raised: Amount, spent: Amount, moves: (at: 0 | 1 | 2) => readonly Amount[]): ByYear {
  const first = sumOf([withAll([raised, spent], minus), ...moves(0)]);
  const second = sumOf([first, ...moves(1)]);
  return [first, second, sumOf([second, ...moves(2)])];
}

function productsOf({ revenue = [], unitCost = [] }: Plan): readonly PlannedProduct[] {
  return revenue.map(({ product = '', price = null, qty, evidence = '' }) => {
    const own = unitCost.find((one) => plainName(one.product ?? '') === plainName(product))?.yen ?? null;
    const quantity = amounts(qty);
    const times = (one: Amount) => byYear((at) => withAll([one, quantity[at]], (a: number, b: number) => a * b));
    return { name: product, price, unitCost: own, quantity, sales: times(price), cost: times(own), evidence };
  });
}

function staffOf(facts: Facts, years: ByYear<FiscalYear> | null): readonly PlannedStaff[] {
  const form = formPay(facts);
  return (facts.employer.plan?.staff ?? []).map((row): PlannedStaff => {
    const isApplicant = row.isApplicant === true;
    const from = (isApplicant ? form.from : null) ?? row.from ?? null;
    const people = row.people ?? 1;
    const months = monthsIn(years, from ?? undefined);
    const told = amounts(row.monthlyYen);
    const monthly = isApplicant && form.yen !== null ? applicantMonthly(form.yen, told, months) : told;
    const pay = byYear((at) =>
      months[at] === 0 ? 0 : withAll([monthly[at], months[at]], (yen: number, count: number) => people * yen * count),
    );
    return {
      role: row.role ?? '',
      from,
      people,
      monthly,
      months,
      pay,
      isDirector: row.isDirector === true,
      isApplicant,
    };
  });
}

/** Item 7's pay in the year in which the work begins; later years may have been raised. */
function applicantMonthly(form: number, told: ByYear, months: ByYear): ByYear {
  const first = months.findIndex((count) => count !== 0);
  return byYear((at) => (at > first && (told[at] ?? 0) > form ? told[at] : form));
}

function headcountOf(staff: readonly PlannedStaff[] | undefined): ByYear {
  return totalOf(staff, (at) =>
    (staff ?? [])
      .filter(({ isDirector }) => !isDirector)
      .map(({ people, months }) => withAll([months[at]], (count: number) => (count > 0 ? people : 0))),
  );
}

const kinds: readonly (readonly [ExpenseKind, RegExp])[] = [
  ['welfare', /法定福利|社会保険料/],
  ['rent', /家賃|賃料/],
  ['bonus', /賞与/],
  ['depreciation', /減価償却/],
];

/** Whether a basis says that the expense is a share of the sales. */
const isOfSales = (basis: string): boolean => /売上(高)?の|% of (the )?sales/i.test(basis.normalize('NFKC'));

function expensesOf({ employer }: Facts, years: ByYear<FiscalYear> | null): readonly PlannedExpense[] {
  const rows = (employer.plan?.expenses ?? []).filter(({ row = '' }) => !repeatsPay(row));
  const told = rows.map(({ row = '', yen, basis = '' }): PlannedExpense => {
    const kind =
      kinds.find(([, pattern]) => pattern.test(plainName(row)))?.[0] ?? (isOfSales(basis) ? 'ofSales' : 'fixed');
    return { name: row, kind, amount: amounts(yen), basis };
  });
  const has = (kind: ExpenseKind) => told.some((one) => one.kind === kind);
  if (told.length === 0) return [];
  const rent = leaseRent(employer.premises?.lease, years);
  return [
    ...(has('welfare') ? [] : [missing('法定福利費', 'welfare')]),
    ...(has('rent') || rent === null ? [] : [rent]),
    ...told,
  ];
}

/** Nobody has no 法定福利費: a plan without the row is not whole. */
const missing = (name: string, kind: ExpenseKind): PlannedExpense => ({
  ...{ name, kind, amount: [null, null, null], basis: '' },
});

type Lease = NonNullable<NonNullable<Facts['employer']['premises']>['lease']>;

/** The rent that a lease makes in each year; null without a lease. */
export function leaseRent(lease: Lease | undefined, years: ByYear<FiscalYear> | null): PlannedExpense | null {
  const { monthlyYen, from, to } = lease ?? {};
  if (monthlyYen === undefined) return null;
  const months = monthsIn(years, from, to);
  return {
    ...{ name: '地代家賃', kind: 'rent', basis: '賃貸借契約の月額×月数' },
    amount: byYear((at) => withAll([months[at]], (count: number) => monthlyYen * count)),
  };
}

const moneyOf = <T extends { readonly yen?: number | undefined }>(
  list: readonly T[] | undefined,
  name: (one: T) => string | undefined,
): readonly Money[] => (list ?? []).map((one) => ({ name: name(one) ?? '', yen: one.yen ?? null }));
