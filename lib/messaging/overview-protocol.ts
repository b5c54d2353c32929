import type { RecordKind } from '../domain/exchange';
import type { CaseLine } from '../overview/lines';
import type { MergeChoices } from '../overview/merge';
import type { NextDate } from '../overview/next-date';
import type { OfficeDay } from '../overview/office-day';
import type {
  BlockerCount,
  CaseFilter,
  CaseOrder,
  CasePart,
  CaseRow,
  RecordColumn,
  RecordFilter,
  RecordPart,
  RecordRow,
} from '../overview/query';

/** What can be set on several cases at once. */
export type CaseSetting = 'status' | 'assignedTo';

/** The value one case is to have; null takes it away. */
export interface SettingOfCase {
  readonly id: string;
  readonly value: string | null;
  /** The revision the case must still have; null for whatever it has. */
  readonly revision: number | null;
}

/** A filter under a name. */
export interface SavedView {
  readonly id: string;
  readonly name: string;
  readonly filter: CaseFilter;
  readonly order: CaseOrder;
}

/** What the filters of the cases can be set to. */
export interface FilterChoices {
  readonly assigned: readonly string[];
  readonly employers: readonly { readonly id: string; readonly name: string; readonly cases: number }[];
}

/**
 * What people call a record. `also` tells it from others of the same name (passport and birth, 法人番号 and branch), `reading` is how
 * it is searched besides; both may be empty.
 */
export type RecordName = readonly [id: string, name: string, also: string, reading: string];

type ListKind = 'applicant' | 'employer';

/** Messages of the workspace's lists. */
export interface OverviewProtocol {
  /** A part of the cases that a filter lets through. */
  'overview.cases': { in: { filter: CaseFilter; order: CaseOrder; offset: number; limit: number }; out: CasePart };
  /** Every case that a filter lets through, in order. */
  'overview.ids': { in: { filter: CaseFilter; order: CaseOrder }; out: readonly string[] };
  /** How much stands in the way of these cases. Cases that cannot be read are left out. */
  'overview.count': { in: { ids: readonly string[] }; out: Readonly<Record<string, BlockerCount>> };
  /** Counts a few more of the cases that the filter, `blocked` aside, lets through; tells how many are left. */
  'overview.countMore': { in: { filter: CaseFilter; most: number }; out: { left: number } };
  /** What the office has before it; of cases of one person, of nobody (an empty text) or of all (null). Counts nothing. */
  'overview.day': { in: { assignedTo: string | null }; out: OfficeDay };
  /** Every day that matters of the cases, as `overview.day` takes them, for a calendar. */
  'overview.dates': {
    in: { assignedTo: string | null };
    out: readonly (Pick<CaseLine, 'procedure' | 'title'> & {
      readonly id: string;
      readonly dates: readonly NextDate[];
    })[];
  };
  'overview.choices': { in: null; out: FilterChoices };
  /** A part of the applicants or employers. */
  'overview.records': {
    in: {
      kind: ListKind;
      filter: RecordFilter;
      order: { by: RecordColumn; down: boolean };
      offset: number;
      limit: number;
    };
    out: RecordPart;
  };
  /** What people call every record of a kind, by name. */
  'overview.names': { in: { kind: RecordKind }; out: readonly RecordName[] };
  /** Which cases use a record: how many, and the first of them. */
  'overview.uses': {
    in: { kind: 'applicant' | 'employer' | 'office'; id: string };
    out: { count: number; first: readonly CaseRow[] };
  };
  /** Records that seem to be the same as this one. */
  'overview.doubles': { in: { kind: ListKind; id: string }; out: readonly RecordRow[] };
  /** Sets something on several cases, or on none of them. Gives what was there before, to take it back by. */
  'cases.set': {
    in: { setting: CaseSetting; to: readonly SettingOfCase[] };
    out: { before: readonly SettingOfCase[] };
  };
  /** Saves several new records, or none of them. */
  'records.create': { in: { records: readonly { kind: RecordKind; payload: unknown }[] }; out: null };
  /** Makes one record of two and points every case at it, or changes nothing. `choices`: by top-level fact. */
  'records.merge': {
    in: {
      kind: ListKind;
      keep: { id: string; revision: number };
      drop: { id: string; revision: number };
      choices: MergeChoices;
    };
    out: { cases: number };
  };
  'views.get': { in: null; out: readonly SavedView[] };
  'views.set': { in: { views: readonly SavedView[] }; out: null };
}
