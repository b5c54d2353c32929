import { addDays, daysBetween } from '../domain/calendar';

/** How many days before its filing date the sample is shown: two weeks. */
const daysBeforeFiling = 14;

/**
 * The sample's text with the dates around its filing moved, so that its filing is always two weeks after it is loaded.
 * This moves all days and months (YYYY-MM-DD, YYYY-MM) of the filing date's year. Birth, passport and school are of
 * other years and stay as they are.
 * @param today YYYY-MM-DD
 * @throws Error if the sample has no filing date
 */
export function movedSample(text: string, today: string): string {
  const filing = /"filingOn": *"(\d{4}-\d{2}-\d{2})"/.exec(text)?.[1];
  if (filing === undefined) throw new Error('The sample has no filing date.');
  const shift = daysBetween(filing, today) + daysBeforeFiling;
  const year = filing.slice(0, 4);
  return text.replace(/"(\d{4}-\d{2})(-\d{2})?"/g, (whole, month: string, day: string | undefined) => {
    if (!month.startsWith(year)) return whole;
    // A month is moved by its middle day.
    const moved = addDays(`${month}${day ?? '-15'}`, shift);
    return `"${day === undefined ? moved.slice(0, 7) : moved}"`;
  });
}
