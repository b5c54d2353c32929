import type { Matches } from '../engine/match';
import { pressAdd } from './buttons';
import { type Collected, isShown, type PageElement } from './collect';
import { isSettled, type Slot, standingOf } from './slots';

/** A repeat block that we opened, known by a row of it. */
export interface OpenedBlock {
  readonly kind: 'block';
  readonly slot: Slot;
}

/** Blocks of one group are opened at most this many times in one pass; the form has six at most. */
const mostBlocks = 20;

/**
 * Presses ＋追加する for entries of the case whose block is not shown yet, once for each block. Blocks open one by one, so
 * each press is followed by a look whether the next one is there; a page that takes its time is looked at again in the
 * next pass.
 * @param pressed blocks that ＋追加する was pressed for before, by `group:index`; added to here
 */
export function openBlocks(
  slots: readonly Slot[],
  page: Collected,
  matches: Matches,
  pressed: Set<string>,
): OpenedBlock[] {
  const opened: OpenedBlock[] = [];
  const groups = new Set(slots.flatMap(({ row }) => (row.repeat ? [row.repeat.group] : [])));
  for (const group of groups) {
    for (let index = 2; index <= mostBlocks; index += 1) {
      const blocks = firstOf(slots, page, matches, group);
      const wanted = blocks(index, true);
      if (!wanted) break;
      if (wanted.elements.some(isShown)) continue;
      if (pressed.has(`${group}:${index}`)) break;
      const before = blocks(index - 1, false);
      // Where the block before is not shown either, the answer above it has not taken effect yet.
      if (!before?.elements.some(isShown) || !before.elements[0] || !pressAdd(before.elements[0])) break;
      pressed.add(`${group}:${index}`);
      opened.push({ kind: 'block', slot: wanted.slot });
      if (!wanted.elements.some(isShown)) break;
    }
  }
  return opened;
}

type Found = { readonly slot: Slot; readonly elements: readonly PageElement[] };

/** Finds a control of a block: one with a value to write when `wanted`, else any. */
function firstOf(slots: readonly Slot[], page: Collected, matches: Matches, group: string) {
  return (index: number, wanted: boolean): Found | null => {
    for (const slot of slots) {
      if (slot.row.repeat?.group !== group || slot.row.repeat.index !== index) continue;
      if (slot.row.reveal === 'maybe' || (wanted && (slot.text === null || slot.final))) continue;
      const standing = standingOf(slot, page, matches);
      if (typeof standing === 'string' || (wanted && isSettled(slot, standing))) continue;
      return { slot, elements: standing.elements };
    }
    return null;
  };
}
