import { z } from 'zod';
import { type Bytes, fromBase64, toBase64, utf8 } from './bytes';
import {
  deriveIndexBits,
  deriveRingKey,
  deriveSealKey,
  importIndexKey,
  newVaultKey,
  openBytes,
  type Sealed,
  sealBytes,
  type VaultKeys,
} from './crypto';

/** Everything that opens a vault, in bytes. The owner clears it after use. */
export interface VaultSecrets {
  /** The number of the vault key: 1 for the first, one more with each new passphrase. */
  readonly epoch: number;
  readonly vaultKey: Bytes;
  /** The key behind the records' storage keys: the same in every epoch. */
  readonly index: Bytes;
  /** Vault keys of earlier epochs, while records are sealed with them. */
  readonly older: ReadonlyMap<number, Bytes>;
}

/** The secrets of a new vault. */
export const newSecrets = (): Promise<VaultSecrets> => firstSecrets(newVaultKey());

/** The secrets of a vault that has had only one vault key. */
export async function firstSecrets(vaultKey: Bytes): Promise<VaultSecrets> {
  return { epoch: 1, vaultKey, index: await deriveIndexBits(vaultKey), older: new Map() };
}

/** The same vault with a new key. Sealed records stay readable through the ring; the old key cannot open new ones. */
export function nextSecrets({ epoch, vaultKey, index, older }: VaultSecrets): VaultSecrets {
  return { epoch: epoch + 1, vaultKey: newVaultKey(), index, older: new Map([...older, [epoch, vaultKey]]) };
}

/** Overwrites the secrets in memory. */
export function clearSecrets({ vaultKey, index, older }: VaultSecrets): void {
  for (const bytes of [vaultKey, index, ...older.values()]) bytes.fill(0);
}

/** Working keys that can drop those of earlier epochs. */
export interface HeldKeys extends VaultKeys {
  readonly older: Map<number, CryptoKey>;
}

/** The working keys of these secrets; none can be exported. */
export async function workingKeys({ epoch, vaultKey, index, older }: VaultSecrets): Promise<HeldKeys> {
  const [seal, indexKey, ...before] = await Promise.all([
    deriveSealKey(vaultKey),
    importIndexKey(index),
    ...[...older].map(async ([at, key]) => [at, await deriveSealKey(key)] as const),
  ]);
  return { epoch, seal, index: indexKey, older: new Map(before) };
}

const ringSchema = z.strictObject({
  index: z.string(),
  older: z.array(z.tuple([z.int().min(1), z.string()])),
});

const ringAad = (epoch: number): string => JSON.stringify(['tenken.key-ring', 2, epoch]);

/** The ring that is stored beside the wrapped vault key. */
export async function sealRing({ epoch, vaultKey, index, older }: VaultSecrets): Promise<Sealed> {
  const ring: z.infer<typeof ringSchema> = {
    index: toBase64(index),
    older: [...older].map(([at, key]) => [at, toBase64(key)]),
  };
  return sealBytes(await deriveRingKey(vaultKey), ringAad(epoch), utf8(JSON.stringify(ring)));
}

/** The secrets of a vault key with its ring; null if the ring does not belong to this key. */
export async function openRing(epoch: number, vaultKey: Bytes, ring: Sealed): Promise<VaultSecrets | null> {
  const plain = await openBytes(await deriveRingKey(vaultKey), ringAad(epoch), ring);
  const parsed = plain && ringSchema.safeParse(JSON.parse(new TextDecoder().decode(plain)));
  if (!parsed?.success) return null;
  const index = fromBase64(parsed.data.index);
  const older = new Map<number, Bytes>();
  for (const [at, text] of parsed.data.older) {
    const key = fromBase64(text);
    if (key === null) return null;
    older.set(at, key);
  }
  return index && { epoch, vaultKey, index, older };
}
