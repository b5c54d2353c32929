import type { YesNo } from '../domain/values';
import type { Draft } from '../facts/descriptor';
import { entriesAt, valueAt, withEntry, withoutEntry, withValue } from '../facts/draft';

/** The path of a case's documents. */
export const documentsPath = 'documents';

/** The ids of a case's document entries, in their order; empty for an entry without an id. */
export function entryIdsOf(draft: Draft): readonly string[] {
  return entriesAt(draft, documentsPath).map((entry) => {
    const id = valueAt(entry, 'id');
    return typeof id === 'string' ? id : '';
  });
}

/** Whether a document was received, by its entry; undefined if that was not recorded. */
export function receivedAt(draft: Draft, index: number): YesNo | undefined {
  const answer = valueAt(draft, `${documentsPath}.${index}.received`);
  return answer === 'yes' || answer === 'no' || answer === 'notAsked' ? answer : undefined;
}

/**
 * The case with a document recorded as received, not received or not asked. A missing entry is created; an entry that
 * says nothing more is removed.
 * @param index index of the entry; null if there is none yet
 */
export function withReceived(draft: Draft, id: string, index: number | null, answer: YesNo | undefined): Draft {
  if (index === null) return answer === undefined ? draft : withEntry(draft, documentsPath, { id, received: answer });
  const changed = withValue(draft, `${documentsPath}.${index}.received`, answer);
  const entry = valueAt(changed, `${documentsPath}.${index}`);
  const says = typeof entry === 'object' && entry !== null && Object.keys(entry).some((key) => key !== 'id');
  return says ? changed : withoutEntry(changed, documentsPath, index);
}

/** The case with one more entry for a document: a second certificate of employment, the slips of another month. */
export function withAnother(draft: Draft, id: string): Draft {
  return withEntry(draft, documentsPath, { id, received: 'yes' });
}

/** The case without an entry. */
export function withoutDocument(draft: Draft, index: number): Draft {
  return withoutEntry(draft, documentsPath, index);
}
