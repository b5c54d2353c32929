import { type Sign, stillSays } from './accept';
import type { PageElement } from './collect';
import { isAgreed, type Person } from './identity';
import type { PageWatch } from './quiet';

/** Asked right before anything is written: whether the page is still the one that was read, and still the bound person's. */
export interface Guard {
  /** Costs a handful of reads, none of which lays the page out. False: read the page anew before anything else. */
  holds(): boolean;
  /** Whether rows, titles and controls are the ones that were read. */
  isAsBuilt(): boolean;
  /** The same as `holds`, however the page is built now: whose it is, and what it says it is. */
  isSamePage(): boolean;
  /** Whether the page has changed around one of these, so that they may look otherwise than they did. */
  isTouched(elements: readonly PageElement[]): boolean;
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
    isAsBuilt: () => !watch.since().structure,
    holds() {
      const changes = watch.since();
      if (changes.structure || (changes.any && signs.some(({ element }) => changes.looks(element)))) return false;
      return isSamePage();
    },
    isTouched(elements) {
      const changes = watch.since();
      return changes.any && elements.some((element) => changes.looks(element));
    },
  };
}
