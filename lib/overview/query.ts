import type { ProcedureId } from '../domain/case/procedures';
import type { Remaining } from '../checks/remaining/item';
import type { NextDate } from './next-date';

/** What the list of cases can be sorted by. */
export const caseColumns = ['status', 'applicant', 'employer', 'assigned', 'blockers', 'next', 'updated'] as const;
export type CaseColumn = (typeof caseColumns)[number];

/** Which cases to list. Every part narrows; an empty one does not. */
export interface CaseFilter {
  /** Words that must all be found in names, numbers, titles; folded as `folded` does. */
  readonly query: string;
  readonly statuses: readonly string[];
  /** Who works on it; an empty text for nobody, null for whoever. */
  readonly assignedTo: string | null;
  readonly employerId: string | null;
  /** The next date is at most so many days away, or has passed. */
  readonly withinDays: number | null;
  /** Whether something stands in the way; null for either. */
  readonly blocked: boolean | null;
}

/** The filter that lets everything through. */
export const noFilter: CaseFilter = {
  query: '',
  statuses: [],
  assignedTo: null,
  employerId: null,
  withinDays: null,
  blocked: null,
};

/** By which column, and whether from the end. What is not known comes last either way. */
export interface CaseOrder {
  readonly by: CaseColumn;
  readonly down: boolean;
}

/** Whether a list depends on counts of what stands in the way. */
export const needsCounts = (filter: CaseFilter, order: CaseOrder): boolean =>
  filter.blocked !== null || order.by === 'blockers';

/** How many things remain of a case: the length of its list, hints aside. */
export interface RemainingCount {
  readonly count: number;
  /** How many of them are questions nobody has answered, not things found wrong. */
  readonly questions: number;
  /** The gravest of them, by name; null where nothing remains. */
  readonly first: Pick<Remaining, 'id' | 'level' | 'short' | 'why' | 'owes'> | null;
}

/** A case as a line of the overview. */
export interface CaseRow {
  readonly id: string;
  readonly procedure: ProcedureId;
  readonly title: string;
  readonly applicantId: string;
  readonly applicantName: string;
  readonly applicantKanji: string;
  readonly passportNumber: string;
  readonly employerId: string;
  readonly employerName: string;
  readonly status: string;
  readonly assignedTo: string;
  readonly next: NextDate | null;
  /** Null while it has not been counted for the records as they are. */
  readonly blockers: RemainingCount | null;
  /** ISO date and time. */
  readonly updatedAt: string;
}

/** A part of the list of cases. */
export interface CasePart {
  /** All cases, and those that the filter lets through. */
  readonly total: number;
  readonly found: number;
  /** Cases among those found whose remaining items are not counted yet, where the filter or the order needs them. */
  readonly uncounted: number;
  readonly offset: number;
  readonly rows: readonly CaseRow[];
}

/** A record of the other lists. */
export interface RecordRow {
  readonly id: string;
  readonly name: string;
  /** A second line: kana, branch. */
  readonly sub: string;
  /** The number it is known by: passport, 法人番号. */
  readonly number: string;
  /** Passport's end; empty for what has none. */
  readonly ends: string;
  /** Cases that use it. */
  readonly cases: number;
  /** Records that seem to be the same, this one aside. */
  readonly duplicates: number;
  readonly updatedAt: string;
}

/** What the lists of applicants and employers can be sorted by. */
export const recordColumns = ['name', 'number', 'ends', 'cases', 'updated'] as const;
export type RecordColumn = (typeof recordColumns)[number];

/** Which applicants or employers to list. */
export interface RecordFilter {
  readonly query: string;
  /** Only those that seem to be there twice. */
  readonly duplicates: boolean;
  /** Only those that no case uses. */
  readonly unused: boolean;
}

/** A part of the list of applicants or employers. */
export interface RecordPart {
  readonly total: number;
  readonly found: number;
  /** Records that seem to be there twice, in the whole list. */
  readonly duplicates: number;
  readonly offset: number;
  readonly rows: readonly RecordRow[];
}
