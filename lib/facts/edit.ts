import type { RecordKind } from '../domain/record-kinds';

/** One change of one fact of a record; undefined removes the fact. */
export interface FactEdit {
  readonly record: RecordKind;
  /** Relative to the record: `entry.plannedOn`. */
  readonly path: string;
  readonly value: string | number | boolean | undefined;
}
