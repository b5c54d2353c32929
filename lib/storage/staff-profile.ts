import { z } from 'zod';
import { line, recordId } from '../domain/values';
import type { Records } from './records';
import { readSetting, writeSetting } from './sealed-setting';

/**
 * The profile of the person at this computer. Sealed in the vault like everything that contains names: a name in the
 * plain settings could be read by anyone who opens the browser's profile.
 */
export const staffProfileSchema = z.strictObject({
  /** The person who checks: signs the records of checks made here. */
  staffName: line.nullable().default(null),
  /** The office that new cases start with. */
  officeId: recordId.nullable().default(null),
  agentId: recordId.nullable().default(null),
  /** The procedure that was last chosen for a new case. */
  procedure: z.string().max(64).nullable().default(null),
});
export type StaffProfile = z.infer<typeof staffProfileSchema>;

/** A profile in which nothing was set. */
export const emptyStaffProfile: StaffProfile = staffProfileSchema.parse({});

const id = 'desk';

/** The profile; empty if nothing was set. Throws `FailureError` if it cannot be read. */
export async function readStaffProfile(records: Records): Promise<StaffProfile> {
  return (await readSetting(records, id, staffProfileSchema)) ?? emptyStaffProfile;
}

/** Stores the profile. Throws `FailureError`; nothing is changed then. */
export function writeStaffProfile(records: Records, indexCache: StaffProfile): Promise<void> {
  return writeSetting(records, id, staffProfileSchema, indexCache);
}
