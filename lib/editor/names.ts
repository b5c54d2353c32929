import type { RecordKind } from '../domain/exchange';
import { valueAt } from '../facts/draft';

const textAt = (record: unknown, path: string): string => {
  const value = valueAt(record, path);
  return typeof value === 'string' ? value.trim() : '';
};

/** An applicant's name as in the passport, family name first; empty if unknown. */
export function latinNameOf(applicant: unknown): string {
  return [textAt(applicant, 'name.family'), textAt(applicant, 'name.given')].filter((part) => part !== '').join(' ');
}

/** What a person calls a record; empty when it has no name yet. */
export function nameOf(kind: RecordKind, record: unknown): string {
  switch (kind) {
    case 'applicant': {
      const latin = latinNameOf(record);
      const kanji = textAt(record, 'name.kanji');
      return latin !== '' && kanji !== '' ? `${latin}（${kanji}）` : latin || kanji || textAt(record, 'name.kana');
    }
    case 'case':
      return textAt(record, 'title');
    default:
      return textAt(record, 'name');
  }
}

/** All forms of a record's name, and the other texts by which people search for it. */
export function searchTextsOf(kind: RecordKind, record: unknown): readonly string[] {
  const paths: Readonly<Record<RecordKind, readonly string[]>> = {
    applicant: ['name.family', 'name.given', 'name.kanji', 'name.kana', 'passport.number'],
    employer: ['name', 'kana', 'latin', 'branch', 'corporateNumber.number'],
    office: ['name'],
    case: ['title', 'receiptNumber', 'assignedTo'],
  };
  const texts = paths[kind].map((path) => textAt(record, path));
  return (kind === 'applicant' ? [...texts, latinNameOf(record)] : texts).filter((text) => text !== '');
}
