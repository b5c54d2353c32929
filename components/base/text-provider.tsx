import { type ComponentChildren, createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import { type Language, type Sentence, say } from '../../lib/i18n/i18n';

/** What a component needs to speak: the language, and a way to say a sentence in it. */
export interface Texts {
  readonly language: Language;
  /** A sentence of `*.words.ts`, its places filled; throws when a place has no value. */
  readonly t: (sentence: Sentence, values?: Readonly<Record<string, string | number>>) => string;
}

const textsIn = (language: Language): Texts => ({
  language,
  t: (sentence, values) => say(sentence, language, values),
});

const TextContext = createContext<Texts>(textsIn('ja'));

/** Gives every component inside it the language. */
export function TextProvider({ language, children }: { language: Language; children: ComponentChildren }) {
  const texts = useMemo(() => textsIn(language), [language]);
  return <TextContext.Provider value={texts}>{children}</TextContext.Provider>;
}

/** The language of the nearest `TextProvider`, Japanese where there is none. */
export function useText(): Texts {
  return useContext(TextContext);
}
