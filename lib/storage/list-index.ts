import type { StorageArea } from './area';
import { randomBytes, toBase64Url } from './bytes';
import type { VaultKeys } from './crypto';
import type { Origin } from './envelope';
import { isRecordKey, storageKeys } from './keys';
import type { RecordKind } from './record-kind';
import {
  type Ledger,
  type Loss,
  type LossReason,
  openLedger,
  openPage,
  type PageContent,
  parsePage,
  type IndexEntry,
  sealLedger,
  sealPage,
  type Tombstone,
} from './list-index-page';

export type { Loss, LossReason, IndexEntry, Tombstone } from './list-index-page';

/**
 * The list index of a vault. It keeps for every record its stamp and its *line*, the few facts that lists show. A list
 * of ten thousand cases thus opens some two hundred pages and not thirty thousand records.
 *
 * It is never the only copy of a line: every line is made from its record. Missing or surplus entries are corrected
 * from the records when the list index is read. It is kept up to date by being written in the same `set` as the records
 * themselves. If the two differ, another program has changed storage. What the list index knew better is then noted as
 * a *loss* and stays noted. A *ledger*, sealed separately, counts the writes of every page. It reveals even a page that
 * was replaced together with its records.
 */

/** Makes the line of a record from its stored payload. Pure; the result must be JSON. */
export interface EntryMaker {
  /** A different text whenever `entryOf` may give another result for the same record. */
  readonly edition: string;
  readonly entryOf: (kind: RecordKind, payload: unknown) => unknown;
}

/** What is stored under a record's key: a record, a tombstone, or (null) nothing that can be opened. */
export type Looked = { readonly entry: IndexEntry } | { readonly tombstone: Tombstone } | null;

/** Opens records as the list index needs them. */
export type EntryReader = (storageKeys: readonly string[]) => Promise<ReadonlyMap<string, Looked>>;

/** A change of one record in the list index. */
export interface Change {
  /** Its new state: null if it is gone without a trace; absent: unchanged. */
  readonly to?: { readonly entry: IndexEntry } | { readonly tombstone: Tombstone } | null;
  /** Its notices are dealt with. */
  readonly settles?: boolean;
  /** A notice to add. */
  readonly loss?: Loss;
}

/** Changes by storage key. */
export type Changes = ReadonlyMap<string, Change>;

type Items = Readonly<Record<string, unknown>>;

/** The open list index. It lives in memory, together with the working keys. */
export interface ListIndex {
  /** The present records, by storage key. */
  readonly entries: ReadonlyMap<string, IndexEntry>;
  readonly tombstones: ReadonlyMap<string, Tombstone>;
  /** What was noticed and not dealt with; by storage key, or by the key of a page or of the ledger. */
  readonly losses: ReadonlyMap<string, Loss>;
  /** A different number after each change. */
  readonly turn: () => number;
  /** The highest known revision of a record, present or not; 0 if there is none. */
  readonly knownRevision: (storageKey: string) => number;
  /** A number for revisions about to be made; never given twice. */
  readonly reserve: () => Origin;
  /** The sealed pages for these changes, with the ledger, to be stored in the same `set` as the records themselves. */
  readonly pagesWith: (changes: Changes) => Promise<Items>;
  /** Applies what was stored. Without items: what is known now and not stored yet. */
  readonly commit: (changes: Changes, items: Items) => void;
  /** Whether these pages and the ledger are the ones that this list index last read or wrote. */
  readonly isOwn: (pageKeys: readonly string[], stored: Items) => boolean;
  /** Whether pages in storage are out of date. */
  readonly lags: () => boolean;
}

/** The letters of a storage key after the prefix, in order of their six bits. */
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const pageCount = 256;

/**
 * The page of a record follows from the first eight bits of its opaque key. There are 256 pages, so a save among 20,000
 * records rewrites some 80 lines. Notices about a page are stored on it, notices about the ledger on the first page.
 */
function pageOf(key: string): string {
  if (!isRecordKey(key)) return key.startsWith(storageKeys.registerPrefix) ? key : `${storageKeys.registerPrefix}0`;
  const at = storageKeys.recordPrefix.length;
  const [first, second] = [letters.indexOf(key.charAt(at)), letters.indexOf(key.charAt(at + 1))];
  return `${storageKeys.registerPrefix}${first * 4 + (second >> 4)}`;
}

/** The keys of the pages that contain these records. */
export const pageKeysOf = (keys: Iterable<string>): readonly string[] => [...new Set([...keys].map(pageOf))];

/** The keys of all pages, in order. */
export const allPages: readonly string[] = Array.from(
  { length: pageCount },
  (_, page) => `${storageKeys.registerPrefix}${page}`,
);

const numberOf = (pageKey: string): number => Number(pageKey.slice(storageKeys.registerPrefix.length));

const newLedger = (): Ledger => ({
  ...{ device: toBase64Url(randomBytes(16)), counter: 0, writes: 0 },
  pages: new Array<number>(pageCount).fill(0),
});

/** A notice that is not about a single record. */
const noticed = (reason: LossReason): Loss => ({
  ...{ reason, kind: null, id: null },
  ...{ revision: 0, updatedAt: 0, line: null },
});

interface Page {
  readonly entries: Map<string, IndexEntry>;
  readonly tombstones: Map<string, Tombstone>;
  readonly losses: Map<string, Loss>;
}

/** Applies a change to the maps of a page. */
function apply({ entries, tombstones, losses }: Page, key: string, { to, settles, loss }: Change): void {
  if (to !== undefined) {
    entries.delete(key);
    tombstones.delete(key);
    if (to !== null && 'entry' in to) entries.set(key, to.entry);
    else if (to !== null) tombstones.set(key, to.tombstone);
  }
  if (settles) losses.delete(key);
  if (loss) losses.set(key, loss);
}

/** Reads the list index of a vault and corrects it from the present records. `look` opens records. */
export async function readListIndex(
  local: StorageArea,
  keys: VaultKeys,
  lines: EntryMaker,
  look: EntryReader,
): Promise<ListIndex> {
  const [names, stored] = await Promise.all([local.names(), local.get([...allPages, storageKeys.ledger])]);
  const there = new Set(names.filter(isRecordKey));
  const kept = await openLedger(keys, stored[storageKeys.ledger]);
  const read = await Promise.all(allPages.map((pageKey) => openPage(keys, pageKey, stored[pageKey])));
  let ledger: Ledger = kept ?? newLedger();
  let turn = 0;
  const own = new Map<string, string>();
  const dirty = new Set<string>();
  const pages = new Map<string, Page>();
  const all: Page = { entries: new Map(), tombstones: new Map(), losses: new Map() };
  const ivOf = (value: unknown): string | null => parsePage(value)?.iv ?? null;

  function pageAt(pageKey: string): Page {
    const found = pages.get(pageKey) ?? { entries: new Map(), tombstones: new Map(), losses: new Map() };
    pages.set(pageKey, found);
    return found;
  }
  function change(key: string, to: Change): void {
    apply(pageAt(pageOf(key)), key, to);
    apply(all, key, to);
    dirty.add(pageOf(key));
  }

  /** Records whose line has to be made, with what the list index says about them. */
  const asked = new Map<string, IndexEntry | null>();
  /** Pages that are as they were last written, so they know of every record. */
  const sound = new Set<string>();

  function take(pageKey: string, page: PageContent): void {
    for (const [key, loss] of page.losses) change(key, { loss });
    for (const [key, tombstone] of page.tombstones) if (there.has(key)) change(key, { to: { tombstone } });
    for (const [key, entry] of page.entries) {
      if (!there.has(key)) change(key, { loss: { ...entry, reason: 'lost' } });
      else if (page.edition === lines.edition) change(key, { to: { entry } });
      else asked.set(key, entry);
    }
    const isClean = page.edition === lines.edition && [...page.entries.keys()].every((key) => there.has(key));
    if (isClean) dirty.delete(pageKey);
  }

  for (const [at, page] of read.entries()) {
    const pageKey = allPages[at] ?? '';
    const wanted = ledger.pages[at] ?? 0;
    if (page !== null) {
      take(pageKey, page);
      own.set(pageKey, ivOf(stored[pageKey]) ?? '');
      if (page.writes === wanted) sound.add(pageKey);
      else if (page.writes > wanted) change(storageKeys.ledger, { loss: noticed('ledger') });
    }
    if ((page?.writes ?? 0) < wanted) change(pageKey, { loss: noticed('page') });
  }
  own.set(storageKeys.ledger, ivOf(stored[storageKeys.ledger]) ?? '');
  const most = Math.max(ledger.writes, ...read.map((page) => page?.writes ?? 0));
  ledger = { ...ledger, writes: most };

  const unknown = [...there].filter((key) => !all.entries.has(key) && !all.tombstones.has(key));
  for (const [key, found] of unknown.length === 0 ? [] : await look(unknown)) {
    const known = asked.get(key);
    if (found === null) continue;
    const isOlder = known && 'entry' in found && found.entry.revision < known.revision;
    const isStrange = !known && 'entry' in found && sound.has(pageOf(key)) && kept !== null;
    if (isOlder) change(key, { to: found, loss: { ...known, reason: 'rolledBack' } });
    else if (isStrange) change(key, { to: found, loss: { ...found.entry, reason: 'returned' } });
    else change(key, { to: found });
  }

  async function pagesWith(changes: Changes): Promise<Items> {
    const writes = ledger.writes + 1;
    const after = new Map<string, Page>();
    for (const pageKey of new Set([...pageKeysOf(changes.keys()), ...dirty])) {
      const { entries, tombstones, losses } = pageAt(pageKey);
      after.set(pageKey, { entries: new Map(entries), tombstones: new Map(tombstones), losses: new Map(losses) });
    }
    for (const [key, to] of changes) {
      const page = after.get(pageOf(key));
      if (page) apply(page, key, to);
    }
    const sealed = await Promise.all(
      [...after].map(async ([pageKey, page]) => {
        const content = { ...page, writes, edition: lines.edition };
        return [pageKey, await sealPage(keys, pageKey, content)] as const;
      }),
    );
    const numbers = ledger.pages.map((before, at) => (after.has(allPages[at] ?? '') ? writes : before));
    return {
      ...Object.fromEntries(sealed),
      [storageKeys.ledger]: await sealLedger(keys, { ...ledger, writes, pages: numbers }),
    };
  }

  function commit(changes: Changes, items: Items): void {
    turn += 1;
    for (const [key, to] of changes) change(key, to);
    const written = Object.keys(items).filter((key) => key !== storageKeys.ledger && ivOf(items[key]) !== null);
    for (const pageKey of written) {
      own.set(pageKey, ivOf(items[pageKey]) ?? '');
      dirty.delete(pageKey);
    }
    if (ivOf(items[storageKeys.ledger]) === null) return;
    own.set(storageKeys.ledger, ivOf(items[storageKeys.ledger]) ?? '');
    const [writes, now] = [ledger.writes + 1, new Set(written.map(numberOf))];
    ledger = { ...ledger, writes, pages: ledger.pages.map((before, at) => (now.has(at) ? writes : before)) };
  }

  return {
    ...all,
    turn: () => turn,
    knownRevision: (key) =>
      Math.max(...[all.entries, all.tombstones, all.losses].map((known) => known.get(key)?.revision ?? 0)),
    reserve() {
      ledger = { ...ledger, counter: ledger.counter + 1 };
      return { device: ledger.device, counter: ledger.counter };
    },
    pagesWith,
    commit,
    lags: () => dirty.size > 0,
    isOwn: (pageKeys, items) =>
      [...pageKeys, storageKeys.ledger].every((key) => (ivOf(items[key]) ?? '') === (own.get(key) ?? '')),
  };
}
