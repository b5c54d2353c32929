import { isSameDate } from '../convert/partial-date';
import { identityLetters, isPageDefault } from './held';
import type { IdentityCheck, FillPlan, PlannedPart } from './fill-plan';

/** Reads what a part of a row holds on the page; null if it cannot be read. */
export type HeldBy = (row: string, part: string) => string | null;

/**
 * Compares the page's own name, birth date and passport with the case's. Empty parts of the page say nothing. Anything
 * there that differs from the case, or that the case does not know, makes the page somebody else's. So does a page that
 * holds anything but does not let its person be read.
 */
export function identityOf(job: FillPlan, heldBy: HeldBy): IdentityCheck {
  const rows = new Set<string>();
  let compared = 0;
  for (const { row, part, text } of job.identity) {
    const known = partOf(job, row, part);
    const value = heldBy(row, part);
    if (!known || value === null) {
      if (isFilled(job, heldBy)) rows.add(row);
      continue;
    }
    if (isPageDefault(known, value)) continue;
    compared += 1;
    if (text === null || !isSameAbout(value, text)) rows.add(row);
  }
  return { result: rows.size > 0 ? 'differs' : compared > 0 ? 'same' : 'empty', rows: [...rows] };
}

/** Whether two texts say the same about a person: the same letters and digits, or the same date. */
export const isSameAbout = (a: string, b: string) => identityLetters(a) === identityLetters(b) || isSameDate(a, b);

function partOf(job: FillPlan, row: string, part: string): PlannedPart | undefined {
  return job.rows.find((one) => one.row === row)?.parts.find((one) => one.part === part);
}

/** Whether anybody has filled anything in; the content of an untouched page does not count. */
export function isFilled(job: FillPlan, heldBy: HeldBy): boolean {
  return job.rows.some(
    (row) =>
      !job.preset.includes(row.row) &&
      row.parts.some((part) => {
        const value = heldBy(row.row, part.part);
        return value !== null && !isPageDefault(part, value);
      }),
  );
}
