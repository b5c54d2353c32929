import type { CaseSummary } from '../../lib/messaging/protocol';

/** Width, case, spaces and the two kinds of kana aside: what a person types need not be what was stored. */
const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\u3000]+/g, '')
    .replace(/[\u30a1-\u30f6]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));

/**
 * The cases that hold every word of the query in a name, the employer, the title or the passport number; the newest
 * first. An empty query gives all.
 */
export function searchCases(cases: readonly CaseSummary[], query: string): readonly CaseSummary[] {
  const words = query
    .split(/[\s\u3000]+/)
    .map(fold)
    .filter((word) => word !== '');
  return cases
    .filter(({ title, applicantName, applicantKanji, employerName, passportNumber }) => {
      const text = [applicantName, applicantKanji, employerName, title, passportNumber].map(fold).join('\n');
      return words.every((word) => text.includes(word));
    })
    .sort((one, other) => other.updatedAt.localeCompare(one.updatedAt));
}
