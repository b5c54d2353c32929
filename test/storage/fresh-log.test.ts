import { describe, expect, it } from 'vitest';
import { beginFreshLog } from '../../lib/storage/fresh-log';
import { storageKeys } from '../../lib/storage/keys';
import { memoryArea } from './memory-area';
import { openKit } from './vault-kit';

describe("the browser's log of the local area", () => {
  it('is filled once after each start of the browser, and nothing of it stays', async () => {
    const { local, session } = await openKit();
    const [before, writes] = [local.raw(), local.writes()];
    await beginFreshLog(local, session);
    expect(local.raw()).toBe(before);
    expect(local.writes() - writes).toBe(2);
    await beginFreshLog(local, session);
    expect(local.writes() - writes).toBe(2);
    await beginFreshLog(local, memoryArea());
    expect(local.writes() - writes).toBe(4);
  });

  it('is left alone where there is no vault', async () => {
    const [local, session] = [memoryArea(), memoryArea()];
    await beginFreshLog(local, session);
    expect([local.writes(), session.writes()]).toEqual([0, 0]);
  });

  it('is tried again after a disk that was full', async () => {
    const { local, session } = await openKit();
    local.failNextWrite();
    await expect(beginFreshLog(local, session)).rejects.toThrow();
    expect(session.peek(storageKeys.freshLog)).toBeUndefined();
    await beginFreshLog(local, session);
    expect(session.peek(storageKeys.freshLog)).toBe(true);
    expect(local.peek(storageKeys.filler)).toBeUndefined();
  });
});
