/**
 * Counts what a page's own script examines when a person answers; it runs in the page's own world. Counts, not times:
 * they are the same on every machine.
 */

/** The cost of one answer. */
export interface LookedAt {
  /** Elements that were searched, read or copied, counted each time. */
  readonly elements: number;
  /** Changes of the page: attributes, texts, children. */
  readonly changes: number;
  /** Calls that force the browser to lay the page out before it can answer. */
  readonly forced: readonly string[];
}

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
type Method = (this: Node, ...given: unknown[]) => unknown;

let elements = 0;
let forced: string[] = [];
let counting = false;

/** The number of nodes below a node, including itself. */
function sizeOf(node: Node): number {
  let size = 1;
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_ELEMENT);
  while (walker.nextNode()) size += 1;
  return size;
}

function patch(owner: object, name: string, note: (node: Node) => void): void {
  const before = Object.getOwnPropertyDescriptor(owner, name);
  const wrap = (original: Method): Method =>
    function (...given) {
      if (counting) note(this);
      return original.apply(this, given);
    };
  if (typeof before?.value === 'function') {
    Object.defineProperty(owner, name, { ...before, value: wrap(before.value as Method) });
  } else if (before?.get) Object.defineProperty(owner, name, { ...before, get: wrap(before.get as Method) });
  else throw new Error(`There is no ${name} to count.`);
}

/** A search may examine everything below; it is counted like this even if it ends early. */
const searches: readonly (readonly [object, readonly string[]])[] = [
  [Document.prototype, ['querySelector', 'querySelectorAll', 'getElementsByTagName', 'getElementsByClassName']],
  [Document.prototype, ['getElementsByName', 'createTreeWalker', 'evaluate']],
  [Element.prototype, ['querySelector', 'querySelectorAll', 'getElementsByTagName', 'getElementsByClassName']],
  [Node.prototype, ['textContent', 'cloneNode', 'contains', 'childNodes']],
  [Element.prototype, ['children', 'innerHTML', 'outerHTML']],
  [HTMLFormElement.prototype, ['elements']],
  [HTMLSelectElement.prototype, ['selectedOptions']],
];
const singles: readonly (readonly [object, readonly string[]])[] = [
  [Document.prototype, ['getElementById']],
  [Element.prototype, ['closest', 'matches', 'nextElementSibling', 'previousElementSibling', 'lastElementChild']],
];
const forcing: readonly (readonly [object, readonly string[]])[] = [
  [window, ['getComputedStyle']],
  [Element.prototype, ['checkVisibility', 'getBoundingClientRect', 'getClientRects', 'scrollIntoView']],
  [Element.prototype, ['clientWidth', 'clientHeight', 'scrollTop', 'scrollHeight', 'scrollWidth']],
  [HTMLElement.prototype, ['offsetParent', 'offsetTop', 'offsetLeft', 'offsetWidth', 'offsetHeight', 'innerText']],
  [HTMLElement.prototype, ['focus']],
];

function each(list: typeof searches, note: (node: Node, name: string) => void): void {
  for (const [owner, names] of list) for (const name of names) patch(owner, name, (node) => note(node, name));
}

/** An answer as a person gives it, with the events that follow. */
function answer(control: Control): void {
  const fire = (type: string): boolean => control.dispatchEvent(new Event(type, { bubbles: true }));
  if (control instanceof HTMLInputElement && control.type === 'radio') {
    control.click();
    return;
  }
  fire('focusin');
  if (control instanceof HTMLSelectElement) control.selectedIndex = control.options.length - 1;
  else control.value = 'ab';
  for (const type of ['input', 'keyup', 'change', 'focusout']) fire(type);
}

/** Gives an answer to each control in turn and presses each button of the form that only affects the page's script. */
export function run(ids: readonly string[]): Record<string, LookedAt> {
  each(searches, (node) => {
    counting = false;
    elements += sizeOf(node);
    counting = true;
  });
  each(singles, () => {
    elements += 1;
  });
  each(forcing, (_, name) => {
    forced.push(name);
  });
  const observer = new MutationObserver(() => undefined);
  observer.observe(document, { attributes: true, characterData: true, childList: true, subtree: true });
  const costs: Record<string, LookedAt> = {};
  for (const id of ids) {
    const element = document.getElementById(id);
    if (element === null) throw new Error(`The page has no ${id}.`);
    observer.takeRecords();
    elements = 0;
    forced = [];
    counting = true;
    if (element instanceof HTMLButtonElement) element.click();
    else answer(element as Control);
    counting = false;
    costs[id] = { elements, changes: observer.takeRecords().length, forced };
  }
  observer.disconnect();
  return costs;
}
