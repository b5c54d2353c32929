import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../lib/storage/default-settings';
import { storageKeys } from '../../lib/storage/keys';
import { readSettings, type Settings, writeSettings } from '../../lib/storage/settings';
import { memoryArea } from './memory-area';

const chosen: Settings = {
  language: 'en',
  theme: 'dark',
  idleMinutes: 30,
  backupDays: null,
  tombstoneDays: null,
  keys: false,
};

async function reading(stored: unknown) {
  const area = memoryArea();
  area.poke(storageKeys.settings, stored);
  return readSettings(area);
}

describe('settings', () => {
  it('are the defaults until something is chosen', async () => {
    expect(defaultSettings).toEqual({
      language: 'auto',
      theme: 'auto',
      idleMinutes: 15,
      backupDays: 7,
      tombstoneDays: 90,
      keys: true,
    });
    expect(await readSettings(memoryArea())).toEqual({ ok: true, settings: defaultSettings });
  });

  it('are read back as they were written, in one write', async () => {
    const area = memoryArea();
    expect(await writeSettings(area, chosen)).toEqual({ ok: true, settings: chosen });
    expect(area.writes()).toBe(1);
    expect(await readSettings(area)).toEqual({ ok: true, settings: chosen });
  });

  it('take the default for a setting that was never stored', async () => {
    expect(await reading({ language: 'ja' })).toEqual({ ok: true, settings: { ...defaultSettings, language: 'ja' } });
  });

  it.each<[string, unknown, readonly string[]]>([
    ['an unknown language', { ...chosen, language: 'fr' }, ['language']],
    ['an unknown theme', { ...chosen, theme: 'blue' }, ['theme']],
    ['0 minutes', { ...chosen, idleMinutes: 0 }, ['idleMinutes']],
    ['241 minutes', { ...chosen, idleMinutes: 241 }, ['idleMinutes']],
    ['half a minute', { ...chosen, idleMinutes: 1.5 }, ['idleMinutes']],
    ['a reminder after 0 days', { ...chosen, backupDays: 0 }, ['backupDays']],
    ['a reminder after 366 days', { ...chosen, backupDays: 366 }, ['backupDays']],
    ['traces kept for 0 days', { ...chosen, tombstoneDays: 0 }, ['tombstoneDays']],
    ['traces kept for 3651 days', { ...chosen, tombstoneDays: 3651 }, ['tombstoneDays']],
    ['keys as text', { ...chosen, keys: 'on' }, ['keys']],
    ['minutes as text', { ...chosen, idleMinutes: '15' }, ['idleMinutes']],
    ['two wrong settings', { ...chosen, language: 1, theme: 2 }, ['language', 'theme']],
    ['null', null, []],
    ['a text', 'ja', []],
  ])('report %s instead of replacing it', async (_, stored, fields) => {
    expect(await reading(stored)).toEqual({ ok: false, reason: 'broken', fields });
  });

  it.each([1, 240])('take %i minutes', async (idleMinutes) => {
    expect(await reading({ ...chosen, idleMinutes })).toEqual({ ok: true, settings: { ...chosen, idleMinutes } });
  });

  it('are not written when one of them is none', async () => {
    const area = memoryArea();
    expect(await writeSettings(area, { ...chosen, idleMinutes: 0 })).toMatchObject({
      ok: false,
      fields: ['idleMinutes'],
    });
    expect(area.writes()).toBe(0);
  });
});
