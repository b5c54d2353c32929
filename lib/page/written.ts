import type { ControlRef, Outcome, Written, WrittenOutcome } from '../engine/fill-plan';
import type { Matches } from '../engine/match';
import type { Collected, PageElement } from './collect';
import { drivers } from './drivers/drivers';
import type { PersonWatch } from './person';
import { type Slot, controlStateOf } from './slots';
import type { WriteRecord } from './write';

/** What the page's text boxes held before the first write, to find texts of ours that the page has copied. */
export type TextsBefore = ReadonlyMap<PageElement, string>;

/** A control that holds a text of ours but is not the one its row is known by, with its earlier value. */
export interface Stray {
  readonly elements: readonly PageElement[];
  readonly kind: Slot['part']['kind'];
  readonly text: string;
  readonly before: string;
}

const isText = (kind: string | undefined) => kind === 'text' || kind === 'textarea';

/** The content of every text box of the page. */
export function textsOf({ facts, elements }: Collected): TextsBefore {
  const texts = new Map<PageElement, string>();
  for (const { kind, key } of facts.controls) {
    const [element] = elements[key] ?? [];
    if (element && isText(kind)) texts.set(element, element.value);
  }
  return texts;
}

/** What a fill has done to the page, control by control. */
export interface Account {
  readonly written: readonly Written[];
  readonly strays: readonly Stray[];
}

/** What the accounting needs to know about a fill. */
export interface Ledger {
  readonly slots: readonly Slot[];
  readonly writes: readonly WriteRecord[];
  readonly textsBefore: TextsBefore;
  readonly person: PersonWatch;
}

/**
 * Accounts for every control that was written, and for every box into which the page has put a text of ours: its result
 * for the report, and which texts stand where no outcome says so.
 */
export function accountFor(
  { slots, writes, textsBefore, person }: Ledger,
  page: Collected,
  matches: Matches,
  outcomes: readonly Outcome[],
): Account {
  const keys = new Map(page.elements.flatMap((group, key) => group.map((element) => [element, key] as const)));
  const places = new Map<PageElement, Slot>();
  for (const slot of slots) {
    const controlState = controlStateOf(slot, page, matches);
    if (typeof controlState !== 'string') for (const element of controlState.elements) places.set(element, slot);
  }
  const outcomeOf = new Map(slots.map((slot, index) => [slot, outcomes[index]?.outcome]));
  const refOf = (element: PageElement): ControlRef => {
    const facts = page.facts.controls[keys.get(element) ?? -1];
    return { id: element.id, name: element.name, order: facts?.order ?? -1 };
  };
  const labelAt = (element: PageElement) => {
    const row = page.facts.controls[keys.get(element) ?? -1]?.row ?? -1;
    return page.facts.rows[row]?.words ?? '';
  };
  const strays: Stray[] = [];
  const known = new Map<PageElement, Written>();

  for (const { slot, elements, text, before } of writes.toReversed()) {
    const [first] = elements;
    if (!first || known.has(first)) continue;
    const about = { row: slot.row.row, part: slot.part.part, control: refOf(first), label: labelAt(first) };
    const outcome = outcomeOf.get(slot);
    if (places.get(first) === slot && outcome) {
      known.set(first, { ...about, outcome });
      continue;
    }
    const controlState = controlStateOf(slot, page, matches);
    if (!elements.some(({ isConnected }) => isConnected)) {
      // A redrawn row has another control; the outcome is about that one.
      const now = typeof controlState === 'string' ? undefined : controlState.elements[0];
      const drawn =
        now && outcome ? { control: refOf(now), label: labelAt(now), outcome } : { outcome: 'gone' as const };
      known.set(now ?? first, { ...about, ...drawn });
      continue;
    }
    const isThere = text !== '' && drivers[slot.part.kind].read(elements) === text;
    const found: WrittenOutcome = isThere ? 'stray' : 'overwritten';
    known.set(first, { ...about, outcome: found });
    if (isThere) strays.push({ elements, kind: slot.part.kind, text, before });
  }

  const ours = new Set(writes.flatMap(({ slot, text }) => (isText(slot.part.kind) && text.length > 1 ? [text] : [])));
  const isAccounted = (element: PageElement) => {
    const outcome = outcomeOf.get(places.get(element) as Slot);
    return known.has(element) || outcome === 'filled' || outcome === 'alreadyEqual';
  };
  for (const { kind, key } of page.facts.controls) {
    const [element] = page.elements[key] ?? [];
    if (!element || !isText(kind) || !ours.has(element.value) || isAccounted(element)) continue;
    const before = textsBefore.get(element) ?? '';
    if (before === element.value || person.changed([element])) continue;
    known.set(element, { row: '', part: '', control: refOf(element), label: labelAt(element), outcome: 'stray' });
    strays.push({ elements: [element], kind, text: element.value, before });
  }
  return { written: [...known.values()].toReversed(), strays };
}
