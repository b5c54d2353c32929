import { describe, expect, it } from 'vitest';
import { recordKey } from '../../lib/storage/envelope';
import { isRegisterKey, storageKeys } from '../../lib/storage/keys';
import { type Records, records } from '../../lib/storage/records';
import { type EntryMaker, pageKeysOf } from '../../lib/storage/list-index';
import { must, openKit, type VaultKit } from './vault-kit';

// Storage changed by somebody else: what the register and the ledger know better is told, and stays told.

const lines = (edition = 'one'): EntryMaker => ({ edition, entryOf: (_, payload) => `line ${String(payload)}` });
const id = 'c-1';

interface Kit extends VaultKit {
  readonly store: Records;
  readonly key: string;
  readonly page: string;
  /** What storage holds under keys. */
  readonly keep: (...keys: readonly string[]) => () => void;
  /** What another context, that knows nothing yet, finds; it goes through all records. */
  readonly found: (edition?: string) => Promise<readonly string[]>;
}

async function kitAt(revision: number): Promise<Kit> {
  const kit = await openKit();
  const store = records(kit.vault, lines());
  must(await store.put(Array.from({ length: 30 }, (_, at) => ({ kind: 'case', id: `c-${at}`, payload: 1 }))));
  for (let at = 2; at <= revision; at += 1) must(await store.put([{ kind: 'case', id, payload: at }]));
  const keys = await kit.vault.keys();
  if (keys === null) throw new Error('The vault is not open.');
  const key = await recordKey(keys, { kind: 'case', id });
  const [page = ''] = pageKeysOf([key]);
  return {
    ...{ ...kit, store, key, page },
    keep: (...wanted) => {
      const values = wanted.map((one) => [one, kit.local.peek(one)] as const);
      return () => {
        for (const [one, value] of values) kit.local.poke(one, value);
      };
    },
    found: async (edition) => told(records(kit.another(), lines(edition))),
  };
}

async function told(store: Records): Promise<readonly string[]> {
  const { sweep } = must(await store.sweep('asTheyAre'));
  for (let part = await sweep.next(); part !== null; part = await sweep.next()) must(part);
  return [...must(await store.notices()).losses.values()]
    .map((loss) => `${loss.reason} ${loss.id ?? '–'} ${loss.revision} ${String(loss.line)}`)
    .sort();
}

describe('a record', () => {
  it('that nobody has touched gives no notice, in any edition', async () => {
    const kit = await kitAt(3);
    expect(await kit.found()).toEqual([]);
    expect(await kit.found('two')).toEqual([]);
    expect(await told(kit.store)).toEqual([]);
  });

  it.each(['by who knew it', 'by another context', 'by another edition'])(
    'that was taken away is told, %s',
    async (who) => {
      const kit = await kitAt(3);
      await kit.local.remove([kit.key]);
      const ask = () =>
        who === 'by who knew it' ? told(kit.store) : kit.found(who === 'by another edition' ? 'two' : 'one');
      expect(await ask()).toEqual(['lost c-1 3 line 3']);
      // It stays told.
      expect(await ask()).toEqual(['lost c-1 3 line 3']);
    },
  );

  it.each(['by who knew it', 'by another context', 'by another edition'])(
    'that was put back to an earlier state is told, %s, and served as it is',
    async (who) => {
      const kit = await kitAt(2);
      const back = kit.keep(kit.key);
      must(await kit.store.put([{ kind: 'case', id, payload: 3 }]));
      back();
      const ask = () =>
        who === 'by who knew it' ? told(kit.store) : kit.found(who === 'by another edition' ? 'two' : 'one');
      expect((await ask()).map((line) => line.slice(0, 16))).toEqual(['rolledBack c-1 3']);
      expect(must(await records(kit.another(), lines()).get('case', id)).record).toMatchObject({
        revision: 2,
        payload: 2,
      });
      expect((await ask()).map((line) => line.slice(0, 16))).toEqual(['rolledBack c-1 3']);
    },
  );

  it('is told as soon as it is opened, without looking at all', async () => {
    const kit = await kitAt(2);
    const back = kit.keep(kit.key);
    must(await kit.store.put([{ kind: 'case', id, payload: 3 }]));
    back();
    must(await kit.store.get('case', id));
    expect([...must(await kit.store.notices()).losses.values()]).toMatchObject([{ reason: 'rolledBack', revision: 3 }]);
  });

  it('that was put back and is saved again goes on from the revision that is known, and stays told', async () => {
    const kit = await kitAt(2);
    const back = kit.keep(kit.key);
    must(await kit.store.put([{ kind: 'case', id, payload: 3 }]));
    back();
    must(await kit.store.get('case', id));
    const saved = must(await kit.store.put([{ kind: 'case', id, payload: 'saved', expectedRevision: 2 }]));
    expect(saved.written[0]?.revision).toBe(4);
    expect(await kit.found()).toEqual(['rolledBack c-1 3 line 3']);
  });

  it('that comes back out of a backup is told no more', async () => {
    const kit = await kitAt(3);
    await kit.local.remove([kit.key]);
    expect(await told(kit.store)).toHaveLength(1);
    must(await kit.store.put([{ kind: 'case', id, payload: 3, expectedRevision: 0, settles: true }]));
    expect(await kit.found()).toEqual([]);
    expect(must(await kit.store.get('case', id)).record.revision).toBe(4);
  });

  it('that was removed here and is there again is told', async () => {
    const kit = await kitAt(3);
    const back = kit.keep(kit.key);
    must(await kit.store.remove([{ kind: 'case', id }]));
    back();
    expect((await kit.found()).map((line) => line.slice(0, 14))).toEqual(['rolledBack c-1']);
    must(await kit.store.remove([{ kind: 'case', id }]));
    must(await kit.store.clean(null));
    back();
    expect((await kit.found()).map((line) => line.slice(0, 12))).toEqual(['returned c-1']);
  });

  it('is told no more once a person has seen to it', async () => {
    const kit = await kitAt(3);
    await kit.local.remove([kit.key]);
    expect(await told(kit.store)).toHaveLength(1);
    expect(await kit.store.settle([kit.key, 'rec:nobody'])).toEqual({ ok: true, count: 1 });
    expect(await kit.found()).toEqual([]);
  });
});

describe('record and register', () => {
  it('put back together are noticed by the ledger', async () => {
    const kit = await kitAt(2);
    const back = kit.keep(kit.key, kit.page);
    must(await kit.store.put([{ kind: 'case', id, payload: 3 }]));
    back();
    expect(await kit.found()).toEqual(['page – 0 null']);
    expect(await kit.found()).toEqual(['page – 0 null']);
  });

  it('are noticed while the background is awake, too', async () => {
    const kit = await kitAt(2);
    const back = kit.keep(kit.key, kit.page);
    must(await kit.store.put([{ kind: 'case', id, payload: 3 }]));
    back();
    must(
      await kit.store.put([
        { kind: 'case', id: 'c-2', payload: 3 },
        { kind: 'case', id, payload: 4 },
      ]),
    );
    expect(await kit.found()).toEqual(['page – 0 null']);
  });

  it('of which a page was taken away are noticed', async () => {
    const kit = await kitAt(2);
    await kit.local.remove([kit.page]);
    expect(await kit.found()).toEqual(['page – 0 null']);
  });

  it.each(['put back', 'taken away', 'unreadable'])('whose ledger is %s are noticed by their pages', async (how) => {
    const kit = await kitAt(2);
    const back = kit.keep(storageKeys.ledger);
    must(await kit.store.put([{ kind: 'case', id, payload: 3 }]));
    if (how === 'put back') back();
    if (how === 'taken away') await kit.local.remove([storageKeys.ledger]);
    if (how === 'unreadable') kit.local.poke(storageKeys.ledger, { v: 2, e: 1, iv: 'AAAAAAAAAAAAAAAA', data: 'AAAA' });
    expect(await kit.found()).toEqual(['ledger – 0 null']);
  });

  it('give no notice where all of the register is of a version before it', async () => {
    const kit = await kitAt(2);
    await kit.local.remove(kit.local.keys().filter((key) => isRegisterKey(key) || key === storageKeys.ledger));
    expect(await kit.found()).toEqual([]);
  });
});

describe('revisions', () => {
  it('say by which desk, in which order and of which they were made', async () => {
    const kit = await kitAt(3);
    const keys = await kit.vault.keys();
    if (keys === null) throw new Error('The vault is not open.');
    const { openRecord, parseEnvelope } = await import('../../lib/storage/envelope');
    const read = async () => {
      const envelope = parseEnvelope(kit.local.peek(kit.key));
      const opened = envelope && (await openRecord(keys, { kind: 'case', id }, envelope));
      if (!opened?.origin) throw new Error('The record has no origin.');
      return opened;
    };
    const third = await read();
    must(await kit.store.put([{ kind: 'case', id: 'c-2', payload: 2 }]));
    must(await records(kit.another(), lines()).put([{ kind: 'case', id, payload: 4 }]));
    const fourth = await read();
    expect(fourth.parent).toEqual(third.origin);
    expect(fourth.origin?.device).toBe(third.origin?.device);
    expect(fourth.origin?.counter).toBe((third.origin?.counter ?? 0) + 2);
    must(await kit.store.remove([{ kind: 'case', id }]));
    expect(await read()).toMatchObject({ isTombstone: true, parent: fourth.origin, payload: null });
  });
});
