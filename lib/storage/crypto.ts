import { type Argon2Cost, argon2id } from './argon2';
import { type Bytes, fromBase64, randomBytes, toBase64, utf8 } from './bytes';
import { normalisePassphrase } from './passphrase';

export type { Argon2Cost } from './argon2';

/**
 * The keys of the vault:
 *
 *     passphrase ─Argon2id─▶ key-encryption key ─unwraps─▶ vault key ─HKDF─▶ sealing key (AES-256-GCM)
 *                                                                   └─HKDF─▶ ring key ─opens─▶ key ring
 *
 * The vault key is random. Each new passphrase brings a new one, counted by its *epoch*. The key ring holds the keys of
 * earlier epochs while records are still sealed with them. It also holds the index key (HMAC-SHA256), which never
 * changes, so that a record keeps its place in storage.
 */

/** Length in bytes of the salt for the passphrase. */
export const saltLength = 16;

const keyLength = 32;
/** 96 bits, the length AES-GCM is made for. */
const ivLength = 12;

/** Part of the associated data of the wrapped key, so that no other sealed data can take its place. */
const wrapPurpose = (epoch: number | null): string =>
  JSON.stringify(epoch === null ? ['tenken.vault-key', 1] : ['tenken.vault-key', 2, epoch]);
const sealInfo = 'tenken.seal.v1';
const indexInfo = 'tenken.index.v1';
const ringInfo = 'tenken.ring.v2';

/** One AES-256-GCM box; both parts are standard base64. */
export interface Sealed {
  readonly iv: string;
  readonly data: string;
}

/** The working keys of an open vault; none can be exported. */
export interface VaultKeys {
  /** The number of the vault key: 1 for the first, one more with each new passphrase. */
  readonly epoch: number;
  /** AES-256-GCM, for names and payloads of records. */
  readonly seal: CryptoKey;
  /** The sealing keys of earlier epochs that are still needed. */
  readonly older: ReadonlyMap<number, CryptoKey>;
  /** HMAC-SHA256, for the records' keys in storage. */
  readonly index: CryptoKey;
}

/** A new vault key. The caller clears it after use. */
export function newVaultKey(): Bytes {
  return randomBytes(keyLength);
}

/** The key-encryption key of a passphrase. Rejects a cost that Argon2 does not accept (less than 8 KiB per lane). */
export async function deriveKek(passphrase: string, salt: Bytes, cost: Argon2Cost): Promise<CryptoKey> {
  const secret = utf8(normalisePassphrase(passphrase));
  const derived = await argon2id(secret, salt, cost, keyLength);
  const raw = new Uint8Array(derived);
  const kek = await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
  for (const bytes of [secret, derived, raw]) bytes.fill(0);
  return kek;
}

/** The vault key of an epoch, wrapped. `epoch` null: in the format of header version 1. */
export function wrapVaultKey(kek: CryptoKey, vaultKey: Bytes, epoch: number | null): Promise<Sealed> {
  return sealBytes(kek, wrapPurpose(epoch), vaultKey);
}

/** The vault key. Null for a wrong passphrase or an altered box; AES-GCM cannot tell the two apart. */
export async function unwrapVaultKey(kek: CryptoKey, wrapped: Sealed, epoch: number | null): Promise<Bytes | null> {
  const raw = await openBytes(kek, wrapPurpose(epoch), wrapped);
  return raw?.length === keyLength ? raw : null;
}

/** The vault key read back from its base64, or null if it is not one. */
export function parseVaultKey(text: string): Bytes | null {
  const raw = fromBase64(text);
  return raw?.length === keyLength ? raw : null;
}

/** The working keys of a vault in its first epoch. */
export async function deriveVaultKeys(vaultKey: Bytes): Promise<VaultKeys> {
  const [seal, bits] = await Promise.all([deriveSealKey(vaultKey), deriveIndexBits(vaultKey)]);
  return { epoch: 1, seal, older: new Map(), index: await importIndexKey(bits) };
}

/** The key that seals the records of a vault key's epoch. */
export async function deriveSealKey(vaultKey: Bytes): Promise<CryptoKey> {
  return deriveAes(await hkdfBase(vaultKey), sealInfo);
}

/** The key that seals the key ring of a vault key's epoch. */
export async function deriveRingKey(vaultKey: Bytes): Promise<CryptoKey> {
  return deriveAes(await hkdfBase(vaultKey), ringInfo);
}

/** The index key of a vault's first epoch, 32 bytes. */
export async function deriveIndexBits(vaultKey: Bytes): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.deriveBits(hkdf(indexInfo), await hkdfBase(vaultKey), keyLength * 8));
}

/** The index key as it is used. */
export function importIndexKey(bits: Bytes): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', bits, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
}

const hkdf = (info: string) => ({ name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(0), info: utf8(info) });

const hkdfBase = (vaultKey: Bytes): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', vaultKey, 'HKDF', false, ['deriveKey', 'deriveBits']);

const deriveAes = (base: CryptoKey, info: string): Promise<CryptoKey> =>
  crypto.subtle.deriveKey(hkdf(info), base, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);

/** The sealing key of an epoch, or null if it is gone (or not known yet). */
export function sealKeyOf(keys: VaultKeys, epoch: number): CryptoKey | null {
  return epoch === keys.epoch ? keys.seal : (keys.older.get(epoch) ?? null);
}

/** HMAC-SHA256 of a text, 32 bytes. */
export async function hmac(key: CryptoKey, text: string): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.sign('HMAC', key, utf8(text)));
}

/** AES-256-GCM with a new random IV. `aad` is bound to the box without being in it. */
export async function sealBytes(key: CryptoKey, aad: string, plain: Bytes): Promise<Sealed> {
  const iv = randomBytes(ivLength);
  const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: utf8(aad) }, key, plain);
  return { iv: toBase64(iv), data: toBase64(new Uint8Array(data)) };
}

/** The sealed bytes, or null if key, `aad`, IV or data are not the ones used for sealing. */
export async function openBytes(key: CryptoKey, aad: string, sealed: Sealed): Promise<Bytes | null> {
  const iv = fromBase64(sealed.iv);
  const data = fromBase64(sealed.data);
  if (iv?.length !== ivLength || data === null) return null;
  try {
    const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData: utf8(aad) }, key, data);
    return new Uint8Array(plain);
  } catch (error) {
    // The only error that means "not authentic"; any other is a fault of ours or of the browser.
    if (error instanceof DOMException && error.name === 'OperationError') return null;
    throw error;
  }
}
