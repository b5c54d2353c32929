import { type Checked, isFinding } from '../../engine/check-report';
import { matchKey } from '../../engine/match';
import type { FoundDifferences } from '../../spec/check-result';
import { hashOf } from './hash';

/** The hash of one side of a part, for later comparison. */
export const textHash = (text: string | null): string => hashOf([text ?? '']);

/**
 * Adds what a check has found to what earlier checks found; the latest version of a difference is kept. A form that is
 * still being filled differs everywhere by missing parts, so missing parts count only if more of the page agrees than
 * is missing.
 */
export function foundIn({ report, sides }: Checked, before: FoundDifferences): FoundDifferences {
  if (report.end !== 'done') return before;
  const isFilled = report.counts.equal >= report.counts.missing;
  const found = report.parts
    .filter(({ result }) => isFinding(result) && (result !== 'missing' || isFilled))
    .map(({ row, part }) => {
      const key = matchKey(row, part);
      const { case: own = null, page = null } = sides[key] ?? {};
      return [key, { case: textHash(own), page: textHash(page) }] as const;
    });
  return { ...before, ...Object.fromEntries(found) };
}
