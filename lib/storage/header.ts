import { z } from 'zod';
import { type Bytes, fromBase64, randomBytes, toBase64 } from './bytes';
import { type Argon2Cost, deriveKek, saltLength, unwrapVaultKey, wrapVaultKey } from './crypto';

/** Above 256 MiB or 16 passes nobody wrote the header but someone who wants the browser to hang. */
const maxMemoryKib = 262_144;
const maxPasses = 16;
const maxLanes = 4;

/** How a passphrase was stretched; bounded, so that no file can make the browser hang. */
export const kdfSchema = z
  .strictObject({
    name: z.literal('argon2id'),
    m: z.int().max(maxMemoryKib),
    t: z.int().min(1).max(maxPasses),
    p: z.int().min(1).max(maxLanes),
    salt: z.string().refine((salt) => fromBase64(salt)?.length === saltLength),
  })
  .refine(({ m, p }) => m >= 8 * p);

const headerSchema = z.strictObject({
  v: z.literal(1),
  kdf: kdfSchema,
  key: z.strictObject({ iv: z.string(), data: z.string() }),
});

/** What lies in storage of the vault itself: the wrapped vault key and how its passphrase was stretched. */
export type VaultHeader = z.infer<typeof headerSchema>;

/** The header in a stored value: absent, readable, or there but not a header. */
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

/** A header that gives this vault key to this passphrase; salt and IV are new each time. */
export async function makeHeader(passphrase: string, vaultKey: Bytes, cost: Argon2Cost): Promise<VaultHeader> {
  const salt = randomBytes(saltLength);
  const kek = await deriveKek(passphrase, salt, cost);
  const key = await wrapVaultKey(kek, vaultKey);
  return { v: 1, kdf: { name: 'argon2id', m: cost.m, t: cost.t, p: cost.p, salt: toBase64(salt) }, key };
}

/** The vault key, or null for another passphrase (or a header whose salt, cost or wrapped key was changed). */
export async function openHeader(passphrase: string, header: VaultHeader): Promise<Bytes | null> {
  const salt = fromBase64(header.kdf.salt);
  if (salt === null) return null;
  return unwrapVaultKey(await deriveKek(passphrase, salt, header.kdf), header.key);
}
