import type { RecordKind } from '../domain/exchange';
import { describeRecord } from '../facts/describe';
import { type FactDescriptor, rootOf } from '../facts/descriptor';

/** A fact of a record: its kind of record, its path within the record, and what the editor knows of it. */
export interface FactPlace {
  readonly kind: RecordKind;
  readonly path: string;
  readonly fact: FactDescriptor;
}

/** The fact behind a path with its record's name, `case.job.area`, `applicant.education.0.level`; null where there is none. */
export function factAt(named: string): FactPlace | null {
  const kind = rootOf(named);
  if (kind === null) return null;
  const path = named.slice(kind.length + 1);
  let facts = describeRecord(kind);
  let found: FactDescriptor | undefined;
  for (const key of path.split('.')) {
    // An entry of a list is not a fact, but holds some.
    if (found?.kind === 'list' && /^\d+$/.test(key)) {
      found = undefined;
      continue;
    }
    found = facts.find((fact) => fact.key === key);
    if (!found) return null;
    facts = found.kind === 'group' || found.kind === 'list' ? found.of : [];
  }
  return found ? { kind, path, fact: found } : null;
}
