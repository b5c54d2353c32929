import { describe, expect, it } from 'vitest';
import { chunkSize } from '../../lib/storage/record-slots';
import type { Sweep } from '../../lib/storage/record-types';
import { type DamagedRecord, type Records, records, type StoredRecord } from '../../lib/storage/records';
import { must, only, openKit, recordKeysIn } from './vault-kit';

const many = chunkSize * 2 + 10;
const idOf = (at: number) => `testa-${String(at).padStart(4, '0')}`;
const write = (id: string, n: number) => ({ kind: 'applicant' as const, id, payload: { schemaVersion: 1, n } });

/** A vault with more records than are opened at once, the last of them stored first. */
async function filled() {
  const kit = await openKit();
  const store = records(kit.vault);
  must(await store.put(Array.from({ length: many }, (_, at) => write(idOf(many - 1 - at), 1))));
  return { ...kit, store };
}

const begin = async (store: Records, view: 'asTheyAre' | 'asTheyWere' = 'asTheyWere') =>
  must(await store.sweep(view)).sweep;

async function rest(sweep: Sweep) {
  const found: { records: StoredRecord[]; damaged: DamagedRecord[]; done: number[] } = {
    records: [],
    damaged: [],
    done: [],
  };
  for (let part = await sweep.next(); part !== null; part = await sweep.next()) {
    const { records, damaged, done } = must(part);
    found.records.push(...records);
    found.damaged.push(...damaged);
    found.done.push(done);
  }
  return found;
}

describe('a sweep', () => {
  it('gives all records in order, a handful at a time, and tells how far it is', async () => {
    const { store } = await filled();
    const sweep = await begin(store);
    const found = await rest(sweep);
    expect([sweep.total, found.done]).toEqual([many, [chunkSize, 2 * chunkSize, many]]);
    expect(found.records).toEqual(must(await store.listAll()).records);
    expect(await sweep.next()).toBe(null);
  });

  it('of an empty vault is over at once', async () => {
    const sweep = await begin(records((await openKit()).vault));
    expect([sweep.total, await sweep.next()]).toEqual([0, null]);
  });

  it('tells of those that do not open, by name where that is known', async () => {
    const { store, local, vault } = await filled();
    must(await store.index());
    const [one = '', two = ''] = recordKeysIn(local);
    local.poke(one, 'nothing readable');
    local.poke(two, { ...(local.peek(two) as object), r: 9 });
    for (const each of [store, records(vault)]) {
      const found = await rest(await begin(each));
      expect(found.records.length).toBe(many - 2);
      expect(found.damaged.map(({ storageKey, reason }) => [storageKey, reason]).sort()).toEqual(
        [
          [one, 'malformed'],
          [two, 'unreadable'],
        ].sort(),
      );
    }
    expect((await rest(await begin(store))).damaged.every(({ kind }) => kind === 'applicant')).toBe(true);
  });

  it('shows the records as they were when it began, whatever is written meanwhile', async () => {
    const { store } = await filled();
    const before = must(await store.listAll()).records;
    const sweep = await begin(store);
    const first = must((await sweep.next()) ?? { ok: false });
    must(
      await store.put([
        write(idOf(1), 2),
        write(idOf(many - 1), 2),
        write(idOf(many - 1000), 2),
        write('testa-new', 2),
      ]),
    );
    must(await store.put([write(idOf(many - 1), 3)]));
    must(await store.remove([{ kind: 'applicant', id: idOf(many - 2) }]));
    expect([...first.records, ...(await rest(sweep)).records]).toEqual(before);
  });

  it('shows each as it is, where that was asked for', async () => {
    const { store } = await filled();
    const sweep = await begin(store, 'asTheyAre');
    must((await sweep.next()) ?? { ok: false });
    must(await store.put([write(idOf(many - 1), 3)]));
    must(await store.remove([{ kind: 'applicant', id: idOf(many - 2) }]));
    const found = await rest(sweep);
    expect(found.records.at(-1)?.payload).toEqual({ schemaVersion: 1, n: 3 });
    expect(found.records.map(({ id }) => id)).not.toContain(idOf(many - 2));
    expect(found.done.at(-1)).toBe(many);
  });

  it('stops when the vault is locked, even if it is opened again', async () => {
    const { store, vault } = await filled();
    const sweep = await begin(store);
    await vault.lock();
    expect(await sweep.next()).toEqual({ ok: false, reason: 'locked' });
    expect(await store.sweep('asTheyAre')).toEqual({ ok: false, reason: 'locked' });
    expect(vault.observers.size).toBe(0);
  });

  it('that was let go gives nothing more and keeps nothing aside', async () => {
    const { store, vault } = await filled();
    const sweep = await begin(store);
    expect(vault.observers.size).toBe(1);
    sweep.end();
    expect([await sweep.next(), vault.observers.size]).toEqual([null, 0]);
  });

  it('reads no record twice', async () => {
    const { store, local } = await filled();
    const sweep = await begin(store);
    const read = local.reads();
    await rest(sweep);
    const asked = local.reads().slice(read.length).flat();
    expect(asked.filter((key) => key.startsWith('rec:')).length).toBe(many);
  });
});

describe('a sweep of one record', () => {
  it('says of a name that was exchanged that the record cannot be opened', async () => {
    const { vault, local } = await openKit();
    const store = records(vault);
    must(await store.put([write('testa', 1)]));
    const key = only(recordKeysIn(local));
    const stored = local.peek(key) as { name: object };
    local.poke(key, { ...stored, name: { ...stored.name, iv: 'AAAAAAAAAAAAAAAA' } });
    const found = await rest(await begin(store));
    expect([found.records, only(found.damaged).reason]).toEqual([[], 'unreadable']);
  });
});
