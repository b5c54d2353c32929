import { wordsOf } from '../facts/search';
import { type Overview, type OverviewEntry, searchTextOf, sortTextOf } from './overview';
import { type ApplicantListEntry, type EmployerListEntry, listEntryName } from './list-entries';
import type { RecordColumn, RecordFilter, RecordRow } from './query';

/** The kinds of records with a list of their own. */
export type ListKind = 'applicant' | 'employer';

/** All records of a kind. */
export const entriesOf = (overview: Overview, kind: ListKind): ReadonlyMap<string, OverviewEntry<ListKind>> =>
  kind === 'applicant' ? overview.applicants : overview.employers;

/** The records that match a filter, in order. */
export function searchRecords(
  overview: Overview,
  kind: ListKind,
  filter: RecordFilter,
  order: { readonly by: RecordColumn; readonly down: boolean },
): readonly OverviewEntry<ListKind>[] {
  const words = wordsOf(filter.query);
  const found = [...entriesOf(overview, kind).values()].filter((entry) => {
    if (filter.duplicates && overview.duplicatesOf(kind, entry.id).length === 0) return false;
    if (filter.unused && overview.usersOf(kind, entry.id).length > 0) return false;
    const text = searchTextOf(entry);
    return words.every((word) => text.includes(word));
  });
  const keyOf = (entry: OverviewEntry<ListKind>): string | number => {
    switch (order.by) {
      case 'name':
        return sortTextOf(entry);
      case 'number':
        return numberOf(kind, entry.line);
      case 'ends':
        return endsOf(kind, entry.line);
      case 'cases':
        return overview.usersOf(kind, entry.id).length;
      case 'updated':
        return entry.updatedAt;
    }
  };
  const sign = order.down ? -1 : 1;
  return found
    .map((entry) => ({ entry, key: keyOf(entry) }))
    .sort((a, b) => {
      if (a.key === b.key) return b.entry.updatedAt - a.entry.updatedAt || (a.entry.id < b.entry.id ? -1 : 1);
      if (a.key === '') return 1;
      if (b.key === '') return -1;
      return a.key < b.key ? -sign : sign;
    })
    .map(({ entry }) => entry);
}

const numberOf = (kind: ListKind, line: ApplicantListEntry | EmployerListEntry): string =>
  kind === 'applicant' ? (line as ApplicantListEntry).passport : (line as EmployerListEntry).corporateNumber;

const endsOf = (kind: ListKind, line: ApplicantListEntry | EmployerListEntry): string =>
  kind === 'applicant' ? (line as ApplicantListEntry).passportEnds : '';

/** A record as a line of its list. */
export function recordRow(overview: Overview, kind: ListKind, entry: OverviewEntry<ListKind>): RecordRow {
  const { line } = entry;
  return {
    id: entry.id,
    name: listEntryName(kind, line),
    sub:
      kind === 'applicant' ? line.kana : [line.kana, (line as EmployerListEntry).branch].filter(Boolean).join(' ・ '),
    number: numberOf(kind, line),
    ends: endsOf(kind, line),
    cases: overview.usersOf(kind, entry.id).length,
    duplicates: overview.duplicatesOf(kind, entry.id).length,
    updatedAt: new Date(entry.updatedAt).toISOString(),
  };
}
