import { matchKey } from '../engine/match';
import type { PageReading, PartReading } from '../engine/reading';
import { isSent, isShown } from './collect';
import { drivers } from './drivers/drivers';
import { type FormReader, type Read, readForm, told } from './read';
import { type Slot, controlStateOf } from './slots';

/** What has changed on a watched page. */
export interface PageChange {
  readonly parts: readonly PartReading[];
  /**
   * Set when the whole page was read again: rows may have appeared, disappeared or moved. Null while only values
   * changed.
   */
  readonly page: Pick<PageReading, 'page' | 'revision'> | null;
  /** Whose page it is now. */
  readonly person: PageReading['person'];
  /** Milliseconds of script on the page. */
  readonly ms: number;
}

/** A page that is being watched. */
export interface FormWatch {
  /** The last reading of the page. */
  readonly read: () => Read;
  stop(): void;
}

/** Milliseconds from a keystroke until the box is read: nothing is read while a person keeps typing. */
const afterTyping = 120;
/** Milliseconds from a change by the page itself until it is read as a whole. */
const afterChange = 250;

/**
 * Watches a form that was read. A box is read again shortly after the person changes it, on its own. The whole page is
 * read again only when its rows change, or after a click that may have cleared something. Never writes.
 */
export function watchForm(
  document: Document,
  reader: FormReader,
  first: Read,
  onChange: (change: PageChange, read: Read) => void,
): FormWatch {
  let read = first;
  let slotOf = slotsByElement(first);
  const known = new Map(first.reading.parts.map((part) => [keyOf(part), part]));
  const touched = new Set<Slot>();
  let typing: ReturnType<typeof setTimeout> | undefined;
  let changing: ReturnType<typeof setTimeout> | undefined;

  const report = (parts: readonly PartReading[], page: PageChange['page'], from: number) => {
    const news = parts.filter((part) => !isSame(known.get(keyOf(part)), part));
    for (const part of news) known.set(keyOf(part), part);
    if (news.length > 0 || page)
      onChange({ parts: news, page, person: read.personNow(), ms: performance.now() - from }, read);
  };

  const readAll = () => {
    const from = performance.now();
    const { revision, page } = read.reading;
    read = readForm(document, reader);
    slotOf = slotsByElement(read);
    const now = read.reading;
    const isOther = now.revision !== revision || JSON.stringify(now.page) !== JSON.stringify(page);
    report(now.parts, isOther ? { page: now.page, revision: now.revision } : null, from);
  };

  const readTouched = () => {
    const from = performance.now();
    const slots = [...touched];
    touched.clear();
    // If elements have left the page, it was redrawn.
    const parts = slots.map((slot) => again(slot, read));
    if (parts.some((part) => part === null)) return readAll();
    report(
      parts.filter((part) => part !== null),
      null,
      from,
    );
  };

  const soon = () => {
    clearTimeout(changing);
    changing = setTimeout(readAll, afterChange);
  };
  const onInput = (event: Event) => {
    const slots = event.target instanceof Element ? slotOf.get(event.target) : undefined;
    if (!slots) return soon();
    for (const slot of slots) touched.add(slot);
    clearTimeout(typing);
    typing = setTimeout(readTouched, event.type === 'change' ? 0 : afterTyping);
  };
  const onClick = (event: Event) => {
    // A button may clear a choice or a block without any event.
    if (event.target instanceof Element && event.target.closest('button, a, input[type="button"]')) soon();
  };
  const observer = new MutationObserver(soon);
  for (const type of ['input', 'change']) document.addEventListener(type, onInput, { capture: true });
  document.addEventListener('click', onClick, { capture: true });
  observer.observe(document.body, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['class', 'style', 'hidden', 'disabled', 'readonly'],
  });
  return {
    read: () => read,
    stop() {
      clearTimeout(typing);
      clearTimeout(changing);
      observer.disconnect();
      for (const type of ['input', 'change']) document.removeEventListener(type, onInput, { capture: true });
      document.removeEventListener('click', onClick, { capture: true });
    },
  };
}

const keyOf = ({ row, part }: Pick<PartReading, 'row' | 'part'>) => matchKey(row, part);

function isSame(before: PartReading | undefined, now: PartReading): boolean {
  if (!before) return false;
  return (
    before.text === now.text &&
    before.found === now.found &&
    before.visible === now.visible &&
    before.enabled === now.enabled &&
    before.limit === now.limit &&
    before.control?.order === now.control?.order
  );
}

/** Reads one part on its own, from the elements it had; null when they are gone. */
function again(slot: Slot, { page, matches, reading }: Read): PartReading | null {
  const controlState = controlStateOf(slot, page, matches);
  const before = reading.parts.find(({ row, part }) => row === slot.row.row && part === slot.part.part);
  if (!before || typeof controlState === 'string' || !controlState.elements[0]?.isConnected) return null;
  const { elements } = controlState;
  return {
    ...before,
    text: told(drivers[slot.part.kind].read(elements)),
    visible: elements.some(isShown),
    enabled: elements.some(isSent),
  };
}

function slotsByElement({ reader, page, matches }: Read): ReadonlyMap<Element, readonly Slot[]> {
  const byElement = new Map<Element, Slot[]>();
  for (const slot of reader.slots) {
    const controlState = controlStateOf(slot, page, matches);
    if (typeof controlState === 'string') continue;
    for (const element of controlState.elements) byElement.set(element, [...(byElement.get(element) ?? []), slot]);
  }
  return byElement;
}
