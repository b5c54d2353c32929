import { sameInOtherForm } from '../engine/fold';
import type { FillOptions } from '../engine/fill-plan';
import { pressClear } from './buttons';
import { isEnabled, isShown, kindOf, labelOf, type PageElement } from './collect';
import { drivers } from './drivers/drivers';
import type { Guard } from './guard';
import type { PersonWatch } from './person';
import { isPersonsRow, isUntouched, isWanted, type Settled, type Slot, type ControlState } from './slots';

/** What a slot needs to know about the rest of the form. */
export interface FormState {
  /**
   * Whether the answers that the slot depends on are there. `open`: still to come; `kept`: they differ and are kept.
   */
  above(slot: Slot): 'there' | 'open' | 'kept';
  /** Whether the slot's unit holds somebody else's entry that is kept. */
  holdsAnother(slot: Slot): boolean;
  /** Labels of rows that the slot's answer would close although somebody has entered something in them. */
  closes(slot: Slot): readonly string[];
}

/** One write of ours, by the control it went into: the control may be in another row later. */
export interface WriteRecord {
  readonly slot: Slot;
  readonly elements: readonly PageElement[];
  /** The text we wrote, as the driver reads it; empty where a value was removed. */
  readonly text: string;
  readonly before: string;
}

/** Everything needed for an attempt at a slot. */
export interface Writing {
  readonly options: FillOptions;
  readonly person: PersonWatch;
  readonly guard: Guard;
  readonly form: FormState;
  /** The writes so far, for the report and for undo. */
  readonly writes: WriteRecord[];
}

/**
 * The result of one attempt at a slot: written, settled without writing, still waiting, put off to the next reading, or
 * `stale` when the page is no longer the one that was read.
 */
export type Attempt = 'written' | 'settled' | 'waiting' | 'putOff' | 'stale';

/**
 * Tries to write one slot. Everything is checked again at this moment, because the page may have changed since it was
 * read. It checks whose page it is, and that the control is in the document, still in its row, visible, enabled, and
 * does not hold what a person typed. It checks once more after the page was told that the control is about to change.
 */
export function attempt(slot: Slot, controlState: ControlState, writing: Writing): Attempt {
  const { options, person, guard, form } = writing;
  const { elements, value } = controlState;
  // Most slots of a round need nothing: they are right already, or not visible.
  if (slot.text === null ? !slot.empties : controlState.visible && isWanted(slot, value)) return 'settled';
  if (slot.text !== null && !controlState.visible) return 'waiting';
  if (!guard.holds()) return 'stale';
  if (!stillItself(slot, controlState, guard)) return 'waiting';
  if (slot.text === null) return empty(slot, controlState, value, writing);
  if (isPutOff(slot, elements, guard)) return 'putOff';
  if (!elements.some(isEnabled)) return 'waiting';
  if (person.changed(elements)) return settle(slot, { outcome: 'refused', reason: 'personChangedIt' });
  if (slot.writes > 0) {
    // A value that the site put in place of ours is not overwritten. An empty box, or one with its value from before,
    // may be written.
    const isLost = isUntouched(slot, value) || value === slot.before;
    if (slot.writes >= 2 || !isLost) return settle(slot, { outcome: 'refused', reason: 'siteChangedIt' });
  } else {
    const before = mayBegin(slot, value, options, form);
    if (before === 'waiting') return 'waiting';
    if (before) return settle(slot, before);
  }
  const isText = slot.part.kind === 'text' || slot.part.kind === 'textarea';
  // A box that is now shorter than expected would take only part of the text: nothing is ever cut.
  if (isText && controlState.limit !== null && slot.text.length > controlState.limit) {
    return refuse(slot, controlState, value, 'tooLong', writing);
  }
  return put(slot, controlState, value, slot.text, writing);
}

/**
 * Whether a control is left for the next reading because the page has changed around it; that reading checks all such
 * controls at once. This happens once per slot. If the page keeps changing around it, the control is checked here, with
 * a layout.
 */
function isPutOff(slot: Slot, elements: readonly PageElement[], guard: Guard): boolean {
  if (!guard.isTouched(elements)) return false;
  if (slot.wasPutOff) return !elements.some(isShown);
  slot.wasPutOff = true;
  return true;
}

/** Whether a slot may be written for the first time: null when it may, otherwise its result. */
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

/** The value is not written. Another applicant's value is still removed if that was agreed. */
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

/** Removes the value of a slot that must be empty. A disabled control is not sent, so it is left alone. */
function empty(slot: Slot, controlState: ControlState, value: string, writing: Writing): Attempt {
  if (isUntouched(slot, value)) return 'settled';
  if (!controlState.elements.some(isEnabled)) return 'waiting';
  if (writing.person.changed(controlState.elements))
    return settle(slot, { outcome: 'refused', reason: 'personChangedIt' });
  if (slot.writes >= 2) return settle(slot, { outcome: 'refused', reason: 'siteChangedIt' });
  const emptied = takeAway(slot, controlState, value, writing);
  return emptied === 'cannot' ? settle(slot, { outcome: 'refused', reason: 'cannotClear' }) : emptied;
}

/** Puts a control back to its untouched state, by the page's own means. */
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

/**
 * Records a write and reads it back at once. A text that appeared in another row because of it is removed while that is
 * possible.
 */
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
 * Whether the control is still in the document, of its kind, has the name it was found by, and is in the row it was
 * found in. A row with a check box or a file input belongs to a person: nothing in it is ever written.
 */
function stillItself(slot: Slot, controlState: ControlState, guard: Guard): boolean {
  const { elements, id, name, label, rowElement } = controlState;
  const [first] = elements;
  if (!first?.isConnected || first.id !== id || first.name !== name) return false;
  // On a page that is built as it was read, everything else is unchanged.
  if (guard.isAsBuilt()) return !controlState.isPersons;
  const row = first.closest('dl');
  if (row !== rowElement || isPersonsRow(row)) return false;
  if (!elements.every((element) => kindOf(element) === slot.part.kind && row.contains(element))) return false;
  return labelOf(row) === label;
}
