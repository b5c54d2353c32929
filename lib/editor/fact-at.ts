import type { RecordKind } from '../domain/exchange';
import { rootOf } from '../facts/descriptor';
import { type FactEntry, factEntry } from '../facts/entry';

/** A fact of a record: its kind of record, its path in the record, and everything known about it. */
export interface FactPlace {
  readonly kind: RecordKind;
  readonly path: string;
  readonly fact: FactEntry;
}

/**
 * The fact at a path that begins with its record's name, `case.job.area`, `applicant.education.0.level`; null if there
 * is none.
 */
export function factAt(named: string): FactPlace | null {
  const kind = rootOf(named);
  if (kind === null) return null;
  const fact = factEntry(named);
  return fact ? { kind, path: named.slice(kind.length + 1), fact } : null;
}
