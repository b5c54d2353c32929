import { describe, expect, it } from 'vitest';
import { type Compared, isTaken, newComparer, type RecordDifference, writesOf } from '../../lib/storage/backup-compare';
import type { BackupEntry } from '../../lib/storage/backup-format';
import { type DamagedRecord, records, type StoredRecord } from '../../lib/storage/records';
import { createVault } from '../../lib/storage/vault';
import { entry } from './backup-kit';
import { memoryArea } from './memory-area';
import { must, only, openKit, passphrase, recordKeysIn, start, testCost } from './vault-kit';

const none: ReadonlySet<string> = new Set();
const given = (id: string, name: string) => ({
  schemaVersion: 1,
  record: { id, name: { family: 'TESTA', given: name } },
});

/** A vault with one applicant in it, written at `start`. */
async function vaultWith(id: string, payload: unknown) {
  const kit = await openKit();
  const store = records(kit.vault);
  must(await store.put([{ kind: 'applicant', id, payload }]));
  return { ...kit, store };
}

/** Compares a backup with what lies in the vault, all at once. */
function compareBackup(
  entries: readonly BackupEntry[],
  here: readonly StoredRecord[],
  damaged: readonly DamagedRecord[],
) {
  const comparer = newComparer();
  comparer.take(entries);
  comparer.hold(here, damaged);
  return comparer.result();
}

async function comparisonOf(store: ReturnType<typeof records>, entries: readonly BackupEntry[]) {
  const found = must(await store.listAll());
  return compareBackup(entries, found.records, found.damaged);
}

async function standingOf(store: ReturnType<typeof records>, one: BackupEntry): Promise<RecordDifference> {
  const result = must(await comparisonOf(store, [one]));
  return only(result.comparison.items).difference;
}

describe('a record of a backup', () => {
  it.each<[string, BackupEntry, RecordDifference]>([
    ['is added where the vault has none of this id', entry('testa-new'), 'added'],
    [
      'is added where only another kind has the id',
      entry('testa', { kind: 'setting', payload: { schemaVersion: 1 } }),
      'added',
    ],
    [
      'is the same with the same contents, whenever changed',
      entry('testa', { payload: given('testa', 'RAM'), updatedAt: start + 9 }),
      'same',
    ],
    [
      'is the same with its parts in another order',
      entry('testa', {
        payload: { record: { name: { given: 'RAM', family: 'TESTA' }, id: 'testa' }, schemaVersion: 1 },
      }),
      'same',
    ],
    [
      'is newer when changed a millisecond later',
      entry('testa', { payload: given('testa', 'SITA'), updatedAt: start + 1 }),
      'newer',
    ],
    [
      'is not newer when changed at the same moment',
      entry('testa', { payload: given('testa', 'SITA'), updatedAt: start }),
      'older',
    ],
    [
      'is older when changed before',
      entry('testa', { payload: given('testa', 'SITA'), updatedAt: start - 1 }),
      'older',
    ],
    [
      'is unusable when it is none by the rules',
      entry('testa', { payload: { schemaVersion: 1, record: { id: 'testa', sex: 'x' } } }),
      'unusable',
    ],
    ['is unusable without a version', entry('testa', { payload: { record: { id: 'testa' } } }), 'unusable'],
  ])('%s', async (_, one, standing) => {
    const { store } = await vaultWith('testa', given('testa', 'RAM'));
    expect(await standingOf(store, one)).toBe(standing);
  });

  it('mends one that cannot be opened', async () => {
    const { store, local } = await vaultWith('testa', given('testa', 'RAM'));
    const key = only(recordKeysIn(local));
    local.poke(key, { ...(local.peek(key) as object), t: 5 });
    expect(await standingOf(store, entry('testa'))).toBe('mends');
  });

  it('of a newer version stops the whole restore', async () => {
    const { store } = await vaultWith('testa', given('testa', 'RAM'));
    const newer = entry('testa-two', { payload: { schemaVersion: 99, record: {} } });
    expect(await comparisonOf(store, [entry('testa'), newer])).toEqual({ ok: false, reason: 'newer' });
  });

  it('that is not there leaves the vault its own', async () => {
    const { store } = await vaultWith('testa', given('testa', 'RAM'));
    const { comparison } = must(await comparisonOf(store, [entry('testa-two')]));
    expect(comparison.onlyHere.map(({ id }) => id)).toEqual(['testa']);
  });
});

describe('a comparison in steps', () => {
  const own = (id: string, payload: unknown, revision = 1) => ({
    ...{ kind: 'applicant' as const, id, revision, updatedAt: start, payload },
  });

  it('comes to the same as all at once', () => {
    const entries = [entry('a'), entry('b'), entry('c', { payload: given('c', 'SITA') })];
    const here = [own('b', entry('b').payload), own('c', given('c', 'RAM')), own('d', given('d', 'MAYA'))];
    const broken = [{ storageKey: 'rec:x', kind: 'applicant' as const, id: 'a', reason: 'unreadable' as const }];
    const comparer = newComparer();
    for (const one of entries) comparer.take([one]);
    for (const one of here) comparer.hold([one], []);
    comparer.hold([], broken);
    expect(comparer.result()).toEqual(compareBackup(entries, here, broken));
    expect(must(comparer.result()).comparison.items.map(({ difference: standing }) => standing)).toEqual([
      'mends',
      'same',
      'older',
    ]);
  });

  it('begun again knows nothing of what the vault was before', () => {
    const comparer = newComparer();
    comparer.take([entry('a'), entry('b'), entry('c', { payload: 1 })]);
    comparer.hold([own('a', given('a', 'RAM')), own('c', 1), own('d', 1)], []);
    comparer.again();
    comparer.hold([own('b', entry('b').payload, 5)], []);
    const { items, onlyHere } = must(comparer.result()).comparison;
    expect(items.map(({ difference: standing, here }) => [standing, here?.revision ?? null])).toEqual([
      ['added', null],
      ['same', 5],
      ['unusable', null],
    ]);
    expect(onlyHere).toEqual([]);
  });
});

describe('what is taken', () => {
  const item = (standing: RecordDifference): Pick<Compared, 'kind' | 'id' | 'difference'> => ({
    kind: 'case',
    id: 'x',
    difference: standing,
  });
  it.each([
    ['all', ['added', 'newer', 'older', 'mends']],
    ['newOnly', ['added', 'mends']],
    ['newerWins', ['added', 'newer', 'mends']],
  ] as const)('with %s is %j', (mode, taken) => {
    const standings: readonly RecordDifference[] = ['added', 'same', 'newer', 'older', 'mends', 'unusable'];
    expect(standings.filter((one) => isTaken(item(one), mode, none))).toEqual(taken);
  });

  it.each([
    ['newer', 'all', false],
    ['newer', 'newOnly', true],
    ['older', 'newerWins', true],
    ['added', 'all', true],
    ['same', 'all', false],
    ['unusable', 'newOnly', false],
  ] as const)('of one that is %s, chosen the other way than %s, is %s', (standing, mode, taken) => {
    expect(isTaken(item(standing), mode, new Set(['case x']))).toBe(taken);
  });
});

describe('a restore', () => {
  it('writes what is taken in one write, with the dates of the backup', async () => {
    const { store, local } = await vaultWith('testa', given('testa', 'RAM'));
    const entries = [
      entry('testa', { payload: given('testa', 'SITA'), updatedAt: start + 1 }),
      entry('testa-two', { updatedAt: 7 }),
      entry('testa-late', { updatedAt: start + 1_000_000 }),
    ];
    const { comparison } = must(await comparisonOf(store, entries));
    const writes = local.writes();
    must(await store.put(writesOf(comparison, 'newerWins', none, start + 10)));
    expect(local.writes()).toBe(writes + 1);
    const after = must(await store.listAll()).records;
    expect(after.map(({ id, revision, updatedAt, payload }) => [id, revision, updatedAt, payload])).toEqual([
      ['testa', 2, start + 1, given('testa', 'SITA')],
      ['testa-late', 1, start + 10, entry('testa-late').payload],
      ['testa-two', 1, 7, entry('testa-two').payload],
    ]);
  });

  it('takes the place of a damaged record, even of one without a name', async () => {
    const { local } = await vaultWith('testa', given('testa', 'RAM'));
    local.poke(only(recordKeysIn(local)), 'nothing readable');
    // The names of records are remembered while a vault is open; another one has to read them.
    const vault = createVault({ local, session: memoryArea(), now: () => start, cost: testCost });
    must(await vault.unlock(passphrase));
    const fresh = records(vault);
    const { comparison } = must(await comparisonOf(fresh, [entry('testa')]));
    must(await fresh.put(writesOf(comparison, 'newOnly', none, start)));
    const after = must(await fresh.listAll());
    expect([after.records.length, after.damaged]).toEqual([1, []]);
  });

  it('writes nothing when a record has changed since the comparison', async () => {
    const { store, local } = await vaultWith('testa', given('testa', 'RAM'));
    const { comparison } = must(
      await comparisonOf(store, [entry('testa', { updatedAt: start + 5 }), entry('testa-two')]),
    );
    must(await store.put([{ kind: 'applicant', id: 'testa', payload: given('testa', 'MAYA') }]));
    const before = local.raw();
    expect(await store.put(writesOf(comparison, 'all', none, start))).toMatchObject({ ok: false, reason: 'conflict' });
    expect(local.raw()).toBe(before);
  });

  it('leaves everything as it was when the disk is full', async () => {
    const { store, local } = await vaultWith('testa', given('testa', 'RAM'));
    const { comparison } = must(await comparisonOf(store, [entry('testa-two')]));
    const before = local.raw();
    local.failNextWrite();
    await expect(store.put(writesOf(comparison, 'all', none, start))).rejects.toThrow('full');
    expect(local.raw()).toBe(before);
  });
});
