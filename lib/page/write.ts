import { foldLabel, sameInOtherForm } from '../engine/fold';
import type { FillOptions } from '../engine/job';
import { isEnabled, isShown } from './collect';
import { drivers } from './drivers/drivers';
import type { PersonWatch } from './person';
import { isUntouched, isWanted, type Slot, type Standing } from './slots';

/** What a slot needs to know of the rest of the form. */
export interface FormState {
  /** Whether the answers the slot hangs on are there: `open` still to come, `kept` they say something else. */
  above(slot: Slot): 'there' | 'open' | 'kept';
  /** Whether the slot's unit holds something of somebody else's that is kept. */
  holdsAnother(slot: Slot): boolean;
}

/** What one try at a slot came to: written, settled without writing, or still to wait for. */
export type Attempt = 'written' | 'settled' | 'waiting';

/**
 * Tries to write one slot. Everything is checked again at this instant, because the page may have changed since it was
 * read: that the control is in the document, still of its row, shown, enabled, and not holding what a person typed.
 */
export function attempt(
  slot: Slot,
  standing: Standing,
  options: FillOptions,
  person: PersonWatch,
  form: FormState,
): Attempt {
  const { elements } = standing;
  const driver = drivers[slot.part.kind];
  if (slot.text === null || !stillItself(standing)) return 'waiting';
  if (!elements.some(isShown)) return 'waiting';
  const value = driver.read(elements);
  if (isWanted(slot, value)) return 'settled';
  if (!elements.some(isEnabled)) return 'waiting';
  if (person.changed(elements)) {
    slot.final = { outcome: 'refused', reason: 'personChangedIt' };
    return 'settled';
  }
  if (slot.writes === 0 && options.existing === 'keep' && !isUntouched(slot, value)) {
    slot.final = {
      outcome: 'keptUserValue',
      reason: sameInOtherForm(value, slot.text) ? 'sameInOtherForm' : 'differs',
    };
    return 'settled';
  }
  if (slot.writes === 0) {
    const above = form.above(slot);
    if (above === 'open') return 'waiting';
    if (above === 'kept' || (options.existing === 'keep' && form.holdsAnother(slot))) {
      slot.final = { outcome: 'refused', reason: above === 'kept' ? 'answerAbove' : 'otherEntry' };
      return 'settled';
    }
  }
  if (slot.writes >= 2) {
    slot.final = { outcome: 'refused', reason: 'siteChangedIt' };
    return 'settled';
  }
  const isText = slot.part.kind === 'text' || slot.part.kind === 'textarea';
  // A box that has become shorter than we know it would take only a part of the text: nothing is ever cut.
  if (isText && standing.limit !== null && slot.text.length > standing.limit) {
    slot.final = { outcome: 'refused', reason: 'tooLong' };
    return 'settled';
  }
  const { text } = slot;
  if (!person.ours(() => driver.write(elements, text))) {
    slot.final = { outcome: 'refused', reason: 'optionNotFound' };
    return 'settled';
  }
  slot.before ??= value;
  slot.writes += 1;
  return 'written';
}

/** Whether the control is connected, has the name it was found by, and still stands in the row it was found in. */
function stillItself({ elements, id, name, label }: Standing): boolean {
  const [first] = elements;
  if (!first?.isConnected || first.id !== id || first.name !== name) return false;
  const words = first.closest('dl')?.querySelector('dt')?.textContent ?? '';
  return foldLabel(words) === label;
}
