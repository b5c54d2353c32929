import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deriveVaultKeys } from '../../lib/storage/crypto';
import { openRecord, parseEnvelope, recordKey } from '../../lib/storage/envelope';
import { openHeader, readHeader } from '../../lib/storage/header';
import { isRecordKey, isRegisterKey, storageKeys } from '../../lib/storage/keys';
import { type Records, records } from '../../lib/storage/records';
import { createVault } from '../../lib/storage/vault';
import { must, openKit, otherPassphrase, passphrase, recordKeysIn, start, testCost, type VaultKit } from './vault-kit';

const ids = Array.from({ length: 40 }, (_, at) => `c-${at}`);

async function kitWith(): Promise<VaultKit & { readonly store: Records }> {
  const kit = await openKit();
  const store = records(kit.vault);
  must(await store.put(ids.map((id) => ({ kind: 'case', id, payload: `サンプル ${id}` }))));
  return { ...kit, store };
}

async function resealAll(store: Records): Promise<readonly number[]> {
  const told: number[] = [];
  for (let part = await store.resealNext(); part !== null; part = await store.resealNext()) told.push(part.done);
  return told;
}

const texts = async (store: Records) => must(await store.list('case')).records.map(({ payload }) => payload);
const expected = [...ids].sort().map((id) => `サンプル ${id}`);

const epochsIn = ({ local }: VaultKit): ReadonlySet<number | undefined> =>
  new Set(
    local
      .keys()
      .filter((key) => isRecordKey(key) || isRegisterKey(key) || key === storageKeys.ledger)
      .map((key) => (local.peek(key) as { readonly e?: number }).e),
  );

describe('a changed passphrase', () => {
  it('makes a new vault key in one write; the old passphrase opens nothing, the new one everything', async () => {
    const { vault, local, store } = await kitWith();
    const sealed = recordKeysIn(local).map((key) => local.peek(key));
    const writes = local.writes();
    expect(await vault.changePassphrase(passphrase, otherPassphrase)).toEqual({ ok: true });
    expect(local.writes() - writes).toBe(1);
    expect(recordKeysIn(local).map((key) => local.peek(key))).toEqual(sealed);
    expect(local.peek(storageKeys.header)).toMatchObject({ v: 2, epoch: 2 });
    expect(await vault.state()).toBe('open');
    expect(await texts(store)).toEqual(expected);
    await vault.lock();
    expect(await vault.unlock(passphrase)).toEqual({ ok: false, reason: 'wrongPassphrase' });
    expect(await vault.unlock(otherPassphrase)).toEqual({ ok: true });
    expect(await texts(store)).toEqual(expected);
  });

  it.each([
    ['the wrong old passphrase', otherPassphrase, otherPassphrase, 'wrongPassphrase'],
    ['a new passphrase that is too short', passphrase, '1234567', 'tooShort'],
  ])('changes nothing for %s', async (_, old, fresh, reason) => {
    const { vault, local } = await openKit();
    const before = local.raw();
    expect(await vault.changePassphrase(old, fresh)).toEqual({ ok: false, reason });
    expect(local.raw()).toBe(before);
  });

  it('does not open a locked vault', async () => {
    const { vault } = await openKit();
    await vault.lock();
    expect(await vault.changePassphrase(passphrase, otherPassphrase)).toEqual({ ok: true });
    expect(await vault.state()).toBe('locked');
  });

  it('leaves the old passphrase in force when storage fails', async () => {
    const { vault, local } = await openKit();
    local.failNextWrite();
    await expect(vault.changePassphrase(passphrase, otherPassphrase)).rejects.toThrow('The disk is full.');
    await vault.lock();
    expect(await vault.unlock(passphrase)).toEqual({ ok: true });
  });

  it('locks where the new key cannot be kept open, and the new passphrase opens it', async () => {
    const { vault, session, store } = await kitWith();
    session.failNextWrite();
    await expect(vault.changePassphrase(passphrase, otherPassphrase)).rejects.toThrow('The disk is full.');
    expect(await vault.state()).toBe('locked');
    expect(await vault.unlock(passphrase)).toEqual({ ok: false, reason: 'wrongPassphrase' });
    expect(await vault.unlock(otherPassphrase)).toEqual({ ok: true });
    expect(await texts(store)).toEqual(expected);
  });

  it.each([
    ['the price of today where that is higher', { ...testCost, m: 64 }, 64],
    ['no less than before', { ...testCost, m: 8 }, 16],
  ])('costs %s', async (_, cost, m) => {
    const { local, session } = await openKit();
    const dear = createVault({ local, session, now: () => start, cost: { ...testCost, m: 16 } });
    expect(await dear.changePassphrase(passphrase, otherPassphrase)).toEqual({ ok: true });
    const today = createVault({ local, session, now: () => start, cost });
    expect(await today.changePassphrase(otherPassphrase, passphrase)).toEqual({ ok: true });
    expect(local.peek(storageKeys.header)).toMatchObject({ kdf: { m } });
  });
});

describe('sealing anew', () => {
  it('has nothing to do before a passphrase was changed', async () => {
    const { store, local } = await kitWith();
    const before = local.raw();
    expect(await store.resealNext()).toBeNull();
    expect(local.raw()).toBe(before);
  });

  it('reaches every record, page and count, keeps what they say, and forgets the keys before', async () => {
    const kit = await kitWith();
    const { vault, store, local } = kit;
    must(await store.remove([{ kind: 'case', id: 'c-0' }]));
    must(await store.put([{ kind: 'case', id: 'c-1', payload: 'サンプル c-1', expectedRevision: 1 }]));
    const before = must(await store.listAll()).records;
    await vault.changePassphrase(passphrase, otherPassphrase);
    const told = await resealAll(store);
    expect(told.at(-1)).toBe(256);
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(epochsIn(kit)).toEqual(new Set([2]));
    expect(local.keys()).not.toContain(storageKeys.resealing);
    await vault.lock();
    must(await vault.unlock(otherPassphrase));
    expect((await vault.keys())?.older.size).toBe(0);
    const woken = records(vault);
    expect(must(await woken.listAll()).records).toEqual(before);
    expect(must(await woken.notices())).toEqual({ ok: true, losses: new Map(), tombstones: 1 });
  });

  it('seals what is saved meanwhile with the new key at once', async () => {
    const kit = await kitWith();
    await kit.vault.changePassphrase(passphrase, otherPassphrase);
    must(await kit.store.put([{ kind: 'case', id: 'new', payload: 1 }]));
    const keys = await kit.vault.keys();
    if (keys === null) throw new Error('The vault is not open.');
    expect(kit.local.peek(await recordKey(keys, { kind: 'case', id: 'new' }))).toMatchObject({ e: 2 });
  });

  it('goes on where it was, whenever it is left: every record stays readable, with one passphrase alone', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 65 }), async (steps) => {
        const kit = await kitWith();
        await kit.vault.changePassphrase(passphrase, otherPassphrase);
        for (let step = 0; step < steps; step += 1) await kit.store.resealNext();
        // The browser ends; nothing is left but what is on the disk.
        for (const key of kit.session.keys()) await kit.session.remove([key]);
        const woken = kit.another();
        expect(await woken.unlock(passphrase)).toEqual({ ok: false, reason: 'wrongPassphrase' });
        must(await woken.unlock(otherPassphrase));
        const store = records(woken);
        expect(await texts(store)).toEqual(expected);
        const rest = await resealAll(store);
        expect(rest.length).toBe(Math.max(0, 64 - steps));
        expect(epochsIn(kit)).toEqual(new Set([2]));
        expect(await texts(store)).toEqual(expected);
        expect(must(await store.notices()).losses.size).toBe(0);
      }),
      { numRuns: 5, examples: [[0], [63], [64]] },
    );
  });

  it('finds what was put there behind its back under an older key, and begins again', async () => {
    const kit = await kitWith();
    const [key = ''] = recordKeysIn(kit.local);
    const old = kit.local.peek(key);
    await kit.vault.changePassphrase(passphrase, otherPassphrase);
    for (let step = 0; step < 60; step += 1) await kit.store.resealNext();
    kit.local.poke(key, old);
    await resealAll(kit.store);
    expect(epochsIn(kit)).toEqual(new Set([2]));
    expect(await texts(kit.store)).toEqual(expected);
  });

  it('leaves what no key opens as it is, and ends', async () => {
    const kit = await kitWith();
    const [key = ''] = recordKeysIn(kit.local);
    kit.local.poke(key, { ...(kit.local.peek(key) as object), data: 'AAAA' });
    const broken = kit.local.peek(key);
    await kit.vault.changePassphrase(passphrase, otherPassphrase);
    await resealAll(kit.store);
    expect(kit.local.peek(key)).toEqual(broken);
    expect((await kit.another().keys())?.older.size).toBe(0);
  });

  it('is as far as it is after a second change in between: all epochs stay readable', async () => {
    const kit = await kitWith();
    await kit.vault.changePassphrase(passphrase, otherPassphrase);
    for (let step = 0; step < 30; step += 1) await kit.store.resealNext();
    await kit.vault.changePassphrase(otherPassphrase, passphrase);
    expect(await texts(records(kit.another()))).toEqual(expected);
    await resealAll(kit.store);
    expect(epochsIn(kit)).toEqual(new Set([3]));
    expect(await texts(records(kit.another()))).toEqual(expected);
  });
});

describe('an old header with the old passphrase', () => {
  it('opens nothing that was written after the change, and nothing at all once all is sealed anew', async () => {
    const kit = await kitWith();
    const reading = readHeader(kit.local.peek(storageKeys.header));
    if (reading.kind !== 'present') throw new Error(reading.kind);
    await kit.vault.changePassphrase(passphrase, otherPassphrase);
    must(await kit.store.put([{ kind: 'case', id: 'after', payload: 'サンプル after' }]));
    const stolen = await openHeader(passphrase, reading.header);
    if (stolen === null) throw new Error('The old header does not open.');
    const keys = await deriveVaultKeys(stolen);
    const readable = async () => {
      const opened = await Promise.all(
        [...ids, 'after'].map(async (id) => {
          const ref = { kind: 'case', id } as const;
          const envelope = parseEnvelope(kit.local.peek(await recordKey(keys, ref)));
          return envelope && (await openRecord({ ...keys, older: new Map([[2, keys.seal]]) }, ref, envelope)) && id;
        }),
      );
      return opened.filter((id) => id !== null);
    };
    expect(await readable()).toEqual(ids);
    await resealAll(kit.store);
    expect(await readable()).toEqual([]);
  });

  it('put back into the profile opens the vault it was, and what is newer is told as unreadable', async () => {
    const kit = await kitWith();
    const old = kit.local.peek(storageKeys.header);
    await kit.vault.changePassphrase(passphrase, otherPassphrase);
    must(await kit.store.put([{ kind: 'case', id: 'after', payload: 'サンプル after' }]));
    kit.local.poke(storageKeys.header, old);
    expect(await kit.vault.state()).toBe('locked');
    must(await kit.vault.unlock(passphrase));
    const store = records(kit.vault);
    expect(must(await store.listAll()).damaged).toHaveLength(1);
    expect(must(await store.notices()).losses.size).toBeGreaterThan(0);
  });
});
