import { describe, expect, it } from 'vitest';
import type { CaseRecords } from '../../../lib/domain/records';
import { recipients } from '../../../lib/facts/asked-of';
import { entriesAt } from '../../../lib/facts/draft';
import { type LetterLanguage, languageFor } from '../../../lib/letters/languages';
import { leafAt, placeAt } from '../../../lib/tables/mapping/leaf';
import { requestsFor } from '../../letters/kit';
import { workedIds, workedRecords } from '../../fixtures/worked/load';
import { answerFrom, askedOf, draftsOf, emptied, filled, imported, returned, sent } from './kit';

// Somebody answers everything that they are asked, in the Excel file they were sent, until nothing is asked any more.

/** The ways to say that there is none, in turn. */
const noneWords: Readonly<Record<LetterLanguage, readonly string[]>> = {
  ja: ['なし', '無', 'N/A', '該当なし', 'ー', 'none', '無し', '−', 'n/a', 'ない', 'no'],
  en: ['none', 'N/A', 'no', '-', 'n/a', 'None', 'nil'],
  vi: ['không có', 'Không', 'Chưa có', 'không', 'N/A', 'KHÔNG CÓ.', 'chưa bao giờ'],
  zh: ['无', '没有', '不适用', '暂无', '無', '-', '没有。'],
  ne: ['छैन', 'कुनै छैन', 'छैन।', 'केही पनि छैन', 'छैनन्', 'N/A', 'लागू हुँदैन'],
};

/** The languages that the scripted person answers in: the first of them in every case, the others each in some. */
const languagesOf = (id: (typeof workedIds)[number]): readonly LetterLanguage[] => {
  const others = ['vi', 'zh', 'ne'] as const;
  return ['ja', ...others.filter((_, index) => workedIds.indexOf(id) % others.length === index)];
};

/** Whether it is a further entry of a list than the full case has; of a list that it has not, one is made up. */
function isFurtherEntry(full: CaseRecords, place: string): boolean {
  const { leaf, entry } = placeAt(place);
  const length = leaf && entry ? entriesAt(draftsOf(full)[leaf.record], entry.list).length : 0;
  return entry !== null && entry.number >= Math.max(1, length);
}

/** An answer to a question about which the full case says nothing. */
function madeUp(place: string, need: string, none: string): string {
  const leaf = leafAt(place);
  if (!leaf) return '';
  if (leaf.kind === 'answer') return none;
  // Whether a number or a day applies depends on other answers of the same round.
  if (need === 'optional' && !['number', 'date', 'partialDate', 'careerDate'].includes(leaf.kind)) return none;
  switch (leaf.kind) {
    case 'boolean':
      return 'いいえ';
    case 'number':
      return place.endsWith('.year') ? '2025' : '12';
    case 'choice':
    case 'choices':
      return leaf.options[0]?.ja ?? '';
    case 'date':
    case 'partialDate':
    case 'careerDate':
      return place.endsWith('.closedOn') ? '2026-03-31' : '2020-03-31';
    default:
      return numbers.find(([end]) => end.test(place))?.[1] ?? 'TESTA';
  }
}

const numbers: readonly (readonly [RegExp, string])[] = [
  [/corporateNumber\.number$/, '5000000000004'],
  [/employmentInsurance\.number$/, '13010000010'],
  [/postalCode$/, '1000001'],
  [/phone$/i, '0312345678'],
  [/mail$/i, 'testa@example.test'],
];

/** The facts of a letter's questions; a fact of a chosen entry has no number there. */
const withoutNumber = (place: string): string => place.replace(/\.\d+(?=\.)/g, '');

describe.each(workedIds.flatMap((id) => languagesOf(id).map((language) => [id, language] as const)))(
  'worked case %s, in %s',
  (id, language) => {
    const full = workedRecords(id);

    it.each([
      ['as it stands', full],
      ['of which nothing is known', emptied(full)],
    ])('%s: whatever was answered is not asked again, in neither letter nor questionnaire', (_, start) => {
      const answered = new Set<string>();
      let records = start;
      let turn = 0;
      let rounds = 0;
      const isAsked = () => recipients.some((recipient) => askedOf(records, recipient).length > 0);
      while (isAsked() && rounds < 6) {
        rounds += 1;
        for (const recipient of recipients) {
          const blocks = askedOf(records, recipient);
          const places = blocks.flatMap(({ facts }) => facts.map(({ place }) => place));
          expect(places.filter((place) => answered.has(place))).toEqual([]);
          const letter = requestsFor(records).to[recipient].questions.map(({ path }) => path);
          const told = new Set([...answered, ...[...answered].map(withoutNumber)]);
          expect(letter.filter((path) => told.has(path))).toEqual([]);
          if (blocks.length === 0) continue;
          const spoken = languageFor(recipient, language, 'ja');
          const known = answerFrom(full, spoken);
          const bytes = filled(sent(records, recipient, spoken), (place, need) => {
            turn += 1;
            // That nobody has asked yet is no answer.
            const own = known(place).includes('未確認') ? '' : known(place);
            const none = noneWords[spoken][turn % noneWords[spoken].length] ?? '';
            const answer = isFurtherEntry(full, place) ? none : own || madeUp(place, need, none);
            if (answer !== '') answered.add(place);
            return answer;
          });
          const plan = returned(bytes, records);
          expect(plan.problems).toEqual([]);
          records = imported(records, plan);
        }
      }
      expect(isAsked()).toBe(false);
      expect(recipients.flatMap((recipient) => requestsFor(records).to[recipient].questions)).toEqual([]);
      expect(answered.size).toBeGreaterThan(start === full ? 0 : 70);
    });
  },
);
