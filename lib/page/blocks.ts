import type { Matches } from '../engine/match';
import { addButton, pressFound } from './buttons';
import { blockElement, type Collected } from './collect';
import { isSettled, type Slot, type ControlState, controlStateOf } from './slots';

/** A repeat block that we opened, named by one of its rows. */
export interface OpenedBlock {
  readonly kind: 'block';
  readonly slot: Slot;
}

/** How many blocks of one group are opened in one pass at most; the form has at most six. */
const mostBlocks = 20;

/** The state of one group while its blocks are opened. */
interface Opening {
  readonly group: string;
  readonly blocks: ReadonlyMap<number, readonly Slot[]>;
  /** The block to look at next. */
  index: number;
  /** `pressed`: we pressed the button for the block before it. `shown`: the page has shown that block. */
  before: 'asRead' | 'pressed' | 'shown';
}

/**
 * Presses ＋追加する for entries of the case whose block is not shown yet, once per block. Each round finds the next
 * block of every group, then presses all the buttons, so the page is laid out once per round. A slow page is looked at
 * again in the next pass.
 * @param mayPress asked before each press: whether the page is still the one that was read
 * @param pressed blocks for which ＋追加する was pressed before, as `group:index`; new ones are added here
 */
export function openBlocks(
  slots: readonly Slot[],
  page: Collected,
  matches: Matches,
  pressed: Set<string>,
  mayPress: () => boolean,
): OpenedBlock[] {
  const opened: OpenedBlock[] = [];
  const groups = [...groupsOf(slots)].map(
    ([group, blocks]): Opening => ({ group, blocks, index: 2, before: 'asRead' }),
  );
  for (let round = 2; round <= mostBlocks; round += 1) {
    const next = groups.flatMap((group) => nextBlock(group, page, matches, pressed));
    if (next.length === 0) break;
    for (const { opening, slot, shows, button } of next) {
      if (!mayPress()) return opened;
      const block = blockElement(shows);
      const wasHidden = block?.style.display === 'none';
      pressFound(button);
      pressed.add(`${opening.group}:${opening.index}`);
      opened.push({ kind: 'block', slot });
      opening.before = wasHidden && block?.style.display !== 'none' ? 'shown' : 'pressed';
      opening.index += 1;
    }
  }
  return opened;
}

interface Next {
  readonly opening: Opening;
  readonly slot: Slot;
  /** A control of the block. */
  readonly shows: Element;
  readonly button: HTMLElement;
}

/** The next block of a group to open, with the button that opens it; nothing where there is none. */
function nextBlock(opening: Opening, page: Collected, matches: Matches, pressed: ReadonlySet<string>): readonly Next[] {
  const { group, blocks } = opening;
  for (; opening.index <= mostBlocks; opening.index += 1) {
    const [own = [], before = []] = [blocks.get(opening.index), blocks.get(opening.index - 1)];
    // The first block without an entry of the case ends the group.
    if (!own.some(({ text }) => text !== null)) return [];
    const wanted = foundIn(own, page, matches, (slot, controlState) => isOpen(slot) && !isSettled(slot, controlState));
    if (!wanted || wanted.controlState.visible) {
      opening.before = 'asRead';
      continue;
    }
    if (pressed.has(`${group}:${opening.index}`)) return [];
    const above = foundIn(before, page, matches, () => true);
    const [inAbove] = above?.controlState.elements ?? [];
    // If the block before is not shown either, the answer above has not taken effect yet.
    if (!inAbove || !(opening.before !== 'asRead' || above?.controlState.visible)) return [];
    const button = addButton(inAbove, opening.before === 'shown');
    const [shows] = wanted.controlState.elements;
    return button && shows ? [{ opening, slot: wanted.slot, shows, button }] : [];
  }
  return [];
}

const isOpen = ({ text, final }: Slot): boolean => text !== null && !final;

type Found = { readonly slot: Slot; readonly controlState: ControlState };

/** The first slot of a block that is on the page in the wanted state. */
function foundIn(
  block: readonly Slot[],
  page: Collected,
  matches: Matches,
  fits: (slot: Slot, controlState: ControlState) => boolean,
): Found | null {
  for (const slot of block) {
    const controlState = controlStateOf(slot, page, matches);
    if (typeof controlState !== 'string' && fits(slot, controlState)) return { slot, controlState };
  }
  return null;
}

/** The blocks of each group, by number. Rows that may or may not appear say nothing about their block. */
function groupsOf(slots: readonly Slot[]): ReadonlyMap<string, ReadonlyMap<number, readonly Slot[]>> {
  const groups = new Map<string, Map<number, Slot[]>>();
  for (const slot of slots) {
    const { repeat, reveal } = slot.row;
    if (!repeat || reveal === 'maybe') continue;
    const blocks = groups.get(repeat.group) ?? new Map<number, Slot[]>();
    groups.set(repeat.group, blocks.set(repeat.index, [...(blocks.get(repeat.index) ?? []), slot]));
  }
  return groups;
}
