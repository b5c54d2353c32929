import type { Case } from '../../domain/case';
import type { RecordKind } from '../../domain/exchange';
import type { CaseRecords } from '../../domain/records';

/** A plain value of a fact, or a list taken as a whole; undefined takes the fact away. */
export type Value = string | number | boolean | readonly unknown[] | undefined;

/** One change of one fact. */
export interface Edit {
  readonly record: RecordKind;
  readonly path: string;
  readonly value: Value;
}

type Group = Readonly<Record<string, unknown>>;
const isGroup = (value: unknown): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value at a path of a record, or undefined where any step of the way is absent. */
export function valueAt(record: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((value, key) => {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    return (value as Group)[key];
  }, record);
}

/**
 * The records after an edit. Groups on the way are made as needed; so are the entries of a list up to the one named,
 * each with an id. Nothing else changes. An edit of a record that the case does not have changes nothing.
 */
export function edited(records: CaseRecords, { record, path, value }: Edit, newId: () => string): CaseRecords {
  const before = records[record];
  if (before === undefined) return records;
  return { ...records, [record]: changed(before, path.split('.'), value, newId) };
}

function changed(before: unknown, keys: readonly string[], value: Value, newId: () => string): unknown {
  const [key, ...rest] = keys;
  if (key === undefined) return value;
  if (/^\d+$/.test(key)) {
    const entries: unknown[] = Array.isArray(before) ? [...before] : [];
    while (entries.length <= Number(key)) entries.push({ id: newId() });
    entries[Number(key)] = changed(entries[Number(key)], rest, value, newId);
    return entries;
  }
  const group = isGroup(before) ? before : {};
  const made = changed(Object.hasOwn(group, key) ? group[key] : undefined, rest, value, newId);
  if (made !== undefined) return { ...group, [key]: made };
  const { [key]: _, ...others } = group;
  return others;
}

/** The case without its own writings for these rows; they would outlive the facts they stand for. */
export function withoutPortalText(one: Case, rows: readonly string[]): Case {
  const { portalText, portalTextOf, ...others } = one;
  if (portalText === undefined || !rows.some((row) => Object.hasOwn(portalText, row))) return one;
  const [texts, facts] = [without(portalText, rows), without(portalTextOf, rows)];
  return { ...others, ...(texts ? { portalText: texts } : {}), ...(facts ? { portalTextOf: facts } : {}) };
}

function without(texts: Case['portalText'], rows: readonly string[]): Case['portalText'] {
  const kept = Object.entries(texts ?? {}).filter(([row]) => !rows.includes(row));
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}
