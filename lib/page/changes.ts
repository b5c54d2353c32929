// What a page's own changes mean for what was read of it, told from the browser's records of them: at once, and without
// a look at the page's layout.

/** What has changed since the page was read. */
export interface Changes {
  /** Rows, headings or controls have come, gone, moved or been renamed: what was read no longer says which is which. */
  readonly structure: boolean;
  /** Anything at all. */
  readonly any: boolean;
  /** Whether this element may look otherwise than it did: it, or something it stands in, or the page's styles changed. */
  looks(element: Element): boolean;
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
  let [any, structure, restyled] = [false, false, false];
  const has = (node: Node, which: string) =>
    node instanceof Element && (node.matches(which) || node.querySelector(which) !== null);
  const wordsOf = (node: Node) => (node instanceof Element ? node : node.parentElement)?.closest(worded) ?? null;

  const add = (records: readonly MutationRecord[]) => {
    for (const { type, target, attributeName, addedNodes, removedNodes } of records) {
      any = true;
      if (type === 'attributes') {
        if (naming.has(attributeName ?? '')) structure = true;
        else targets.add(target);
        continue;
      }
      if (structure) continue;
      if (wordsOf(target)) structure = true;
      if (type !== 'childList') continue;
      for (const node of [...addedNodes, ...removedNodes]) {
        if (has(node, built)) structure = true;
        if (has(node, styles)) restyled = true;
      }
    }
  };
  return {
    add,
    clear() {
      targets.clear();
      [any, structure, restyled] = [false, false, false];
    },
    get any() {
      return any;
    },
    get structure() {
      return structure;
    },
    looks(element) {
      if (restyled) return true;
      for (let node: Element | null = element; node; node = node.parentElement) if (targets.has(node)) return true;
      return false;
    },
  };
}
