import { type Difference, differencesOf } from '../editor/differences';
import { nameOf } from '../editor/names';
import type { RestoreDifference } from '../messaging/namespaces/backup';
import type { Compared, Comparison } from '../storage/backup-compare';
import { recordIn } from './backup-preview';

/**
 * The facts in which the backup's record and the vault's differ. Settings that refer to another record show its name.
 * Saved filters are distinguished by their names, as `view.` and the name, with the values `same` and `other`.
 */
export function restoreDifferences(item: Compared, comparison: Comparison): readonly RestoreDifference[] {
  const [backup, here] = [recordIn(item.payload), recordIn(item.here?.payload)];
  if (item.kind !== 'setting') return differencesOf(backup, here).map(toldAs((value) => value));
  if (Array.isArray(backup) || Array.isArray(here)) return viewDifferences(asViews(backup), asViews(here));
  const offices = officesIn(comparison);
  return differencesOf(backup, here).map((one) =>
    toldAs((value) => (typeof value === 'string' && /Id$/.test(one.path) ? (offices.get(value) ?? value) : value))(one),
  );
}

const toldAs =
  (told: (value: unknown) => unknown) =>
  ({ path, one, other }: Difference): RestoreDifference => ({ path, inBackup: told(one), here: told(other) });

/** The names of offices and of their agents, by id. */
function officesIn({ items, onlyHere }: Comparison): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const payloads = [...onlyHere, ...items].flatMap(({ kind, payload }) =>
    kind === 'office' ? [recordIn(payload)] : [],
  );
  for (const office of payloads) {
    for (const named of [office, ...listIn(office, 'agents')]) {
      const id = partOf(named, 'id');
      if (typeof id === 'string') names.set(id, nameOf('office', named) || id);
    }
  }
  return names;
}

type View = readonly [name: string, text: string];

const asViews = (record: unknown): readonly View[] =>
  (Array.isArray(record) ? (record as readonly unknown[]) : []).map((view) => [
    String(partOf(view, 'name') ?? ''),
    JSON.stringify([partOf(view, 'filter'), partOf(view, 'order')]),
  ]);

function viewDifferences(backup: readonly View[], here: readonly View[]): readonly RestoreDifference[] {
  const [left, right] = [new Map(backup), new Map(here)];
  return [...new Set([...left.keys(), ...right.keys()])].flatMap((name) => {
    const [one, other] = [left.get(name), right.get(name)];
    if (one === other) return [];
    const told = (own: string | undefined, isOther: boolean) => own && (isOther ? 'other' : 'same');
    return [{ path: `view.${name}`, inBackup: told(one, false), here: told(other, one !== undefined) }];
  });
}

function listIn(record: unknown, key: string): readonly unknown[] {
  const list = partOf(record, key);
  return Array.isArray(list) ? list : [];
}

const partOf = (record: unknown, key: string): unknown =>
  typeof record === 'object' && record !== null && Object.hasOwn(record, key)
    ? (record as Readonly<Record<string, unknown>>)[key]
    : undefined;
