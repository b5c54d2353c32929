import type { ProcedureId } from '../domain/case/procedures';
import type { Remaining } from '../checks/remaining/item';
import type { NextDate } from './next-date';

/** The columns by which the list of cases can be sorted. */
export const caseColumns = ['status', 'applicant', 'employer', 'assigned', 'blockers', 'next', 'updated'] as const;
export type CaseColumn = (typeof caseColumns)[number];

/** Which cases to list. Every part narrows the list; an empty part does not. */
export interface CaseFilter {
  /** Words that must all occur in names, numbers, titles; folded by `folded`. */
  readonly query: string;
  readonly statuses: readonly string[];
  /** Who works on it; an empty text for nobody, null for anybody. */
  readonly assignedTo: string | null;
  readonly employerId: string | null;
  /** The next date is at most this many days away, or has passed. */
  readonly withinDays: number | null;
  /** Whether something blocks the case; null for either. */
  readonly blocked: boolean | null;
}

/** The filter that matches everything. */
export const noFilter: CaseFilter = {
  query: '',
  statuses: [],
  assignedTo: null,
  employerId: null,
  withinDays: null,
  blocked: null,
};

/** The sort column, and whether it is descending. Unknown values come last in both directions. */
export interface CaseOrder {
  readonly by: CaseColumn;
  readonly down: boolean;
}

/** Whether a list depends on the counts of remaining items. */
export const needsCounts = (filter: CaseFilter, order: CaseOrder): boolean =>
  filter.blocked !== null || order.by === 'blockers';

/** How many items remain of a case: the length of its list without hints. */
export interface RemainingCount {
  readonly count: number;
  /** How many of them are unanswered questions, not faults. */
  readonly questions: number;
  /** The most serious of them, by name; null if nothing remains. */
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
  /** Null while it was not counted for the present records. */
  readonly blockers: RemainingCount | null;
  /** ISO date and time. */
  readonly updatedAt: string;
}

/** A part of the list of cases. */
export interface CasePart {
  /** The number of all cases, and of those that match the filter. */
  readonly total: number;
  readonly found: number;
  /** How many matching cases are not counted yet, if the filter or the order needs the counts. */
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
  /** The number that identifies it: passport, 法人番号. */
  readonly number: string;
  /** The end of the passport; empty if there is none. */
  readonly ends: string;
  /** How many cases use it. */
  readonly cases: number;
  /** How many possible duplicates it has. */
  readonly duplicates: number;
  readonly updatedAt: string;
}

/** The columns by which the lists of applicants and employers can be sorted. */
export const recordColumns = ['name', 'number', 'ends', 'cases', 'updated'] as const;
export type RecordColumn = (typeof recordColumns)[number];

/** Which applicants or employers to list. */
export interface RecordFilter {
  readonly query: string;
  /** Only those with possible duplicates. */
  readonly duplicates: boolean;
  /** Only those that no case uses. */
  readonly unused: boolean;
}

/** A part of the list of applicants or employers. */
export interface RecordPart {
  readonly total: number;
  readonly found: number;
  /** Records with possible duplicates, in the whole list. */
  readonly duplicates: number;
  readonly offset: number;
  readonly rows: readonly RecordRow[];
}
