import { describe, expect, it } from 'vitest';
import { isRegisterKey, storageKeys } from '../../lib/storage/keys';
import { type Records, records } from '../../lib/storage/records';
import type { EntryMaker } from '../../lib/storage/list-index';
import type { MemoryArea } from './memory-area';
import { must, openKit, passphrase, recordKeysIn, type VaultKit } from './vault-kit';

/** The line of a payload is its own text, so that a test sees at once of which payload it was made. */
const lines = (edition = 'one'): EntryMaker => ({ edition, entryOf: (kind, payload) => `${kind} ${String(payload)}` });

const many = (from: number, to: number, payload = 'first') =>
  Array.from({ length: to - from }, (_, step) => ({ kind: 'case', id: `c-${from + step}`, payload }) as const);

async function shown(store: Records): Promise<Readonly<Record<string, unknown>>> {
  const { index: register } = must(await store.index());
  return Object.fromEntries(
    [...register.entries.values()].map(({ id, line, revision }) => [id, `${String(line)} ${revision}`]),
  );
}

/** What the records themselves say, each opened. */
async function opened(store: Records): Promise<Readonly<Record<string, unknown>>> {
  const all = must(await store.listAll()).records;
  return Object.fromEntries(
    all.map(({ kind, id, payload, revision }) => [id, `${kind} ${String(payload)} ${revision}`]),
  );
}

/** Values read out of storage, by kind of key. */
function counting(local: MemoryArea) {
  const read = { records: 0, pages: 0 };
  const get = local.get;
  const counted: MemoryArea = {
    ...local,
    get: async (keys) => {
      const found = await get(keys);
      for (const key of Object.keys(found)) {
        if (key.startsWith('rec:')) read.records += 1;
        else if (isRegisterKey(key)) read.pages += 1;
      }
      return found;
    },
  };
  return { read, counted };
}

/** The same storage as another context sees it, with a count of what it reads. */
function wakened(kit: VaultKit, edition?: string) {
  const { read, counted } = counting(kit.local);
  const vault = { ...kit.another(), local: counted };
  return { read, store: records(vault, lines(edition)) };
}

async function filled(count = 100) {
  const kit = await openKit();
  const store = records(kit.vault, lines());
  await shown(store);
  must(await store.put(many(0, count)));
  return { ...kit, store };
}

describe('the register', () => {
  it('says of every record what its line is, after any write', async () => {
    const { store } = await filled(40);
    must(await store.put(many(5, 10, 'second')));
    must(await store.remove([{ kind: 'case', id: 'c-7' }]));
    must(await store.put([{ kind: 'case', id: 'c-7', payload: 'again' }]));
    must(await store.remove([{ kind: 'case', id: 'c-0' }]));
    expect(await shown(store)).toEqual(await opened(store));
    expect(Object.keys(await shown(store))).toHaveLength(39);
  });

  it('is read from its pages after the service worker woke, without opening a record', async () => {
    const kit = await filled(300);
    const { store, read } = wakened(kit);
    expect(await shown(store)).toEqual(await opened(kit.store));
    expect(read.records).toBe(0);
    expect(read.pages).toBeGreaterThan(0);
  });

  it('is made from the records where there is none yet, and stored for the next time', async () => {
    const kit = await filled(300);
    // As a version before the register left it.
    await kit.local.remove(kit.local.keys().filter((key) => isRegisterKey(key) || key === storageKeys.ledger));
    const first = wakened(kit);
    expect(Object.keys(await shown(first.store))).toHaveLength(300);
    expect(first.read.records).toBe(300);
    await expect.poll(() => kit.local.keys().filter(isRegisterKey).length).toBeGreaterThan(100);
    const second = wakened(kit);
    expect(Object.keys(await shown(second.store))).toHaveLength(300);
    expect(second.read.records).toBe(0);
  });

  it('makes its lines anew when another edition would write other lines', async () => {
    const kit = await filled(20);
    const { store, read } = wakened(kit, 'two');
    expect(Object.keys(await shown(store))).toHaveLength(20);
    expect(read.records).toBe(20);
  });

  it('goes by the records that are there: one removed behind its back is gone, one put back is there', async () => {
    const kit = await filled(20);
    const [key = ''] = recordKeysIn(kit.local);
    const value = kit.local.peek(key);
    await kit.local.remove([key]);
    expect(Object.keys(await shown(wakened(kit).store))).toHaveLength(19);
    kit.local.poke(key, value);
    expect(await shown(wakened(kit).store)).toEqual(await opened(kit.store));
  });

  it.each(['another page', 'a broken page', 'an older page'])('does not believe %s', async (what) => {
    const kit = await filled(60);
    const pages = kit.local.keys().filter(isRegisterKey);
    const [page = '', other = ''] = pages;
    const old = kit.local.peek(page);
    if (what === 'another page') kit.local.poke(page, kit.local.peek(other));
    if (what === 'a broken page') kit.local.poke(page, { v: 1, iv: 'AAAAAAAAAAAAAAAA', data: 'AAAA' });
    must(await kit.store.put(many(0, 60, 'second')));
    if (what === 'an older page') {
      // The pages of a restored profile: right for the records as they were.
      kit.local.poke(page, old);
      const { store } = wakened(kit);
      await shown(store);
      // Whatever is opened is held against it, so that what a person looks at is true.
      for (const { id } of many(0, 60)) must(await store.get('case', id));
      expect(await shown(store)).toEqual(await opened(store));
      return;
    }
    expect(await shown(wakened(kit).store)).toEqual(await opened(kit.store));
  });

  it('notices that another context wrote, and does not write over its page', async () => {
    const kit = await filled(60);
    const other = wakened(kit);
    await shown(other.store);
    must(await kit.store.put(many(0, 60, 'second')));
    must(await other.store.put(many(0, 30, 'third')));
    expect(await shown(other.store)).toEqual(await opened(other.store));
    expect(await shown(wakened(kit).store)).toEqual(await opened(kit.store));
  });

  it('is written in the same set as the records: a full disk changes neither', async () => {
    const kit = await filled(20);
    const before = await shown(kit.store);
    kit.local.failNextWrite();
    await expect(kit.store.put(many(0, 5, 'second'))).rejects.toThrow('disk');
    expect(await shown(kit.store)).toEqual(before);
    const writes = kit.local.writes();
    must(await kit.store.put(many(0, 5, 'second')));
    must(await kit.store.remove([{ kind: 'case', id: 'c-9' }]));
    expect(kit.local.writes() - writes).toBe(2);
    expect(await shown(wakened(kit).store)).toEqual(await opened(kit.store));
  });

  it('says nothing while the vault is locked, and nothing of it is readable', async () => {
    const kit = await filled(20);
    await kit.vault.lock();
    expect(await kit.store.index()).toEqual({ ok: false, reason: 'locked' });
    expect(await kit.store.openMany([{ kind: 'case', id: 'c-1' }])).toEqual({ ok: false, reason: 'locked' });
    expect(kit.local.raw()).not.toContain('first');
    expect(kit.local.raw()).not.toContain('c-1"');
    must(await kit.vault.unlock(passphrase));
    expect(Object.keys(await shown(kit.store))).toHaveLength(20);
  });

  it('goes with the vault', async () => {
    const kit = await filled(20);
    await kit.vault.destroy();
    expect(kit.local.keys().filter(isRegisterKey)).toEqual([]);
  });

  it('leaves out what cannot be opened, without hiding the rest', async () => {
    const kit = await filled(20);
    const [key = ''] = recordKeysIn(kit.local);
    kit.local.poke(key, { v: 1, r: 1 });
    for (const page of kit.local.keys().filter(isRegisterKey)) await kit.local.remove([page]);
    expect(Object.keys(await shown(wakened(kit).store))).toHaveLength(19);
  });
});

describe('a save among many', () => {
  it.each([100, 5000])('reads and writes as little among %i records', async (count) => {
    const kit = await filled(count);
    const { store, read } = wakened(kit);
    await shown(store);
    const before = { ...read };
    must(await store.put([{ kind: 'case', id: 'c-1', payload: 'second', expectedRevision: 1 }]));
    expect(read.records - before.records).toBe(1);
    expect(read.pages - before.pages).toBeLessThanOrEqual(1);
  });

  it('lists a kind without reading the others', async () => {
    const kit = await filled(500);
    must(await kit.store.put([{ kind: 'office', id: 'o-1', payload: 'office' }]));
    const { store, read } = wakened(kit);
    expect(must(await store.list('office')).records.map(({ id }) => id)).toEqual(['o-1']);
    expect(read.records).toBe(1);
  });
});
