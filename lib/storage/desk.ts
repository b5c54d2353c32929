import { z } from 'zod';
import { line, recordId } from '../domain/values';
import type { Records } from './records';
import { readSetting, writeSetting } from './sealed-setting';

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

const id = 'desk';

/** The desk; empty before anything was said. Throws `RepositoryError` where it cannot be read. */
export async function readDesk(records: Records): Promise<Desk> {
  return (await readSetting(records, id, deskSchema)) ?? emptyDesk;
}

/** Keeps the desk as given. Throws `RepositoryError`; nothing is changed then. */
export function writeDesk(records: Records, desk: Desk): Promise<void> {
  return writeSetting(records, id, deskSchema, desk);
}
