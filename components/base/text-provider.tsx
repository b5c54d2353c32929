import { type ComponentChildren, createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import { type Language, type Sentence, say } from '../../lib/i18n/i18n';

/** What a component needs for its texts: the language, and a function that gives a sentence in it. */
export interface Texts {
  readonly language: Language;
  /** A sentence of `*.words.ts`, with its placeholders filled; throws when a placeholder has no value. */
  readonly t: (sentence: Sentence, values?: Readonly<Record<string, string | number>>) => string;
}

const textsIn = (language: Language): Texts => ({
  language,
  t: (sentence, values) => say(sentence, language, values),
});

const TextContext = createContext<Texts>(textsIn('ja'));

/** Provides every component inside it with the language. */
export function TextProvider({ language, children }: { language: Language; children: ComponentChildren }) {
  const texts = useMemo(() => textsIn(language), [language]);
  return <TextContext.Provider value={texts}>{children}</TextContext.Provider>;
}

/** The language of the nearest `TextProvider`, Japanese if there is none. */
export function useText(): Texts {
  return useContext(TextContext);
}
