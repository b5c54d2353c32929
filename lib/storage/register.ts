import type { StorageArea } from './area';
import { utf8 } from './bytes';
import { openBytes, type Sealed, sealBytes, type VaultKeys } from './crypto';
import type { RecordRef, RecordStamp } from './envelope';
import { isRecordKey, storageKeys } from './keys';
import { isRecordKind, type RecordKind } from './record-kind';

/**
 * The register of a vault: for every record its stamp and its *line*, the few facts that lists show, so that a list of ten
 * thousand cases opens some two hundred pages and not thirty thousand records.
 *
 * It is never the only copy: every line is made from its record, and what the register lacks or has too much of is mended
 * from the records when it is read. It is kept true by being written in the same `set` as the records themselves; a page
 * that does not open, is of another edition, or was written by somebody else counts as absent.
 */

/** One record in the register. */
export interface RegisterEntry extends RecordRef, RecordStamp {
  /** What the lists show of it, made by the `LineOf` of the register; null where there is nothing to show. */
  readonly line: unknown;
}

/** Makes the line of a record from its stored payload. Pure; what it gives must be JSON. */
export interface LineMaker {
  /** Another text whenever `lineOf` may give something else than before for the same record. */
  readonly edition: string;
  readonly lineOf: (kind: RecordKind, payload: unknown) => unknown;
}

/** A record as the register needs it, or null for one that cannot be opened. */
export type Look = (storageKeys: readonly string[]) => Promise<ReadonlyMap<string, RegisterEntry | null>>;

/** The open register. It lives in memory, with the working keys. */
export interface Register {
  /** By storage key. */
  readonly entries: ReadonlyMap<string, RegisterEntry>;
  /** Another number after each change. */
  readonly turn: () => number;
  /** The sealed pages that a write changes, to be stored in the same `set` as the records themselves. */
  readonly pagesWith: (changes: Changes) => Promise<Readonly<Record<string, unknown>>>;
  /** Takes over what was stored, with the pages as they lie in storage now; without them they are gone from there. */
  readonly commit: (changes: Changes, pages: Readonly<Record<string, unknown>>) => void;
  /** Whether a page in storage is the one this register has read or written last. */
  readonly isOwn: (pageKey: string, stored: unknown) => boolean;
  /** Whether pages in storage lag behind the records. */
  readonly lags: () => boolean;
}

/** Records by storage key, as they will stand; null for one that is gone. */
export type Changes = ReadonlyMap<string, RegisterEntry | null>;

/** The shape of a page in storage. */
interface Page extends Sealed {
  readonly v: 1;
}

/** Letters of a storage key after the prefix, in order of their six bits. */
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * The page of a record follows from the first eight bits of its opaque key: 256 pages, so that a save among 20,000 records
 * writes some 80 lines anew.
 */
function pageOf(storageKey: string): string {
  const at = storageKeys.recordPrefix.length;
  const [first, second] = [letters.indexOf(storageKey.charAt(at)), letters.indexOf(storageKey.charAt(at + 1))];
  return `${storageKeys.registerPrefix}${first * 4 + (second >> 4)}`;
}

/** The keys of the pages on which records stand. */
export const pageKeysOf = (recordKeys: Iterable<string>): readonly string[] => [
  ...new Set([...recordKeys].map(pageOf)),
];

/** Stands in storage for pages that a write has made untrue without knowing the rest of them. */
export const voidPage = 0;

const allPages: readonly string[] = Array.from({ length: 256 }, (_, page) => `${storageKeys.registerPrefix}${page}`);

/** Reads the register of a vault and mends it by the records that are there. `look` opens records. */
export async function readRegister(
  local: StorageArea,
  keys: VaultKeys,
  lines: LineMaker,
  look: Look,
): Promise<Register> {
  const [names, stored] = await Promise.all([local.names(), local.get(allPages)]);
  const there = new Set(names.filter(isRecordKey));
  const entries = new Map<string, RegisterEntry>();
  const own = new Map<string, string>();
  const dirty = new Set<string>();
  let turn = 0;

  await Promise.all(
    allPages.map(async (pageKey) => {
      const page = parsePage(stored[pageKey]);
      if (page === null) return;
      const read = await openPage(keys, pageKey, page, lines.edition);
      if (read === null) return;
      own.set(pageKey, page.iv);
      for (const [storageKey, entry] of read) {
        if (there.has(storageKey)) entries.set(storageKey, entry);
        else dirty.add(pageKey);
      }
    }),
  );
  const missing = [...there].filter((storageKey) => !entries.has(storageKey));
  for (const [storageKey, entry] of missing.length === 0 ? [] : await look(missing)) {
    if (entry === null) continue;
    entries.set(storageKey, entry);
    dirty.add(pageOf(storageKey));
  }

  const members = new Map<string, Set<string>>();
  const placeIn = (storageKey: string): Set<string> => {
    const pageKey = pageOf(storageKey);
    const found = members.get(pageKey) ?? new Set<string>();
    members.set(pageKey, found);
    return found;
  };
  for (const storageKey of entries.keys()) placeIn(storageKey).add(storageKey);

  async function pagesWith(changes: Changes): Promise<Readonly<Record<string, unknown>>> {
    const wanted = new Set([...pageKeysOf(changes.keys()), ...dirty]);
    const after = new Map<string, Map<string, RegisterEntry>>();
    for (const pageKey of wanted) {
      const page = new Map<string, RegisterEntry>();
      for (const storageKey of members.get(pageKey) ?? []) {
        const entry = entries.get(storageKey);
        if (entry !== undefined && !changes.has(storageKey)) page.set(storageKey, entry);
      }
      after.set(pageKey, page);
    }
    for (const [storageKey, entry] of changes)
      if (entry !== null) after.get(pageOf(storageKey))?.set(storageKey, entry);
    const sealed = await Promise.all(
      [...after].map(async ([pageKey, page]) => [pageKey, await sealPage(keys, pageKey, page, lines.edition)] as const),
    );
    return Object.fromEntries(sealed);
  }

  function commit(changes: Changes, pages: Readonly<Record<string, unknown>>): void {
    turn += 1;
    for (const [storageKey, entry] of changes) {
      if (entry === null) entries.delete(storageKey);
      else entries.set(storageKey, entry);
      if (entry === null) placeIn(storageKey).delete(storageKey);
      else placeIn(storageKey).add(storageKey);
      dirty.add(pageOf(storageKey));
      own.delete(pageOf(storageKey));
    }
    for (const [pageKey, stored] of Object.entries(pages)) {
      const page = parsePage(stored);
      if (page === null) continue;
      own.set(pageKey, page.iv);
      dirty.delete(pageKey);
    }
  }

  return {
    entries,
    turn: () => turn,
    pagesWith,
    commit,
    lags: () => dirty.size > 0,
    isOwn: (pageKey, value) => (parsePage(value)?.iv ?? null) === (own.get(pageKey) ?? null),
  };
}

const pageAad = (pageKey: string, edition: string): string => JSON.stringify(['tenken.register', 1, edition, pageKey]);

async function sealPage(
  keys: VaultKeys,
  pageKey: string,
  page: ReadonlyMap<string, RegisterEntry>,
  edition: string,
): Promise<Page> {
  const at = storageKeys.recordPrefix.length;
  const rows = [...page].map(([storageKey, { kind, id, revision, updatedAt, line }]) => [
    ...[storageKey.slice(at), kind, id, revision, updatedAt],
    line,
  ]);
  return { v: 1, ...(await sealBytes(keys.seal, pageAad(pageKey, edition), utf8(JSON.stringify(rows)))) };
}

async function openPage(
  keys: VaultKeys,
  pageKey: string,
  page: Page,
  edition: string,
): Promise<ReadonlyMap<string, RegisterEntry> | null> {
  const plain = await openBytes(keys.seal, pageAad(pageKey, edition), page);
  if (plain === null) return null;
  const rows: unknown = JSON.parse(new TextDecoder().decode(plain));
  const found = new Map<string, RegisterEntry>();
  for (const row of Array.isArray(rows) ? (rows as readonly unknown[]) : []) {
    if (!Array.isArray(row)) return null;
    const [letters, kind, id, revision, updatedAt, line]: readonly unknown[] = row;
    const sound = typeof letters === 'string' && isRecordKind(kind) && typeof id === 'string';
    if (!sound || typeof revision !== 'number' || typeof updatedAt !== 'number') return null;
    found.set(storageKeys.recordPrefix + letters, { kind, id, revision, updatedAt, line });
  }
  return found;
}

function parsePage(value: unknown): Page | null {
  if (typeof value !== 'object' || value === null) return null;
  const { v, iv, data } = value as Readonly<Record<string, unknown>>;
  return v === 1 && typeof iv === 'string' && typeof data === 'string' ? { v, iv, data } : null;
}
