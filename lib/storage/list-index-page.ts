import { z } from 'zod';
import { type Bytes, utf8 } from './bytes';
import { openBytes, type Sealed, sealBytes, sealKeyOf, type VaultKeys } from './crypto';
import type { RecordRef, RecordStamp } from './envelope';
import { storageKeys } from './keys';
import { isRecordKind, type RecordKind } from './record-kind';

// How the pages of the list index and the ledger are stored.

/** One record in the list index. */
export interface IndexEntry extends RecordRef, RecordStamp {
  /** What the lists show of it, made by the `EntryMaker` of the list index; null if there is nothing to show. */
  readonly line: unknown;
}

/** What is left of a removed record. */
export type Tombstone = RecordRef & RecordStamp;

/** How storage differs from what was last written; a closed list. */
export const lossReasons = [
  /** A record disappeared without being removed here. */
  'lost',
  /** A record was replaced by an earlier revision. */
  'rolledBack',
  /** A record has reappeared that the list index does not know. */
  'returned',
  /** A page of the list index was replaced by an older one or removed; the records on it may be older than before. */
  'page',
  /** The ledger was replaced by an older one or removed. */
  'ledger',
] as const;
export type LossReason = (typeof lossReasons)[number];

/** Something that was noticed, and stays noted until a person has dealt with it. */
export interface Loss {
  readonly reason: LossReason;
  /** Null if it is not about a single record. */
  readonly kind: RecordKind | null;
  readonly id: string | null;
  /** The last known revision, and its time; 0 if it is not about a single record. */
  readonly revision: number;
  readonly updatedAt: number;
  /** What the lists showed of it. */
  readonly line: unknown;
}

/** A page of the list index. The maps are keyed by storage key. */
export interface PageContent {
  /** The ledger's count of writes when this page was written. */
  readonly writes: number;
  /** Which edition of `entryOf` made its lines. */
  readonly edition: string;
  readonly entries: ReadonlyMap<string, IndexEntry>;
  readonly tombstones: ReadonlyMap<string, Tombstone>;
  readonly losses: ReadonlyMap<string, Loss>;
}

/** The shape of a sealed page, and of the ledger, in storage. Version 1 had neither tombstones nor counts. */
export interface StoredPage extends Sealed {
  readonly v: 2;
  readonly e: number;
}

const pageAad = (pageKey: string, epoch: number): string => JSON.stringify(['tenken.register', 2, epoch, pageKey]);

/** A page has many rows, and they are authentic: their parts are checked one by one, without a schema. */
type Row = readonly unknown[];
type Rows = readonly [
  writes: number,
  edition: string,
  entries: readonly Row[],
  tombstones: readonly Row[],
  losses: readonly Row[],
];
const rows = z.array(z.array(z.unknown()));
const pageSchema = z.tuple([z.int().min(0), z.string(), rows, rows, rows]);

/**
 * Record keys are stored in a page without their prefix. Other keys (of a page, the ledger) are stored whole after a
 * marker.
 */
const shorten = (key: string): string =>
  key.startsWith(storageKeys.recordPrefix) ? key.slice(storageKeys.recordPrefix.length) : `=${key}`;
const lengthen = (text: string): string => (text.startsWith('=') ? text.slice(1) : storageKeys.recordPrefix + text);

/** Seals a page. */
export function sealPage(keys: VaultKeys, pageKey: string, page: PageContent): Promise<StoredPage> {
  const content: Rows = [
    page.writes,
    page.edition,
    [...page.entries].map(([key, { kind, id, revision, updatedAt, line }]) => [
      ...[shorten(key), kind, id, revision, updatedAt],
      line,
    ]),
    [...page.tombstones].map(([key, { kind, id, revision, updatedAt }]) => [
      ...[shorten(key), kind, id, revision, updatedAt],
    ]),
    [...page.losses].map(([key, { kind, id, revision, updatedAt, line, reason }]) => [
      ...[shorten(key), kind, id, revision, updatedAt],
      ...[line, reason],
    ]),
  ];
  return seal(keys, pageAad(pageKey, keys.epoch), content);
}

/** Opens the value of a page's key; null if it is not a page of this vault. */
export async function openPage(keys: VaultKeys, pageKey: string, stored: unknown): Promise<PageContent | null> {
  const parsed = pageSchema.safeParse(await open(keys, (epoch) => pageAad(pageKey, epoch), stored));
  if (!parsed.success) return null;
  const [writes, edition, entries, tombstones, losses] = parsed.data;
  return {
    ...{ writes, edition },
    entries: mapOf(entries, (row) => {
      const stamp = stampOf(row);
      return stamp && { ...stamp, line: row[5] ?? null };
    }),
    tombstones: mapOf(tombstones, stampOf),
    losses: mapOf(losses, lossOf),
  };
}

function mapOf<Made>(from: readonly Row[], make: (row: Row) => Made | null): ReadonlyMap<string, Made> {
  const made = new Map<string, Made>();
  for (const row of from) {
    const [key] = row;
    const one = make(row);
    if (typeof key === 'string' && one !== null) made.set(lengthen(key), one);
  }
  return made;
}

function stampOf([, kind, id, revision, updatedAt]: Row): (RecordRef & RecordStamp) | null {
  if (!isRecordKind(kind) || typeof id !== 'string') return null;
  return typeof revision === 'number' && typeof updatedAt === 'number' ? { kind, id, revision, updatedAt } : null;
}

function lossOf(row: Row): Loss | null {
  const [, , , , , line, reason] = row;
  const known = lossReasons.find((one) => one === reason);
  const about = stampOf(row) ?? { kind: null, id: null, revision: 0, updatedAt: 0 };
  return known === undefined ? null : { ...about, line: line ?? null, reason: known };
}

/** The counts of all writes of this device to its vault, sealed separately from records and list index. */
export interface Ledger {
  /** The id of this device: random, made with the ledger. */
  readonly device: string;
  /** The last number given to a revision made here. */
  readonly counter: number;
  /** Number of page writes so far. */
  readonly writes: number;
  /** For each page the count of its last write; 0 for a page that was never written. */
  readonly pages: readonly number[];
}

const count = z.int().min(0);
const ledgerSchema = z.strictObject({
  device: z.string().min(1),
  counter: count,
  writes: count,
  pages: z.array(count),
});

const ledgerAad = (epoch: number): string => JSON.stringify(['tenken.ledger', 1, epoch]);

/** Seals the ledger. */
export function sealLedger(keys: VaultKeys, ledger: Ledger): Promise<StoredPage> {
  return seal(keys, ledgerAad(keys.epoch), ledger);
}

/** Opens the value of the ledger's key; null if it is not a ledger of this vault. */
export async function openLedger(keys: VaultKeys, stored: unknown): Promise<Ledger | null> {
  const parsed = ledgerSchema.safeParse(await open(keys, ledgerAad, stored));
  return parsed.success ? parsed.data : null;
}

async function seal(keys: VaultKeys, aad: string, content: unknown): Promise<StoredPage> {
  return { v: 2, e: keys.epoch, ...(await sealBytes(keys.seal, aad, utf8(JSON.stringify(content)))) };
}

async function open(keys: VaultKeys, aadOf: (epoch: number) => string, stored: unknown): Promise<unknown> {
  const page = parsePage(stored);
  const key = page && sealKeyOf(keys, page.e);
  const plain: Bytes | null = page && key && (await openBytes(key, aadOf(page.e), page));
  return plain && JSON.parse(new TextDecoder().decode(plain));
}

/** A stored page or ledger, as far as it can be recognised without a key; null for anything else. */
export function parsePage(value: unknown): StoredPage | null {
  if (typeof value !== 'object' || value === null) return null;
  const { v, e, iv, data } = value as Readonly<Record<string, unknown>>;
  return v === 2 && typeof e === 'number' && typeof iv === 'string' && typeof data === 'string'
    ? { v, e, iv, data }
    : null;
}
