import { groupOf } from './conditions';
import type { Visibility } from './visibility';

/** The repeat groups of a page: which blocks are open. */
export interface Repeats {
  /** Shows or hides a whole group (`repetition256137`); blocks that were opened come back with it. */
  setGroup(group: string, shown: boolean): void;
  /** Handles a press on ＋追加する or 削除; false when the button is neither. */
  press(button: Element): boolean;
  /** Opens the blocks up to the last one that holds an answer when the page is loaded. */
  openAnswered(): void;
}

const blockNumber = (id: string): number => Number(/_(\d+)$/.exec(id)?.[1] ?? 0);

/**
 * Runs the repeat groups: every block is in the page from the start. ＋追加する shows the next block and moves on to
 * it; 削除 hides a block and has it cleared by `onDelete`.
 */
export function createRepeats(root: Document, visibility: Visibility, onDelete: (block: Element) => void): Repeats {
  const opened = new Set<string>();
  const hiddenGroups = new Set<string>();
  // By id, because a block may be redrawn.
  const blocks = [...root.querySelectorAll('.repetition')].map(({ id }) => id);
  const byGroup = new Map<string, string[]>();
  for (const id of blocks) byGroup.set(groupOf(id), [...(byGroup.get(groupOf(id)) ?? []), id]);
  const blocksOf = (group: string): readonly string[] => byGroup.get(group) ?? [];

  /** Only the last open block has ＋追加する. */
  const moveButtons = (group: string): void => {
    const last = blocksOf(group).findLast((id) => opened.has(id));
    for (const id of blocksOf(group)) {
      const add = root.getElementById(`${id}_buttonAdd`);
      const display = id === last ? '' : 'none';
      if (add !== null && add.style.display !== display) add.style.display = display;
    }
  };
  const apply = (group: string): void => {
    // The buttons first: a block that appears may be a new clone of the present one.
    moveButtons(group);
    for (const id of blocksOf(group)) visibility.set(id, !hiddenGroups.has(group) && opened.has(id));
  };

  for (const id of blocks) if (blockNumber(id) === 1 || visibility.isShown(id)) opened.add(id);
  for (const group of new Set([...opened].map(groupOf))) apply(group);

  return {
    setGroup(group, shown) {
      if (hiddenGroups.has(group) !== shown) return;
      if (shown) hiddenGroups.delete(group);
      else hiddenGroups.add(group);
      apply(group);
    },
    press(button) {
      const block = button.closest('.repetition');
      if (block === null) return false;
      const group = groupOf(block.id);
      if (button.matches('.repeat-add')) {
        const next = blocksOf(group).find((id) => !opened.has(id));
        if (next !== undefined) opened.add(next);
      } else if (button.matches('.repeat-delete')) {
        opened.delete(block.id);
        onDelete(block);
      } else return false;
      apply(group);
      return true;
    },
    openAnswered() {
      for (const block of root.querySelectorAll<HTMLElement>('.repetition')) {
        const answered = [
          ...block.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input[type=text], select'),
        ].some((control) => (control instanceof HTMLSelectElement ? control.selectedIndex > 0 : control.value !== ''));
        if (!answered) continue;
        const group = groupOf(block.id);
        for (const id of blocksOf(group)) if (blockNumber(id) <= blockNumber(block.id)) opened.add(id);
        apply(group);
      }
    },
  };
}
