import { describe, expect, it } from 'vitest';
import { chunkSize } from '../../lib/storage/record-slots';
import type { Batch } from '../../lib/storage/record-types';
import { type Records, type RecordWrite, records } from '../../lib/storage/records';
import { must, only, openKit, otherPassphrase, recordKeysIn } from './vault-kit';

const many = chunkSize + 10;
const write = (id: string, n: number, over: Partial<RecordWrite> = {}): RecordWrite => ({
  ...{ kind: 'applicant', id, payload: { schemaVersion: 1, n } },
  ...over,
});
const lot = (n: number, over: Partial<RecordWrite> = {}) =>
  Array.from({ length: many }, (_, at) => write(`testa-${String(at).padStart(4, '0')}`, n, over));

async function begin(store: Records, writes: readonly RecordWrite[]): Promise<Batch> {
  return must(await store.batch(writes)).batch;
}

/** Makes everything ready and gives how far it was each time. */
async function seal(batch: Batch): Promise<readonly number[]> {
  const done: number[] = [];
  for (let part = await batch.next(); part !== null; part = await batch.next()) done.push(must(part).done);
  return done;
}

async function kitWith(...writes: readonly RecordWrite[]) {
  const kit = await openKit();
  const store = records(kit.vault);
  must(await store.put(writes));
  return { ...kit, store };
}

describe('a batch', () => {
  it('is made ready in steps without touching storage, and written in one write', async () => {
    const { store, local, vault } = await kitWith();
    const [before, writes] = [local.raw(), local.writes()];
    const batch = await begin(store, lot(1, { expectedRevision: 0, updatedAt: 7 }));
    expect(await seal(batch)).toEqual([chunkSize, many]);
    expect(local.raw()).toBe(before);
    const { written } = must(await batch.commit());
    expect([batch.total, written.length, local.writes()]).toEqual([many, many, writes + 1]);
    const found = must(await records(vault).listAll()).records;
    expect(found.map(({ revision, updatedAt, payload }) => [revision, updatedAt, payload])).toEqual(
      lot(1).map(({ payload }) => [1, 7, payload]),
    );
    expect([vault.observers.size, must(await store.index()).index.entries.size]).toEqual([0, many]);
  });

  it('refuses what was written between the comparison and the making ready', async () => {
    const { store, local } = await kitWith(write('testa', 1));
    const before = local.raw();
    const batch = await begin(store, [write('testa', 2, { expectedRevision: 0 })]);
    expect(await batch.next()).toMatchObject({ ok: false, reason: 'conflict' });
    expect(await batch.commit()).toMatchObject({ ok: false });
    expect(local.raw()).toBe(before);
  });

  it('refuses what was written between the making ready and the write', async () => {
    const { store, local } = await kitWith(write('testa', 1));
    const batch = await begin(store, [write('testa', 2, { expectedRevision: 1 }), write('testa-two', 2)]);
    await seal(batch);
    must(await store.put([write('testa', 3)]));
    const before = local.raw();
    expect(await batch.commit()).toMatchObject({ ok: false, reason: 'conflict' });
    expect(local.raw()).toBe(before);
  });

  it('that expects no revision goes one above what others wrote meanwhile', async () => {
    const { store } = await kitWith(write('testa', 1));
    const batch = await begin(store, [write('testa', 9)]);
    await seal(batch);
    must(await store.put([write('testa', 3), write('testa-else', 3)]));
    must(await batch.commit());
    expect(must(await store.get('applicant', 'testa')).record).toMatchObject({ revision: 3, payload: { n: 9 } });
  });

  it('never takes the place of a damaged record, unless told to', async () => {
    const { store, local } = await kitWith(write('testa', 1));
    local.poke(only(recordKeysIn(local)), 'nothing readable');
    const batch = await begin(store, [write('testa', 2)]);
    expect(await batch.next()).toMatchObject({ ok: false, reason: 'damaged' });
    const mending = await begin(store, [write('testa', 2, { expectedRevision: 0, replaceDamaged: true })]);
    await seal(mending);
    must(await mending.commit());
    // One above what was known of it.
    expect(must(await store.get('applicant', 'testa')).record.revision).toBe(2);
  });

  it('that is given up leaves nothing and writes nothing', async () => {
    const { store, local, vault } = await kitWith();
    const before = local.raw();
    const batch = await begin(store, lot(1));
    must((await batch.next()) ?? { ok: false });
    batch.end();
    expect([(await batch.next())?.ok, (await batch.commit()).ok]).toEqual([false, false]);
    expect([local.raw(), vault.observers.size]).toEqual([before, 0]);
  });

  it('is written only when all of it was made ready', async () => {
    const { store, local } = await kitWith();
    const before = local.raw();
    const batch = await begin(store, lot(1));
    must((await batch.next()) ?? { ok: false });
    await expect(batch.commit()).rejects.toThrow('ready');
    expect(local.raw()).toBe(before);
  });

  it('names each record only once', async () => {
    const { store } = await kitWith();
    const batch = await begin(store, [...lot(1), write('testa-0000', 2)]);
    must((await batch.next()) ?? { ok: false });
    await expect(batch.next()).rejects.toThrow('only once');
  });

  it('leaves everything as it was when the disk is full', async () => {
    const { store, local } = await kitWith(write('testa', 1));
    const batch = await begin(store, lot(1));
    await seal(batch);
    const before = local.raw();
    local.failNextWrite();
    await expect(batch.commit()).rejects.toThrow('full');
    expect(local.raw()).toBe(before);
    expect(must(await store.index()).index.entries.size).toBe(1);
  });

  it('is not written into a vault that was locked or made anew', async () => {
    const { store, vault, local } = await kitWith();
    const batch = await begin(store, lot(1));
    await seal(batch);
    await vault.destroy();
    must(await vault.create(otherPassphrase));
    const before = local.raw();
    expect(await batch.commit()).toEqual({ ok: false, reason: 'locked' });
    expect(local.raw()).toBe(before);
  });

  it('tells a sweep that is under way what it changes', async () => {
    const { store } = await kitWith(write('testa', 1));
    const batch = await begin(store, [write('testa', 2)]);
    await seal(batch);
    const { sweep } = must(await store.sweep('asTheyWere'));
    must(await batch.commit());
    const part = must((await sweep.next()) ?? { ok: false as const });
    expect('records' in part && part.records[0]?.payload).toEqual({ schemaVersion: 1, n: 1 });
  });
});
