import type { Matches } from '../engine/match';
import { pressAdd } from './buttons';
import { type Collected, isShown, type PageElement } from './collect';
import { isSettled, type Slot, type Standing, standingOf } from './slots';

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
 * @param mayPress asked before each press: whether the page is still the one that was read
 * @param pressed blocks that ＋追加する was pressed for before, by `group:index`; added to here
 */
export function openBlocks(
  slots: readonly Slot[],
  page: Collected,
  matches: Matches,
  pressed: Set<string>,
  mayPress: () => boolean,
): OpenedBlock[] {
  const opened: OpenedBlock[] = [];
  const groups = new Set(slots.flatMap(({ row }) => (row.repeat ? [row.repeat.group] : [])));
  for (const group of groups) {
    const blocks = blocksOf(slots, page, matches, group);
    for (let index = 2; index <= mostBlocks && blocks.has(index); index += 1) {
      const wanted = blocks.open(index);
      if (!wanted || wanted.elements.some(isShown)) continue;
      if (pressed.has(`${group}:${index}`)) break;
      const before = blocks.any(index - 1);
      // Where the block before is not shown either, the answer above it has not taken effect yet.
      if (!before?.elements.some(isShown) || !before.elements[0]) break;
      if (!mayPress() || !pressAdd(before.elements[0])) break;
      pressed.add(`${group}:${index}`);
      opened.push({ kind: 'block', slot: wanted.slot });
      if (!wanted.elements.some(isShown)) break;
    }
  }
  return opened;
}

type Found = { readonly slot: Slot; readonly elements: readonly PageElement[] };

/** The blocks of one group, by their numbers. Rows that may or may not come up say nothing about their block. */
function blocksOf(slots: readonly Slot[], page: Collected, matches: Matches, group: string) {
  const of = (index: number) =>
    slots.filter(({ row }) => row.repeat?.group === group && row.repeat.index === index && row.reveal !== 'maybe');
  const find = (index: number, fits: (slot: Slot, standing: Standing) => boolean): Found | null => {
    for (const slot of of(index)) {
      const standing = standingOf(slot, page, matches);
      if (typeof standing !== 'string' && fits(slot, standing)) return { slot, elements: standing.elements };
    }
    return null;
  };
  return {
    /** Whether the case has an entry for the block. */
    has: (index: number) => of(index).some((slot) => slot.text !== null),
    /** A control that still waits for its value. */
    open: (index: number) =>
      find(index, (slot, standing) => slot.text !== null && !slot.final && !isSettled(slot, standing)),
    any: (index: number) => find(index, () => true),
  };
}
