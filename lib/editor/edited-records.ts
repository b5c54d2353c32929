import type { RecordKind } from '../domain/exchange';
import { isUnsaved } from './change-state';
import { createEditedRecord, type EditedRecord, type RecordLink } from './edited-record';

/** The records being edited in one window. An unsaved change outlives the screen it was typed on. */
export interface EditedRecords {
  readonly of: (kind: RecordKind, id: string) => EditedRecord;
  /** The records with an unsaved change. */
  readonly unsaved: () => readonly EditedRecord[];
  readonly refresh: () => void;
  /** Stores what can be stored; true when nothing unsaved is left. */
  readonly saveAll: () => Promise<boolean>;
  /** Drops every record without unsaved changes: for locking, and for leaving a screen. */
  readonly forgetSaved: () => void;
  /** Drops a record, with what was typed. */
  readonly forget: (kind: RecordKind, id: string) => void;
}

/** Makes an empty collection of edited records. */
export function createEditedRecords(link: RecordLink): EditedRecords {
  const editedRecords = new Map<string, EditedRecord>();
  const drop = (key: string) => {
    editedRecords.get(key)?.stop();
    editedRecords.delete(key);
  };
  const unsaved = () => [...editedRecords.values()].filter((edited) => isUnsaved(edited.state().state));
  return {
    of: (kind, id) => {
      const key = `${kind}/${id}`;
      const edited = editedRecords.get(key) ?? createEditedRecord(link, kind, id);
      editedRecords.set(key, edited);
      return edited;
    },
    unsaved,
    refresh: () => {
      for (const edited of editedRecords.values()) void edited.refresh();
    },
    saveAll: async () => {
      await Promise.all(unsaved().map((edited) => edited.save()));
      return unsaved().length === 0;
    },
    forgetSaved: () => {
      for (const [key, edited] of [...editedRecords]) if (!isUnsaved(edited.state().state)) drop(key);
    },
    forget: (kind, id) => drop(`${kind}/${id}`),
  };
}
