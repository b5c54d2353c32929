import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Sentence } from '../../lib/i18n/i18n';

/** What a heading of a form is called for short, by the page's own words; undefined for one of no form of ours. */
export type SectionNames = (heading: string) => Sentence | undefined;

const Names = createContext<SectionNames>(() => undefined);

/** Gives a window the names of the headings of all forms. */
export const SectionNamesProvider = Names.Provider;

/** What a heading is called for short; the page's own words where nobody has a name for it. */
export function useSectionName(): (heading: string) => Sentence {
  const nameOf = useContext(Names);
  return (heading) => nameOf(heading) ?? { ja: heading, en: heading };
}
