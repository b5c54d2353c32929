import { entryOf } from '../../../domain/case/case';
import type { Facts } from '../../../domain/facts';

// The plan of entry, as the rules read it.

/** A planned entry that is a date; a text such as 上旬 is none. */
export function plannedEntryOf({ derived }: Facts): string | undefined {
  return /^\d{4}-\d{2}-\d{2}$/.test(derived.plannedEntry ?? '') ? derived.plannedEntry : undefined;
}

/** Months of the intended stay; undefined while neither number has been told. */
export function plannedStayMonths({ case: one }: Facts): number | undefined {
  const { stayYears, stayMonths } = entryOf(one) ?? {};
  if (stayYears === undefined && stayMonths === undefined) return undefined;
  return (stayYears ?? 0) * 12 + (stayMonths ?? 0);
}
