import { FailureError } from '../domain/result';
import type { Applicant } from '../domain/applicant';
import type { Case } from '../domain/case/case';
import type { Employer } from '../domain/employer';
import { type RecordKind, recordSchemas } from '../domain/exchange';
import type { Office } from '../domain/office';
import { currentSchemaVersion, migratePayload } from './migrations/migrations';
import type { Records, StoredRecord } from './records';

/** The type of each kind of record. */
export interface RecordTypes {
  readonly applicant: Applicant;
  readonly employer: Employer;
  readonly office: Office;
  readonly case: Case;
}

/** A record that was read, converted to today's format and checked. */
export interface Kept<K extends RecordKind = RecordKind> {
  readonly kind: K;
  readonly id: string;
  readonly revision: number;
  /** ISO date and time. */
  readonly updatedAt: string;
  readonly payload: RecordTypes[K];
}

/**
 * Typed records over the sealed ones: read through the migrations and the schemas, written all or nothing. Every
 * function throws a `FailureError`: `locked`, `notFound`, `damaged`, `conflict` or `invalid`.
 */
export interface Repository {
  get<K extends RecordKind>(kind: K, id: string): Promise<Kept<K>>;
  /** The records of one kind that exist and can be read, by id. */
  getMany<K extends RecordKind>(kind: K, ids: Iterable<string>): Promise<ReadonlyMap<string, Kept<K>>>;
  /** All of one kind. Damaged records are left where they are and counted. */
  list<K extends RecordKind>(kind: K): Promise<{ readonly records: readonly Kept<K>[]; readonly damaged: number }>;
  /** Saves all records of the batch, or none. */
  put(batch: readonly Put[]): Promise<readonly Kept[]>;
  /**
   * The same for many records, sealed a few at a time. `onStep` gets the number of ready records; when it returns
   * false, nothing is written and the result is null.
   */
  putInSteps(batch: readonly Put[], onStep: (done: number) => boolean): Promise<readonly Kept[] | null>;
  remove(kind: RecordKind, id: string): Promise<void>;
  /** Removes several, all or nothing; each only if it still has this revision. */
  removeMany(some: readonly { kind: RecordKind; id: string; expectedRevision: number }[]): Promise<void>;
}

/** A record to be saved. `expectedRevision`: 0 for a new one, undefined to overwrite whatever is there. */
export interface Put {
  readonly kind: RecordKind;
  readonly payload: unknown;
  readonly expectedRevision?: number;
}

/** Makes the repository over a vault's records. */
export function repositoryOf(records: Records): Repository {
  return {
    async get(kind, id) {
      const result = await records.get(kind, id);
      if (!result.ok) throw new FailureError({ code: result.reason });
      return kept(kind, result.record);
    },
    async getMany(kind, ids) {
      const result = await records.openMany([...new Set(ids)].map((id) => ({ kind, id })));
      if (!result.ok) throw new FailureError({ code: result.reason });
      const good = [...result.records.values()].flatMap((record) => keptOrNull(kind, record) ?? []);
      return new Map(good.map((one) => [one.id, one]));
    },
    async list(kind) {
      const result = await records.list(kind);
      if (!result.ok) throw new FailureError({ code: result.reason });
      const opened = result.records.map((record) => keptOrNull(kind, record));
      const good = opened.filter((record) => record !== null);
      return { records: good, damaged: result.damaged.length + opened.length - good.length };
    },
    async put(batch) {
      const checked = checkedWrites(batch);
      const result = await records.put(checked);
      if (!result.ok) throw new FailureError({ code: result.reason });
      return keptWrites(checked, result.written);
    },
    async putInSteps(batch, onStep) {
      const checked = checkedWrites(batch);
      const begun = await records.batch(checked);
      if (!begun.ok) throw new FailureError({ code: begun.reason });
      for (let part = await begun.batch.next(); part !== null; part = await begun.batch.next()) {
        if (!part.ok) throw new FailureError({ code: part.reason });
        if (onStep(part.done)) continue;
        begun.batch.end();
        return null;
      }
      const result = await begun.batch.commit();
      if (!result.ok) throw new FailureError({ code: result.reason });
      return keptWrites(checked, result.written);
    },
    async remove(kind, id) {
      const result = await records.remove([{ kind, id }]);
      if (!result.ok) throw new FailureError({ code: result.reason });
    },
    async removeMany(some) {
      const result = await records.remove(some);
      if (!result.ok) throw new FailureError({ code: result.reason });
    },
  };
}

/** Records in the format in which they are stored. Throws `FailureError` for one that its schema refuses. */
function checkedWrites(batch: readonly Put[]) {
  return batch.map(({ kind, payload, expectedRevision }) => {
    const parsed = recordSchemas[kind].safeParse(payload);
    if (!parsed.success) throw new FailureError({ code: 'invalid' });
    const stored = asChecked({ schemaVersion: currentSchemaVersion(kind), record: parsed.data });
    return {
      kind,
      id: parsed.data.id,
      payload: stored,
      ...(expectedRevision === undefined ? {} : { expectedRevision }),
    };
  });
}

/** What was written, in the order of the request. */
function keptWrites(
  checked: ReturnType<typeof checkedWrites>,
  written: readonly Omit<StoredRecord, 'payload'>[],
): readonly Kept[] {
  const byName = new Map(written.map((one) => [`${one.kind} ${one.id}`, one]));
  return checked.map(({ kind, id, payload }) => {
    const one = byName.get(`${kind} ${id}`);
    if (!one) throw new FailureError({ code: 'damaged' });
    return keptAs(kind, one, payload.record as RecordTypes[RecordKind]);
  });
}

/** Payloads on their way into storage that have just passed their schema. */
const checkedHere = new WeakSet<object>();

/** Notes that the record of a payload has just passed the schema of its kind, so that it is not checked again. */
export function asChecked<P extends { readonly record: RecordTypes[RecordKind] }>(payload: P): P {
  checkedHere.add(payload);
  return payload;
}

const isChecked = (payload: unknown): payload is { readonly record: RecordTypes[RecordKind] } =>
  typeof payload === 'object' && payload !== null && checkedHere.has(payload);

/**
 * The record of a stored payload in today's format, or null if it is invalid today: for work that nobody has requested
 * for this record.
 */
export function recordIn(kind: RecordKind, payload: unknown): RecordTypes[RecordKind] | null {
  if (isChecked(payload)) return payload.record;
  const migrated = migratePayload(kind, payload);
  const parsed = migrated.ok ? recordSchemas[kind].safeParse(migrated.payload.record) : null;
  return parsed?.success ? (parsed.data as RecordTypes[RecordKind]) : null;
}

/** One record that cannot be read must not prevent listing the others. */
function keptOrNull<K extends RecordKind>(kind: K, stored: StoredRecord): Kept<K> | null {
  try {
    return kept(kind, stored);
  } catch (error) {
    if (error instanceof FailureError) return null;
    throw error;
  }
}

function kept<K extends RecordKind>(kind: K, stored: StoredRecord): Kept<K> {
  const migrated = migratePayload(kind, stored.payload);
  if (!migrated.ok) throw new FailureError({ code: 'damaged' });
  const parsed = recordSchemas[kind].safeParse(migrated.payload.record);
  if (!parsed.success) throw new FailureError({ code: 'damaged' });
  return keptAs(kind, stored, parsed.data as RecordTypes[K]);
}

function keptAs<K extends RecordKind>(
  kind: K,
  { id, revision, updatedAt }: Pick<StoredRecord, 'id' | 'revision' | 'updatedAt'>,
  payload: RecordTypes[K],
): Kept<K> {
  return { kind, id, revision, updatedAt: new Date(updatedAt).toISOString(), payload };
}
