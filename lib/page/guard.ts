import { type Sign, stillSays } from './accept';
import { isShown, type PageElement } from './collect';
import { isAgreed, type Person } from './identity';
import type { PageWatch } from './quiet';

/** Asked right before anything is written: whether the page is still the one that was read, and still the bound person's. */
export interface Guard {
  /** Costs a handful of reads, none of which lays the page out. False: read the page anew before anything else. */
  holds(): boolean;
  /** The same, however the page is built now: whose it is, and what it says it is. */
  isSamePage(): boolean;
  /**
   * Whether one of these can be seen: as it was read, and looked at again where the page has changed around it. What came
   * up since is left to the next reading, which lays the page out once for all of it.
   */
  isShown(elements: readonly PageElement[], asRead: boolean): boolean;
}

/** Keeps watch over a page as it was read. */
export function guardOf(
  { signs, person }: { readonly signs: readonly Sign[]; readonly person: Person },
  watch: PageWatch,
  agreed: readonly string[] | null,
): Guard {
  const isSamePage = () => stillSays(signs) && isAgreed(person.seenNow(), agreed);
  return {
    isSamePage,
    holds() {
      const changes = watch.since();
      if (changes.structure || (changes.any && signs.some(({ element }) => changes.looks(element)))) return false;
      return isSamePage();
    },
    isShown(elements, asRead) {
      const changes = watch.since();
      if (!asRead || !changes.any || !elements.some((element) => changes.looks(element))) return asRead;
      return elements.some(isShown);
    },
  };
}
