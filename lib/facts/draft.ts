import type { Draft } from './descriptor';

// A record while it is being edited. Every change makes a new draft; nothing is changed in place. Paths are relative to
// the record: `passport.number`, `education.0.school`.

type Container = Draft | readonly unknown[];

const isContainer = (value: unknown): value is Container => typeof value === 'object' && value !== null;
const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** Whether there is nothing to store: absent, an empty text, or a group or list of such values only. */
export function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true;
  return isContainer(value) && Object.values(value).every(isEmpty);
}

/** The value at a path, or undefined if any step of the path is absent. An empty path gives the draft itself. */
export function valueAt(draft: unknown, path: string): unknown {
  let value = draft;
  for (const key of keysOf(path)) {
    if (!isContainer(value) || !Object.hasOwn(value, key)) return undefined;
    value = (value as Draft)[key];
  }
  return value;
}

/** The entries of the list at a path; none if it is absent or not a list. */
export function entriesAt(draft: unknown, path: string): readonly unknown[] {
  const value = valueAt(draft, path);
  return isList(value) ? value : [];
}

/**
 * The draft with a value at a path; missing groups on the path are created. An empty value removes the fact, and the
 * groups that become empty; entries of lists stay, because a person has put them there.
 */
export function withValue(draft: Draft, path: string, value: unknown): Draft {
  const changed = changeAt(draft, keysOf(path), value);
  return isContainer(changed) && !isList(changed) ? changed : {};
}

function changeAt(container: unknown, keys: readonly string[], value: unknown): unknown {
  const [key, ...rest] = keys;
  if (key === undefined) return isContainer(value) && !isList(value) && isEmpty(value) ? undefined : value;
  if (isList(container)) {
    return container.map((entry, index) => (String(index) === key ? (changeAt(entry, rest, value) ?? {}) : entry));
  }
  const group: Draft = isContainer(container) && !isList(container) ? container : {};
  const changed = changeAt(Object.hasOwn(group, key) ? group[key] : undefined, rest, value);
  const { [key]: _, ...others } = group;
  if (changed !== undefined && changed !== '' && changed !== null) return { ...group, [key]: changed };
  // A group without any fact is removed.
  return Object.keys(others).length === 0 ? undefined : others;
}

/** The draft with an entry added at the end of the list at a path. */
export function withEntry(draft: Draft, path: string, entry: unknown): Draft {
  return withList(draft, path, [...entriesAt(draft, path), entry]);
}

/** The draft without the entry of that index; the list is removed with its last entry. */
export function withoutEntry(draft: Draft, path: string, index: number): Draft {
  return withList(
    draft,
    path,
    entriesAt(draft, path).filter((_, at) => at !== index),
  );
}

/** The draft with an entry moved one place up (-1) or down (1); unchanged when it is already at the end. */
export function withEntryMoved(draft: Draft, path: string, index: number, by: -1 | 1): Draft {
  const entries = [...entriesAt(draft, path)];
  const target = index + by;
  if (index < 0 || index >= entries.length || target < 0 || target >= entries.length) return draft;
  entries.splice(target, 0, ...entries.splice(index, 1));
  return withList(draft, path, entries);
}

/** The draft with a whole list at a path; an empty list removes it. */
export function withList(draft: Draft, path: string, entries: readonly unknown[]): Draft {
  return withValue(draft, path, entries.length === 0 ? undefined : entries);
}

/** The part of a draft that is stored: without empty texts, groups, entries and lists. */
export function pruned(draft: Draft): Draft {
  const made = prune(draft);
  return isContainer(made) && !isList(made) ? made : {};
}

function prune(value: unknown): unknown {
  if (isEmpty(value)) return undefined;
  if (isList(value)) return value.map(prune).filter((entry) => entry !== undefined);
  if (!isContainer(value)) return value;
  const kept = Object.entries(value)
    .map(([key, entry]) => [key, prune(entry)] as const)
    .filter(([, entry]) => entry !== undefined);
  return Object.fromEntries(kept);
}

function keysOf(path: string): readonly string[] {
  return path === '' ? [] : path.split('.');
}
