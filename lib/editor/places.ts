import { type RecordKind, recordKinds, recordLists } from '../domain/record-kinds';
import type { Language } from '../i18n/i18n';
import { wordsOf } from '../facts/words';

/** Where in an exchange document a problem is. */
export interface RecordLocation {
  readonly kind: RecordKind;
  /** The number of the record within its kind, from 1. */
  readonly number: number;
  /** The path in the record, in words. */
  readonly words: readonly string[];
}

/** A problem's place (`applicants[2]`, `passport.number`) for a person, or null when it is not in a record. */
export function placeOf(record: string, path: string, language: Language): RecordLocation | null {
  const [, list = '', index] = /^([a-z]+)\[(\d+)\]$/.exec(record) ?? [];
  const kind = recordKinds.find((one) => recordLists[one] === list);
  if (!kind || index === undefined) return null;
  return { kind, number: Number(index) + 1, words: wordsOf(kind, path, language) };
}
