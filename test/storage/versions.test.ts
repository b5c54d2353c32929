import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isRecordKey, storageKeys } from '../../lib/storage/keys';
import { records } from '../../lib/storage/records';
import { createVault } from '../../lib/storage/vault';
import { contentsOf } from './backup-kit';
import { memoryArea } from './memory-area';
import { must, otherPassphrase, start, testCost } from './vault-kit';

// What every version has left on disks opens for good: saved samples, one of each version, never made anew.

const folder = new URL('../fixtures/vault/', import.meta.url);
const versions = ['version-1', 'version-2'] as const;

interface Sample {
  readonly passphrase: string;
  readonly local: Readonly<Record<string, unknown>>;
}

const sampleOf = (version: string): Sample =>
  JSON.parse(readFileSync(new URL(`${version}.json`, folder), 'utf8')) as Sample;

const wanted = [
  {
    ...{ kind: 'applicant', id: 'applicant-testa', revision: 2, updatedAt: Date.UTC(2026, 10, 28, 0, 1) },
    payload: {
      schemaVersion: 1,
      record: { id: 'applicant-testa', name: { family: 'TESTA', given: 'SAMPLE' }, kanji: '見本次郎' },
    },
  },
  {
    ...{ kind: 'employer', id: 'employer-sample', revision: 1, updatedAt: Date.UTC(2026, 10, 28) },
    payload: { schemaVersion: 1, record: { id: 'employer-sample', name: '株式会社サンプル' } },
  },
];

function kitOf(version: string) {
  const { passphrase, local: stored } = sampleOf(version);
  const local = memoryArea();
  for (const [key, value] of Object.entries(stored)) local.poke(key, value);
  const vault = createVault({ local, session: memoryArea(), now: () => start, cost: testCost });
  return { local, passphrase, vault, store: records(vault) };
}

describe.each(versions)('a vault of %s', (version) => {
  it('opens with its passphrase and says what it said', async () => {
    const { vault, passphrase, store } = kitOf(version);
    expect(await vault.unlock('違う合言葉です')).toEqual({ ok: false, reason: 'wrongPassphrase' });
    expect(await vault.unlock(passphrase)).toEqual({ ok: true });
    expect(must(await store.listAll())).toMatchObject({ records: wanted, damaged: [] });
    expect(must(await store.notices()).losses).toEqual(new Map());
  });

  it('is written as today’s when it is next written, and what is not written stays as it is', async () => {
    const { local, vault, passphrase, store } = kitOf(version);
    const before = new Map(local.keys().map((key) => [key, JSON.stringify(local.peek(key))]));
    must(await vault.unlock(passphrase));
    expect(local.peek(storageKeys.header)).toMatchObject({ v: 2, epoch: 1 });
    must(await store.put([{ kind: 'employer', id: 'employer-sample', payload: { schemaVersion: 1 } }]));
    const changed = local
      .keys()
      .filter((key) => isRecordKey(key) && before.get(key) !== JSON.stringify(local.peek(key)));
    expect(changed.map((key) => local.peek(key))).toMatchObject([{ v: 2, e: 1, r: 2 }]);
    expect(must(await store.get('applicant', 'applicant-testa')).record).toEqual(wanted[0]);
  });

  it('takes a new passphrase, and is sealed anew with its key', async () => {
    const { local, vault, passphrase, store } = kitOf(version);
    must(await vault.unlock(passphrase));
    expect(await vault.changePassphrase(passphrase, otherPassphrase)).toEqual({ ok: true });
    for (let part = await store.resealNext(); part !== null; part = await store.resealNext());
    await vault.lock();
    must(await vault.unlock(otherPassphrase));
    expect(must(await store.listAll())).toMatchObject({ records: wanted, damaged: [] });
    expect(
      local
        .keys()
        .filter(isRecordKey)
        .map((key) => local.peek(key)),
    ).toMatchObject([
      { v: 2, e: 2 },
      { v: 2, e: 2 },
    ]);
  });
});

describe('a backup of version 1', () => {
  it('opens with its passphrase and says what it said', async () => {
    const text = readFileSync(new URL('backup-version-1.tenken', folder), 'utf8');
    const { passphrase } = sampleOf('version-1');
    expect(await contentsOf(text, passphrase)).toEqual({
      ok: true,
      entries: wanted.map(({ kind, id, updatedAt, payload }) => ({ kind, id, updatedAt, payload })),
    });
  });
});
