import type { RecordKind } from './record-kinds';

/** A record as it is stored, with the revision that a change must name. */
export interface Stored<K extends RecordKind = RecordKind> {
  readonly kind: K;
  readonly id: string;
  readonly revision: number;
  readonly updatedAt: string;
  readonly payload: unknown;
}
