// What the page's own changes mean for an earlier reading. It is worked out from the browser's mutation records, at
// once and without a layout.

/** What has changed since the page was read. */
export interface Changes {
  /** Rows, headings or controls were added, removed, moved or renamed: the reading no longer tells which is which. */
  readonly structure: boolean;
  /** Anything has changed. */
  readonly any: boolean;
  /** Text has changed outside all rows, or in a list: only a whole reading tells what it means. */
  readonly words: boolean;
  /** Rows in which text outside the title has changed: hints, errors, counters. */
  readonly rows: ReadonlySet<Element>;
  /** Whether this element may look different now: it, an element around it, or the page's styles changed. */
  looks(element: Element): boolean;
  /** The same for the element and everything inside it. */
  looksWithin(element: Element): boolean;
}

const built = 'dl, dt, h1, h2, h3, h4, h5, h6, input, select, textarea, form, [id^="repetition"]';
const styles = 'style, link';
const worded = 'dt, h1, h2, h3, h4, h5, h6';
const naming: ReadonlySet<string> = new Set(['id', 'name', 'type', 'for', 'maxlength']);

/** The watched attributes: those that change how an element looks, and those it is identified by. */
export const watchedAttributes = ['class', 'style', 'hidden', 'disabled', 'readonly', 'aria-hidden', ...naming];

/** Collects mutation records until `clear`. */
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
    // The words of a radio may be in a label anywhere.
    if (!first || around(target, 'select, label')) words = true;
    // Rows may be nested in rows.
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
