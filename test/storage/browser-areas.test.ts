import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browserAreas, shutOutContentScripts } from '../../lib/storage/browser-areas';

// The polyfill throws outside an extension, so the browser is stood in for.
const { storage } = vi.hoisted(() => {
  const area = () => ({ get: vi.fn(), set: vi.fn(), remove: vi.fn() });
  const storage: Record<'local' | 'session', ReturnType<typeof area> & { setAccessLevel?: unknown }> = {
    local: area(),
    session: area(),
  };
  return { storage };
});
vi.mock('webextension-polyfill', () => ({ default: { storage } }));

beforeEach(() => {
  vi.resetAllMocks();
  for (const area of [storage.local, storage.session]) delete area.setAccessLevel;
});

describe('browserAreas', () => {
  it.each(['local', 'session'] as const)('hands calls on to storage.%s', async (name) => {
    storage[name].get.mockResolvedValue({ a: 1 });
    const area = browserAreas()[name];
    expect(await area.get(['a'])).toEqual({ a: 1 });
    expect(await area.get(null)).toEqual({ a: 1 });
    await area.set({ b: 2 });
    await area.remove(['b']);
    expect(storage[name].get.mock.calls).toEqual([[['a']], [null]]);
    expect(storage[name].set.mock.calls).toEqual([[{ b: 2 }]]);
    expect(storage[name].remove.mock.calls).toEqual([[['b']]]);
  });

  it('lets a failure of the browser through', async () => {
    storage.local.set.mockRejectedValue(new Error('The disk is full.'));
    await expect(browserAreas().local.set({ a: 1 })).rejects.toThrow('The disk is full.');
  });
});

describe('shutOutContentScripts', () => {
  it('closes both areas where the browser can', async () => {
    const setAccessLevel = vi.fn().mockResolvedValue(undefined);
    storage.local.setAccessLevel = setAccessLevel;
    storage.session.setAccessLevel = setAccessLevel;
    expect(await shutOutContentScripts()).toEqual({ local: 'shutOut', session: 'shutOut' });
    expect(setAccessLevel.mock.calls).toEqual([
      [{ accessLevel: 'TRUSTED_CONTEXTS' }],
      [{ accessLevel: 'TRUSTED_CONTEXTS' }],
    ]);
  });

  it('says for each area that the browser cannot, or that it refused', async () => {
    storage.local.setAccessLevel = vi.fn().mockRejectedValue(new Error('refused'));
    expect(await shutOutContentScripts()).toEqual({ local: 'failed', session: 'notSupported' });
  });
});
