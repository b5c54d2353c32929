import { describe, expect, it } from 'vitest';
import { recordKey } from '../../lib/storage/envelope';
import { isRegisterKey, storageKeys } from '../../lib/storage/keys';
import { recordKinds } from '../../lib/storage/record-kind';
import { type RecordWrite, records } from '../../lib/storage/records';
import { filledKit } from './records-kit';
import { must, only, recordKeysIn, type VaultKit } from './vault-kit';

/** The storage key of a record. */
async function keyOf(kit: VaultKit, kind: RecordWrite['kind'], id: string): Promise<string> {
  const keys = await kit.vault.keys();
  if (keys === null) throw new Error('The vault is not open.');
  return recordKey(keys, { kind, id });
}

describe('damage', () => {
  const changes: readonly [string, (value: Record<string, unknown>) => unknown, 'malformed' | 'unreadable'][] = [
    ['revision', (value) => ({ ...value, r: 7 }), 'unreadable'],
    ['time', (value) => ({ ...value, t: 7 }), 'unreadable'],
    ['version', (value) => ({ ...value, v: 3 }), 'malformed'],
    ['epoch', (value) => ({ ...value, e: 2 }), 'unreadable'],
    ['iv', (value) => ({ ...value, iv: 'AAAAAAAAAAAAAAAA' }), 'unreadable'],
    ['data', (value) => ({ ...value, data: 'AAAA' }), 'unreadable'],
    ['whole', () => null, 'malformed'],
  ];

  it.each(changes)(
    'of the %s is reported by get and list with kind and id, beside the sound records',
    async (_, change, reason) => {
      const kit = await filledKit();
      const storageKey = await keyOf(kit, 'applicant', 'applicant-one');
      must(await kit.store.listAll());
      kit.local.poke(storageKey, change(asObject(kit.local.peek(storageKey))));
      const damaged = { storageKey, kind: 'applicant', id: 'applicant-one', reason };
      expect(await kit.store.get('applicant', 'applicant-one')).toEqual({ ok: false, reason: 'damaged', damaged });
      expect(await kit.store.list('applicant')).toEqual({ ok: true, records: [], damaged: [damaged] });
      const all = must(await kit.store.listAll());
      expect(all.damaged).toEqual([damaged]);
      expect(only(all.records).id).toBe('employer-one');
      expect(must(await kit.store.list('employer')).damaged).toEqual([]);
    },
  );

  it('of a payload is named by a context that never saw the record', async () => {
    const kit = await filledKit();
    const storageKey = await keyOf(kit, 'applicant', 'applicant-one');
    kit.local.poke(storageKey, { ...asObject(kit.local.peek(storageKey)), data: 'AAAA' });
    const listed = must(await records(kit.another()).list('applicant'));
    expect(only(listed.damaged)).toMatchObject({ kind: 'applicant', id: 'applicant-one', reason: 'unreadable' });
  });

  it('of the name too is shown in the list of the kind that the register knows it by', async () => {
    const kit = await filledKit();
    const storageKey = await keyOf(kit, 'applicant', 'applicant-one');
    const value = asObject(kit.local.peek(storageKey));
    kit.local.poke(storageKey, { ...value, name: { ...asObject(value.name), data: 'AAAA' } });
    const woken = records(kit.another());
    const damaged = { storageKey, kind: null, id: null, reason: 'unreadable' };
    expect(must(await woken.list('applicant')).damaged).toEqual([damaged]);
    expect(must(await woken.list('case')).damaged).toEqual([]);
    expect(await woken.discardDamaged([storageKey])).toEqual({ ok: true, discarded: [storageKey] });
    expect(must(await woken.notices())).toMatchObject({ tombstones: 1, losses: new Map() });
  });

  it('of the name and of the register is shown in every list, for it may be of any kind', async () => {
    const kit = await filledKit();
    await kit.local.remove(kit.local.keys().filter((key) => isRegisterKey(key) || key === storageKeys.ledger));
    const storageKey = await keyOf(kit, 'applicant', 'applicant-one');
    const value = asObject(kit.local.peek(storageKey));
    kit.local.poke(storageKey, { ...value, name: { ...asObject(value.name), data: 'AAAA' } });
    const damaged = [{ storageKey, kind: null, id: null, reason: 'unreadable' }];
    const woken = records(kit.another());
    for (const kind of recordKinds) expect(must(await woken.list(kind)).damaged).toEqual(damaged);
    expect((await woken.get('applicant', 'applicant-one')).ok).toBe(false);
  });

  it.each([
    ['by the context that wrote them', true],
    ['by another context', false],
  ])('is found in two records that were swapped, %s', async (_, warm) => {
    const kit = await filledKit();
    const [one, two] = recordKeysIn(kit.local);
    if (one === undefined || two === undefined) throw new Error('Expected two records.');
    if (warm) must(await kit.store.listAll());
    const [valueOne, valueTwo] = [kit.local.peek(one), kit.local.peek(two)];
    kit.local.poke(one, valueTwo);
    kit.local.poke(two, valueOne);
    const store = warm ? kit.store : records(kit.another());
    const listed = must(await store.listAll());
    expect(listed.records).toEqual([]);
    expect(listed.damaged.map(({ storageKey }) => storageKey).sort()).toEqual([one, two].sort());
    expect((await store.get('applicant', 'applicant-one')).ok).toBe(false);
    expect((await store.get('employer', 'employer-one')).ok).toBe(false);
  });

  it.each([
    ['with', 1],
    ['without', undefined],
  ])('is not overwritten by a put %s an expected revision', async (_, expectedRevision) => {
    const kit = await filledKit();
    const storageKey = await keyOf(kit, 'applicant', 'applicant-one');
    kit.local.poke(storageKey, { broken: true });
    const before = kit.local.raw();
    const write = { kind: 'applicant', id: 'applicant-one', payload: 1 } as const;
    const answer = await kit.store.put([expectedRevision === undefined ? write : { ...write, expectedRevision }]);
    expect(answer).toMatchObject({ ok: false, reason: 'damaged', damaged: [{ storageKey, id: 'applicant-one' }] });
    expect(kit.local.raw()).toBe(before);
  });

  it('can be removed by name, but not by who expects a revision', async () => {
    const kit = await filledKit();
    kit.local.poke(await keyOf(kit, 'applicant', 'applicant-one'), { broken: true });
    const ref = { kind: 'applicant', id: 'applicant-one' } as const;
    expect(await kit.store.remove([{ ...ref, expectedRevision: 1 }])).toMatchObject({ ok: false, reason: 'damaged' });
    expect(must(await kit.store.remove([ref])).removed).toEqual([ref]);
    expect(await kit.store.get('applicant', 'applicant-one')).toEqual({ ok: false, reason: 'notFound' });
  });

  it('can be discarded by storage key, and nothing sound or foreign with it', async () => {
    const kit = await filledKit();
    kit.local.poke('rec:nobody', 'x');
    kit.local.poke('settings', { language: 'ja' });
    const sound = recordKeysIn(kit.local).filter((key) => key !== 'rec:nobody');
    const answer = await kit.store.discardDamaged([...sound, 'rec:nobody', 'rec:absent', 'settings', 'vault']);
    expect(answer).toEqual({ ok: true, discarded: ['rec:nobody'] });
    expect(kit.local.keys()).not.toContain('rec:nobody');
    expect(recordKeysIn(kit.local)).toEqual(sound);
    expect(kit.local.keys()).toEqual(expect.arrayContaining(['settings', 'vault']));
  });
});

function asObject(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null) throw new Error('Expected an object.');
  return { ...value };
}
