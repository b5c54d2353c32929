import type { FileCheck } from '../../lib/files/result';

/** A file that was checked, or is waiting for it. */
export interface LookedAt {
  readonly key: string;
  readonly name: string;
  readonly bytes: number;
  /** Null before it was checked. */
  readonly check: FileCheck | null;
}
