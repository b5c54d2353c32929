import type { Recipient } from '../facts/asked-of';
import type { Text } from '../i18n/text';

/** A language that requests and questionnaires can be written in. */
interface LanguageOfLetters {
  readonly code: string;
  /** Its own name. */
  readonly name: string;
  /** Its name on the screens. */
  readonly words: Text;
  /** Whether the employer is written to in it as well: offices and their clients work in these. */
  readonly forEmployer: boolean;
  /**
   * A person of the language who has read every sentence, with the day: `TESTA SAMPLE, 2026-11-29`. `null`: nobody has, the
   * wording was made by machine, and everything written in it says so. Absent for the languages of the screens.
   */
  readonly reviewedBy?: string | null;
}

/**
 * The languages of letters. A new one is an entry here; the compiler then asks for every sentence and every phrase in it. It
 * is offered only when it has all of them.
 */
export const letterLanguages = [
  { code: 'ja', name: '日本語', words: { ja: '日本語', en: 'Japanese' }, forEmployer: true },
  { code: 'en', name: 'English', words: { ja: '英語', en: 'English' }, forEmployer: true },
  {
    code: 'vi',
    name: 'Tiếng Việt',
    words: { ja: 'ベトナム語', en: 'Vietnamese' },
    forEmployer: false,
    reviewedBy: null,
  },
  {
    code: 'zh',
    name: '简体中文',
    words: { ja: '中国語（簡体字）', en: 'Chinese (simplified)' },
    forEmployer: false,
    reviewedBy: null,
  },
  { code: 'ne', name: 'नेपाली', words: { ja: 'ネパール語', en: 'Nepali' }, forEmployer: false, reviewedBy: null },
] as const satisfies readonly LanguageOfLetters[];
export type LetterLanguage = (typeof letterLanguages)[number]['code'];

/** A language that only the applicant is written to in. Its texts have the Japanese words beside them. */
export type ApplicantLanguage = Extract<(typeof letterLanguages)[number], { readonly forEmployer: false }>['code'];
export const applicantLanguages = letterLanguages.flatMap((one) => (one.forEmployer ? [] : [one.code]));

/** A sentence for a client, in every language of letters. */
export type LetterSentence = Readonly<Record<LetterLanguage, string>>;

/** A sentence from what says it in one language. */
export const sentenceOf = (say: (language: LetterLanguage) => string): LetterSentence => ({
  ...{ ja: say('ja'), en: say('en') },
  ...{ vi: say('vi'), zh: say('zh'), ne: say('ne') },
});

/** The same words in the languages that only applicants are written to in. */
export type Phrase = Readonly<Record<ApplicantLanguage, string>>;

/** The languages that a recipient can be written to in. */
export const languagesFor = (recipient: Recipient) =>
  letterLanguages.filter(({ forEmployer }) => forEmployer || recipient === 'applicant');

/** The language to write to a recipient in: the wanted one, or another where the recipient is not written to in it. */
export const languageFor = (recipient: Recipient, wanted: LetterLanguage, otherwise: LetterLanguage): LetterLanguage =>
  languagesFor(recipient).some(({ code }) => code === wanted) ? wanted : otherwise;

/** Whether a language is one that only the applicant is written to in. */
export const isForApplicant = (language: LetterLanguage): language is ApplicantLanguage =>
  applicantLanguages.some((one) => one === language);

/** Whether the words of a language were made by machine, and no person of the language has read them yet. */
export const isMachineMade = (
  language: LetterLanguage,
  languages: readonly LanguageOfLetters[] = letterLanguages,
): boolean => languages.some(({ code, reviewedBy }) => code === language && reviewedBy === null);
