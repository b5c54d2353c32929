import { daysBetween } from '../../lib/domain/calendar';
import type { Language, Sentence } from '../../lib/i18n/i18n';
import { popupCases } from './cases.words';

/** Dates within this many days are highlighted. */
export const soon = 14;

/** How far away a date is, as a sentence with its number. */
export function distanceOf(on: string, today: string): { readonly days: number; readonly said: Sentence } {
  const days = daysBetween(today, on);
  if (days < -1) return { days, said: popupCases.overdue };
  if (days === -1) return { days, said: popupCases.overdueOne };
  if (days === 0) return { days, said: popupCases.today };
  return { days, said: days === 1 ? popupCases.tomorrow : popupCases.days };
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A date in short form: with its year only if it is not the present one. */
export function shortDay(on: string, today: string, language: Language): string {
  const [year = '', month = '', day = ''] = on.split('-');
  if (year !== today.slice(0, 4)) return on;
  return language === 'ja' ? `${Number(month)}/${Number(day)}` : `${Number(day)} ${months[Number(month) - 1] ?? month}`;
}
