import { earliestDay, latestDay } from '../domain/calendar';
import type { FactPath } from '../domain/facts';
import { type Figure, figuresIn, isRounded } from './figures';
import { formPay, leaseRent, plainName, type ProfitPlan, repeatsPay } from './plan';
import {
  fail,
  ok,
  type PlanCheck,
  type PlanContext,
  type PlanOutcome,
  unknown,
  warn,
  yearsEn,
  yearsJa,
  yearsWith,
  yenEn,
  yenJa,
} from './plan-finding';
import { type Amount, sumOf, yearKeys } from './plan-years';

// The checks of the plan against what else is known: the form, the contract, the lease, the registry, the other papers.

const staffPath = 'employer.plan.staff.0.monthlyYen.year1';

export const comparisonChecks: readonly PlanCheck[] = [
  { id: 'K-2', title: { ja: '人員計画と給与手当', en: 'Staff plan and salaries' }, look: salaries },
  { id: 'K-3', title: { ja: '申請人の給与と開始日', en: "The applicant's pay and first day" }, look: applicant },
  { id: 'K-5', title: { ja: '地代家賃と賃貸借契約', en: 'Rent and lease' }, look: rent },
  { id: 'K-6', title: { ja: '人員計画と従業員数', en: 'Staff plan and number of employees' }, look: headcount },
  { id: 'K-10', title: { ja: '月次実績と計画', en: 'Months so far and the plan' }, look: actuals },
  { id: 'K-12', title: { ja: '役員報酬の有無', en: 'Whether directors are paid' }, look: directors },
  { id: 'K-13', title: { ja: '資本金・借入れ', en: 'Capital and loans' }, look: capital },
  { id: 'K-14', title: { ja: '計画の商品と会社の概要', en: 'Products of the plan and of the letter' }, look: products },
  { id: 'K-16', title: { ja: '採用理由書の数字', en: 'Figures of the letter of reason' }, look: letter },
];

function salaries({ facts: { employer }, plan }: PlanContext): PlanOutcome {
  const rows = (employer.plan?.expenses ?? []).flatMap((row, at) =>
    repeatsPay(row.row ?? '') ? [{ name: plainName(row.row ?? ''), yen: row.yen, at }] : [],
  );
  const planned = ({ name }: (typeof rows)[number]) =>
    name.startsWith('役員') ? plan.directorPay : name.startsWith('人件費') ? plan.pay : plan.salaries;
  const wrong = rows.filter((row) =>
    yearKeys.some((key, year) => {
      const [said, made] = [row.yen?.[key], planned(row)[year]];
      return said !== undefined && made !== null && made !== undefined && said !== made;
    }),
  );
  if (wrong.length > 0) {
    return fail(
      '給与の額が、人数×月額×月数と違います。',
      'The salaries are not people × monthly pay × months.',
      ...wrong.map(({ at }): FactPath => `employer.plan.expenses.${at}.yen.year1`),
      staffPath,
    );
  }
  if (plan.pay.includes(null)) {
    const open = plan.staff.flatMap(({ pay }, at): FactPath[] =>
      pay.includes(null) ? [`employer.plan.staff.${at}.from`, `employer.plan.staff.${at}.monthlyYen.year1`] : [],
    );
    return unknown(
      '給与を出せません（開始の月、月額）。',
      'The salaries cannot be made (first month, monthly pay).',
      ...(open.length > 0 ? open : ([staffPath] as const)),
    );
  }
  return ok('給与は人数×月額×月数です。', 'They are people × monthly pay × months.');
}

function applicant({ facts, plan }: PlanContext): PlanOutcome {
  const { staff = [] } = facts.employer.plan ?? {};
  const at = staff.findIndex(({ isApplicant }) => isApplicant === true);
  const row = staff[at];
  if (staff.length > 0 && row === undefined) {
    return fail(
      '人員計画に申請人の行がありません。',
      'The staff plan has no line for the applicant.',
      'employer.plan.staff.0.isApplicant',
    );
  }
  const form = formPay(facts);
  if (row?.from === undefined || form.yen === null || form.from === null) {
    return unknown(
      '申請人の給与または開始日が分かりません。',
      "The applicant's pay or first day is not told.",
      ...(['case.pay.amountYen', 'case.contract.startsOn', 'employer.plan.staff.0.from'] as const),
    );
  }
  const made = plan.staff[at];
  const first = made?.months.findIndex((months) => months !== 0) ?? 0;
  const lower = yearKeys.filter((key, year) => {
    const told = row.monthlyYen?.[key];
    if (told === undefined || made?.months[year] === 0) return false;
    return year === first ? told !== form.yen : told < (form.yen ?? 0);
  });
  const isOtherDay = !form.from.startsWith(row.from);
  if (lower.length > 0 || isOtherDay) {
    return fail(
      '人員計画の申請人の行が、様式の給与・開始日と違います。',
      "The applicant's line differs from pay or first day on the form.",
      ...lower.map((key): FactPath => `employer.plan.staff.${at}.monthlyYen.${key}`),
      ...(isOtherDay ? [`employer.plan.staff.${at}.from` as const] : []),
      ...(['case.pay.amountYen', 'case.contract.startsOn'] as const),
    );
  }
  return ok('申請人の行は様式と同じです。', "The applicant's line is as on the form.");
}

function rent({ facts: { employer }, plan }: PlanContext): PlanOutcome {
  const path = 'employer.premises.lease.monthlyYen';
  const rows = plan.expenses.filter(({ kind }) => kind === 'rent');
  const lease = leaseRent(employer.premises?.lease, plan.years);
  if (lease === null) {
    if (rows.length === 0 && employer.premises?.kind !== 'leased') return ok('家賃はありません。', 'There is no rent.');
    return unknown('賃貸借契約の賃料が分かりません。', 'The rent of the lease is not told.', path);
  }
  const paid = ([0, 1, 2] as const).map((year) => sumOf(rows.map(({ amount }) => amount[year])));
  if (rows.length === 0 || paid.includes(null) || lease.amount.includes(null)) {
    return unknown('家賃を出せません。', 'The rent cannot be made.', path, 'employer.premises.lease.from');
  }
  const wrong = yearsWith((year) => paid[year] !== lease.amount[year]);
  if (wrong.length === 0) return ok('地代家賃は契約の賃料×月数です。', 'It is the rent of the lease × months.');
  return fail(
    `${yearsJa(wrong)}の地代家賃が、契約の賃料×月数と違います。`,
    `In ${yearsEn(wrong)} it is not the rent of the lease × months.`,
    ...([path, 'employer.plan.expenses.0.yen.year1'] as const),
  );
}

/** Those at work on the day are the employees of the form; all others are hired until then. */
function headcount({ facts: { employer }, plan, on }: PlanContext): PlanOutcome {
  const paths = ['employer.employees', 'employer.plan.staff.0.people', 'employer.plan.staff.0.from'] as const;
  const working = plan.staff.filter(({ from }) => from !== null && (earliestDay(from) ?? '') <= on);
  // A month is taken from its first day; of a year alone nobody knows who is at work in it.
  const isSure = plan.staff.every(({ from }) => from !== null && (from.length > 4 || !on.startsWith(from)));
  if (plan.staff.length === 0 || !isSure || employer.employees === undefined)
    return unknown(
      '従業員数または人員計画が分かりません。',
      'Number of employees or staff plan is not told.',
      ...paths,
    );
  const count = (some: ProfitPlan['staff']) => some.reduce((sum, { people }) => sum + people, 0);
  if (count(working.filter(({ isDirector }) => !isDirector)) === employer.employees)
    return ok('在籍者の人数は従業員数と同じです。', 'Those at work are the employees of the form.');
  if (count(working) === employer.employees) {
    return warn(
      '役員を含めると従業員数と同じになります。役員を数えるかどうかを書面の間で揃えてください。',
      'They are as many with the directors. Count directors in the same way in all papers.',
      ...paths,
    );
  }
  return fail(
    '人員計画で在籍している人数が、様式の従業員数と違います。',
    'Those at work in the staff plan are not as many as on the form.',
    ...paths,
  );
}

function actuals({ facts: { employer }, plan, on }: PlanContext): PlanOutcome {
  const paths = ['employer.plan.actuals.0.salesYen', 'employer.plan.revenue.0.qty.year1'] as const;
  const { years } = plan;
  const told = employer.plan?.actuals ?? [];
  if (years === null) {
    return unknown('事業年度が分かりません。', 'The fiscal years are not known.', 'employer.firstClosingOn');
  }
  const at = years.findIndex(({ to }) => on <= to);
  const year = years[at];
  if (year === undefined) return ok('計画の期間は終わっています。', 'The years of the plan are over.');
  const opening = year.from.slice(0, 7);
  const months = told.filter(({ month = '' }) => month.length >= 7 && month >= opening && month.slice(0, 7) <= year.to);
  if (months.length === 0) {
    const isNew = on.slice(0, 7) <= opening;
    return isNew
      ? ok('まだ終わった月はありません。', 'No month is over yet.')
      : unknown('月次実績が分かりません。', 'The sales of the months so far are not told.', ...paths);
  }
  const [sold, whole] = [sumOf(months.map(({ salesYen }) => salesYen ?? null)), plan.sales[at] ?? null];
  if (sold === null || whole === null) {
    return unknown('実績または計画の売上高が分かりません。', 'Actual or planned sales are not told.', ...paths);
  }
  if (sold > whole) {
    return fail(
      `実績の合計が、もう第${at + 1}期の計画を超えています。`,
      `The months so far are more than the plan of year ${at + 1}.`,
      ...paths,
    );
  }
  const last =
    months
      .map(({ month = '' }) => month.slice(0, 7))
      .toSorted()
      .at(-1) ?? opening;
  const left =
    (Number(year.to.slice(0, 4)) - Number(last.slice(0, 4))) * 12 + Number(year.to.slice(5, 7)) - Number(last.slice(5));
  if (left === 0) return ok('期の実績は計画以内です。', 'The year has kept within its plan.');
  const need = (whole - sold) / left;
  return ok(
    `第${at + 1}期の残り${left}か月に必要な売上は、月平均${yenJa(need)}です。`,
    `The ${left} months left of year ${at + 1} need ${yenEn(need)} a month.`,
  );
}

function directors({ facts: { employer }, plan }: PlanContext): PlanOutcome {
  const paths = ['employer.directorsUnpaid', staffPath, 'employer.directorPay.from'] as const;
  const rows = plan.staff.filter(({ isDirector }) => isDirector);
  const { directorsUnpaid = 'notAsked', directorPay } = employer;
  if (directorsUnpaid === 'notAsked' || rows.length === 0 || plan.directorPay[0] === null)
    return unknown('役員報酬の有無が分かりません。', 'Whether directors are paid is not told.', ...paths);
  const isPaid = (year: 0 | 1 | 2) => (plan.directorPay[year] ?? 0) > 0;
  const { years } = plan;
  const { from, monthlyYen } = directorPay ?? {};
  // The years before the pay begins have none; the first that has it from its beginning has what was decided.
  const wrong = yearsWith((year) => {
    const days = years?.[year];
    if (directorsUnpaid === 'no' && year === 0) return !isPaid(0);
    if (directorsUnpaid !== 'yes') return false;
    if (from === undefined || days === undefined) return year === 0 && isPaid(0);
    if ((earliestDay(from) ?? '') > days.to) return isPaid(year);
    return (latestDay(from) ?? '') >= days.from && monthlyYen !== undefined
      ? !rows.some(({ monthly }) => monthly[year] === monthlyYen)
      : !isPaid(year);
  });
  if (wrong.length === 0) return ok('役員報酬は説明と同じです。', 'Pay of directors is as explained.');
  return fail(
    `${yearsJa(wrong)}の役員報酬が、役員報酬の有無の説明と違います。`,
    `In ${yearsEn(wrong)} the pay of directors is not as explained.`,
    ...paths,
  );
}

function capital({ facts: { employer }, plan }: PlanContext): PlanOutcome {
  const own = plan.funds.filter(({ name }) => /資本金|出資/.test(name));
  const paths = ['employer.capitalYen', 'employer.plan.funds.0.yen', 'employer.plan.loans.0.yen'] as const;
  const told: Amount = sumOf(own.map(({ yen }) => yen));
  const isOpen = own.length === 0 || told === null || plan.loans.some(({ yen }) => yen === null);
  if (employer.capitalYen === undefined || isOpen)
    return unknown('資本金または借入額が分かりません。', 'Capital or loans are not told.', ...paths);
  return told === employer.capitalYen
    ? ok('資本金は登記の額と同じです。', 'The capital is that of the registry.')
    : fail(
        '計画の資本金が、登記の資本金と違います。',
        'The capital of the plan is not that of the registry.',
        ...paths,
      );
}

function products({ facts: { employer }, plan }: PlanContext): PlanOutcome {
  const { business = '', products: named = [] } = employer.profile ?? {};
  const path = 'employer.profile.products.0.name';
  const names = named.map(({ name = '' }) => plainName(name)).filter((name) => name !== '');
  if (plan.products.length === 0 || (names.length === 0 && business === ''))
    return unknown('会社の概要または売上の計画が分かりません。', 'Profile or planned sales are not told.', path);
  const lost = plan.products.filter(({ name }) => {
    const own = plainName(name);
    return !names.some((one) => own.includes(one) || one.includes(own)) && !plainName(business).includes(own);
  });
  if (lost.length === 0) return ok('計画の商品は会社の概要にあります。', 'The profile names every product.');
  return warn(
    `会社の概要にない商品があります：${lost.map(({ name }) => name).join('、')}。`,
    `Products that the profile does not name: ${lost.map(({ name }) => name).join(', ')}.`,
    ...([path, 'employer.profile.business'] as const),
  );
}

/** Sentences that speak of what is or will be sold and earned. */
const speaksOfPlan = /売上|利益|見込|計画|第[1-3１-３]期/;

function letter({ facts, plan }: PlanContext): PlanOutcome {
  const kept = facts.case.papers?.find(({ id }) => id === 'reason-for-hiring');
  if (kept === undefined) return ok('採用理由書はまだありません。', 'There is no letter of reason yet.');
  const { capitalYen, annualSalesYen, plan: told } = facts.employer;
  const months = (told?.actuals ?? []).map(({ salesYen = 0 }) => salesYen);
  // Totals come out to the yen, and are told rounded; what people have entered is told as it is.
  const totals = [
    ...[...plan.sales, ...plan.cost, ...plan.gross, ...plan.pay, ...plan.overheads, ...plan.operating],
    ...[...plan.ordinary, ...plan.breakEven, ...plan.products.flatMap(({ sales }) => sales)],
    ...[...months, sumOf(months), annualSalesYen],
  ];
  const entered = [
    ...[plan.raised, plan.used, formPay(facts).yen, capitalYen],
    ...[...plan.products.map(({ price }) => price), ...plan.loans.map(({ yen }) => yen)],
  ];
  const keys = new Set([...totals, ...entered].map(String));
  const isKnown = (figure: Figure) =>
    keys.has(figure.key) || totals.some((total) => typeof total === 'number' && isRounded(figure, total));
  const strange = kept.lines
    .map(({ made, own = made }) => own)
    .filter((line) => speaksOfPlan.test(line))
    .flatMap(figuresIn)
    .filter((figure) => figure.kind === 'yen' && !isKnown(figure));
  if (strange.length === 0) return ok('採用理由書の数字は計画と同じです。', 'The letter has the figures of the plan.');
  return warn(
    `採用理由書に、計画と違う数字があります：${strange.map(({ text }) => text).join('、')}。`,
    `The letter has figures that are not the plan's: ${strange.map(({ text }) => text).join(', ')}.`,
    ...(['employer.plan.revenue.0.price', 'employer.plan.actuals.0.salesYen'] as const),
  );
}
