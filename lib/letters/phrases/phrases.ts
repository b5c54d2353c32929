import { isForApplicant, type LetterLanguage, type LetterSentence, type Phrase, sentenceOf } from '../languages';
import type { Text } from '../../i18n/text';
import { countries } from './countries.words';
import { documents } from './documents.words';
import { familyDocuments } from './family-documents.words';
import { familyLabels } from './family-labels.words';
import { options } from './options.words';
import { personLabels } from './person-labels.words';
import { recordLabels } from './record-labels.words';
import { statementLabels } from './statement-labels.words';
import { stayLabels } from './stay-labels.words';
import { stayOptions } from './stay-options.words';

/**
 * Labels of facts, titles of documents and words of lists in the applicants' languages, by their Japanese words: a
 * Japanese text that changes has no phrase any more, so that an old translation never stands beside new words.
 */
export const phraseTables: readonly Readonly<Record<string, Phrase>>[] = [
  personLabels,
  recordLabels,
  statementLabels,
  stayLabels,
  stayOptions,
  familyLabels,
  familyDocuments,
  options,
  countries,
  documents,
];

const phrases: ReadonlyMap<string, Phrase> = new Map(phraseTables.flatMap((table) => Object.entries(table)));

/** The full stop of a Japanese sentence that stands as a question's words. */
const withoutStop = (ja: string): string => ja.replace(/。$/, '');

/** The phrase for a Japanese text; undefined where there is none. */
export const phraseFor = (ja: string): Phrase | undefined => phrases.get(ja) ?? phrases.get(withoutStop(ja));

/** A text in a language; in English where it has no phrase, which the tests allow for no text that a client is sent. */
export function textIn({ ja, en }: Text, language: LetterLanguage): string {
  if (language === 'ja') return ja;
  if (language === 'en') return en;
  return phraseFor(ja)?.[language] ?? en;
}

/** A label in a language, with the number of an entry if it has one: 職歴 2. */
export function numberedIn({ ja, en }: Text, language: LetterLanguage): string {
  const [, name = '', number = ''] = /^(.*?)( \d+)?$/.exec(ja) ?? [];
  if (!isForApplicant(language)) return language === 'ja' ? ja : en;
  const phrase = phraseFor(name);
  return phrase === undefined ? en : `${phrase[language]}${number}`;
}

/** A text in every language of letters. */
export const inEachLanguage = (text: Text): LetterSentence => sentenceOf((language) => textIn(text, language));

/** Between a phrase and the Japanese words beside it. */
const besideMark = ' / ';

/**
 * A label in a language, in an applicant's language with the Japanese words beside it: those who fill in the paper need
 * these.
 */
export function labelIn(label: LetterSentence, language: LetterLanguage): string {
  const words = label[language];
  return isForApplicant(language) && words !== label.ja ? `${words}${besideMark}${label.ja}` : words;
}
