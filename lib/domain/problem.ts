/** One thing wrong in a record or a file, with its place. Never holds the value itself. */
export interface Problem {
  /** The record it is in, `applicants[2]`; empty for the file as a whole. */
  readonly record: string;
  /** The record's own id where it has one. */
  readonly id?: string;
  /** The dotted path inside the record. */
  readonly path: string;
  /** A code of `lib/i18n/problems`. */
  readonly code: string;
}
