import { useEffect } from 'preact/hooks';
import type { SaveBarProps, Steps } from '../../../components/workspace/SaveBar';
import type { EditedRecord, EditState } from '../../editor/edited-record';

interface Held {
  readonly keeper: EditedRecord;
  readonly now: EditState;
}

/** The steps of a record, for its save bar. */
export function stepsOf({ keeper, now }: Held): Steps {
  return { canUndo: now.canUndo, canRedo: now.canRedo, onUndo: keeper.undo, onRedo: keeper.redo };
}

/** What a record needs said when it could not be stored. */
export function troubleOf({ keeper, now }: Held): Omit<SaveBarProps, 'steps' | 'failure'> {
  return {
    kind: keeper.kind,
    state: now.state,
    conflicts: now.conflicts,
    merged: now.merged,
    onSave: () => void keeper.save(),
    onTakeTheirs: () => void keeper.takeTheirs(),
    onKeepMine: () => void keeper.keepMine(),
    onResolve: (choices) => void keeper.resolve(choices),
  };
}

/** Inside a text the browser's own undo is at work, which knows the place of each key. */
const typesText = (target: EventTarget | null) =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && !['checkbox', 'radio', 'button'].includes(target.type));

/** Ctrl+Z and Ctrl+Shift+Z (Ctrl+Y) for the record on the screen, outside of texts. */
export function useUndoKeys(keeper: EditedRecord | null): void {
  useEffect(() => {
    if (!keeper) return;
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || typesText(event.target)) return;
      const key = event.key.toLowerCase();
      if (key !== 'z' && key !== 'y') return;
      event.preventDefault();
      if (key === 'y' || event.shiftKey) keeper.redo();
      else keeper.undo();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [keeper]);
}
