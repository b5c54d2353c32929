import { describe, expect, it } from 'vitest';
import { storageKeys } from '../../lib/storage/keys';
import { openKit, passphrase, start, vaultKit } from './vault-kit';

const minute = 60_000;

describe('the idle lock', () => {
  it.each([
    ['the default 15 minutes', undefined, 15],
    ['one minute', { idleMinutes: 1 }, 1],
    ['240 minutes', { idleMinutes: 240 }, 240],
    ['broken settings, which count as 15', { idleMinutes: 0 }, 15],
  ])('waits for %s and not a millisecond longer', async (_, settings, minutes) => {
    const { vault, local, session, advance } = await openKit();
    if (settings !== undefined) local.poke(storageKeys.settings, settings);
    advance(minutes * minute - 1);
    expect(await vault.lockIfIdle()).toBe(false);
    expect(await vault.state()).toBe('open');
    advance(1);
    expect(await vault.lockIfIdle()).toBe(true);
    expect(await vault.state()).toBe('locked');
    expect(session.keys()).toEqual([]);
  });

  it('is put off by use', async () => {
    const { vault, advance } = await openKit();
    advance(14 * minute);
    await vault.touch();
    advance(14 * minute);
    expect(await vault.lockIfIdle()).toBe(false);
    advance(minute);
    expect(await vault.lockIfIdle()).toBe(true);
  });

  it('already holds before the alarm comes, and use no longer puts it off', async () => {
    const { vault, advance } = await openKit();
    advance(15 * minute);
    expect(await vault.keys()).toBeNull();
    await vault.touch();
    expect(await vault.state()).toBe('locked');
    expect(await vault.lockIfIdle()).toBe(true);
  });

  it.each([
    ['is missing', undefined],
    ['is no number', 'yesterday'],
    ['lies as far ahead as the minutes, the clock having been set back', start + 15 * minute],
  ])('locks when the last use %s', async (_, lastUse) => {
    const { vault, session } = await openKit();
    if (lastUse === undefined) await session.remove([storageKeys.lastUse]);
    else session.poke(storageKeys.lastUse, lastUse);
    expect(await vault.lockIfIdle()).toBe(true);
  });

  it('bears a clock that was set back a little', async () => {
    const { vault, session } = await openKit();
    session.poke(storageKeys.lastUse, start + 15 * minute - 1);
    expect(await vault.lockIfIdle()).toBe(false);
  });

  it('says that it locked nothing where nothing was open', async () => {
    const { vault } = vaultKit();
    expect(await vault.lockIfIdle()).toBe(false);
    await vault.create(passphrase);
    await vault.lock();
    expect(await vault.lockIfIdle()).toBe(false);
  });

  it('does not begin with a touch of a locked vault', async () => {
    const { vault, session } = await openKit();
    await vault.lock();
    await vault.touch();
    expect(session.keys()).toEqual([]);
  });
});
