import type { Matches } from '../engine/match';
import type { Collected } from './collect';
import { isSettled, isUntouched, isWanted, type Slot, controlStateOf, ledStateOf } from './slots';
import type { FormState } from './write';

/**
 * How the parts of a form depend on each other, on one reading of the page. A part under an answer is written only when
 * the answer is there. Entries that somebody else has begun are not mixed with those of the case.
 */
export function formStateOf(slots: readonly Slot[], page: Collected, matches: Matches): FormState {
  const { byKey, children, guessed } = tiesOf(slots);
  const units = new Map<string, boolean>();

  /** Everything that depends on an answer, directly or indirectly. */
  const below = (slot: Slot, known = new Set<Slot>()): ReadonlySet<Slot> => {
    for (const child of children.get(slot.key) ?? []) {
      if (known.has(child) || child === slot) continue;
      known.add(child);
      below(child, known);
    }
    return known;
  };

  /**
   * A unit holds another entry if one of its parts holds something that comes neither from the case nor from the page.
   */
  const isAnothers = (unit: string): boolean =>
    slots.some((slot) => {
      if (slot.row.unit !== unit || slot.writes > 0) return false;
      const led = ledStateOf(slot, page, matches);
      if (!led?.visible || isUntouched(slot, led.value)) return false;
      return !isWanted(slot, led.value);
    });

  return {
    above(slot) {
      let open = false;
      for (const key of slot.part.parents) {
        const parent = byKey.get(key);
        if (!parent || parent.text === null) continue;
        if (parent.final) return 'kept';
        const controlState = controlStateOf(parent, page, matches);
        // An answer written in this pass is there, although it was not read yet.
        if (typeof controlState === 'string') return 'kept';
        if (parent.writes === 0 && !isSettled(parent, controlState) && !isWanted(parent, controlState.value))
          open = true;
      }
      return open ? 'open' : 'there';
    },
    closes(slot) {
      // The page closes whatever the case's own answers make unnecessary. Of rows with an unknown rule, only those the
      // case fills are sure to stay.
      const unneeded = [...below(slot)].filter(
        ({ part: { want } }) => want.state === 'none' && want.reason === 'notApplicable',
      );
      const unsure = (guessed.get(slot) ?? []).filter(({ part: { want } }) => want.state !== 'write');
      const entered = [...unneeded, ...unsure].filter((child) => {
        const led = ledStateOf(child, page, matches);
        return child.writes === 0 && led?.visible === true && !isUntouched(child, led.value);
      });
      return [...new Set(entered.map(({ row }) => row.label))];
    },
    holdsAnother({ row }) {
      if (row.unit === null) return false;
      const known = units.get(row.unit) ?? isAnothers(row.unit);
      units.set(row.unit, known);
      return known;
    },
  };
}

/** How parts depend on each other by the form alone, whatever the page holds. */
interface Ties {
  readonly byKey: ReadonlyMap<string, Slot>;
  readonly children: ReadonlyMap<string, readonly Slot[]>;
  readonly guessed: ReadonlyMap<Slot, readonly Slot[]>;
}

/** The ties of a fill's slots, kept because every round needs them. */
const knownTies = new WeakMap<readonly Slot[], Ties>();

function tiesOf(slots: readonly Slot[]): Ties {
  const known = knownTies.get(slots);
  if (known) return known;
  const children = new Map<string, Slot[]>();
  for (const slot of slots) {
    for (const key of slot.part.parents) children.set(key, [...(children.get(key) ?? []), slot]);
  }
  const byKey = new Map(slots.map((slot) => [slot.key, slot]));
  const ties: Ties = { byKey, children, guessed: guessedBelow(slots) };
  knownTies.set(slots, ties);
  return ties;
}

/**
 * Rows that the page's script shows by an unknown rule, grouped by the choice that may decide it: the nearest choice
 * before them, in their block.
 */
function guessedBelow(slots: readonly Slot[]): ReadonlyMap<Slot, readonly Slot[]> {
  const guessed = new Map<Slot, Slot[]>();
  let choice: Slot | null = null;
  for (const slot of slots) {
    const { row, part } = slot;
    if (row.reveal === 'maybe') {
      const isTogether = choice?.row.section === row.section && sameBlock(choice, slot);
      if (choice && isTogether) guessed.set(choice, [...(guessed.get(choice) ?? []), slot]);
    } else if (part.kind === 'select' || part.kind === 'radio') choice = slot;
  }
  return guessed;
}

const sameBlock = (one: Slot, other: Slot): boolean =>
  one.row.repeat?.group === other.row.repeat?.group && one.row.repeat?.index === other.row.repeat?.index;
