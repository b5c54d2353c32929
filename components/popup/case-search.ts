import { folded, wordsOf } from '../../lib/editor/search';
import type { CaseSummary } from '../../lib/messaging/protocol';

/**
 * The cases that hold every word of the query in a name, the employer, the title or the passport number; the newest
 * first. An empty query gives all.
 */
export function searchCases(cases: readonly CaseSummary[], query: string): readonly CaseSummary[] {
  const words = wordsOf(query);
  return cases
    .filter(({ title, applicantName, applicantKanji, employerName, passportNumber }) => {
      const text = [applicantName, applicantKanji, employerName, title, passportNumber].map(folded).join('\n');
      return words.every((word) => text.includes(word));
    })
    .sort((one, other) => other.updatedAt.localeCompare(one.updatedAt));
}
