import { describe, expect, it } from 'vitest';
import { emptyStaffProfile, readStaffProfile, writeStaffProfile } from '../../lib/storage/staff-profile';
import { storageKeys } from '../../lib/storage/keys';
import { records } from '../../lib/storage/records';
import { readTour, writeTour } from '../../lib/storage/tour';
import { memoryArea } from './memory-area';
import { must, openKit, otherPassphrase, passphrase } from './vault-kit';

const profile = { staffName: 'サンプル 花子', officeId: 'testa-office', agentId: null, procedure: 'side-job' };

describe('the desk', () => {
  it('is empty until something is said', async () => {
    expect(await readStaffProfile(records((await openKit()).vault))).toEqual(emptyStaffProfile);
  });

  it('is read back as it was written, and its name lies nowhere in the clear', async () => {
    const { vault, local } = await openKit();
    await writeStaffProfile(records(vault), profile);
    expect(await readStaffProfile(records(vault))).toEqual(profile);
    expect(local.raw()).not.toContain('花子');
  });

  it('can be changed', async () => {
    const store = records((await openKit()).vault);
    await writeStaffProfile(store, profile);
    await writeStaffProfile(store, { ...profile, staffName: null });
    expect((await readStaffProfile(store)).staffName).toBe(null);
  });

  it('is not given while the vault is locked', async () => {
    const { vault } = await openKit();
    await vault.lock();
    await expect(readStaffProfile(records(vault))).rejects.toMatchObject({ failure: { code: 'locked' } });
    await expect(writeStaffProfile(records(vault), profile)).rejects.toMatchObject({ failure: { code: 'locked' } });
  });

  it('takes no My Number and nothing that is no desk', async () => {
    const store = records((await openKit()).vault);
    await expect(writeStaffProfile(store, { ...profile, staffName: '123456789018' })).rejects.toMatchObject({
      failure: { code: 'invalid' },
    });
    must(await store.put([{ kind: 'setting', id: 'desk', payload: { schemaVersion: 1, record: { other: 1 } } }]));
    await expect(readStaffProfile(store)).rejects.toMatchObject({ failure: { code: 'damaged' } });
  });
});

describe('the passphrase', () => {
  it('can be verified without opening or changing anything', async () => {
    const { vault, local } = await openKit();
    await vault.lock();
    const before = local.raw();
    expect(await vault.verify(passphrase)).toEqual({ ok: true });
    expect(await vault.verify(otherPassphrase)).toEqual({ ok: false, reason: 'wrongPassphrase' });
    expect([await vault.state(), local.raw()]).toEqual(['locked', before]);
  });
});

describe('the tour', () => {
  it('is kept as it was left', async () => {
    const area = memoryArea();
    expect(await readTour(area)).toBe(null);
    await writeTour(area, { step: 3, state: 'on' });
    expect(await readTour(area)).toEqual({ step: 3, state: 'on' });
  });

  it.each([null, 'on', { step: -1, state: 'on' }, { step: 1, state: 'maybe' }])(
    'kept as %j was never begun',
    async (kept) => {
      const area = memoryArea();
      area.poke(storageKeys.tour, kept);
      expect(await readTour(area)).toBe(null);
    },
  );
});
