import type { RecordKind } from '../domain/exchange';
import { folded } from '../facts/search';
import { duplicatesOf } from './duplicates';
import {
  type ApplicantListEntry,
  type CaseListEntry,
  type EmployerListEntry,
  type ListEntries,
  latinNameOf,
  listEntryName,
} from './list-entries';

/** A record as the overview gets it. */
export interface OverviewEntry<K extends RecordKind = RecordKind> {
  readonly kind: K;
  readonly id: string;
  readonly revision: number;
  /** Milliseconds since 1970. */
  readonly updatedAt: number;
  readonly line: ListEntries[K];
}

/** A case with the records it refers to, and what it is searched and sorted by. */
export interface Joined {
  readonly case: OverviewEntry<'case'>;
  readonly applicant: OverviewEntry<'applicant'> | undefined;
  readonly employer: OverviewEntry<'employer'> | undefined;
  readonly office: OverviewEntry<'office'> | undefined;
  /** Every text by which it is found, folded, one per line. */
  readonly text: string;
  readonly byApplicant: string;
  readonly byEmployer: string;
}

/** Everything the lists show, by kind. Made again after a change; unchanged parts are taken from the one before. */
export interface Overview {
  readonly cases: ReadonlyMap<string, Joined>;
  readonly applicants: ReadonlyMap<string, OverviewEntry<'applicant'>>;
  readonly employers: ReadonlyMap<string, OverviewEntry<'employer'>>;
  readonly offices: ReadonlyMap<string, OverviewEntry<'office'>>;
  /** The cases that use a record; of a case, those that were begun from it. */
  readonly usersOf: (kind: RecordKind, id: string) => readonly Joined[];
  /** The possible duplicates of this record, without itself. */
  readonly duplicatesOf: (kind: 'applicant' | 'employer', id: string) => readonly string[];
}

/** Texts of a record, folded once while the record stays the same. */
const foldedTexts = new WeakMap<OverviewEntry, string>();

/** Every text by which a record is found. */
export function textsOf({ kind, line }: OverviewEntry): readonly string[] {
  switch (kind) {
    case 'applicant': {
      const one = line as ApplicantListEntry;
      // Family name first and last, because people write it both ways.
      const turned = `${one.given} ${one.family}`;
      return [latinNameOf(one), turned, one.kanji, one.kana, one.passport];
    }
    case 'employer': {
      const one = line as EmployerListEntry;
      return [one.name, one.kana, one.latin, one.branch, one.corporateNumber];
    }
    case 'case': {
      const one = line as CaseListEntry;
      return [one.title, one.receiptNumber, one.assignedTo];
    }
    case 'office':
      return [listEntryName('office', line as ListEntries['office'])];
  }
}

/** The search text of a record, folded. */
export function searchTextOf(entry: OverviewEntry): string {
  const known = foldedTexts.get(entry);
  if (known !== undefined) return known;
  const text = textsOf(entry).map(folded).join('\n');
  foldedTexts.set(entry, text);
  return text;
}

/** What a record is sorted by: its reading if there is one. */
export function sortTextOf(entry: OverviewEntry): string {
  const { kana = '' } = entry.line as { readonly kana?: string };
  const name = entry.kind === 'applicant' ? latinNameOf(entry.line as ApplicantListEntry) : kana;
  return folded(name || listEntryName(entry.kind, entry.line));
}

/** Makes the overview; what did not change is taken from `before`. */
export function overviewOf(entries: Iterable<OverviewEntry>, before?: Overview): Overview {
  const of = { case: new Map(), applicant: new Map(), employer: new Map(), office: new Map() } as {
    readonly [K in RecordKind]: Map<string, OverviewEntry<K>>;
  };
  for (const entry of entries) (of[entry.kind] as Map<string, OverviewEntry>).set(entry.id, entry);
  const cases = new Map<string, Joined>();
  for (const [id, one] of of.case) {
    const { applicantId, employerId, officeId } = one.line;
    const [applicant, employer, office] = [
      of.applicant.get(applicantId),
      of.employer.get(employerId),
      of.office.get(officeId),
    ] as const;
    const old = before?.cases.get(id);
    const isSame =
      old?.case === one && old.applicant === applicant && old.employer === employer && old.office === office;
    cases.set(id, isSame ? old : joined(one, applicant, employer, office));
  }
  const users = lazily(() => usersByRecord(cases));
  const duplicates = {
    applicant: lazily(() => duplicatesOf('applicant', of.applicant.values())),
    employer: lazily(() => duplicatesOf('employer', of.employer.values())),
  };
  return {
    cases,
    applicants: of.applicant,
    employers: of.employer,
    offices: of.office,
    usersOf: (kind, id) => users().get(`${kind} ${id}`) ?? [],
    duplicatesOf: (kind, id) => duplicates[kind]().get(id) ?? [],
  };
}

function joined(
  one: OverviewEntry<'case'>,
  applicant: OverviewEntry<'applicant'> | undefined,
  employer: OverviewEntry<'employer'> | undefined,
  office: OverviewEntry<'office'> | undefined,
): Joined {
  // Folding ten thousand names takes longer than everything else; a request for only the next dates does not need it.
  const text = lazily(() =>
    [applicant, employer, one].flatMap((entry) => (entry ? [searchTextOf(entry)] : [])).join('\n'),
  );
  const byApplicant = lazily(() => (applicant ? sortTextOf(applicant) : ''));
  const byEmployer = lazily(() => (employer ? sortTextOf(employer) : ''));
  return {
    ...{ case: one, applicant, employer, office },
    get text() {
      return text();
    },
    get byApplicant() {
      return byApplicant();
    },
    get byEmployer() {
      return byEmployer();
    },
  };
}

function usersByRecord(cases: ReadonlyMap<string, Joined>): ReadonlyMap<string, readonly Joined[]> {
  const users = new Map<string, Joined[]>();
  for (const one of cases.values()) {
    const { applicantId, employerId, officeId, basedOn } = one.case.line;
    const keys = [`applicant ${applicantId}`, `employer ${employerId}`, `office ${officeId}`, `case ${basedOn}`];
    for (const key of keys) {
      const found = users.get(key);
      if (found) found.push(one);
      else users.set(key, [one]);
    }
  }
  return users;
}

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
