import type { Sentence } from '../../lib/i18n/i18n';
import { overview } from './overview.words';

/** How far away a date is, as a sentence and its number: `days` from today, negative for a past date. */
export function daysWords(days: number): readonly [sentence: Sentence, values: { readonly count: number }] {
  const count = Math.abs(days);
  if (days < 0) return [days === -1 ? overview.overdueOne : overview.overdue, { count }];
  if (days === 0) return [overview.today, { count }];
  return [days === 1 ? overview.tomorrow : overview.days, { count }];
}
