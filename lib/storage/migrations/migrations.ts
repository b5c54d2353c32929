import type { RecordKind } from '../record-kind';
import { caseFromVersion1 } from './case-2';

/** An opened payload during migration: an object that says which schema it follows. */
export type VersionedPayload = Readonly<Record<string, unknown>> & { readonly schemaVersion: number };

/** One numbered step. Pure: the same payload always gives the same result, and nothing else is read or changed. */
export interface MigrationStep {
  readonly from: number;
  /** `from + 1`. */
  readonly to: number;
  /** Makes the newer payload; throws if it cannot. `schemaVersion` is set by `migratePayload`. */
  readonly migrate: (payload: VersionedPayload) => Readonly<Record<string, unknown>>;
}

/** The steps of each kind, oldest first and without a gap; the last `to` is the version that this code writes. */
export type MigrationTable = Readonly<Record<RecordKind, readonly MigrationStep[]>>;

/** The record in a payload. Throws where there is none: then the payload is no record of ours. */
function recordIn({ record }: VersionedPayload): Readonly<Record<string, unknown>> {
  if (!isObject(record)) throw new Error('The payload holds no record.');
  return record;
}

/** The steps that exist. A changed schema is one more row, with a saved payload of the version before as its test. */
export const migrations: MigrationTable = {
  applicant: [],
  employer: [],
  office: [],
  case: [{ from: 1, to: 2, migrate: (payload) => ({ ...payload, record: caseFromVersion1(recordIn(payload)) }) }],
  setting: [],
};

/** The result of a migration. On failure the payload is unchanged. */
export type MigrationResult =
  | { readonly ok: true; readonly payload: VersionedPayload; readonly changed: boolean }
  /** Not an object, or without a whole `schemaVersion` from 1 up. */
  | { readonly ok: false; readonly reason: 'noVersion' }
  /** Written by a newer version of the extension. */
  | { readonly ok: false; readonly reason: 'tooNew'; readonly version: number }
  /** A step threw, did not return an object, or is missing. Its error is not passed on, as it may quote the payload. */
  | { readonly ok: false; readonly reason: 'stepFailed'; readonly from: number };

/** The version that payloads of this kind have after all steps. */
export function currentSchemaVersion(kind: RecordKind, table: MigrationTable = migrations): number {
  return table[kind].at(-1)?.to ?? 1;
}

/** Runs the missing steps on an opened payload. Works on a copy: a failing step leaves the payload unchanged. */
export function migratePayload(
  kind: RecordKind,
  payload: unknown,
  table: MigrationTable = migrations,
): MigrationResult {
  if (!isVersioned(payload)) return { ok: false, reason: 'noVersion' };
  const target = currentSchemaVersion(kind, table);
  if (payload.schemaVersion > target) return { ok: false, reason: 'tooNew', version: payload.schemaVersion };
  if (payload.schemaVersion === target) return { ok: true, payload, changed: false };
  let current: VersionedPayload = structuredClone(payload);
  while (current.schemaVersion < target) {
    const from = current.schemaVersion;
    const next = runStep(
      table[kind].find((step) => step.from === from),
      current,
    );
    if (next === null) return { ok: false, reason: 'stepFailed', from };
    current = next;
  }
  return { ok: true, payload: current, changed: true };
}

function runStep(step: MigrationStep | undefined, payload: VersionedPayload): VersionedPayload | null {
  if (step === undefined || step.to <= step.from) return null;
  try {
    const made: unknown = step.migrate(payload);
    return isObject(made) ? { ...made, schemaVersion: step.to } : null;
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isVersioned(value: unknown): value is VersionedPayload {
  if (!isObject(value)) return false;
  const version = value.schemaVersion;
  return typeof version === 'number' && Number.isSafeInteger(version) && version >= 1;
}
