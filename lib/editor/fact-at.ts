import type { RecordKind } from '../domain/exchange';
import { rootOf } from '../facts/descriptor';
import { type FactEntry, factEntry } from '../facts/entry';

/** A fact of a record: its kind of record, its path within the record, and all that is known of it. */
export interface FactPlace {
  readonly kind: RecordKind;
  readonly path: string;
  readonly fact: FactEntry;
}

/** The fact behind a path with its record's name, `case.job.area`, `applicant.education.0.level`; null where there is none. */
export function factAt(named: string): FactPlace | null {
  const kind = rootOf(named);
  if (kind === null) return null;
  const fact = factEntry(named);
  return fact ? { kind, path: named.slice(kind.length + 1), fact } : null;
}
