import { describe, expect, it } from 'vitest';
import { sessionMemory } from '../../lib/storage/session-memory';
import { applicant, filledKit } from './records-kit';
import { must, passphrase } from './vault-kit';

const key = 'firstCases';
const value = { rows: [{ name: 'TESTA サンプル太郎' }] };

async function kept() {
  const kit = await filledKit();
  const memory = sessionMemory<typeof value>(kit.vault, kit.session, key);
  const mark = await memory.mark();
  if (mark === null) throw new Error('The vault has no ledger.');
  await memory.set(mark, value);
  return { ...kit, memory, mark };
}

describe('what is kept of the records in the browser’s memory', () => {
  it('is there for a background that woke, while the records are the same', async () => {
    const { another, session } = await kept();
    expect(await sessionMemory(another(), session, key).get()).toEqual(value);
  });

  it('is sealed: no name can be read where it lies', async () => {
    const { session } = await kept();
    expect(JSON.stringify(await session.get(null))).not.toContain('TESTA');
  });

  it('is nothing after any write of a record', async () => {
    const { memory, store } = await kept();
    must(await store.put([{ kind: 'applicant', id: 'applicant-two', payload: applicant }]));
    expect(await memory.get()).toBeNull();
  });

  it('is nothing where it was made before a write and kept after it', async () => {
    const { memory, store, mark } = await kept();
    must(await store.put([{ kind: 'applicant', id: 'applicant-two', payload: applicant }]));
    await memory.set(mark, value);
    expect(await memory.get()).toBeNull();
  });

  it('cannot be read while the vault is locked, nor kept', async () => {
    const { memory, vault, mark } = await kept();
    await vault.lock();
    expect(await memory.get()).toBeNull();
    await memory.clear();
    await memory.set(mark, value);
    must(await vault.unlock(passphrase));
    expect(await memory.get()).toBeNull();
  });

  it('is nothing under another key', async () => {
    const { session, vault } = await kept();
    const stored = (await session.get([key]))[key];
    await session.set({ other: stored });
    expect(await sessionMemory(vault, session, 'other').get()).toBeNull();
  });
});
