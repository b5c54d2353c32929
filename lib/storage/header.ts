import { z } from 'zod';
import { type Bytes, fromBase64, randomBytes, toBase64 } from './bytes';
import { type Argon2Cost, deriveKek, saltLength, unwrapVaultKey, wrapVaultKey } from './crypto';
import { firstSecrets, openRing, sealRing, type VaultSecrets } from './key-ring';

/** Nobody writes a header above 256 MiB or 16 passes, except to make the browser hang. */
const maxMemoryKib = 262_144;
const maxPasses = 16;
const maxLanes = 4;
/** Memory times passes: five times what is required today, some seconds on a slow machine. */
const maxWork = 1_048_576;

/**
 * How a passphrase was stretched. The values are limited, and read before any memory is allocated, so that no file can
 * make the browser hang.
 */
export const kdfSchema = z
  .strictObject({
    name: z.literal('argon2id'),
    m: z.int().max(maxMemoryKib),
    t: z.int().min(1).max(maxPasses),
    p: z.int().min(1).max(maxLanes),
    salt: z.string().refine((salt) => fromBase64(salt)?.length === saltLength),
  })
  .refine(({ m, p }) => m >= 8 * p)
  .refine(({ m, t }) => m * t <= maxWork);

const box = z.strictObject({ iv: z.string(), data: z.string() });

/** Version 1 had only one vault key; version 2 counts them and has a ring of the earlier ones. */
const headerSchema = z.discriminatedUnion('v', [
  z.strictObject({ v: z.literal(1), kdf: kdfSchema, key: box }),
  z.strictObject({ v: z.literal(2), epoch: z.int().min(1), kdf: kdfSchema, key: box, ring: box }),
]);

/** What is stored about the vault itself: the wrapped vault key and how its passphrase was stretched. */
export type VaultHeader = z.infer<typeof headerSchema>;
/** The header that is written today. */
export type CurrentHeader = Extract<VaultHeader, { readonly v: 2 }>;

/** The header in a stored value: absent, readable, or present but not a header. */
export type HeaderReading =
  | { readonly kind: 'absent' }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'present'; readonly header: VaultHeader };

/** Reads a stored value as a header. */
export function readHeader(value: unknown): HeaderReading {
  if (value === undefined) return { kind: 'absent' };
  const parsed = headerSchema.safeParse(value);
  return parsed.success ? { kind: 'present', header: parsed.data } : { kind: 'damaged' };
}

/** A header from which this passphrase opens these secrets; salt and IVs are new each time. */
export async function makeHeader(passphrase: string, secrets: VaultSecrets, cost: Argon2Cost): Promise<CurrentHeader> {
  const { epoch, vaultKey } = secrets;
  const salt = randomBytes(saltLength);
  const kek = await deriveKek(passphrase, salt, cost);
  const [key, ring] = await Promise.all([wrapVaultKey(kek, vaultKey, epoch), sealRing(secrets)]);
  return { v: 2, epoch, kdf: { name: 'argon2id', m: cost.m, t: cost.t, p: cost.p, salt: toBase64(salt) }, key, ring };
}

/** The vault key, or null for a wrong passphrase (or a header with a changed salt, cost, epoch or wrapped key). */
export async function openHeader(passphrase: string, header: VaultHeader): Promise<Bytes | null> {
  const salt = fromBase64(header.kdf.salt);
  if (salt === null) return null;
  const kek = await deriveKek(passphrase, salt, header.kdf);
  return unwrapVaultKey(kek, header.key, header.v === 1 ? null : header.epoch);
}

/** Everything that the header's vault key opens; null if the ring does not belong to this key. */
export function secretsOf(header: VaultHeader, vaultKey: Bytes): Promise<VaultSecrets | null> {
  return header.v === 1 ? firstSecrets(vaultKey) : openRing(header.epoch, vaultKey, header.ring);
}

/** The header without the keys of epochs that are no longer used for any record. */
export async function withoutOlder(header: CurrentHeader, secrets: VaultSecrets): Promise<CurrentHeader> {
  return { ...header, ring: await sealRing({ ...secrets, older: new Map() }) };
}
