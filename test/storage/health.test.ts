import { describe, expect, it } from 'vitest';
import { type Ailing, examineRecords } from '../../lib/storage/health';
import { chunkSize } from '../../lib/storage/record-slots';
import { type Records, records } from '../../lib/storage/records';
import { must, only, openKit, recordKeysIn } from './vault-kit';

async function examined(store: Records) {
  const examination = await examineRecords(store);
  const [done, ailing]: [number[], Ailing[]] = [[], []];
  for (let part = await examination.next(); part !== null; part = await examination.next()) {
    done.push(part.done);
    ailing.push(...part.ailing);
  }
  return { total: examination.total, done, ailing };
}

describe('the health of the records', () => {
  it('names what cannot be shown, and why', async () => {
    const { vault, local } = await openKit();
    const store = records(vault);
    must(await store.put([{ kind: 'case', id: 'testa-hit', payload: { schemaVersion: 1, record: {} } }]));
    const key = only(recordKeysIn(local));
    local.poke(key, { ...(local.peek(key) as object), r: 9 });
    must(
      await store.put([
        { kind: 'applicant', id: 'testa', payload: { schemaVersion: 1, record: { id: 'testa' } } },
        { kind: 'employer', id: 'testa', payload: { schemaVersion: 1, record: { id: 'testa', name: 1 } } },
        { kind: 'office', id: 'testa', payload: { schemaVersion: 99, record: { id: 'testa' } } },
        { kind: 'setting', id: 'desk', payload: { schemaVersion: 1, record: {} } },
      ]),
    );
    expect(await examined(store)).toEqual({
      total: 5,
      done: [5],
      ailing: [
        { kind: 'case', reason: 'unreadable', storageKey: key },
        { kind: 'employer', reason: 'misshapen', storageKey: null },
        { kind: 'office', reason: 'newer', storageKey: null },
      ],
    });
  });

  it('is looked at a handful at a time, telling how far that is, and can be left', async () => {
    const { vault } = await openKit();
    const store = records(vault);
    const many = chunkSize + 3;
    must(
      await store.put(
        Array.from({ length: many }, (_, at) => ({
          kind: 'applicant' as const,
          id: `testa-${at}`,
          payload: { schemaVersion: 1, record: { id: `testa-${at}` } },
        })),
      ),
    );
    expect(await examined(store)).toEqual({ total: many, done: [chunkSize, many], ailing: [] });
    const left = await examineRecords(store);
    await left.next();
    left.end();
    expect(await left.next()).toBe(null);
  });

  it('is not told of a vault that is locked', async () => {
    const { vault } = await openKit();
    const store = records(vault);
    must(await store.put([{ kind: 'setting', id: 'desk', payload: { schemaVersion: 1, record: {} } }]));
    const examination = await examineRecords(store);
    await vault.lock();
    await expect(examination.next()).rejects.toMatchObject({ failure: { code: 'locked' } });
    await expect(examineRecords(store)).rejects.toMatchObject({ failure: { code: 'locked' } });
  });
});
