import { toBase64Url, utf8 } from './bytes';
import { hmac, openBytes, type Sealed, sealBytes, type VaultKeys } from './crypto';
import { storageKeys } from './keys';
import { isRecordKind, type RecordKind } from './record-kind';

/**
 * One sealed record as it lies in storage, under `rec:` + 22 letters of HMAC(index key, kind NUL id). In the clear are
 * only the format, the revision and the time; even those are bound into the box, so that changing them breaks it.
 *
 * What this cannot notice: that a whole record was deleted, or put back as it was in an earlier revision.
 */

/** The format that this code writes and reads. */
export const envelopeVersion = 1;

/** Letters of the record's key after the prefix: 132 bits of the HMAC. */
const keyLetters = 22;

/** Which record is meant. */
export interface RecordRef {
  readonly kind: RecordKind;
  /** Any well-formed text that is not empty; unique within its kind. */
  readonly id: string;
}

/** What is in the clear beside the box. */
export interface RecordStamp {
  /** 1 at first, one more with each write. */
  readonly revision: number;
  /** Milliseconds since 1970. */
  readonly updatedAt: number;
}

/** The stored form; short names because it is stored ten thousand times. */
export interface Envelope extends Sealed {
  readonly v: typeof envelopeVersion;
  /** Revision. */
  readonly r: number;
  /** Time of writing, milliseconds since 1970. */
  readonly t: number;
  /**
   * Kind and id, in a box of their own bound to the record's key: `list` learns from it which payload is wanted, and a
   * payload that cannot be opened still has a name.
   */
  readonly name: Sealed;
}

/** A call that no stored data can excuse: the caller has to be mended. Its message holds no value. */
export class StorageMisuseError extends Error {
  override readonly name = 'StorageMisuseError';
}

/** The record's key in storage. Throws `StorageMisuseError` for an empty or ill-formed id. */
export async function recordKey(keys: VaultKeys, { kind, id }: RecordRef): Promise<string> {
  if (id === '' || !id.isWellFormed()) throw new StorageMisuseError(`The id of a record (${kind}) must be a text.`);
  const mac = await hmac(keys.index, `${kind}\0${id}`);
  return storageKeys.recordPrefix + toBase64Url(mac).slice(0, keyLetters);
}

/** Seals a payload. Throws `StorageMisuseError` for one that JSON cannot carry at all (`undefined`, a function). */
export async function sealRecord(
  keys: VaultKeys,
  key: string,
  ref: RecordRef,
  stamp: RecordStamp,
  payload: unknown,
): Promise<Envelope> {
  const json: string | undefined = JSON.stringify(payload);
  if (json === undefined) throw new StorageMisuseError(`The payload of a record (${ref.kind}) must be JSON.`);
  const name = await sealBytes(keys.seal, nameAad(key), utf8(JSON.stringify([ref.kind, ref.id])));
  const head = { v: envelopeVersion, r: stamp.revision, t: stamp.updatedAt, name } as const;
  return { ...head, ...(await sealBytes(keys.seal, payloadAad(ref, head), utf8(json))) };
}

/** The payload, or null if anything of the envelope is not as it was sealed for this record. */
export async function openRecord(
  keys: VaultKeys,
  ref: RecordRef,
  envelope: Envelope,
): Promise<{ readonly payload: unknown } | null> {
  const plain = await openBytes(keys.seal, payloadAad(ref, envelope), envelope);
  return plain === null ? null : { payload: parseSealedJson(plain) };
}

/** Kind and id of the record under this key, or null if its name was not sealed for this key. */
export async function openName(keys: VaultKeys, key: string, envelope: Envelope): Promise<RecordRef | null> {
  const plain = await openBytes(keys.seal, nameAad(key), envelope.name);
  if (plain === null) return null;
  const name = parseSealedJson(plain);
  if (!Array.isArray(name)) return null;
  const [kind, id]: readonly unknown[] = name;
  return isRecordKind(kind) && typeof id === 'string' ? { kind, id } : null;
}

/** The envelope in a stored value, or null if it has not exactly this version's shape. */
export function parseEnvelope(value: unknown): Envelope | null {
  if (!hasKeys(value, ['v', 'r', 't', 'name', 'iv', 'data'])) return null;
  const { v, r, t, name, iv, data } = value;
  if (v !== envelopeVersion || !isWhole(r, 1) || !isWhole(t, 0)) return null;
  if (!hasKeys(name, ['iv', 'data']) || typeof name.iv !== 'string' || typeof name.data !== 'string') return null;
  if (typeof iv !== 'string' || typeof data !== 'string') return null;
  return { v, r, t, name: { iv: name.iv, data: name.data }, iv, data };
}

/** JSON of a list of texts and whole numbers is canonical: one text for each list. */
function payloadAad(ref: RecordRef, head: Pick<Envelope, 'v' | 'r' | 't' | 'name'>): string {
  return JSON.stringify(['tenken.record', head.v, ref.kind, ref.id, head.r, head.t, head.name.iv, head.name.data]);
}

function nameAad(key: string): string {
  return JSON.stringify(['tenken.record-name', envelopeVersion, key]);
}

/** Only ever given bytes that were authentic, so a syntax error would be a fault of ours and is let through. */
function parseSealedJson(plain: Uint8Array): unknown {
  return JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(plain));
}

function hasKeys<Key extends string>(value: unknown, keys: readonly Key[]): value is Record<Key, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const own = Object.keys(value);
  return own.length === keys.length && keys.every((key) => own.includes(key));
}

function isWhole(value: unknown, least: number): value is number {
  return Number.isSafeInteger(value) && typeof value === 'number' && value >= least;
}
