import type { FactPath } from '../domain/facts';
import { fail, ok, type PlanCheck, type PlanContext, unknown, warn, yearsEn, yearsJa, yearsWith } from './plan-finding';
import type { ProfitPlan } from './plan';
import { withAll } from './plan-years';

// The checks of the plan in itself. Thresholds are the practice's own, from memory: no rule of the Agency's.

/** 粗利率 that moves by more, in points of a hundred, wants a reason. */
const mostMarginMove = 5;
/** Sales that grow by more than this factor want evidence. */
const mostGrowth = 2;
/** Goods for each month of work that grow by more than this factor want an explanation. */
const mostLoad = 2;
/** 法定福利費 as a share of pay: rates are about 15 to 16 %. */
const welfareShare = { least: 0.13, most: 0.17 };

/** Lists of the plan on which a total rests, and where each is told. */
const parts: readonly (readonly [key: keyof ProfitPlan, ja: string, en: string, path: FactPath])[] = [
  ['years', '設立日・最初の決算日', 'founding and first closing date', 'employer.firstClosingOn'],
  ['sales', '売上', 'sales', 'employer.plan.revenue.0.qty.year1'],
  ['cost', '原価', 'cost', 'employer.plan.unitCost.0.yen'],
  ['pay', '人員', 'staff', 'employer.plan.staff.0.monthlyYen.year1'],
  ['overheads', '経費', 'expenses', 'employer.plan.expenses.0.yen.year1'],
  ['interest', '利息', 'interest', 'employer.plan.loans.0.interestYen.year1'],
  ['raised', '調達', 'money raised', 'employer.plan.funds.0.yen'],
  ['used', '使途', 'use of the money', 'employer.plan.use.0.yen'],
];

const isOpen = (value: unknown): boolean => value === null || (Array.isArray(value) && value.includes(null));

/** Years next to each other in which a figure changes by more than it may. */
const jumps = (
  figures: readonly (number | null)[],
  isTooFar: (from: number, to: number) => boolean,
): readonly number[] =>
  [1, 2].filter((at) => withAll([figures[at - 1] ?? null, figures[at] ?? null], isTooFar) === true);

/** Months of work in each year, of directors too: what goods are handled by. */
const monthsOfWork = ({ staff }: ProfitPlan, year: 0 | 1 | 2): number | null =>
  staff.reduce<number | null>(
    (sum, { people, months }) => withAll([sum, months[year]], (a: number, b: number) => a + people * b),
    0,
  );

function quantityPerMonth(plan: ProfitPlan): readonly (number | null)[] {
  return ([0, 1, 2] as const).map((year) => {
    const quantity = plan.products.reduce<number | null>(
      (sum, one) => withAll([sum, one.quantity[year]], (a: number, b: number) => a + b),
      0,
    );
    return withAll([quantity, monthsOfWork(plan, year)], (count, months) =>
      months === 0 ? (count === 0 ? 0 : Number.POSITIVE_INFINITY) : count / months,
    );
  });
}

const salesPath = 'employer.plan.revenue.0.qty.year1';

export const figureChecks: readonly PlanCheck[] = [
  {
    id: 'K-1',
    title: { ja: '合計が各期で揃うこと', en: 'Totals add up in every year' },
    look({ plan }) {
      const open = parts.filter(([key]) => isOpen(plan[key]));
      if (plan.raised !== null && plan.used !== null && plan.raised !== plan.used) {
        return fail(
          '調達した資金の合計と、使途の合計が違います。',
          'The money raised and its use do not have the same sum.',
          ...(['employer.plan.funds.0.yen', 'employer.plan.use.0.yen'] as const),
        );
      }
      if (open.length === 0) return ok('各期の合計が揃っています。', 'All totals add up.');
      return unknown(
        `合計を出せません。足りないもの：${open.map(([, ja]) => ja).join('、')}。`,
        `Totals cannot be made. Missing: ${open.map(([, , en]) => en).join(', ')}.`,
        ...open.map(([, , , path]) => path),
      );
    },
  },
  {
    id: 'K-4',
    title: { ja: '法定福利費と給与', en: 'Statutory welfare and pay' },
    look: welfare,
  },
  {
    id: 'K-7',
    title: { ja: '粗利率の動き', en: 'Movement of the gross margin' },
    look({ plan: { margin } }) {
      if (isOpen(margin)) return unknown('粗利率を出せません。', 'The gross margin cannot be made.', salesPath);
      // A margin is a quotient: rounded so that a movement of exactly the limit is one.
      const moved = jumps(margin, (from, to) => Math.round(Math.abs(to - from) * 1e9) > mostMarginMove * 1e7);
      if (moved.length === 0) return ok('粗利率の動きは5ポイント以内です。', 'It moves by 5 points at most.');
      return warn(
        `${yearsJa(moved)}の粗利率が前期から5ポイントを超えて動きます。理由を計画に書いてください。`,
        `In ${yearsEn(moved)} it moves by more than 5 points. Give the reason in the plan.`,
        ...(['employer.plan.unitCost.0.yen', 'employer.plan.unitCost.0.content'] as const),
      );
    },
  },
  {
    id: 'K-8',
    title: { ja: '売上の伸び', en: 'Growth of the sales' },
    look({ plan: { sales } }) {
      if (isOpen(sales)) return unknown('売上高を出せません。', 'The sales cannot be made.', salesPath);
      const grown = jumps(sales, (from, to) => to > from * mostGrowth);
      if (grown.length === 0) return ok('売上の伸びは年100％以内です。', 'They grow by 100 % a year at most.');
      return warn(
        `${yearsJa(grown)}の売上が前期の2倍を超えます。契約・見積などの根拠を付けてください。`,
        `In ${yearsEn(grown)} they more than double. Add contracts or quotes as evidence.`,
        ...(['employer.plan.revenue.0.evidence', 'employer.plan.evidence.0.what'] as const),
      );
    },
  },
  {
    id: 'K-9',
    title: { ja: '人員と取扱量', en: 'People and quantities' },
    look({ plan }) {
      const loads = quantityPerMonth(plan);
      const paths = ['employer.plan.staff.0.people', salesPath] as const;
      if (plan.products.length === 0 || plan.staff.length === 0 || isOpen(loads))
        return unknown('数量と人員が揃っていません。', 'Quantities or staff are missing.', ...paths);
      const idle = yearsWith((year) => loads[year] === Number.POSITIVE_INFINITY);
      const strained = idle.length > 0 ? idle : jumps(loads, (from, to) => from > 0 && to > from * mostLoad);
      if (strained.length === 0) return ok('人員に対する数量は無理のない動きです。', 'Quantities keep with the staff.');
      return warn(
        `${yearsJa(strained)}の1人当たりの数量が大きすぎます。どのように処理するかを書いてください。`,
        `In ${yearsEn(strained)} there is too much for each person. Say how it is handled.`,
        ...paths,
      );
    },
  },
  {
    id: 'K-11',
    title: { ja: '資金の残高', en: 'Cash' },
    look: cash,
  },
  {
    id: 'K-15',
    title: { ja: '赤字の理由と黒字化', en: 'A loss and its turn' },
    look({ plan: { ordinary } }) {
      const lost = yearsWith((year) => (ordinary[year] ?? 0) < 0);
      const paths = ['employer.plan.revenue.0.qty.year1', 'employer.plan.goals.0.goal'] as const;
      if (lost.includes(2)) {
        return fail(
          '第3期も赤字です。3年の間に黒字になる計画が要ります。',
          'Year 3 is a loss too. The plan has to turn within three years.',
          ...paths,
        );
      }
      if (lost.length > 0) {
        return warn(
          `${yearsJa(lost)}は赤字です。理由と、黒字になる月を書いてください。`,
          `A loss in ${yearsEn(lost)}. Give the reason and the month of the turn.`,
          ...paths,
        );
      }
      if (isOpen(ordinary)) return unknown('経常利益を出せません。', 'The ordinary profit cannot be made.', salesPath);
      return ok('赤字の期はありません。', 'No year is a loss.');
    },
  },
];

function welfare({ facts: { employer }, plan }: PlanContext) {
  const path = 'employer.plan.expenses.0.yen.year1';
  const rows = plan.expenses.filter(({ kind }) => kind === 'welfare');
  const paid = (year: 0 | 1 | 2) => rows.map(({ amount }) => amount[year]);
  if (rows.length === 0 || rows.some(({ amount }) => isOpen(amount)) || isOpen(plan.welfareBase)) {
    return unknown(
      '法定福利費または給与が分かりません（目安は給与の15～16％）。',
      'Statutory welfare or pay is not told (about 15 to 16 % of pay).',
      path,
    );
  }
  const unpaid = yearsWith((year) => (plan.welfareBase[year] ?? 0) > 0 && paid(year).every((yen) => yen === 0));
  if (unpaid.length > 0 && employer.socialInsurance !== 'no') {
    return fail(
      `${yearsJa(unpaid)}は給与があるのに法定福利費が0円です。`,
      `In ${yearsEn(unpaid)} there is pay but no statutory welfare.`,
      ...([path, 'employer.socialInsurance'] as const),
    );
  }
  const odd = yearsWith((year) => {
    const rate = plan.welfareRate[year];
    if (rate === null) return paid(year).some((yen) => yen !== 0);
    return !unpaid.includes(year) && (rate < welfareShare.least || rate > welfareShare.most);
  });
  if (odd.length === 0) return ok('法定福利費は給与の13～17％です。', 'It is 13 to 17 % of pay.');
  return warn(
    `${yearsJa(odd)}の法定福利費が給与の13～17％から外れます。率の根拠を確かめてください。`,
    `In ${yearsEn(odd)} it is not 13 to 17 % of pay. Make sure of the rate.`,
    path,
  );
}

/** Repayment that is not told is taken at its worst: everything in the first year. */
function cash({ plan }: PlanContext) {
  const { raised, spent, loans } = plan;
  const paths = ['employer.plan.loans.0.repaidYen.year1', 'employer.plan.use.0.yen'] as const;
  const short = yearsWith((year) => (plan.cash[year] ?? 0) < 0);
  if (short.length > 0) {
    return fail(
      `${yearsJa(short)}の末に資金が足りなくなります。`,
      `Cash runs out by the end of ${yearsEn(short)}.`,
      ...paths,
    );
  }
  if (!isOpen(plan.cash)) return ok('各期末の資金は不足しません。', 'Cash is never short.');
  const owed = loans.reduce<number | null>((sum, { yen }) => withAll([sum, yen], (a: number, b: number) => a + b), 0);
  let left = withAll([raised, spent, owed], (a: number, b: number, c: number) => a - b - c);
  const worst = plan.ordinary.map((profit) => {
    left = withAll([left, profit], (a: number, b: number) => a + b);
    return left;
  });
  if (worst.every((yen) => yen !== null && yen >= 0)) {
    return ok(
      '借入れの全額を第1期に返済しても、資金は不足しません。',
      'Cash is never short, even if all loans were repaid in year 1.',
    );
  }
  return unknown('期末の資金を出せません（返済額、使途）。', 'Cash cannot be made (repayment, use).', ...paths);
}
