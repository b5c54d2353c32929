import { entryOf } from '../domain/case/case';
import { lastDayOf } from '../checks/document-state';
import type { Applicant } from '../domain/applicant';
import type { Case } from '../domain/case/case';
import type { ProcedureId } from '../domain/case/procedures';
import type { Employer } from '../domain/employer';
import type { RecordKind } from '../domain/exchange';
import type { Office } from '../domain/office';
import type { Validity } from '../spec/check';
import type { AskedRequest } from './requests';
import {
  employmentReportDue,
  familyEndsOf,
  type PermissionDays,
  permissionDaysOf,
  type StayDate,
  stayDatesOf,
} from './stay-dates';

/**
 * What the lists show and search of a record, without opening it again. Unknown values are empty texts, so that a line
 * is short; days are YYYY-MM-DD.
 */
export interface CaseListEntry {
  readonly procedure: ProcedureId;
  readonly title: string;
  readonly applicantId: string;
  readonly employerId: string;
  readonly officeId: string;
  readonly status: string;
  readonly assignedTo: string;
  readonly receiptNumber: string;
  readonly filingOn: string;
  readonly entryOn: string;
  readonly decidedOn: string;
  /** The case that this one was begun from. */
  readonly basedOn: string;
  /** Dates of a stay in Japan that the case's facts lead to. */
  readonly stayDates: readonly StayDate[];
  /** Received documents and the last day of each, earliest first. */
  readonly documents: readonly (readonly [id: string, last: string])[];
  /** What clients were asked for. */
  readonly requests: readonly AskedRequest[];
}

/** An applicant in the lists. */
export interface ApplicantListEntry {
  readonly family: string;
  readonly given: string;
  readonly kanji: string;
  readonly kana: string;
  readonly passport: string;
  readonly passportEnds: string;
  readonly nationality: string;
  /** As far as it is known: YYYY, YYYY-MM, YYYY-MM-DD. */
  readonly birth: string;
  /** Graduation dates that are known to the day or month. */
  readonly graduations: readonly string[];
  /** Permissions of stay that end, the earliest first. */
  readonly permissions: readonly PermissionDays[];
  /** When the stay of relatives who depend on the person ends. */
  readonly familyEnds: readonly string[];
}

/** An employer in the lists. */
export interface EmployerListEntry {
  readonly name: string;
  readonly kana: string;
  readonly latin: string;
  readonly branch: string;
  readonly corporateNumber: string;
}

/** An office in the lists. */
export interface OfficeListEntry {
  readonly name: string;
}

/** The line of each kind of record. */
export interface ListEntries {
  readonly case: CaseListEntry;
  readonly applicant: ApplicantListEntry;
  readonly employer: EmployerListEntry;
  readonly office: OfficeListEntry;
}

/** Raised whenever `lineOf` gives something else for the same record. */
export const listEntryEdition = 6;

/** How long a document of a procedure may be used; undefined if its list does not say. */
export type ValidityOf = (procedure: string, document: string) => Validity | undefined;

/** The line of a record that has passed its schema. */
export function listEntryOf(kind: RecordKind, record: unknown, validityOf: ValidityOf): ListEntries[RecordKind] {
  switch (kind) {
    case 'case':
      return caseLine(record as Case, validityOf);
    case 'applicant':
      return applicantLine(record as Applicant);
    case 'employer':
      return employerLine(record as Employer);
    case 'office':
      return { name: (record as Office).name ?? '' };
  }
}

function caseLine(one: Case, validityOf: ValidityOf): CaseListEntry {
  const documents = (one.documents ?? []).flatMap((entry): (readonly [string, string])[] => {
    const last = entry.received === 'no' ? undefined : lastDayOf(validityOf(one.procedure, entry.id), entry);
    return last === undefined ? [] : [[entry.id, last]];
  });
  return {
    procedure: one.procedure,
    title: one.title ?? '',
    applicantId: one.applicantId,
    employerId: one.employerId,
    officeId: one.officeId ?? '',
    status: one.status ?? 'draft',
    assignedTo: one.assignedTo ?? '',
    receiptNumber: one.receiptNumber ?? '',
    filingOn: one.filingOn ?? '',
    entryOn: entryOf(one)?.plannedOn ?? '',
    decidedOn: one.decidedOn ?? '',
    basedOn: one.basedOn ?? '',
    stayDates: stayDatesOf({ ...one, employment: employmentReportDue(one) }),
    documents: documents.toSorted(([, a], [, b]) => (a < b ? -1 : 1)),
    requests: one.requests ?? [],
  };
}

function applicantLine(one: Applicant): ApplicantListEntry {
  return {
    family: one.name?.family ?? '',
    given: one.name?.given ?? '',
    kanji: one.name?.kanji ?? '',
    kana: one.name?.kana ?? '',
    passport: one.passport?.number ?? '',
    passportEnds: one.passport?.expiresOn ?? '',
    nationality: one.nationality ?? '',
    birth: one.birth === 'unknown' ? '' : (one.birth ?? ''),
    graduations: (one.education ?? []).flatMap(({ graduatedOn }) =>
      graduatedOn !== undefined && /^\d{4}-\d{2}/.test(graduatedOn) ? [graduatedOn] : [],
    ),
    permissions: permissionDaysOf(one),
    familyEnds: familyEndsOf(one),
  };
}

function employerLine(one: Employer): EmployerListEntry {
  return {
    name: one.name ?? '',
    kana: one.kana ?? '',
    latin: one.latin ?? '',
    branch: one.branch ?? '',
    corporateNumber: one.corporateNumber?.number ?? '',
  };
}

/** An applicant's name as in the passport. */
export const latinNameOf = ({ family, given }: Pick<ApplicantListEntry, 'family' | 'given'>): string =>
  [family, given].filter((part) => part !== '').join(' ');

/** The name of a line's record for people; empty while it has no name. */
export function listEntryName<K extends RecordKind>(kind: K, line: ListEntries[K]): string {
  if (kind === 'applicant') {
    const one = line as ApplicantListEntry;
    const latin = latinNameOf(one);
    return latin !== '' && one.kanji !== '' ? `${latin}（${one.kanji}）` : latin || one.kanji || one.kana;
  }
  if (kind === 'case') return (line as CaseListEntry).title;
  return (line as EmployerListEntry | OfficeListEntry).name;
}

/** What distinguishes a record from others of the same name, and by what else it is found. */
export function lineAlso<K extends RecordKind>(
  kind: K,
  line: ListEntries[K],
): readonly [also: string, reading: string] {
  if (kind === 'applicant') {
    const one = line as ApplicantListEntry;
    return [[one.passport, one.birth].filter(Boolean).join(' ・ '), one.kana];
  }
  if (kind === 'employer') {
    const one = line as EmployerListEntry;
    return [[one.branch, one.corporateNumber].filter(Boolean).join(' ・ '), `${one.kana} ${one.latin}`.trim()];
  }
  return ['', ''];
}
