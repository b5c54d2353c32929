import { type Sign, stillSays } from './accept';
import type { PageElement } from './collect';
import { isAgreed, type Person } from './identity';
import type { PageWatch } from './quiet';

/**
 * Asked right before each write: whether the page is still the one that was read, and still belongs to the bound
 * person.
 */
export interface Guard {
  /** Takes only a few reads and no layout. False: read the page again before anything else. */
  holds(): boolean;
  /** Whether rows, titles and controls are still the ones that were read. */
  isAsBuilt(): boolean;
  /** Like `holds`, however the page is built now: whose page it is, and what it says it is. */
  isSamePage(): boolean;
  /** Whether the page has changed around one of these elements, so that they may look different now. */
  isTouched(elements: readonly PageElement[]): boolean;
}

/** Watches a page for changes since it was read. */
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
