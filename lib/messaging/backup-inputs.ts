import { z } from 'zod';
import { recordKinds } from '../domain/record-kinds';
import { line, recordId } from '../domain/values';
import type { BackupProtocol } from './backup-protocol';

const session = z.string().max(64);
const passphrase = z.string().max(1000);

/** Characters of one line of a backup; the browser carries 64 MiB in a message. */
const longestLine = 40_000_000;
const mostLines = 5000;

/** What each message of `BackupProtocol` may bring. */
export const backupInputs: Readonly<Record<keyof BackupProtocol, z.ZodType>> = {
  'backup.state': z.strictObject({ count: z.boolean() }),
  'backup.begin': z.strictObject({ passphrase, own: z.boolean() }),
  'backup.next': z.strictObject({ session }),
  'backup.made': z.strictObject({ session }),
  'restore.begin': z.strictObject({ header: z.string().max(10_000), passphrase }),
  'restore.feed': z.strictObject({ session, lines: z.array(z.string().max(longestLine)).max(mostLines) }),
  'restore.preview': z.strictObject({ session }),
  'restore.differences': z.strictObject({
    session,
    kind: z.enum([...recordKinds, 'setting']),
    id: z.string().max(100),
  }),
  'restore.apply': z.strictObject({
    session,
    mode: z.enum(['all', 'newOnly', 'newerWins']),
    others: z.array(z.string().max(100)).max(1_000_000),
  }),
  'restore.seal': z.strictObject({ session }),
  'restore.commit': z.strictObject({ session }),
  'restore.halt': z.strictObject({ session }),
  'backup.keep': z.strictObject({ session }),
  'backup.end': z.strictObject({ session }),
  'health.begin': z.null(),
  'health.next': z.strictObject({ session }),
  'health.end': z.strictObject({ session }),
  'health.notices': z.null(),
  'health.settle': z.strictObject({ keys: z.array(z.string().max(100)).max(100_000) }),
  'health.clean': z.null(),
  'vault.discard': z.strictObject({ storageKeys: z.array(z.string().max(100)).max(100_000) }),
  'vault.destroy': z.strictObject({ confirmed: z.literal(true) }),
  'desk.get': z.null(),
  'desk.set': z.strictObject({
    staffName: line.nullable(),
    officeId: recordId.nullable(),
    agentId: recordId.nullable(),
  }),
  'tour.get': z.null(),
  'tour.set': z.strictObject({ step: z.int().min(0).max(100), state: z.enum(['on', 'off']) }),
};
