import { answerOptions } from '../../facts/words';
import { isForApplicant, type LetterLanguage } from '../../letters/languages';
import { inEachLanguage, labelIn, numberedIn, textIn } from '../../letters/phrases/phrases';
import { questionWords } from '../../letters/questions';
import { cellOf } from '../mapping/cell';
import type { Leaf } from '../mapping/leaf';
import { placeWords } from '../mapping/words';
import type { AskedBlock, AskedFact } from './ask';
import { answerHints, finerHints, questionnaire } from './sheet.words';

/** The choices in the list of a fact; null for a fact that is typed. */
export function wordsOfList(leaf: Leaf, language: LetterLanguage): readonly string[] | null {
  const codes = codesOfList(leaf);
  return codes === null ? null : codes.map((code) => choiceIn(leaf, code, language));
}

/** The values in the list of a fact; null for a fact that is typed. */
function codesOfList(leaf: Leaf): readonly unknown[] | null {
  switch (leaf.kind) {
    case 'choice':
      return leaf.options.map(({ code }) => code);
    case 'answer':
      return answerOptions.flatMap(({ code }) => (code === 'notAsked' ? [] : [code]));
    case 'boolean':
      return [true, false];
    default:
      return null;
  }
}

/** A value of a list in a language, in an applicant's language with the Japanese words beside it. */
export function choiceIn(leaf: Leaf, value: unknown, language: LetterLanguage): string {
  if (!isForApplicant(language)) return cellOf(leaf, value, language);
  return labelIn(inEachLanguage({ ja: cellOf(leaf, value, 'ja'), en: cellOf(leaf, value, 'en') }), language);
}

/** A block's heading: its path in words, an entry with its number. */
export function headingOf({ at, facts: [first] }: AskedBlock, language: LetterLanguage): string {
  if (!first) return '';
  const numbered = /\.\d+$/.test(at);
  const inside = (words: readonly string[]) => {
    // The kind of record means nothing to the person who fills it in, so it is left out unless there is nothing else.
    const own = words.slice(1, -1);
    return own.length === 0 && !numbered ? words.slice(0, 1) : own;
  };
  const [japanese, english] = (['ja', 'en'] as const).map((one) => {
    const separator = one === 'ja' ? '／' : ' / ';
    return inside(placeWords(first.place, one).split(separator));
  });
  if (language === 'en') return (english ?? []).join(' / ');
  const own = (japanese ?? []).join('／');
  if (language === 'ja') return own;
  const words = (japanese ?? []).map((ja, index) => numberedIn({ ja, en: english?.[index] ?? ja }, language));
  return labelIn({ ...inEachLanguage({ ja: own, en: own }), [language]: words.join(' – ') }, language);
}

/** The question of a row. */
export function wordsOf(fact: AskedFact, block: AskedBlock, language: LetterLanguage): string {
  const own = fact.leaf.words.at(-1);
  const isEntry = /\.\d+$/.test(block.at);
  const isAnswer = fact.leaf.kind === 'answer' && fact.place.endsWith('.answer');
  // A fact's own question stands beside it.
  const words = (isEntry || fact.leaf.asks) && own && !isAnswer ? inEachLanguage(own) : questionWords(fact.place);
  return labelIn(words, language);
}

/** What is said beside a question: whether it must be answered, and how. */
export function noteOf(
  { leaf, required, finer }: AskedFact,
  most: number | undefined,
  language: LetterLanguage,
): string {
  const limit = leaf.kind === 'text' ? most : undefined;
  const parts = [
    questionnaire[required ? 'required' : 'ifApplies'][language],
    leaf.hint && textIn(leaf.hint, language).replace(/[。.]$/, ''),
    (finer === undefined ? answerHints[leaf.kind] : finerHints[finer])?.[language],
    limit === undefined ? undefined : questionnaire.most[language].replace('{count}', String(limit)),
  ];
  const stop = stops[language];
  // A question has its own sign at its end.
  return parts
    .filter((part) => part !== undefined)
    .reduce((told, part) => `${told}${/[?？]$/.test(told) ? ' ' : stop}${part}`);
}

/** The full stop between two notes. */
const stops: Readonly<Record<LetterLanguage, string>> = { ja: '。', en: '. ', vi: '. ', zh: '。', ne: '। ' };
