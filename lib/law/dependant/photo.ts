import { addMonths, earliestDay } from '../../domain/calendar';
import { needsNoPhoto, photoFreeYears } from '../stay/days';

/**
 * Whether a photograph is not asked for at this age; undefined while the birth does not tell.
 * @param on the filing date
 */
export function photoExempt(birth: string | undefined, on: string): boolean | undefined {
  const born = earliestDay(birth ?? 'unknown');
  if (born === undefined || birth === undefined) return undefined;
  if (birth.length === 10) return needsNoPhoto(birth, on);
  // A month or a year alone: certain only where its first day is old enough.
  return addMonths(born, photoFreeYears(on) * 12) <= on ? false : undefined;
}
