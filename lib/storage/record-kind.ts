import { recordKinds as kindsOfDomain } from '../domain/record-kinds';

/** The kinds of sealed records; a closed list. A new kind is one more word here and its row in `migrations.ts`. */
export const recordKinds = [...kindsOfDomain, 'setting'] as const;

/** The kind of a sealed record. */
export type RecordKind = (typeof recordKinds)[number];

/** True for one of `recordKinds`, for values read back from storage. */
export function isRecordKind(value: unknown): value is RecordKind {
  return recordKinds.some((kind) => kind === value);
}
