import { describe, expect, it } from 'vitest';
import { changesSince, daysSince, isOverdue, noteBackup, readBackupState } from '../../lib/storage/backup-state';
import { storageKeys } from '../../lib/storage/keys';
import { records } from '../../lib/storage/records';
import { type MemoryArea, memoryArea } from './memory-area';
import { must, openKit, start } from './vault-kit';

const day = 86_400_000;
const payload = { schemaVersion: 1 };

const countIn = async (store: ReturnType<typeof records>, local: MemoryArea) =>
  changesSince(must(await store.index()).index.entries.values(), await readBackupState(local, start + day));

describe('what is remembered of backups', () => {
  it('begins with the first time it is asked', async () => {
    const area = memoryArea();
    expect(await readBackupState(area, 500)).toEqual({ since: 500, made: false, records: 0 });
    expect(await readBackupState(area, 900)).toEqual({ since: 500, made: false, records: 0 });
  });

  it('begins again where nothing readable is kept', async () => {
    const area = memoryArea();
    area.poke(storageKeys.backup, { since: 'yesterday' });
    expect(await readBackupState(area, 900)).toEqual({ since: 900, made: false, records: 0 });
  });

  it('goes with the vault', async () => {
    const { vault, local } = await openKit();
    await noteBackup(local, start, 1);
    await vault.destroy();
    expect(local.peek(storageKeys.backup)).toBe(undefined);
  });
});

describe('days', () => {
  it.each([
    [0, 0],
    [day - 1, 0],
    [day, 1],
    [7 * day - 1, 6],
    [7 * day, 7],
    [-day, 0],
  ])('after %d milliseconds are %d', (later, days) => {
    expect(daysSince({ since: start, made: true, records: 0 }, start + later)).toBe(days);
  });

  it.each([
    [7, 7 * day - 1, false],
    [7, 7 * day, true],
    [1, day, true],
    [null, 999 * day, false],
  ])('with a reminder after %s, %d milliseconds later it is overdue: %s', (interval, later, overdue) => {
    expect(isOverdue({ since: start, made: true, records: 0 }, interval, start + later)).toBe(overdue);
  });
});

describe('changes since the last backup', () => {
  it('are counted from their stamps: added, changed and removed', async () => {
    const { vault, local, advance } = await openKit();
    const store = records(vault);
    const write = async (...ids: string[]) =>
      must(await store.put(ids.map((id) => ({ kind: 'applicant' as const, id, payload }))));
    await write('a', 'b', 'c', 'd');
    await noteBackup(local, start, 4);
    expect(await countIn(store, local)).toEqual({ added: 0, changed: 0, removed: 0 });
    advance(1);
    await write('a', 'e', 'f');
    must(await store.remove([{ kind: 'applicant', id: 'b' }]));
    must(await store.remove([{ kind: 'applicant', id: 'f' }]));
    expect(await countIn(store, local)).toEqual({ added: 1, changed: 1, removed: 1 });
    // Read anew from storage, as after a restart.
    const another = records(vault);
    expect(await countIn(another, local)).toEqual({ added: 1, changed: 1, removed: 1 });
  });

  it('are counted without reading any record, even after a restart', async () => {
    const { vault, local } = await openKit();
    const store = records(vault);
    // The pages of the register are stored with the writes that follow its first reading.
    must(await store.index());
    must(
      await store.put(
        Array.from({ length: 50 }, (_, at) => ({ kind: 'applicant' as const, id: `testa-${at}`, payload })),
      ),
    );
    const reads = local.reads().length;
    expect((await countIn(records(vault), local)).added).toBe(50);
    const asked = local.reads().slice(reads).flat();
    expect(asked.filter((key) => key.startsWith(storageKeys.recordPrefix))).toEqual([]);
  });

  it('are all records before the first backup', async () => {
    const { vault, local } = await openKit();
    const store = records(vault);
    must(await store.put([{ kind: 'applicant', id: 'a', payload }]));
    must(await store.put([{ kind: 'applicant', id: 'a', payload }]));
    must(await store.put([{ kind: 'applicant', id: 'b', payload }]));
    expect(await countIn(store, local)).toEqual({ added: 1, changed: 1, removed: 0 });
  });
});
