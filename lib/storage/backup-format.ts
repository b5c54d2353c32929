import { z } from 'zod';
import { type Bytes, fromBase64, randomBytes, toBase64, utf8 } from './bytes';
import { type Argon2Cost, deriveKek, newVaultKey, openBytes, saltLength, sealBytes } from './crypto';
import { kdfSchema } from './header';
import type { RecordKind } from './record-kind';

/**
 * A backup file is text, one line after another:
 *
 *     {"format":"tenken-backup","version":1,…}     what it is, when it was made, and the wrapped key of this file
 *     more <iv> <data>                             a block of records: deflated JSON in AES-256-GCM, base64
 *     …
 *     last <iv> <data>                             how many records there were of each kind
 *
 *     passphrase ─Argon2id─▶ key-encryption key ─unwraps─▶ key of this one file ─opens─▶ its blocks
 *
 * The file's key is random, so no block fits into another backup, not even of the same passphrase. Each block is bound
 * to its place in the file and to whether it is the last one; the header is bound to the wrapped key. A block that is
 * missing, duplicated, moved or changed is therefore detected, and so is a file that ends early.
 */

/** The word that identifies a backup. */
export const backupFormat = 'tenken-backup';

/** The version that this code writes, and the newest it reads. */
export const backupVersion = 1;

/** One record in a backup. */
export interface BackupEntry {
  readonly kind: RecordKind;
  readonly id: string;
  /** When it was last changed, in milliseconds since 1970. */
  readonly updatedAt: number;
  /** As it was stored, with its schema version. */
  readonly payload: unknown;
}

const headerSchema = z.strictObject({
  format: z.literal(backupFormat),
  version: z.literal(backupVersion),
  /** ISO date and time. */
  createdAt: z.iso.datetime(),
  kdf: kdfSchema,
  key: z.strictObject({ iv: z.string(), data: z.string() }),
  /**
   * Distinguishes a header damaged by accident from a wrong passphrase, which AES-GCM cannot do. It is no protection
   * against an attacker.
   */
  check: z.string(),
});

/** The first line of a backup. */
export type BackupHeader = z.infer<typeof headerSchema>;

/** Why a file cannot be a backup that this code reads. */
export type HeaderRefusal =
  /** Not a backup at all. */
  | 'notBackup'
  /** A file of the plain exchange format, which is imported and not restored. */
  | 'exchange'
  /** Made by a newer version of Tenken. */
  | 'newer'
  /** A backup whose first line was altered. */
  | 'damaged';

export type HeaderReading =
  | { readonly ok: true; readonly header: BackupHeader }
  | { readonly ok: false; readonly reason: HeaderRefusal };

/** Reads the first line of a file. */
export async function readBackupHeader(line: string): Promise<HeaderReading> {
  const value = parseObject(line);
  if (value === null) return { ok: false, reason: refusalOfText(line) };
  if (value.format === 'tenken') return { ok: false, reason: 'exchange' };
  if (value.format !== backupFormat) return { ok: false, reason: 'notBackup' };
  if (typeof value.version === 'number' && value.version > backupVersion) return { ok: false, reason: 'newer' };
  const parsed = headerSchema.safeParse(value);
  if (!parsed.success || parsed.data.check !== (await checkOf(parsed.data))) return { ok: false, reason: 'damaged' };
  return { ok: true, header: parsed.data };
}

/** The header of a new backup with the key of its blocks. */
export async function makeBackupHeader(
  passphrase: string,
  createdAt: string,
  cost: Argon2Cost,
): Promise<{ readonly line: string; readonly key: CryptoKey }> {
  const salt = randomBytes(saltLength);
  const head = {
    format: backupFormat,
    version: backupVersion,
    createdAt,
    kdf: { name: 'argon2id', m: cost.m, t: cost.t, p: cost.p, salt: toBase64(salt) },
  } as const;
  const raw = newVaultKey();
  const wrapped = await sealBytes(await deriveKek(passphrase, salt, cost), wrapAad(head), raw);
  const key = await importKey(raw);
  raw.fill(0);
  const sealed = { ...head, key: wrapped };
  return { line: JSON.stringify({ ...sealed, check: await checkOf(sealed) }), key };
}

/** The key of a backup's blocks, or null for a wrong passphrase. */
export async function openBackupHeader(passphrase: string, header: BackupHeader): Promise<CryptoKey | null> {
  const salt = fromBase64(header.kdf.salt);
  if (salt === null) return null;
  const raw = await openBytes(await deriveKek(passphrase, salt, header.kdf), wrapAad(header), header.key);
  if (raw === null) return null;
  const key = await importKey(raw);
  raw.fill(0);
  return key;
}

/** What a block is bound to: its place, from 0, and whether it ends the file. */
export function blockAad(place: number, isLast: boolean): string {
  return JSON.stringify(['tenken.backup-block', backupVersion, place, isLast ? 'last' : 'more']);
}

type Head = Pick<BackupHeader, 'format' | 'version' | 'createdAt' | 'kdf'>;

const headList = ({ format, version, createdAt, kdf }: Head) => [
  ...[format, version, createdAt],
  ...[kdf.name, kdf.m, kdf.t, kdf.p, kdf.salt],
];

const wrapAad = (head: Head): string => JSON.stringify(['tenken.backup-key', ...headList(head)]);

async function checkOf(header: Head & Pick<BackupHeader, 'key'>): Promise<string> {
  const text = JSON.stringify([...headList(header), header.key.iv, header.key.data]);
  return toBase64(new Uint8Array(await crypto.subtle.digest('SHA-256', utf8(text)))).slice(0, 16);
}

function importKey(raw: Bytes): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
}

function parseObject(line: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

/**
 * The refusal of a first line that is not JSON: a damaged backup line, a pretty-printed exchange file, or something
 * else.
 */
function refusalOfText(line: string): HeaderRefusal {
  if (line.includes(`"${backupFormat}"`)) return 'damaged';
  return /"format"\s*:\s*"tenken"/.test(line) ? 'exchange' : 'notBackup';
}
