import { toBase64Url, utf8 } from './bytes';
import { hmac, openBytes, type Sealed, sealBytes, sealKeyOf, type VaultKeys } from './crypto';
import { storageKeys } from './keys';
import { isRecordKind, type RecordKind } from './record-kind';

/**
 * One sealed record as it is stored, under `rec:` + 22 letters of HMAC(index key, kind NUL id). Only the format, the
 * epoch of the key, the revision and the time are unencrypted. Even those are bound into the box, so that changing them
 * breaks it.
 *
 * Version 2 contains in the box which device made this revision, with the device's own count, and from which revision
 * it was made. Later replication needs this to distinguish a successor from a rival. A removed record leaves a
 * *tombstone*, an envelope of the same format without a payload. Version 1 had none of this; it can be opened for good,
 * and is rewritten as version 2.
 *
 * An envelope alone cannot detect that it was removed, or replaced by an earlier revision. The list index and the
 * ledger detect that.
 */

/** The format that this code writes. */
export const envelopeVersion = 2;

/** Letters of the record's key after the prefix: 132 bits of the HMAC. */
const keyLetters = 22;

/** The kind and id of a record. */
export interface RecordRef {
  readonly kind: RecordKind;
  /** Any well-formed text that is not empty; unique within its kind. */
  readonly id: string;
}

/** What is stored unencrypted beside the box. */
export interface RecordStamp {
  /** 1 at first, one more with each write. */
  readonly revision: number;
  /** Milliseconds since 1970. */
  readonly updatedAt: number;
}

/** Who made a revision: a device, and the device's own count of its writes. Unique for each record. */
export interface Origin {
  /** Random, one for each browser profile and vault. */
  readonly device: string;
  readonly counter: number;
}

/** What a revision says about itself, beside its payload. */
export interface Lineage {
  /** Null for revisions written in version 1. */
  readonly origin: Origin | null;
  /** The revision it was made from; null for the first, and if that one was of version 1. */
  readonly parent: Origin | null;
}

/** The content of a record's box. */
export interface RecordContent extends Lineage {
  /** Removed: there is no payload any more. */
  readonly isTombstone: boolean;
  readonly payload: unknown;
}

/** The stored form. Names are short because it is stored ten thousand times. */
export interface Envelope extends Sealed {
  readonly v: 1 | typeof envelopeVersion;
  /** The epoch of its sealing key. Stored envelopes of version 1 do not contain it: there was only the first epoch. */
  readonly e: number;
  /** Revision. */
  readonly r: number;
  /** Time of writing, milliseconds since 1970. */
  readonly t: number;
  /**
   * Kind and id, in a box of their own bound to the record's key. `list` learns from it which payloads are wanted, and
   * a payload that cannot be opened still has a name.
   */
  readonly name: Sealed;
}

/** An invalid call that no stored data can cause: the caller has a bug. Its message holds no value. */
export class StorageMisuseError extends Error {
  override readonly name = 'StorageMisuseError';
}

/** The record's key in storage. Throws `StorageMisuseError` for an empty or ill-formed id. */
export async function recordKey(keys: VaultKeys, { kind, id }: RecordRef): Promise<string> {
  if (id === '' || !id.isWellFormed()) throw new StorageMisuseError(`The id of a record (${kind}) must be a text.`);
  const mac = await hmac(keys.index, `${kind}\0${id}`);
  return storageKeys.recordPrefix + toBase64Url(mac).slice(0, keyLetters);
}

/**
 * Seals one record, or a tombstone. Throws `StorageMisuseError` for a payload that is not JSON at all (`undefined`, a
 * function).
 */
export async function sealRecord(
  keys: VaultKeys,
  key: string,
  ref: RecordRef,
  stamp: RecordStamp,
  content: RecordContent,
): Promise<Envelope> {
  const json: string | undefined = content.isTombstone ? 'null' : JSON.stringify(content.payload);
  if (json === undefined) throw new StorageMisuseError(`The payload of a record (${ref.kind}) must be JSON.`);
  const name = await sealBytes(
    keys.seal,
    nameAad(envelopeVersion, keys.epoch, key),
    utf8(JSON.stringify([ref.kind, ref.id])),
  );
  const head = { v: envelopeVersion, e: keys.epoch, r: stamp.revision, t: stamp.updatedAt, name } as const;
  const lineage = JSON.stringify([pairOf(content.origin), pairOf(content.parent), content.isTombstone]);
  // The payload is in there as the text it is already: nothing is escaped twice.
  return { ...head, ...(await sealBytes(keys.seal, payloadAad(ref, head), utf8(`[${lineage},${json}]`))) };
}

/** The content, or null if anything in the envelope differs from what was sealed for this record. */
export async function openRecord(keys: VaultKeys, ref: RecordRef, envelope: Envelope): Promise<RecordContent | null> {
  const seal = sealKeyOf(keys, envelope.e);
  const plain = seal && (await openBytes(seal, payloadAad(ref, envelope), envelope));
  if (plain === null) return null;
  const value = parseSealedJson(plain);
  if (envelope.v === 1) return { origin: null, parent: null, isTombstone: false, payload: value };
  const [lineage, payload] = Array.isArray(value) ? (value as readonly unknown[]) : [];
  if (!Array.isArray(lineage)) return null;
  const [origin, parent, isTombstone]: readonly unknown[] = lineage;
  return { origin: originOf(origin), parent: originOf(parent), isTombstone: isTombstone === true, payload };
}

/** Kind and id of the record under this key, or null if its name was not sealed for this key. */
export async function openName(keys: VaultKeys, key: string, envelope: Envelope): Promise<RecordRef | null> {
  const seal = sealKeyOf(keys, envelope.e);
  const plain = seal && (await openBytes(seal, nameAad(envelope.v, envelope.e, key), envelope.name));
  if (plain === null) return null;
  const name = parseSealedJson(plain);
  if (!Array.isArray(name)) return null;
  const [kind, id]: readonly unknown[] = name;
  return isRecordKind(kind) && typeof id === 'string' ? { kind, id } : null;
}

/** The envelope in a stored value, or null if it does not have exactly the shape of its version. */
export function parseEnvelope(value: unknown): Envelope | null {
  const isFirst = hasKeys(value, ['v', 'r', 't', 'name', 'iv', 'data']);
  if (!isFirst && !hasKeys(value, ['v', 'e', 'r', 't', 'name', 'iv', 'data'])) return null;
  const { v, e = 1, r, t, name, iv, data } = value as Readonly<Record<string, unknown>>;
  const version = isFirst ? 1 : envelopeVersion;
  if (v !== version || !isWhole(e, 1) || !isWhole(r, 1) || !isWhole(t, 0)) return null;
  if (!hasKeys(name, ['iv', 'data']) || typeof name.iv !== 'string' || typeof name.data !== 'string') return null;
  if (typeof iv !== 'string' || typeof data !== 'string') return null;
  return { v: version, e, r, t, name: { iv: name.iv, data: name.data }, iv, data };
}

type Head = Pick<Envelope, 'v' | 'e' | 'r' | 't' | 'name'>;

/** JSON of a list of texts and whole numbers is canonical: one text for each list. */
function payloadAad(ref: RecordRef, { v, e, r, t, name }: Head): string {
  const version = v === 1 ? [1] : [v, e];
  return JSON.stringify(['tenken.record', ...version, ref.kind, ref.id, r, t, name.iv, name.data]);
}

function nameAad(version: Envelope['v'], epoch: number, key: string): string {
  return JSON.stringify(['tenken.record-name', ...(version === 1 ? [1] : [version, epoch]), key]);
}

const pairOf = (origin: Origin | null) => origin && [origin.device, origin.counter];

function originOf(pair: unknown): Origin | null {
  if (!Array.isArray(pair)) return null;
  const [device, counter]: readonly unknown[] = pair;
  return typeof device === 'string' && isWhole(counter, 1) ? { device, counter } : null;
}

/** Called only with authentic bytes, so a syntax error would be our own fault and is thrown. */
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
