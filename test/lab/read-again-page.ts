import { type Collected, collect, isShown } from '../../lib/page/collect';
import { type PageWatch, watchPage } from '../../lib/page/quiet';
import { collectAgain, type Depth } from '../../lib/page/recollect';
import { createSight } from '../../lib/page/sight';

/** What one change of a page came to: whether the page was taken for the same object, and facts that are not those of a reading anew. */
export interface ReadAgain {
  readonly isSame: boolean;
  readonly wrong: readonly string[];
  /** Controls that styles and the browser's own answer see differently. */
  readonly seenOtherwise: readonly string[];
}

let before: { readonly page: Collected; readonly watch: PageWatch } | null = null;

/** Reads the page and watches it from then on. */
export function begin(): void {
  const watch = watchPage(document);
  before = { page: collect(document), watch };
}

/** Reads the page again, and compares that with a reading of the whole page anew. */
export function end(depth: Depth): ReadAgain {
  if (!before) throw new Error('Nothing was read before.');
  const { page, watch } = before;
  const again = collectAgain(document, page, watch.since(), depth);
  watch.stop();
  const sees = createSight();
  const seenOtherwise = again.elements.flat().filter((element) => sees(element) !== isShown(element));
  return {
    isSame: again === page,
    wrong: differences(again, collect(document)),
    seenOtherwise: seenOtherwise.map(({ id }) => id),
  };
}

function differences(a: Collected, b: Collected): string[] {
  const texts = [a, b].map(({ facts, rowElements, elements, leads }) => [
    ...facts.controls.map((control) => JSON.stringify(control)),
    ...facts.rows.map((row) => JSON.stringify(row)),
    ...facts.sections,
    `${rowElements.length} ${elements.length} ${leads.length}`,
  ]);
  const [left = [], right = []] = texts;
  const isOther =
    a.rowElements.some((row, index) => row !== b.rowElements[index]) ||
    a.elements.some((group, index) => group.some((element, place) => element !== b.elements[index]?.[place])) ||
    a.leads.some((lead, index) => lead !== b.leads[index]);
  return [...left.filter((text, index) => text !== right[index]), ...(isOther ? ['elements'] : [])];
}
