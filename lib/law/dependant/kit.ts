import { dependantOf } from '../../domain/case/case';
import type { DependantFacts } from '../../domain/case/dependant';
import { supporterStatuses } from '../../domain/codes/family';
import type { Facts } from '../../domain/facts';

/** 家族滞在 of a case, empty where nothing was asked. */
export const familyOf = ({ case: one }: Facts): DependantFacts => dependantOf(one) ?? {};

/** Statuses of a supporter who has no income of their own to show: savings and grants stand for it. */
const withoutIncome: readonly string[] = ['student', 'culturalActivities'];

/** How a supporter pays for a family: from work, or from what they have; undefined while it cannot be told. */
export function meansOf(facts: Facts): 'income' | 'savings' | undefined {
  const { status, annualIncomeYen, filedTogether } = familyOf(facts).supporter ?? {};
  if (annualIncomeYen === 0) return 'savings';
  if (status !== undefined) return withoutIncome.includes(status) && !annualIncomeYen ? 'savings' : 'income';
  return annualIncomeYen !== undefined || filedTogether === 'yes' ? 'income' : undefined;
}

const allowed: ReadonlySet<string> = new Set(supporterStatuses.map(({ code }) => code));

/** Whether the status is one that the Agency's own list has for a supporter. */
export const maySupport = (status: string): boolean => allowed.has(status);

/** 「なし」: not notified there. */
export const isNone = (place: string): boolean => /^(なし|無し?|ナシ|none|no)$/i.test(place.normalize('NFKC').trim());
