import { describe, expect, it } from 'vitest';
import { storageKeys } from '../../lib/storage/keys';
import { records } from '../../lib/storage/records';
import { createVault } from '../../lib/storage/vault';
import { memoryArea } from './memory-area';
import { must, openKit, otherPassphrase, passphrase, recordKeysIn, start, testCost, vaultKit } from './vault-kit';

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
    expect(local.peek(storageKeys.header)).toMatchObject({ v: 1, kdf: { name: 'argon2id', m: 19_456, t: 2, p: 1 } });
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
    const { vault, session } = await openKit();
    session.poke(storageKeys.openKey, value);
    expect(await vault.state()).toBe('locked');
    expect(await vault.keys()).toBeNull();
  });
});

describe('changePassphrase', () => {
  it('keeps every record, lets the new passphrase in and the old one out, in one write', async () => {
    const { vault, local } = await openKit();
    must(await records(vault).put([{ kind: 'applicant', id: 'a-1', payload: { family: 'TESTA' } }]));
    const sealed = recordKeysIn(local).map((key) => local.peek(key));
    const writes = local.writes();
    expect(await vault.changePassphrase(passphrase, otherPassphrase)).toEqual({ ok: true });
    expect(local.writes() - writes).toBe(1);
    expect(recordKeysIn(local).map((key) => local.peek(key))).toEqual(sealed);
    expect(await vault.state()).toBe('open');
    await vault.lock();
    expect(await vault.unlock(passphrase)).toEqual({ ok: false, reason: 'wrongPassphrase' });
    expect(await vault.unlock(otherPassphrase)).toEqual({ ok: true });
    expect(must(await records(vault).get('applicant', 'a-1')).record.payload).toEqual({ family: 'TESTA' });
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

  it('uses the price of today, whatever the old header cost', async () => {
    const { vault, local, session } = await openKit();
    const dearer = createVault({ local, session, now: () => start, cost: { ...testCost, m: 64 } });
    expect(await dearer.changePassphrase(passphrase, otherPassphrase)).toEqual({ ok: true });
    expect(local.peek(storageKeys.header)).toMatchObject({ kdf: { m: 64 } });
    expect(await vault.unlock(otherPassphrase)).toEqual({ ok: true });
  });
});

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
