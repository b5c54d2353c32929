import type { RecordKind } from '../domain/exchange';
import type { Result, Failure } from '../domain/result';
import type { Stored } from '../domain/stored';
import type { ChangeState } from './change-state';
import type { Draft } from '../facts/descriptor';
import { pruned } from '../facts/draft';
import { type History, noHistory, redone, remembered, undone } from './history';
import { type Choice, decided, type FieldConflict, mergeDrafts } from './merge';
import { withPairedTexts } from './portal-text';
import { type FactProblem, problemsOf } from './problems';

/** Milliseconds after the last key until a change is stored. */
export const autosaveAfter = 1500;

/** A record on the screen: the draft, and how it relates to the stored record. */
export interface EditState {
  /** Null until it has been read. */
  readonly draft: Draft | null;
  readonly state: ChangeState;
  readonly problems: readonly FactProblem[];
  /** The code of the last failure to read or store it. */
  readonly failure: Failure['code'] | null;
  /** Save was pressed while something was missing. */
  readonly showMissing: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** In a conflict: what both windows have changed; null while that is not known. */
  readonly conflicts: readonly FieldConflict[] | null;
  /** How many changes of another window were merged with those of this one. */
  readonly merged: number;
}

/** The edited record's access to storage and time. */
export interface RecordLink {
  readonly get: (kind: RecordKind, id: string) => Promise<Result<Stored>>;
  readonly put: (kind: RecordKind, payload: Draft, revision: number | null) => Promise<Result<Stored>>;
  /** Runs something later; call the result to cancel it. */
  readonly later: (run: () => void, milliseconds: number) => () => void;
}

/** Keeps the draft of one record and stores it. Whatever fails, the draft stays. */
export interface EditedRecord {
  readonly kind: RecordKind;
  readonly id: string;
  readonly state: () => EditState;
  readonly listen: (listener: () => void) => () => void;
  readonly edit: (change: (draft: Draft) => Draft) => void;
  /** Stores the draft now; true when the screen shows what is stored. */
  readonly save: () => Promise<boolean>;
  /** Reads again what others may have stored. An unsaved change is never replaced; storing it is tried again. */
  readonly refresh: () => Promise<void>;
  /** Drops the draft and shows what is stored. */
  readonly takeTheirs: () => Promise<void>;
  /** Stores the draft; it overwrites facts that another window has changed, too. */
  readonly keepMine: () => Promise<void>;
  /** Ends a conflict with a choice for each fact (by its path), and stores the result. */
  readonly resolve: (choices: Readonly<Record<string, Choice>>) => Promise<void>;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly stop: () => void;
}

const textOf = (draft: Draft) => JSON.stringify(pruned(draft));

function draftOf(payload: unknown): Draft {
  return typeof payload === 'object' && payload !== null && !Array.isArray(payload) ? (payload as Draft) : {};
}

/** One stored record being edited. It reads the record at once. */
export function createEditedRecord(link: RecordLink, kind: RecordKind, id: string): EditedRecord {
  const listeners = new Set<() => void>();
  let state: EditState = {
    draft: null,
    state: 'saved',
    problems: [],
    failure: null,
    showMissing: false,
    canUndo: false,
    canRedo: false,
    conflicts: null,
    merged: 0,
  };
  let history: History = noHistory;
  /** The record as last read or stored: changes are relative to it. */
  let base: Draft = {};
  /** What another window has stored, in a conflict. */
  let other: Stored | null = null;
  let stored = '';
  let revision = 0;
  let cancel = () => {};

  const set = (change: Partial<EditState>) => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };
  const isDirty = () => state.draft !== null && textOf(state.draft) !== stored;

  const take = (record: Stored) => {
    const draft = draftOf(record.payload);
    standOn(record);
    forgetSteps();
    set({ draft, state: 'saved', problems: problemsOf(kind, draft), failure: null, showMissing: false, merged: 0 });
  };

  /** From now on changes are relative to this record. */
  const standOn = (record: Stored) => {
    base = draftOf(record.payload);
    revision = record.revision;
    stored = textOf(base);
    other = null;
    state = { ...state, conflicts: null };
  };

  // Undo steps from before another window's change would undo that change too.
  const forgetSteps = () => {
    history = noHistory;
    state = { ...state, canUndo: false, canRedo: false };
  };

  const step = (draft: Draft, next: History) => {
    history = next;
    state = { ...state, draft, canUndo: next.past.length > 0, canRedo: next.future.length > 0 };
    settle();
  };

  /** Merges this window's change with another's; true when nothing is in conflict. */
  const reconcile = (theirs: Stored): boolean => {
    if (state.draft === null) return false;
    const merge = mergeDrafts(base, pruned(state.draft), draftOf(theirs.payload));
    if (merge.conflicts.length > 0) {
      other = theirs;
      set({ state: 'conflict', failure: 'conflict', conflicts: merge.conflicts });
      return false;
    }
    const draft = withPairedTexts(merge.draft, state.draft, draftOf(theirs.payload));
    standOn(theirs);
    forgetSteps();
    set({ draft, state: 'unsaved', failure: null, merged: state.merged + merge.taken });
    settle();
    return true;
  };

  /** The state of the change, as far as the draft alone shows it. */
  const settle = () => {
    cancel();
    if (state.draft === null) return;
    const problems = problemsOf(kind, state.draft);
    if (state.state === 'saving' || state.state === 'conflict') return set({ problems });
    if (!isDirty()) return set({ problems, state: 'saved', failure: null });
    set({ problems, state: problems.length > 0 ? 'problems' : 'unsaved' });
    if (problems.length === 0) cancel = link.later(() => void save(), autosaveAfter);
  };

  const save = async (): Promise<boolean> => {
    cancel();
    if (state.draft === null || state.state === 'saving' || state.state === 'conflict') return false;
    if (!isDirty()) return true;
    if (state.problems.length > 0) {
      set({ state: 'problems', showMissing: true });
      return false;
    }
    const payload = pruned(state.draft);
    set({ state: 'saving', failure: null });
    const answer = await link.put(kind, payload, revision === 0 ? null : revision);
    if (!answer.ok) {
      const { code } = answer.failure;
      if (code !== 'conflict') {
        set({ state: 'failed', failure: code });
        return false;
      }
      const theirs = await link.get(kind, id);
      if (theirs.ok) return reconcile(theirs.value) && save();
      set({ state: 'conflict', failure: code, conflicts: null });
      return false;
    }
    revision = answer.value.revision;
    base = payload;
    stored = JSON.stringify(payload);
    set({ state: 'saved', failure: null, showMissing: false });
    settle();
    return !isDirty();
  };

  const refresh = async () => {
    if (state.state === 'saving') return;
    if (isDirty()) {
      if (state.state === 'failed') await save();
      return;
    }
    const answer = await link.get(kind, id);
    if (isDirty()) return;
    if (!answer.ok) set({ failure: answer.failure.code });
    else if (state.draft === null || answer.value.revision > revision) take(answer.value);
  };

  const takeTheirs = async () => {
    const answer = await link.get(kind, id);
    if (answer.ok) take(answer.value);
    else set({ failure: answer.failure.code });
  };

  const keepMine = async () => {
    const answer = await link.get(kind, id);
    if (!answer.ok) return set({ failure: answer.failure.code });
    other = answer.value;
    await resolve({});
  };

  const resolve = async (choices: Readonly<Record<string, Choice>>) => {
    if (state.draft === null || other === null) return;
    const merge = mergeDrafts(base, pruned(state.draft), draftOf(other.payload));
    const draft = withPairedTexts(decided(merge, choices), state.draft, draftOf(other.payload));
    standOn(other);
    forgetSteps();
    set({ draft, state: 'unsaved', failure: null, merged: state.merged + merge.taken });
    settle();
    await save();
  };

  void refresh();
  return {
    kind,
    id,
    state: () => state,
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    edit: (change) => {
      if (state.draft === null) return;
      const draft = change(state.draft);
      if (draft !== state.draft) step(draft, remembered(history, state.draft, draft));
    },
    undo: () => {
      const back = state.draft && undone(history, state.draft);
      if (back) step(back.draft, back.history);
    },
    redo: () => {
      const again = state.draft && redone(history, state.draft);
      if (again) step(again.draft, again.history);
    },
    save,
    refresh,
    takeTheirs,
    keepMine,
    resolve,
    stop: () => {
      cancel();
      listeners.clear();
    },
  };
}
