import type { Case } from '../../domain/case/case';
import type { CaseRecords } from '../../domain/records';
import type { FactEdit } from '../../facts/edit';

/** A plain value of a fact, or a list taken over as a whole; undefined removes the fact. */
export type Value = FactEdit['value'] | readonly unknown[];

/** One change of one fact, or of a list as a whole. */
export interface Edit extends Omit<FactEdit, 'value'> {
  readonly value: Value;
}

type Group = Readonly<Record<string, unknown>>;
const isGroup = (value: unknown): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The records after an edit. Missing groups on the path are created, and so are list entries up to the named one, each
 * with an id. Nothing else changes. An edit of a record that the case does not have changes nothing.
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

/** The case without its own texts for these rows, which would otherwise be older than their facts. */
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
