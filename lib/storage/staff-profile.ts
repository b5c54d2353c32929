import { z } from 'zod';
import { line, recordId } from '../domain/values';
import type { Records } from './records';
import { readSetting, writeSetting } from './sealed-setting';

/**
 * What holds for the person at this desk. Sealed in the vault like everything that names somebody: a name in the plain
 * settings could be read by anyone who opens the browser's profile.
 */
export const staffProfileSchema = z.strictObject({
  /** Who checks: signs the records of checks made here. */
  staffName: line.nullable().default(null),
  /** What new cases start from. */
  officeId: recordId.nullable().default(null),
  agentId: recordId.nullable().default(null),
  /** The procedure that was last chosen for a new case. */
  procedure: z.string().max(64).nullable().default(null),
});
export type StaffProfile = z.infer<typeof staffProfileSchema>;

/** A desk at which nothing was said. */
export const emptyStaffProfile: StaffProfile = staffProfileSchema.parse({});

const id = 'desk';

/** The desk; empty before anything was said. Throws `FailureError` where it cannot be read. */
export async function readStaffProfile(records: Records): Promise<StaffProfile> {
  return (await readSetting(records, id, staffProfileSchema)) ?? emptyStaffProfile;
}

/** Keeps the desk as given. Throws `FailureError`; nothing is changed then. */
export function writeStaffProfile(records: Records, indexCache: StaffProfile): Promise<void> {
  return writeSetting(records, id, staffProfileSchema, indexCache);
}
