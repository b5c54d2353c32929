import { addMonths, earliestDay } from '../../domain/calendar';

/** From this day on only a child under one year needs no photograph; before, nobody under sixteen did. */
const narrowedOn = '2026-06-14';

/**
 * Whether a photograph is not asked for at this age; undefined while the birth does not tell.
 * @param on the filing date
 */
export function photoExempt(birth: string | undefined, on: string): boolean | undefined {
  const years = on >= narrowedOn ? 1 : 16;
  const born = earliestDay(birth ?? 'unknown');
  if (born === undefined || birth === undefined) return undefined;
  if (birth.length < 10) {
    // A month or a year alone: certain only where its first day is old enough, or its last too young.
    return addMonths(born, years * 12) <= on ? false : undefined;
  }
  return addMonths(born, years * 12) > on;
}
