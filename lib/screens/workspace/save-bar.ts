import { useEffect } from 'preact/hooks';
import type { SaveBarProps, Steps } from '../../../components/workspace/SaveBar';
import type { EditedRecord, EditState } from '../../editor/edited-record';

interface Held {
  readonly edited: EditedRecord;
  readonly now: EditState;
}

/** The undo and redo steps of a record, for its save bar. */
export function stepsOf({ edited, now }: Held): Steps {
  return { canUndo: now.canUndo, canRedo: now.canRedo, onUndo: edited.undo, onRedo: edited.redo };
}

/** What to show when a record could not be stored. */
export function troubleOf({ edited, now }: Held): Omit<SaveBarProps, 'steps' | 'failure'> {
  return {
    kind: edited.kind,
    state: now.state,
    conflicts: now.conflicts,
    merged: now.merged,
    onSave: () => void edited.save(),
    onTakeTheirs: () => void edited.takeTheirs(),
    onKeepMine: () => void edited.keepMine(),
    onResolve: (choices) => void edited.resolve(choices),
  };
}

/** In a text box the browser's own undo works, which knows the position of each key press. */
const typesText = (target: EventTarget | null) =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && !['checkbox', 'radio', 'button'].includes(target.type));

/** Ctrl+Z and Ctrl+Shift+Z (Ctrl+Y) for the record on the screen, outside of text boxes. */
export function useUndoKeys(edited: EditedRecord | null): void {
  useEffect(() => {
    if (!edited) return;
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || typesText(event.target)) return;
      const key = event.key.toLowerCase();
      if (key !== 'z' && key !== 'y') return;
      event.preventDefault();
      if (key === 'y' || event.shiftKey) edited.redo();
      else edited.undo();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [edited]);
}
