import { z } from 'zod';
import { line, recordId } from '../domain/values';
import { migratePayload } from './migrations';
import type { Records } from './records';
import { RepositoryError, type RepositoryProblem } from './repository';

/**
 * What holds for the person at this desk. Sealed in the vault like everything that names somebody: a name in the plain
 * settings could be read by anyone who opens the browser's profile.
 */
export const deskSchema = z.strictObject({
  /** Who checks: signs the records of checks made here. */
  staffName: line.nullable().default(null),
  /** What new cases start from. */
  officeId: recordId.nullable().default(null),
  agentId: recordId.nullable().default(null),
});
export type Desk = z.infer<typeof deskSchema>;

/** A desk at which nothing was said. */
export const emptyDesk: Desk = deskSchema.parse({});

const ref = { kind: 'setting', id: 'desk' } as const;

/** The desk; empty before anything was said. Throws `RepositoryError` where it cannot be read. */
export async function readDesk(records: Records): Promise<Desk> {
  const result = await records.get(ref.kind, ref.id);
  if (!result.ok) {
    if (result.reason === 'notFound') return emptyDesk;
    throw new RepositoryError(result.reason);
  }
  const migrated = migratePayload(ref.kind, result.record.payload);
  const parsed = migrated.ok ? deskSchema.safeParse(migrated.payload.record) : null;
  if (!parsed?.success) throw new RepositoryError('damaged');
  return parsed.data;
}

/** Keeps the desk as given. Throws `RepositoryError`; nothing is changed then. */
export async function writeDesk(records: Records, desk: Desk): Promise<void> {
  const parsed = deskSchema.safeParse(desk);
  if (!parsed.success) throw new RepositoryError('invalid');
  const result = await records.put([{ ...ref, payload: { schemaVersion: 1, record: parsed.data } }]);
  if (!result.ok) throw new RepositoryError(result.reason satisfies RepositoryProblem);
}
