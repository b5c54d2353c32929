import type { Case } from '../../domain/case/case';
import type { CheckContext, Rule } from '../gijinkoku/known';
import type { Judgement, RuleExample } from '../../spec/check';
import type { Text } from '../../i18n/text';
import type { RecordChanges } from '../gijinkoku/examples';
import { facts, given, type Needed, needs, notApplicable, stepOf, text } from '../gijinkoku/rules/kit';

// What the rules for steps after arrival share.

/** A step that a case plans. */
export type Step = NonNullable<Case['plannedStep']>;
/** Facts for steps after arrival. */
export type Stay = NonNullable<Case['stay']>;

/**
 * A rule that runs on cases of some steps, or where a fact says that it matters; on others it does not apply. The empty
 * case plans no such step.
 */
export function forSteps(
  rule: Rule,
  steps: readonly Step[],
  matters: (context: CheckContext) => boolean = () => false,
): Rule {
  const judge = (context: CheckContext): Judgement =>
    steps.includes(stepOf(context.facts)) || matters(context)
      ? rule.judge(context)
      : notApplicable(text('この案件の手続には関係しません。', 'Does not concern the step that this case plans.'));
  return { ...rule, judge, examples: [...rule.examples, given('An application for a certificate', 'notApplicable')] };
}

/** An example of a case in a step, with facts of the stay. */
export function staying(
  says: string,
  step: Step,
  expect: RuleExample['expect'],
  stay: Stay = {},
  more: RecordChanges = {},
  on?: string,
): RuleExample {
  return given(says, expect, { ...more, case: { ...more.case, plannedStep: step, stay } }, on);
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

/** All three paid on time. */
export const paidOnTime = { taxesPaid: 'onTime', pensionPaid: 'onTime', healthInsurancePaid: 'onTime' } as const;
