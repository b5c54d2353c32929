import type { Day } from '../../domain/calendar';
import type { Case } from '../../domain/case/case';
import type { CheckContext, Rule } from '../gijinkoku/known';
import type { Judgement, RuleExample } from '../../spec/check';
import type { Text } from '../../i18n/text';
import type { RecordChanges } from '../gijinkoku/examples';
import { facts, fail, given, type Needed, needs, notApplicable, text } from '../gijinkoku/rules/kit';

// What the rules for steps after arrival share.

/** Facts about the stay in Japan. */
export type Stay = NonNullable<Case['stay']>;

/** A rule for cases of other procedures, which it concerns only where a fact of the stay calls for it. */
export function whereCalledFor(rule: Rule, calls: (stay: Stay) => boolean): Rule {
  const judge = (context: CheckContext): Judgement =>
    calls(context.facts.case.stay ?? {})
      ? rule.judge(context)
      : notApplicable(text('この案件の手続には関係しません。', 'Does not concern this procedure.'));
  const called = rule.examples.filter(({ records }) => calls(records.case.stay ?? {}));
  return { ...rule, judge, examples: [...called, given('A case that says nothing of it', 'notApplicable')] };
}

/**
 * The day from which the notice of the contract partner is counted: the end of the former contract, the new one, or
 * whichever came first, by what the notice is about.
 */
export function contractEventOn({ notice, employerChangedOn, employerLeftOn }: Stay): Day | undefined {
  switch (notice?.event) {
    case 'ended':
      return employerLeftOn ?? employerChangedOn;
    case 'endedAndNew':
      return [employerLeftOn, employerChangedOn].filter((day) => day !== undefined).toSorted()[0];
    default:
      return employerChangedOn ?? employerLeftOn;
  }
}

/** An example of a case with facts of the stay. */
export function staying(
  says: string,
  expect: RuleExample['expect'],
  stay: Stay = {},
  more: RecordChanges = {},
  on?: string,
): RuleExample {
  return given(says, expect, { ...more, case: { ...more.case, stay } }, on);
}

/** Income beside the pay that the permission rested on; no table of local levels of income is held here. */
export function incomeOf({ facts: known }: CheckContext): 'none' | 'belowAgreed' | 'asAgreed' | 'unknown' {
  const income = known.case.stay?.annualIncomeYen;
  const agreed = known.derived.monthlyPayYen;
  if (income === undefined) return 'unknown';
  if (income === 0) return 'none';
  if (agreed === undefined) return 'unknown';
  return income < agreed * 12 ? 'belowAgreed' : 'asAgreed';
}

const dues = ['taxesPaid', 'pensionPaid', 'healthInsurancePaid'] as const;

/** The worst of taxes, pension and health insurance; `unknown` while one of them has not been told. */
export function duesOf({ facts: known }: CheckContext): 'onTime' | 'late' | 'unpaid' | 'unknown' {
  const paid = dues.map((due) => known.case.stay?.[due]);
  if (paid.includes('unpaid')) return 'unpaid';
  if (paid.includes('late')) return 'late';
  return paid.includes(undefined) ? 'unknown' : 'onTime';
}

const dueWords = {
  taxesPaid: text('税', 'taxes'),
  pensionPaid: text('年金', 'pension'),
  healthInsurancePaid: text('健康保険', 'health insurance'),
} as const;

/** The dues that stand so, in words. */
export function duesNamed({ facts: known }: CheckContext, as: 'late' | 'unpaid'): Text {
  const found = dues.filter((due) => known.case.stay?.[due] === as).map((due) => dueWords[due]);
  return text(found.map(({ ja }) => ja).join('・'), found.map(({ en }) => en).join(' and '));
}

/** Each of the dues, as a rule has to know it. */
export const duesNeeded = ({ facts: known }: CheckContext): readonly Needed[] =>
  dues.map((due) =>
    needs(
      `${dueWords[due].ja}の納付`,
      `how the ${dueWords[due].en} was paid`,
      known.case.stay?.[due],
      ...facts(`case.stay.${due}`),
    ),
  );

/** That dues are said to be unpaid, which stands in the way. */
export function unpaidDues(context: CheckContext, points: ReturnType<typeof facts>, change: Text): Judgement {
  const { ja, en } = duesNamed(context, 'unpaid');
  return fail(text(`${ja}が未納との回答です。`, `Said to be unpaid: ${en}.`), points, change);
}

/** All three paid on time. */
export const paidOnTime = { taxesPaid: 'onTime', pensionPaid: 'onTime', healthInsurancePaid: 'onTime' } as const;
