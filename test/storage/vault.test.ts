import { describe, expect, it } from 'vitest';
import { storageKeys } from '../../lib/storage/keys';
import { records } from '../../lib/storage/records';
import { createVault } from '../../lib/storage/vault';
import { memoryArea } from './memory-area';
import { must, openKit, otherPassphrase, passphrase, start, testCost, vaultKit } from './vault-kit';

describe('the life of a vault', () => {
  it('goes from none to open, to locked, and back to none', async () => {
    const { vault, local, session } = vaultKit();
    expect(await vault.state()).toBe('none');
    expect(await vault.create(passphrase)).toEqual({ ok: true });
    expect(await vault.state()).toBe('open');
    await vault.lock();
    expect(await vault.state()).toBe('locked');
    expect(await vault.unlock(passphrase)).toEqual({ ok: true });
    expect(await vault.state()).toBe('open');
    await vault.destroy();
    expect(await vault.state()).toBe('none');
    expect([...local.keys(), ...session.keys()]).toEqual([]);
  });

  it('keeps no passphrase anywhere, and the open key in session alone', async () => {
    const { local, session } = await openKit();
    const openKey = String(session.peek(storageKeys.openKey));
    expect(openKey).toHaveLength(44);
    expect(local.raw()).not.toContain(openKey);
    for (const raw of [local.raw(), session.raw()]) expect(raw).not.toContain(passphrase);
  });

  it('opens at full strength too', { timeout: 20_000 }, async () => {
    const local = memoryArea();
    const vault = createVault({ local, session: memoryArea(), now: () => start });
    expect(await vault.create(passphrase)).toEqual({ ok: true });
    const header = { v: 2, kdf: { name: 'argon2id', m: 65_536, t: expect.toBeOneOf([1, 2, 3]), p: 1 } };
    expect(local.peek(storageKeys.header)).toMatchObject(header);
    await vault.lock();
    expect(await vault.unlock(passphrase)).toEqual({ ok: true });
  });
});

describe('create', () => {
  it.each([
    ['1234567', 'tooShort'],
    ['        ', 'blank'],
  ])('does not take the passphrase %j', async (text, reason) => {
    const { vault, local, session } = vaultKit();
    expect(await vault.create(text)).toEqual({ ok: false, reason });
    expect(local.writes() + session.writes()).toBe(0);
  });

  it('leaves an existing vault alone', async () => {
    const { vault, local } = await openKit();
    const before = local.raw();
    expect(await vault.create(otherPassphrase)).toEqual({ ok: false, reason: 'exists' });
    expect(local.raw()).toBe(before);
  });

  it('leaves a damaged header alone, for a backup of the profile may mend it', async () => {
    const { vault, local } = vaultKit();
    local.poke(storageKeys.header, 'broken');
    expect(await vault.create(passphrase)).toEqual({ ok: false, reason: 'exists' });
  });

  it('refuses beside records whose vault is gone, and works once they are destroyed', async () => {
    const { vault, local } = vaultKit();
    local.poke(`${storageKeys.recordPrefix}left`, {});
    expect(await vault.create(passphrase)).toEqual({ ok: false, reason: 'orphanRecords' });
    await vault.destroy();
    expect(await vault.create(passphrase)).toEqual({ ok: true });
  });

  it('makes one vault when it is asked twice at once', async () => {
    const { vault } = vaultKit();
    const answers = await Promise.all([vault.create(passphrase), vault.create(otherPassphrase)]);
    expect(answers).toEqual([{ ok: true }, { ok: false, reason: 'exists' }]);
  });

  it('leaves nothing behind when storage fails', async () => {
    const { vault, local, session } = vaultKit();
    local.failNextWrite();
    await expect(vault.create(passphrase)).rejects.toThrow('The disk is full.');
    expect([...local.keys(), ...session.keys()]).toEqual([]);
    expect(await vault.create(passphrase)).toEqual({ ok: true });
  });
});

describe('unlock', () => {
  it.each(['', 'サンプルの合言葉 2027', `${passphrase} `])('does not open for %j', async (wrong) => {
    const { vault } = await openKit();
    await vault.lock();
    expect(await vault.unlock(wrong)).toEqual({ ok: false, reason: 'wrongPassphrase' });
    expect(await vault.state()).toBe('locked');
    expect(await vault.keys()).toBeNull();
  });

  it('opens for the same passphrase typed in full width', async () => {
    const { vault } = await openKit();
    await vault.lock();
    expect(await vault.unlock('サンプルの合言葉　２０２６')).toEqual({ ok: true });
  });

  it('says that there is no vault', async () => {
    expect(await vaultKit().vault.unlock(passphrase)).toEqual({ ok: false, reason: 'noVault' });
  });

  it('says that the header is damaged', async () => {
    const { vault, local } = await openKit();
    await vault.lock();
    local.poke(storageKeys.header, { v: 1 });
    expect(await vault.state()).toBe('locked');
    expect(await vault.unlock(passphrase)).toEqual({ ok: false, reason: 'damaged' });
  });

  it('leaves an open vault open after a wrong try', async () => {
    const { vault } = await openKit();
    expect(await vault.unlock(otherPassphrase)).toEqual({ ok: false, reason: 'wrongPassphrase' });
    expect(await vault.state()).toBe('open');
  });
});

describe('lock', () => {
  it('drops the key from session and from memory', async () => {
    const { vault, session } = await openKit();
    expect(await vault.keys()).not.toBeNull();
    await vault.lock();
    expect(session.keys()).toEqual([]);
    expect(await vault.keys()).toBeNull();
  });

  it('holds in every context at once', async () => {
    const { vault, another } = await openKit();
    const page = another();
    expect(await page.keys()).not.toBeNull();
    await vault.lock();
    expect(await page.keys()).toBeNull();
    expect(await page.state()).toBe('locked');
  });

  it('comes after an unlock that was asked for before it', async () => {
    const { vault } = await openKit();
    await vault.lock();
    await Promise.all([vault.unlock(passphrase), vault.lock()]);
    expect(await vault.state()).toBe('locked');
  });

  it('rejects when storage fails, and the vault is then still open', async () => {
    const { vault, session } = await openKit();
    session.failNextWrite();
    await expect(vault.lock()).rejects.toThrow('The disk is full.');
    expect(await vault.state()).toBe('open');
  });
});

describe('the keys of an open vault', () => {
  it('are not read from session while they are in memory', async () => {
    const { vault, session, another } = await openKit();
    const store = records(vault);
    must(await store.put([{ kind: 'case', id: 'c-1', payload: 1 }]));
    must(await store.get('case', 'c-1'));
    expect(session.reads().flat()).not.toContain(storageKeys.openKey);
    // A service worker that woke reads it once.
    const woken = another();
    must(await records(woken).get('case', 'c-1'));
    must(await records(woken).get('case', 'c-1'));
    expect(session.reads().filter((keys) => keys.includes(storageKeys.openKey))).toHaveLength(1);
  });

  it('are remembered while session holds the same key', async () => {
    const { vault } = await openKit();
    expect(await vault.keys()).toBe(await vault.keys());
  });

  it('are made anew by a service worker that woke', async () => {
    const { vault, another } = await openKit();
    must(await records(vault).put([{ kind: 'case', id: 'c-1', payload: 'サンプル' }]));
    const woken = another();
    expect(await woken.state()).toBe('open');
    expect(must(await records(woken).get('case', 'c-1')).record.payload).toBe('サンプル');
  });

  it('are another vault’s after another context destroyed this one and made a new one', async () => {
    const { vault, another } = await openKit();
    const old = await vault.keys();
    const page = another();
    // This vault does not look in between, so only the key in session can tell it.
    await page.destroy();
    await page.create(otherPassphrase);
    expect(await vault.keys()).not.toBe(old);
    must(await records(page).put([{ kind: 'case', id: 'c-1', payload: 1 }]));
    expect(must(await records(vault).get('case', 'c-1')).record.payload).toBe(1);
  });

  it.each([['short'], [44], [null], ['A'.repeat(44)]])('are none when session holds %j for a key', async (value) => {
    const { another, session } = await openKit();
    session.poke(storageKeys.openKey, value);
    const woken = another();
    expect(await woken.state()).toBe('locked');
    expect(await woken.keys()).toBeNull();
  });
});

describe('unlock', () => {
  it.each([
    ['as little as it is to cost', testCost, false],
    ['less', { ...testCost, m: 9 }, true],
    ['fewer passes', { ...testCost, t: 2 }, true],
  ])('makes a header dearer that costs %s', async (_, cost, isRaised) => {
    const { local, session, vault } = await openKit();
    await vault.lock();
    const before = local.peek(storageKeys.header);
    const today = createVault({ local, session, now: () => start, cost });
    expect(await today.unlock(passphrase)).toEqual({ ok: true });
    expect(isSameText(local.peek(storageKeys.header), before)).toBe(!isRaised);
    expect(local.peek(storageKeys.header)).toMatchObject({ epoch: 1, kdf: { m: cost.m, t: cost.t } });
    expect(await today.state()).toBe('open');
    await today.lock();
    expect(await vault.unlock(passphrase)).toEqual({ ok: true });
  });

  it('opens the vault even where its header cannot be stored', async () => {
    const { local, session, vault } = await openKit();
    await vault.lock();
    const today = createVault({ local, session, now: () => start, cost: { ...testCost, m: 64 } });
    const before = local.peek(storageKeys.header);
    local.failNextWrite();
    expect(await today.unlock(passphrase)).toEqual({ ok: true });
    expect(await today.state()).toBe('open');
    expect(local.peek(storageKeys.header)).toEqual(before);
  });
});

const isSameText = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

describe('destroy', () => {
  it('takes the header and every record, readable or not, and leaves the settings', async () => {
    const { vault, local } = await openKit();
    must(await records(vault).put([{ kind: 'case', id: 'c-1', payload: 1 }]));
    local.poke(`${storageKeys.recordPrefix}broken`, 'x');
    local.poke(storageKeys.settings, { language: 'ja' });
    await vault.destroy();
    expect(local.keys()).toEqual([storageKeys.settings]);
  });

  it('comes after the writes asked for before it, so that none is left behind', async () => {
    const { vault, local } = await openKit();
    const store = records(vault);
    const [put] = await Promise.all([store.put([{ kind: 'case', id: 'c-1', payload: 1 }]), vault.destroy()]);
    expect(put.ok).toBe(true);
    expect(local.keys()).toEqual([]);
  });
});
