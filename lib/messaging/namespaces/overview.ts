import type { RecordKind } from '../../domain/exchange';
import type { CaseListEntry } from '../../overview/list-entries';
import type { NextDate } from '../../overview/next-date';
import {
  recordColumns,
  type RemainingCount,
  type CaseRow,
  type CaseFilter,
  type CaseOrder,
  type CasePart,
  type RecordColumn,
  type RecordFilter,
  type RecordPart,
  type RecordRow,
} from '../../overview/query';
import type { DueClient, OfficeDay } from '../../overview/office-day';
import { z } from 'zod';
import { recordKinds } from '../../domain/record-kinds';
import { caseFilter, caseOrder, savedViews } from '../../overview/shapes';
import type { ListKind } from './records';
import { message } from '../message';

/** A filter with a name. */
export interface SavedView {
  readonly id: string;
  readonly name: string;
  readonly filter: CaseFilter;
  readonly order: CaseOrder;
}

/** The possible values of the case filters. */
export interface FilterChoices {
  readonly assigned: readonly string[];
  readonly employers: readonly { readonly id: string; readonly name: string; readonly cases: number }[];
}

/**
 * What people call a record. `also` distinguishes it from others of the same name (passport and birth, 法人番号 and
 * branch). `reading` is another text by which it is found. Both may be empty.
 */
export type RecordName = readonly [id: string, name: string, also: string, reading: string];

const offset = z.int().min(0);

const limit = z.int().min(1).max(500);

const id = z.string().min(1).max(64);

const assignedTo = z.string().max(500).nullable();

const kind = z.enum(recordKinds);

const listKind = z.enum(['applicant', 'employer']);

/** Messages about the lists of the workspace. */
export const overviewMessages = {
  /** A part of the cases that match a filter. */
  'overview.cases': message<{ filter: CaseFilter; order: CaseOrder; offset: number; limit: number }, CasePart>()(
    'window',
    z.strictObject({ filter: caseFilter, order: caseOrder, offset, limit }),
  ),
  /** Every case that matches a filter, in order. */
  'overview.ids': message<{ filter: CaseFilter; order: CaseOrder }, readonly string[]>()(
    'window',
    z.strictObject({ filter: caseFilter, order: caseOrder }),
  ),
  /** How much blocks these cases. Cases that cannot be read are left out. */
  'overview.count': message<{ ids: readonly string[] }, Readonly<Record<string, RemainingCount>>>()(
    'window',
    z.strictObject({ ids: z.array(id).max(500) }),
  ),
  /** Counts some more of the cases that match the filter, ignoring its `blocked`; returns how many are left. */
  'overview.countMore': message<{ filter: CaseFilter; most: number }, { left: number }>()(
    'window',
    z.strictObject({ filter: caseFilter, most: limit }),
  ),
  /**
   * The office's work of the day: for the cases of one person, of nobody (an empty text) or of all (null). Counts
   * nothing.
   */
  'overview.day': message<{ assignedTo: string | null }, OfficeDay>()('window', z.strictObject({ assignedTo })),
  /** Every relevant date of the cases, for a calendar; the cases as in `overview.day`. */
  'overview.dates': message<
    { assignedTo: string | null },
    readonly (Pick<CaseListEntry, 'procedure' | 'title'> & {
      readonly id: string;
      readonly dates: readonly NextDate[];
    })[]
  >()('window', z.strictObject({ assignedTo })),
  /** Every open answer of clients that has a day, for a calendar; the cases as in `overview.day`. Counts these cases. */
  'overview.due': message<{ assignedTo: string | null }, readonly DueClient[]>()(
    'window',
    z.strictObject({ assignedTo }),
  ),
  'overview.choices': message<null, FilterChoices>()('window', z.null()),
  /** A part of the applicants or employers. */
  'overview.records': message<
    {
      kind: ListKind;
      filter: RecordFilter;
      order: { by: RecordColumn; down: boolean };
      offset: number;
      limit: number;
    },
    RecordPart
  >()(
    'window',
    z.strictObject({
      kind: listKind,
      filter: z.strictObject({ query: z.string().max(500), duplicates: z.boolean(), unused: z.boolean() }),
      order: z.strictObject({ by: z.enum(recordColumns), down: z.boolean() }),
      offset,
      limit,
    }),
  ),
  /** The name of every record of a kind, ordered by name. */
  'overview.names': message<{ kind: RecordKind }, readonly RecordName[]>()('window', z.strictObject({ kind })),
  /** Which cases use a record, or were begun from a case: how many, and the first of them. */
  'overview.uses': message<{ kind: RecordKind; id: string }, { count: number; first: readonly CaseRow[] }>()(
    'window',
    z.strictObject({ kind, id }),
  ),
  /** Cases as lines of a list, in this order; those that are gone are left out. */
  'overview.rows': message<{ ids: readonly string[] }, readonly CaseRow[]>()(
    'window',
    z.strictObject({ ids: z.array(id).max(100) }),
  ),
  /** Records that seem to be duplicates of this one. */
  'overview.duplicates': message<{ kind: ListKind; id: string }, readonly RecordRow[]>()(
    'window',
    z.strictObject({ kind: listKind, id }),
  ),
  'views.get': message<null, readonly SavedView[]>()('window', z.null()),
  'views.set': message<{ views: readonly SavedView[] }, null>()('window', z.strictObject({ views: savedViews })),
};
