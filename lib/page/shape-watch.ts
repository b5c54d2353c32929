import type { SeenPage, SeenTry } from '../engine/shape/seen-page';
import { type ReadShape, readShape, rowKey } from './shape';

/** A page whose shape is read, and which is watched while a person tries its choices. */
export interface ShapeReader {
  /** `start` begins a recording anew, `stop` ends it and forgets what was tried; null leaves it as it is. */
  read(watch: 'start' | 'stop' | null): SeenPage;
  stop(): void;
}

/** Milliseconds without a change after which a page counts as quiet: rows may appear late. */
const quietAfter = 600;
const presses = ['pointerdown', 'click', 'keydown'] as const;
/** How many tries are kept at most. */
const mostTries = 5000;

/** The choice that was made last, until the page is quiet after it. */
interface Pending {
  readonly row: string;
  readonly control: number;
  readonly option: number;
  readonly before: ReadonlySet<string>;
  /** Another choice came before the page was quiet: nobody can say which of them did what. */
  readonly isMixed: boolean;
}

/**
 * Reads the shape of a page, and notes which rows appear or go after which choice while a recording runs. Nothing typed
 * is noted; what is written on the page by Tenken itself is noted like a person's choice. `onTry`: something was noted.
 */
export function createShapeReader(document: Document, onTry: () => void): ShapeReader {
  let tries: SeenTry[] | null = null;
  let read: ReadShape | null = null;
  let pending: Pending | null = null;
  /** What was to be seen at the last press. */
  let shownBefore: ReadonlySet<string> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const settle = () => {
    const made = pending;
    pending = null;
    if (!made || !tries) return;
    const now = shownRows(document);
    if (!made.isMixed && tries.length < mostTries) {
      const all = new Set([...made.before, ...now]);
      const changed = [...all].filter((key) => made.before.has(key) !== now.has(key));
      tries = [...tries, { ...pick(made), shown: [...now], changed }];
    }
    onTry();
  };
  const wait = () => {
    if (!pending) return;
    clearTimeout(timer);
    timer = setTimeout(settle, quietAfter);
  };
  // A page may act at the press already, before it hears of the choice.
  const onPress = () => {
    if (!pending) shownBefore = shownRows(document);
  };
  const onChoice = (event: Event) => {
    const choice = event.target instanceof Element ? choiceOf(event.target) : null;
    if (!choice) return;
    const before = pending?.before ?? shownBefore ?? shownRows(document);
    pending = { ...choice, before, isMixed: pending !== null && !isSame(pending, choice) };
    wait();
  };
  const choiceOf = (target: Element): Omit<Pending, 'before' | 'isMixed'> | null => {
    if (!(target instanceof HTMLSelectElement) && !(target instanceof HTMLInputElement && target.type === 'radio')) {
      return null;
    }
    // A page that is drawn anew has other elements.
    if (!read || !isIn(read, target)) read = readShape(document);
    const { collected, page } = read;
    const key = collected.elements.findIndex((group) => group.some((one) => one === target));
    const control = collected.facts.controls[key];
    const row = control && page.rows[control.row];
    const list =
      page.lists[row?.controls[collected.facts.rows[control?.row ?? -1]?.controls.indexOf(key) ?? -1]?.list ?? -1];
    if (!control || !row || !list) return null;
    // The placeholder of a list is no option: after it, the list counts as not tried.
    const option =
      target instanceof HTMLSelectElement
        ? list.indexOf((target.selectedOptions[0]?.textContent ?? '').replace(/[\t\n\r\f ]+/g, ' ').trim())
        : (collected.elements[key] ?? []).indexOf(target);
    const at = collected.facts.rows[control.row]?.controls.indexOf(key) ?? -1;
    return option < 0 ? null : { row: row.key, control: at, option };
  };
  const observer = new MutationObserver(wait);
  const start = () => {
    tries = [];
    for (const type of presses) document.addEventListener(type, onPress, { capture: true });
    document.addEventListener('change', onChoice, { capture: true });
    observer.observe(document.body, { subtree: true, childList: true, attributes: true });
  };
  const stop = () => {
    clearTimeout(timer);
    observer.disconnect();
    for (const type of presses) document.removeEventListener(type, onPress, { capture: true });
    document.removeEventListener('change', onChoice, { capture: true });
    [tries, pending, read, shownBefore] = [null, null, null, null];
  };
  return {
    read(watch) {
      if (watch !== null) stop();
      if (watch === 'start') start();
      read = readShape(document);
      return { ...read.page, tries };
    },
    stop,
  };
}

const pick = ({ row, control, option }: Pending) => ({ row, control, option });

const isSame = (a: Pick<Pending, 'row' | 'control'>, b: Pick<Pending, 'row' | 'control'>): boolean =>
  a.row === b.row && a.control === b.control;

const isIn = ({ collected }: ReadShape, element: Element): boolean =>
  element.isConnected && collected.elements.some((group) => group.some((one) => one === element));

/** The keys of the rows that a person can see. */
function shownRows(document: Document): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const row of document.querySelectorAll('dl')) if (row.checkVisibility()) keys.add(rowKey(row));
  return keys;
}
