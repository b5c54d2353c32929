import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Sentence } from '../../lib/i18n/i18n';

/** The short name of a form's heading, by the page's own words; undefined for an unknown heading. */
export type SectionNames = (heading: string) => Sentence | undefined;

const Names = createContext<SectionNames>(() => undefined);

/** Provides a window with the names of the headings of all forms. */
export const SectionNamesProvider = Names.Provider;

/** The short name of a heading; the page's own words if it has no name. */
export function useSectionName(): (heading: string) => Sentence {
  const nameOf = useContext(Names);
  return (heading) => nameOf(heading) ?? { ja: heading, en: heading };
}
