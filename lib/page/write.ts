import { sameInOtherForm } from '../engine/fold';
import type { FillOptions } from '../engine/fill-plan';
import { pressClear } from './buttons';
import { isEnabled, isShown, kindOf, labelOf, type PageElement } from './collect';
import { drivers } from './drivers/drivers';
import type { Guard } from './guard';
import type { PersonWatch } from './person';
import { isPersonsRow, isUntouched, isWanted, type Settled, type Slot, type ControlState } from './slots';

/** What a slot needs to know of the rest of the form. */
export interface FormState {
  /** Whether the answers the slot hangs on are there: `open` still to come, `kept` they say something else. */
  above(slot: Slot): 'there' | 'open' | 'kept';
  /** Whether the slot's unit holds something of somebody else's that is kept. */
  holdsAnother(slot: Slot): boolean;
  /** Rows that the slot's answer would close and in which somebody has entered something, by their labels. */
  closes(slot: Slot): readonly string[];
}

/** One write of ours, by the control it went into: a control may stand in another row later. */
export interface WriteRecord {
  readonly slot: Slot;
  readonly elements: readonly PageElement[];
  /** What we put there, as the driver reads it; empty where something was taken away. */
  readonly text: string;
  readonly before: string;
}

/** Everything a try at a slot is made with. */
export interface Writing {
  readonly options: FillOptions;
  readonly person: PersonWatch;
  readonly guard: Guard;
  readonly form: FormState;
  /** Writes that were made, for the report and for undo. */
  readonly writes: WriteRecord[];
}

/**
 * What one try at a slot came to: written, settled without writing, still to wait for, put off to the next reading, or
 * `stale`: the page is not the one that was read any more.
 */
export type Attempt = 'written' | 'settled' | 'waiting' | 'putOff' | 'stale';

/**
 * Tries to write one slot. Everything is checked again at this instant, because the page may have changed since it was
 * read: whose page it is, that the control is in the document, still of its row, shown, enabled, and not holding what a
 * person typed; and once more after the page has heard that the control is about to change.
 */
export function attempt(slot: Slot, controlState: ControlState, writing: Writing): Attempt {
  const { options, person, guard, form } = writing;
  const { elements, value } = controlState;
  // Most slots of a round need nothing: they are as they should be, or are not to be seen.
  if (slot.text === null ? !slot.empties : controlState.visible && isWanted(slot, value)) return 'settled';
  if (slot.text !== null && !controlState.visible) return 'waiting';
  if (!guard.holds()) return 'stale';
  if (!stillItself(slot, controlState, guard)) return 'waiting';
  if (slot.text === null) return empty(slot, controlState, value, writing);
  if (isPutOff(slot, elements, guard)) return 'putOff';
  if (!elements.some(isEnabled)) return 'waiting';
  if (person.changed(elements)) return settle(slot, { outcome: 'refused', reason: 'personChangedIt' });
  if (slot.writes > 0) {
    // What the site has put in our place is not ours to write over; an empty box, or one as it was before us, is.
    const isLost = isUntouched(slot, value) || value === slot.before;
    if (slot.writes >= 2 || !isLost) return settle(slot, { outcome: 'refused', reason: 'siteChangedIt' });
  } else {
    const before = mayBegin(slot, value, options, form);
    if (before === 'waiting') return 'waiting';
    if (before) return settle(slot, before);
  }
  const isText = slot.part.kind === 'text' || slot.part.kind === 'textarea';
  // A box that has become shorter than we know it would take only a part of the text: nothing is ever cut.
  if (isText && controlState.limit !== null && slot.text.length > controlState.limit) {
    return refuse(slot, controlState, value, 'tooLong', writing);
  }
  return put(slot, controlState, value, slot.text, writing);
}

/**
 * Whether a control around which the page has changed is left to the next reading, which looks at all of them at once. That is
 * done once; on a page that goes on changing around it, the control is looked at here, and the page laid out for it.
 */
function isPutOff(slot: Slot, elements: readonly PageElement[], guard: Guard): boolean {
  if (!guard.isTouched(elements)) return false;
  if (slot.wasPutOff) return !elements.some(isShown);
  slot.wasPutOff = true;
  return true;
}

/** Whether a slot that was not written yet may be: null when it may, else what it comes to. */
function mayBegin(slot: Slot, value: string, options: FillOptions, form: FormState): Settled | 'waiting' | null {
  const isKeeping = options.existing === 'keep';
  if (isKeeping && !isUntouched(slot, value)) {
    const isSame = slot.text !== null && sameInOtherForm(value, slot.text);
    return { outcome: 'keptUserValue', reason: isSame ? 'sameInOtherForm' : 'differs' };
  }
  const above = form.above(slot);
  if (above === 'open') return 'waiting';
  if (above === 'kept') return { outcome: 'refused', reason: 'answerAbove' };
  if (!isKeeping) return null;
  if (form.holdsAnother(slot)) return { outcome: 'refused', reason: 'otherEntry' };
  const closes = form.closes(slot);
  return closes.length > 0 ? { outcome: 'refused', reason: 'wouldClose', closes } : null;
}

function settle(slot: Slot, final: Settled): 'settled' {
  slot.final = final;
  return 'settled';
}

/** The value does not go in; what stands there of another applicant's goes out all the same, where that was agreed. */
function refuse(
  slot: Slot,
  controlState: ControlState,
  value: string,
  reason: 'tooLong' | 'optionNotFound',
  writing: Writing,
): Attempt {
  const { existing, identityConfirmed } = writing.options;
  settle(slot, { outcome: 'refused', reason });
  if (existing !== 'replace' || !identityConfirmed || slot.writes > 0 || isUntouched(slot, value)) return 'settled';
  const emptied = takeAway(slot, controlState, value, writing);
  return emptied === 'cannot' ? 'settled' : emptied;
}

/** Takes away what stands in a slot in which nothing may stand. What is switched off is not sent, and is left. */
function empty(slot: Slot, controlState: ControlState, value: string, writing: Writing): Attempt {
  if (isUntouched(slot, value)) return 'settled';
  if (!controlState.elements.some(isEnabled)) return 'waiting';
  if (writing.person.changed(controlState.elements))
    return settle(slot, { outcome: 'refused', reason: 'personChangedIt' });
  if (slot.writes >= 2) return settle(slot, { outcome: 'refused', reason: 'siteChangedIt' });
  const emptied = takeAway(slot, controlState, value, writing);
  return emptied === 'cannot' ? settle(slot, { outcome: 'refused', reason: 'cannotClear' }) : emptied;
}

/** Puts a control back to what an untouched page has there, by the page's own means. */
function takeAway(slot: Slot, controlState: ControlState, value: string, writing: Writing): Attempt | 'cannot' {
  const { kind, pageDefault } = slot.part;
  const [first] = controlState.elements;
  if (pageDefault !== undefined) return put(slot, controlState, value, pageDefault, writing);
  if (kind !== 'radio') return put(slot, controlState, value, '', writing);
  if (!first || !writing.person.ours(() => pressClear(first))) return 'cannot';
  return record(slot, controlState, value, writing);
}

function put(slot: Slot, controlState: ControlState, value: string, text: string, writing: Writing): Attempt {
  const { person, guard } = writing;
  const { elements } = controlState;
  const driver = drivers[slot.part.kind];
  const stillGood = () => guard.holds() && stillItself(slot, controlState, guard) && driver.read(elements) === value;
  const result = person.ours(() => driver.write(elements, text, stillGood));
  if (result === 'left') {
    slot.lost += 1;
    return slot.lost > 1 ? settle(slot, { outcome: 'refused', reason: 'siteChangedIt' }) : 'stale';
  }
  if (result === 'noOption') {
    return text === slot.text ? refuse(slot, controlState, value, 'optionNotFound', writing) : settleUncleared(slot);
  }
  return record(slot, controlState, value, writing);
}

const settleUncleared = (slot: Slot): 'settled' => settle(slot, { outcome: 'refused', reason: 'cannotClear' });

/** Notes a write, read back at once. What has come to stand in another row by it is taken back while that can be done. */
function record(slot: Slot, controlState: ControlState, before: string, writing: Writing): Attempt {
  const { elements } = controlState;
  const driver = drivers[slot.part.kind];
  const text = driver.read(elements);
  slot.before ??= before;
  slot.writes += 1;
  writing.writes.push({ slot, elements, text, before });
  const isElsewhere =
    elements.every(({ isConnected }) => isConnected) && !stillItself(slot, controlState, writing.guard);
  if (isElsewhere && text !== '' && isWanted(slot, text) && writing.guard.isSamePage()) {
    writing.person.ours(() => driver.restore(elements, before, () => false));
  }
  return 'written';
}

/**
 * Whether the control is connected, of its kind, has the name it was found by, and still stands in the row it was found
 * in. A row with a check box or a file belongs to a person: nothing in it is ever written.
 */
function stillItself(slot: Slot, controlState: ControlState, guard: Guard): boolean {
  const { elements, id, name, label, rowElement } = controlState;
  const [first] = elements;
  if (!first?.isConnected || first.id !== id || first.name !== name) return false;
  // On a page that is built as it was read, everything else is as it was then.
  if (guard.isAsBuilt()) return !controlState.isPersons;
  const row = first.closest('dl');
  if (row !== rowElement || isPersonsRow(row)) return false;
  if (!elements.every((element) => kindOf(element) === slot.part.kind && row.contains(element))) return false;
  return labelOf(row) === label;
}
