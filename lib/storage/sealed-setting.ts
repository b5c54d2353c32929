import { FailureError } from '../domain/result';
import type { z } from 'zod';
import { migratePayload } from './migrations/migrations';
import type { Records } from './records';

/**
 * Reads a setting of the practice that contains names or is confidential: it is sealed in the vault like the records.
 * Null if it was never set. Throws `FailureError` if it cannot be read.
 */
export async function readSetting<S extends z.ZodType>(
  records: Records,
  id: string,
  schema: S,
): Promise<z.infer<S> | null> {
  const result = await records.get('setting', id);
  if (!result.ok) {
    if (result.reason === 'notFound') return null;
    throw new FailureError({ code: result.reason });
  }
  const migrated = migratePayload('setting', result.record.payload);
  const parsed = migrated.ok ? schema.safeParse(migrated.payload.record) : null;
  if (!parsed?.success) throw new FailureError({ code: 'damaged' });
  return parsed.data;
}

/** Stores a setting. Throws `FailureError`; nothing is changed then. */
export async function writeSetting<S extends z.ZodType>(
  records: Records,
  id: string,
  schema: S,
  value: z.infer<S>,
): Promise<void> {
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw new FailureError({ code: 'invalid' });
  const result = await records.put([{ kind: 'setting', id, payload: { schemaVersion: 1, record: parsed.data } }]);
  if (!result.ok) throw new FailureError({ code: result.reason });
}
