// What a page's own changes mean for what was read of it, told from the browser's records of them: at once, and without
// a look at the page's layout.

/** What has changed since the page was read. */
export interface Changes {
  /** Rows, headings or controls have come, gone, moved or been renamed: what was read no longer says which is which. */
  readonly structure: boolean;
  /** Anything at all. */
  readonly any: boolean;
  /** Words have changed outside of all rows, or in a list: only a whole reading tells what they mean. */
  readonly words: boolean;
  /** Rows in which words have changed beside their title: what they say of a box, an error, a counter. */
  readonly rows: ReadonlySet<Element>;
  /** Whether this element may look otherwise than it did: it, or something it stands in, or the page's styles changed. */
  looks(element: Element): boolean;
  /** The same, of the element and all that stands in it. */
  looksWithin(element: Element): boolean;
}

const built = 'dl, dt, h1, h2, h3, h4, h5, h6, input, select, textarea, form, [id^="repetition"]';
const styles = 'style, link';
const worded = 'dt, h1, h2, h3, h4, h5, h6';
const naming: ReadonlySet<string> = new Set(['id', 'name', 'type', 'for', 'maxlength']);

/** The attributes of an element that are watched: how it looks, and by what it is known. */
export const watchedAttributes = ['class', 'style', 'hidden', 'disabled', 'readonly', 'aria-hidden', ...naming];

/** Gathers records of changes until `clear`. */
export function createChanges(): Changes & { add(records: readonly MutationRecord[]): void; clear(): void } {
  const targets = new Set<Node>();
  const rows = new Set<Element>();
  let [any, structure, restyled, words] = [false, false, false, false];
  const has = (node: Node, which: string) =>
    node instanceof Element && (node.matches(which) || node.querySelector(which) !== null);
  const around = (node: Node, which: string) =>
    (node instanceof Element ? node : node.parentElement)?.closest(which) ?? null;
  const reworded = (target: Node) => {
    const first = around(target, 'dl');
    // Words beside a radio may stand in a label anywhere.
    if (!first || around(target, 'select, label')) words = true;
    // Rows may stand in rows.
    for (let row = first; row; row = row.parentElement?.closest('dl') ?? null) rows.add(row);
  };

  const add = (records: readonly MutationRecord[]) => {
    for (const { type, target, attributeName, addedNodes, removedNodes } of records) {
      any = true;
      if (type === 'attributes') {
        if (naming.has(attributeName ?? '')) structure = true;
        else targets.add(target);
        continue;
      }
      if (structure) continue;
      if (around(target, worded)) structure = true;
      reworded(target);
      if (type !== 'childList') continue;
      for (const node of [...addedNodes, ...removedNodes]) {
        if (has(node, built)) structure = true;
        if (has(node, styles)) restyled = true;
        if (has(node, 'label')) words = true;
      }
    }
  };
  const looks = (element: Element) => {
    if (restyled) return true;
    for (let node: Element | null = element; node; node = node.parentElement) if (targets.has(node)) return true;
    return false;
  };
  return {
    add,
    clear() {
      targets.clear();
      rows.clear();
      [any, structure, restyled, words] = [false, false, false, false];
    },
    get any() {
      return any;
    },
    get structure() {
      return structure;
    },
    get words() {
      return words;
    },
    rows,
    looks,
    looksWithin: (element) => looks(element) || [...targets].some((target) => element.contains(target)),
  };
}
