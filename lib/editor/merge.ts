import type { Draft } from '../facts/descriptor';
import { withValue } from '../facts/draft';

/** A fact that two windows have changed to different values. */
export interface FieldConflict {
  /** Path with indexes in the record that `mergeDrafts` returns. */
  readonly path: string;
  /** Undefined if the fact was removed. */
  readonly mine: unknown;
  readonly theirs: unknown;
}

/** The merge of two changes of one record. */
export interface Merge {
  /** Both changes; facts in conflict have this window's value. */
  readonly draft: Draft;
  readonly conflicts: readonly FieldConflict[];
  /** How many of the other window's changes were merged without a question. */
  readonly taken: number;
}

/** Whose change of a fact is kept. */
export type Choice = 'mine' | 'theirs';

const isGroup = (value: unknown): value is Draft =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether two values are the same, whatever the order of their keys. */
export function sameValue(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((entry, index) => sameValue(entry, other[index]));
  }
  if (!isGroup(one) || !isGroup(other)) return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && sameValue(one[key], other[key]))
  );
}

/** Entries by their ids; null if some have no id, or the same one. */
function byId(list: unknown): ReadonlyMap<string, Draft> | null {
  if (list === undefined) return new Map();
  if (!Array.isArray(list)) return null;
  const found = new Map<string, Draft>();
  for (const entry of list) {
    if (!isGroup(entry) || typeof entry.id !== 'string' || found.has(entry.id)) return null;
    found.set(entry.id, entry);
  }
  return found;
}

const at = (path: string, key: string | number) => (path === '' ? String(key) : `${path}.${key}`);

/**
 * Merges two changes of the same record, fact by fact (a three-way merge). A fact that only one side has changed is
 * taken from that side; a fact that both have changed differently is a conflict. Entries of lists are identified by
 * their ids. A list without ids counts as one fact; so does a list in which one side has removed an entry that the
 * other has changed.
 */
export function mergeDrafts(base: Draft, mine: Draft, theirs: Draft): Merge {
  const conflicts: FieldConflict[] = [];
  let taken = 0;

  const merge = (before: unknown, ours: unknown, other: unknown, path: string): unknown => {
    if (sameValue(ours, other) || sameValue(before, other)) return ours;
    if (sameValue(before, ours)) {
      taken += 1;
      return other;
    }
    if (isGroup(ours) && isGroup(other)) return mergeGroups(isGroup(before) ? before : {}, ours, other, path);
    const merged = Array.isArray(ours) && Array.isArray(other) ? mergeLists(before, ours, other, path) : null;
    if (merged) return merged;
    conflicts.push({ path, mine: ours, theirs: other });
    return ours;
  };

  const mergeGroups = (before: Draft, ours: Draft, other: Draft, path: string): Draft => {
    const made: Record<string, unknown> = {};
    for (const key of new Set([...Object.keys(ours), ...Object.keys(other)])) {
      const value = merge(before[key], ours[key], other[key], at(path, key));
      if (value !== undefined) made[key] = value;
    }
    return made;
  };

  const mergeLists = (before: unknown, ours: unknown, other: unknown, path: string): readonly unknown[] | null => {
    const [old, left, right] = [byId(before), byId(ours), byId(other)];
    if (!old || !left || !right) return null;
    const isGone = (id: string, here: ReadonlyMap<string, Draft>) => old.has(id) && !here.has(id);
    const changed = (id: string, here: ReadonlyMap<string, Draft>) => !sameValue(old.get(id), here.get(id));
    const ids = [...new Set([...left.keys(), ...right.keys()])];
    if (ids.some((id) => (isGone(id, left) && changed(id, right)) || (isGone(id, right) && changed(id, left))))
      return null;
    const kept = ids.filter((id) => !isGone(id, left) && !isGone(id, right));
    taken += ids.filter((id) => isGone(id, right) && left.has(id)).length;
    return kept.map(
      (id, index) =>
        merge(old.get(id), left.get(id) ?? old.get(id), right.get(id) ?? old.get(id), at(path, index)) ?? right.get(id),
    );
  };

  return { draft: mergeGroups(base, mine, theirs, ''), conflicts, taken };
}

/** The merged record with each conflict decided; an undecided one keeps this window's value. */
export function decided({ draft, conflicts }: Merge, choices: Readonly<Record<string, Choice>>): Draft {
  return conflicts.reduce(
    (made, { path, theirs }) => (choices[path] === 'theirs' ? withValue(made, path, theirs) : made),
    draft,
  );
}
