import type { Exchange, RecordKind } from '../../domain/exchange';
import type { SummaryFacts } from '../../domain/summary';
import type { Stored } from '../../domain/stored';
import type { MergeChoices } from '../../overview/merge';
import { z } from 'zod';
import { recordKinds } from '../../domain/record-kinds';
import { message } from '../message';

/** A case as a line of a list. */
export interface CaseSummary extends SummaryFacts {
  /** ISO date and time. */
  readonly updatedAt: string;
}

/** What an import would do or did: how many records of each kind are new, changed or unchanged. */
export interface ImportPreview {
  readonly counts: Readonly<
    Record<RecordKind, { readonly added: number; readonly changed: number; readonly same: number }>
  >;
}

/** What can be set on several cases at once. */
export type CaseSetting = 'status' | 'assignedTo';

/** The new value for one case; null removes the value. */
export interface SettingOfCase {
  readonly id: string;
  readonly value: string | null;
  /** The revision the case must still have; null: any revision. */
  readonly revision: number | null;
}

/** The kinds of records that have a list of their own. */
export type ListKind = 'applicant' | 'employer';

const nothing = z.null();

const kind = z.enum(recordKinds);

const id = z.string().min(1).max(64);

const revision = z.int().min(1);

/** How many cases are set or exported at once at most. */
const most = 100_000;

const listKind = z.enum(['applicant', 'employer']);

/** Messages about the stored records and exchange documents. */
export const recordsMessages = {
  'cases.list': message<null, readonly CaseSummary[]>()('window', nothing),
  'records.list': message<{ kind: RecordKind }, readonly Stored[]>()('window', z.strictObject({ kind })),
  'records.get': message<{ kind: RecordKind; id: string }, Stored>()(
    'window',
    z.strictObject({ kind, id: z.string().max(64) }),
  ),
  /** Saves one record. `revision` is the revision that was read, null for a new record. */
  'records.put': message<{ kind: RecordKind; payload: unknown; revision: number | null }, Stored>()(
    'window',
    z.strictObject({ kind, payload: z.unknown(), revision: z.int().min(1).nullable() }),
  ),
  'records.remove': message<{ kind: RecordKind; id: string }, null>()(
    'window',
    z.strictObject({ kind, id: z.string().max(64) }),
  ),
  /** Checks a whole exchange document and returns what importing it would do. Writes nothing. */
  'exchange.check': message<{ text: string }, ImportPreview>()('window', z.strictObject({ text: z.string() })),
  /** Imports a whole exchange document, or nothing of it. */
  'exchange.import': message<{ text: string }, ImportPreview>()('window', z.strictObject({ text: z.string() })),
  'exchange.export': message<{ caseIds: readonly string[] | null }, Exchange>()(
    'window',
    z.strictObject({ caseIds: z.array(z.string().max(64)).nullable() }),
  ),
  /** Sets a value on several cases, or on none of them. Returns the old values, so that it can be undone. */
  'cases.set': message<{ setting: CaseSetting; to: readonly SettingOfCase[] }, { before: readonly SettingOfCase[] }>()(
    'window',
    z.strictObject({
      setting: z.enum(['status', 'assignedTo']),
      to: z
        .array(z.strictObject({ id, value: z.string().min(1).max(500).nullable(), revision: revision.nullable() }))
        .max(most),
    }),
  ),
  /** Saves several new records, or none of them. */
  'records.create': message<{ records: readonly { kind: RecordKind; payload: unknown }[] }, null>()(
    'window',
    z.strictObject({ records: z.array(z.strictObject({ kind, payload: z.unknown() })).max(20) }),
  ),
  /** Merges two records into one and points every case at it, or changes nothing. `choices`: by top-level fact. */
  'records.merge': message<
    {
      kind: ListKind;
      keep: { id: string; revision: number };
      drop: { id: string; revision: number };
      choices: MergeChoices;
    },
    { cases: number }
  >()(
    'window',
    z.strictObject({
      kind: listKind,
      keep: z.strictObject({ id, revision }),
      drop: z.strictObject({ id, revision }),
      choices: z.record(z.string().max(100), z.enum(['keep', 'drop', 'both'])),
    }),
  ),
};
