import type { LeftOpen } from '../engine/fill-plan';
import type { Matches } from '../engine/match';
import { pressRemove } from './buttons';
import { blockElement, type Collected } from './collect';
import { isUntouched, type Slot, controlStateOf } from './slots';

/** A repeat block that we emptied and closed, named by one of its rows. */
export interface ClosedBlock {
  readonly kind: 'closed';
  readonly slot: Slot;
}

interface Emptied {
  /** A visible row of the block. */
  readonly slot: Slot;
  readonly element: Element;
}

/**
 * The blocks at the end of each group that we emptied and that are still open, the last one first. A block that was
 * empty before belongs to a person, and so does one that holds anything.
 */
function emptiedBlocks(slots: readonly Slot[], page: Collected, matches: Matches): readonly Emptied[] {
  const groups = Map.groupBy(
    slots.filter(({ row }) => row.repeat !== null),
    ({ row }) => row.repeat?.group ?? '',
  );
  return [...groups.values()].flatMap((group) => {
    const blocks = [...Map.groupBy(group, ({ row }) => row.repeat?.index ?? 0)].sort(([a], [b]) => b - a);
    const emptied: Emptied[] = [];
    for (const [index, own] of blocks) {
      const controlStates = own.flatMap((slot) => {
        const controlState = controlStateOf(slot, page, matches);
        return typeof controlState === 'string' ? [] : [{ slot, controlState }];
      });
      const shown = controlStates.find(({ controlState }) => controlState.visible);
      const [element] = shown?.controlState.elements ?? [];
      if (!shown || !element) continue;
      const isOurs = own.some(({ empties, writes }) => empties && writes > 0);
      const isEmpty =
        controlStates.every(({ slot, controlState }) => isUntouched(slot, controlState.value)) &&
        !holdsOther(element, new Set(controlStates.flatMap(({ controlState }) => controlState.elements)));
      if (index < 2 || !isOurs || !isEmpty || own.some(({ text }) => text !== null)) break;
      emptied.push({ slot: shown.slot, element });
    }
    return emptied;
  });
}

/** Whether a block holds anything in controls that are not part of the form. */
function holdsOther(inBlock: Element, known: ReadonlySet<Element>): boolean {
  const controls = blockElement(inBlock)?.querySelectorAll<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>(
    'input, select, textarea',
  );
  return [...(controls ?? [])].some((control) => {
    if (known.has(control)) return false;
    if (control instanceof HTMLSelectElement) return control.selectedIndex > 0;
    if (control instanceof HTMLInputElement && /^(radio|checkbox)$/.test(control.type))
      return control.checked !== control.defaultChecked;
    return control.value !== control.defaultValue;
  });
}

/**
 * Presses 削除 of the blocks we emptied, as a person would, the last of a group first.
 * @param mayPress asked before each press: whether the page is still the one that was read
 */
export function closeEmptied(
  slots: readonly Slot[],
  page: Collected,
  matches: Matches,
  mayPress: () => boolean,
): ClosedBlock[] {
  const closed: ClosedBlock[] = [];
  for (const { slot, element } of emptiedBlocks(slots, page, matches)) {
    if (!mayPress()) break;
    if (pressRemove(element)) closed.push({ kind: 'closed', slot });
  }
  return closed;
}

/** Emptied blocks that are still open: the page has no button for them, or the button did nothing. */
export function leftOpenOn(slots: readonly Slot[], page: Collected, matches: Matches): readonly LeftOpen[] {
  return emptiedBlocks(slots, page, matches).map(({ slot: { row } }) => ({
    row: row.row,
    label: row.label,
    section: row.section,
    repeat: row.repeat?.index ?? 0,
  }));
}
