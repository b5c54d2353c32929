import type { Text } from './text';

/** The languages of every screen. */
export type Language = 'ja' | 'en';

/** A sentence with placeholders for values, `{count}`, in both languages. */
export type Sentence = Text;

/**
 * A sentence with its placeholders filled in both languages: for texts that stay on the screen while a person may
 * change the language.
 */
export function filledSentence(sentence: Sentence, values: Readonly<Record<string, string | number>>): Sentence {
  return { ja: say(sentence, 'ja', values), en: say(sentence, 'en', values) };
}

/** The language to use: the person's choice, or the browser's if they chose automatic. */
export function languageOf(choice: 'auto' | Language, browserLanguages: readonly string[]): Language {
  if (choice !== 'auto') return choice;
  return browserLanguages[0]?.toLowerCase().startsWith('ja') === false ? 'en' : 'ja';
}

/**
 * A sentence in a language, with its placeholders filled. Throws when a placeholder has no value: that is our own
 * mistake, and a person would otherwise see a half-filled sentence.
 */
export function say(
  sentence: Sentence,
  language: Language,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return sentence[language].replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`The sentence "${sentence.en}" needs a value for {${name}}.`);
    return String(value);
  });
}
