import type { StorageArea } from './area';
import type { VaultKeys } from './crypto';
import type { RecordRef } from './envelope';
import { isRecordKey } from './keys';
import { byKindAndId, chunkSize, compare, damagedIn, inChunks, type Opened } from './record-slots';
import type { Locked, Sweep, SweepPart, SweepView } from './record-types';
import type { ListIndex } from './list-index';
import type { VaultAccess, WriteObserver } from './vault';

/** How a sweep reads the records of one vault. */
export interface SweepNeeds {
  readonly vault: VaultAccess;
  readonly keys: VaultKeys;
  readonly index: ListIndex;
  /** Opens the value of a key; `ref`: what the list index says it is. */
  readonly open: (key: string, value: unknown, ref: RecordRef | null) => Promise<Opened | null>;
}

/** Begins a sweep. Call it in the writers' queue, so that it begins between two writes and not during one. */
export async function beginSweep({ vault, keys, index, open }: SweepNeeds, view: SweepView): Promise<Sweep> {
  const there = (await vault.local.names()).filter(isRecordKey);
  const pending = inOrder(
    there.filter((key) => !index.tombstones.has(key)),
    index,
  );
  const left = new Set(pending.map(({ key }) => key));
  const aside = new Map<string, unknown>();
  const keep: WriteObserver = (before) => {
    for (const [key, value] of before) if (left.has(key) && !aside.has(key)) aside.set(key, value);
  };
  if (view === 'asTheyWere') vault.observers.add(keep);
  const read = readAhead(vault.local, pending);
  let done = 0;
  let ended = false;

  function end(): void {
    ended = true;
    vault.observers.delete(keep);
    aside.clear();
    left.clear();
  }

  async function next(): Promise<SweepPart | Locked | null> {
    // Another vault, or this one was opened again: the sweep is over.
    if ((await vault.keys()) !== keys) {
      end();
      return { ok: false, reason: 'locked' };
    }
    const part = ended ? null : await read();
    if (part === null || ended) {
      end();
      return null;
    }
    const values = part.asked.map(({ key, ref }) => ({
      ...{ key, ref },
      value: aside.has(key) ? aside.get(key) : part.values[key],
    }));
    for (const { key } of values) {
      aside.delete(key);
      left.delete(key);
    }
    // If nothing is kept aside, a record removed in the meantime is not a record any more.
    const there = values.filter(({ value }) => value !== undefined);
    const opened = await inChunks(there, ({ key, value, ref }) => open(key, value, ref));
    done += part.asked.length;
    return {
      ok: true,
      records: opened.flatMap((one) => (one?.kind === 'record' ? [one.record] : [])),
      damaged: damagedIn(opened),
      done,
    };
  }

  return { total: pending.length, next, end };
}

interface Asked {
  readonly key: string;
  readonly ref: RecordRef | null;
}

function inOrder(keys: readonly string[], index: ListIndex): readonly Asked[] {
  const asked = keys.map((key) => ({ key, ref: index.entries.get(key) ?? null }));
  return asked.sort(
    (a, b) =>
      Number(a.ref === null) - Number(b.ref === null) ||
      (a.ref !== null && b.ref !== null ? byKindAndId(a.ref, b.ref) : compare(a.key, b.key)),
  );
}

interface Read {
  readonly asked: readonly Asked[];
  readonly values: Readonly<Record<string, unknown>>;
}

/** One group of records after another; the next is read while the last is processed. */
function readAhead(local: StorageArea, pending: readonly Asked[]): () => Promise<Read | null> {
  let at = 0;
  const start = (): Promise<Read> | null => {
    const asked = pending.slice(at, at + chunkSize);
    at += asked.length;
    if (asked.length === 0) return null;
    const reading = local.get(asked.map(({ key }) => key)).then((values) => ({ asked, values }));
    // The caller that asks for it gets the failure; if nobody asks, nobody needs it.
    reading.catch(() => undefined);
    return reading;
  };
  let ahead: Promise<Read> | null | undefined;
  return async () => {
    const now = ahead === undefined ? start() : ahead;
    ahead = now === null ? null : start();
    return now;
  };
}
