import type { Employer } from '../../../domain/employer';
import type { Changes } from '../../../law/gijinkoku/examples';
import type { Rule } from '../../../law/gijinkoku/known';
import {
  ask,
  fail,
  facts as factsAt,
  given,
  notApplicable,
  pass,
  silent,
  text,
  warn,
} from '../../../law/gijinkoku/rules/kit';
import { practice } from '../../../law/gijinkoku/rules/sources';
import { hasPlan, profitPlan } from '../../../papers/plan';
import { type PlanFinding, planFindings } from '../../../papers/plan-checks';

const namesOf = (some: readonly PlanFinding[]) =>
  text(
    some.map(({ id, title }) => `${title.ja}（${id}）`).join('、'),
    some.map(({ id, title }) => `${title.en} (${id})`).join('; '),
  );

const byYear = (year1: number, year2 = year1, year3 = year2) => ({ year1, year2, year3 });

/** A plan of the good case that holds in itself and against the case. */
const goodPlan: NonNullable<Employer['plan']> = {
  revenue: [{ product: '設計', price: 1_000_000, qty: byYear(900, 950, 1000) }],
  unitCost: [{ product: '設計', yen: 600_000 }],
  expenses: [
    { row: '法定福利費', yen: byYear(28_170_000, 28_440_000) },
    { row: '地代家賃', yen: byYear(1_200_000) },
  ],
  staff: [
    { role: '代表取締役', from: '2001-04', monthlyYen: byYear(500_000), isDirector: true },
    { role: '在籍者', from: '2001-04', people: 60, monthlyYen: byYear(250_000) },
    { role: '設計（申請人）', from: '2026-10', monthlyYen: byYear(300_000), isApplicant: true },
  ],
  funds: [{ source: '資本金', yen: 50_000_000 }],
  use: [{ what: '運転資金', yen: 50_000_000 }],
  actuals: [{ month: '2026-04', salesYen: 70_000_000 }],
};

const planned = (change: Partial<typeof goodPlan> = {}): { readonly employer: Changes<Employer> } => ({
  employer: {
    premises: { lease: { monthlyYen: 100_000, from: '2020-04-01' } },
    profile: { products: [{ name: '設計' }] },
    plan: { ...goodPlan, ...change },
  },
});

const sold = (qty: ReturnType<typeof byYear>) => planned({ revenue: [{ product: '設計', price: 1_000_000, qty }] });

/** R-PLAN-01: the plan of three years holds in itself and says what the case says (K-1 to K-16). */
export const planHolds: Rule = {
  id: 'R-PLAN-01',
  chapter: 'documents',
  title: text('収支計画の整合', 'The profit plan holds together'),
  source: practice('事業計画・収支計画の整合'),
  judge({ facts, on }) {
    if (!hasPlan(facts)) {
      return notApplicable(text('３年間の事業計画の入力はありません。', 'No plan of three years has been entered.'));
    }
    const findings = planFindings({ facts, plan: profitPlan(facts), on });
    const of = (state: PlanFinding['state']) => findings.filter((one) => one.state === state);
    const [failing, doubtful, open] = [of('fail'), of('warn'), of('unknown')];
    const points = (some: readonly PlanFinding[]) => factsAt(...new Set(some.flatMap(({ paths }) => paths)));
    if (failing.length > 0) {
      const names = namesOf(failing);
      return fail(
        text(`収支計画が合いません：${names.ja}。`, `The profit plan does not hold: ${names.en}.`),
        points(failing),
        text(
          '「書面」の事業計画書で理由を確かめ、計画か案件を直してください。',
          'See why in the business plan under Papers, and mend the plan or the case.',
        ),
      );
    }
    if (doubtful.length > 0) {
      const names = namesOf(doubtful);
      return warn(
        text(`収支計画に説明が要ります：${names.ja}。`, `The profit plan has to be explained: ${names.en}.`),
        points(doubtful),
        text('計画に理由や根拠を書いてください。', 'Give the reason or the evidence in the plan.'),
      );
    }
    if (open.length > 0) {
      const names = namesOf(open);
      return ask(text(`収支計画の${names.ja}`, `what the profit plan needs for: ${names.en}`), ...points(open));
    }
    return pass(text('収支計画は揃っています。', 'The profit plan holds.'));
  },
  examples: [
    given('No plan', 'notApplicable'),
    given('A plan that holds', 'pass', planned()),
    given('Sales that exactly double', 'pass', sold(byYear(900, 1800, 1800))),
    given('Sales that more than double', 'warn', sold(byYear(900, 1801, 1801))),
    given('Money for which no use is told', 'unknown', planned({ use: [] })),
    given('A use of one yen less than the money', 'fail', planned({ use: [{ what: '運転資金', yen: 49_999_999 }] })),
    given('Pay on the form that the plan does not have', 'fail', {
      ...planned(),
      case: { pay: { amountYen: 300_001 } },
    }),
    silent('notApplicable'),
  ],
};
