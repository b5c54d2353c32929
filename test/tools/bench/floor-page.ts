/**
 * The floors of the benchmark, run in the page's own world: a bare loop that sets known controls by their ids. It does
 * not match, wait, check or read back; nothing that fills this form with the same events can be much faster.
 */
import type { FloorTarget } from './floor-targets';

/** A target with what was looked up before the clock runs. */
type Step =
  | { readonly kind: 'text'; readonly id: string; readonly text: string }
  | { readonly kind: 'select'; readonly id: string; readonly index: number }
  | { readonly kind: 'radio'; readonly id: string };

const squeeze = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

function stepFor({ id, kind, text }: FloorTarget): Step {
  const element = document.getElementById(id);
  if (kind === 'select' && element instanceof HTMLSelectElement) {
    const index = [...element.options].findIndex((option) => squeeze(option.textContent) === squeeze(text));
    if (index >= 0) return { kind, id, index };
  }
  if (kind === 'radio' && element instanceof HTMLInputElement) {
    const group = [...document.querySelectorAll<HTMLInputElement>('input[type=radio]')].filter(
      ({ name }) => name === element.name,
    );
    const wanted = group.find((radio) => squeeze(radio.closest('label')?.textContent) === squeeze(text));
    if (wanted) return { kind, id: wanted.id };
  }
  if ((kind === 'text' || kind === 'textarea') && element) return { kind: 'text', id, text };
  throw new Error(`The page has no control ${id} of kind ${kind} that takes what is expected.`);
}

/** Shows the repeat block of a control, as a person would with ＋追加する. */
function openBlock(element: Element): void {
  const block = element.closest<HTMLElement>('.repetition');
  if (block === null || block.style.display !== 'none') return;
  const before = block.id.replace(/\d+$/, (number) => String(Number(number) - 1));
  document.getElementById(`${before}_buttonAdd`)?.click();
}

/**
 * How much of a browser's own work the loop requests. `events`: only the values and the events, with the focus events
 * fired by hand. `focus`: the focus really moves, and each control is first checked for visibility; both make the
 * browser update styles and layout.
 */
export type FloorWay = 'events' | 'focus';

const keyed = (element: HTMLElement, type: string): boolean =>
  element.dispatchEvent(new KeyboardEvent(type, { bubbles: true }));
const fire = (element: HTMLElement, type: string): boolean => element.dispatchEvent(new Event(type, { bubbles: true }));
const fireFocus = (element: HTMLElement, type: string): boolean =>
  element.dispatchEvent(new FocusEvent(type, { bubbles: type === 'focusin' || type === 'focusout' }));

/** Runs `during` with the focus in an element, moved as a fill moves it. */
function inFocus(element: HTMLElement, way: FloorWay, during: () => void): void {
  if (way === 'focus') element.focus({ preventScroll: true });
  else for (const type of ['focus', 'focusin']) fireFocus(element, type);
  during();
  if (way === 'focus') element.blur();
  else for (const type of ['blur', 'focusout']) fireFocus(element, type);
}

function set(step: Step, way: FloorWay): number {
  const element = document.getElementById(step.id);
  if (element === null) return 0;
  openBlock(element);
  if (way === 'focus' && !element.checkVisibility({ visibilityProperty: true })) return 0;
  if (step.kind === 'radio') {
    if (!(element instanceof HTMLInputElement) || element.checked) return 0;
    // A fill does not move the focus to radios either: a click is enough.
    element.click();
    return 1;
  }
  inFocus(element, way, () => {
    keyed(element, 'keydown');
    if (step.kind === 'select') {
      (element as HTMLSelectElement).selectedIndex = step.index;
      fire(element, 'input');
      fire(element, 'change');
      keyed(element, 'keyup');
    } else {
      (element as HTMLInputElement | HTMLTextAreaElement).value = step.text;
      fire(element, 'input');
      keyed(element, 'keyup');
      fire(element, 'change');
    }
  });
  return 1;
}

/** Sets all targets in one run, and returns the milliseconds it took and how many were set. */
export function run(targets: readonly FloorTarget[], way: FloorWay): { readonly ms: number; readonly writes: number } {
  const steps = targets.map(stepFor);
  const from = performance.now();
  let writes = 0;
  for (const step of steps) writes += set(step, way);
  return { ms: performance.now() - from, writes };
}
