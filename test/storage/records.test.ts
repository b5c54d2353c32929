import { describe, expect, it } from 'vitest';
import { StorageMisuseError } from '../../lib/storage/envelope';
import { type RecordWrite, records } from '../../lib/storage/records';
import { applicant, employer, filledKit } from './records-kit';
import { must, only, recordKeysIn, start } from './vault-kit';

describe('what is stored', () => {
  it('can be read back, with revision and time', async () => {
    const { store } = await filledKit();
    expect(await store.get('applicant', 'applicant-one')).toEqual({
      ok: true,
      record: { kind: 'applicant', id: 'applicant-one', revision: 1, updatedAt: start, payload: applicant },
    });
    expect(await store.get('applicant', 'employer-one')).toEqual({ ok: false, reason: 'notFound' });
  });

  it('contains no text of a payload, no id and no kind', async () => {
    const { local } = await filledKit();
    const texts = [
      ...textsIn(applicant),
      ...textsIn(employer),
      'applicant-one',
      'employer-one',
      'applicant',
      'employer',
    ];
    expect(texts).toEqual(expect.arrayContaining(['サンプル花子', 'TESTA', 'relatives']));
    for (const text of texts) expect(local.raw()).not.toContain(text);
  });
});

describe('put', () => {
  it('counts revisions and keeps the time of the write', async () => {
    const { store, advance } = await filledKit();
    advance(5000);
    const written = must(
      await store.put([{ kind: 'applicant', id: 'applicant-one', payload: 2, expectedRevision: 1 }]),
    );
    expect(written.written).toEqual([{ kind: 'applicant', id: 'applicant-one', revision: 2, updatedAt: start + 5000 }]);
    expect(must(await store.get('applicant', 'applicant-one')).record).toMatchObject({ revision: 2, payload: 2 });
  });

  it('writes a batch in one set', async () => {
    const { store, local } = await filledKit();
    const writes = local.writes();
    must(await store.put(Array.from({ length: 300 }, (_, at) => ({ kind: 'case', id: `c-${at}`, payload: at }))));
    expect(local.writes() - writes).toBe(1);
    expect(must(await store.list('case')).records).toHaveLength(300);
  });

  it('does not touch storage for an empty batch', async () => {
    const { store, local } = await filledKit();
    const writes = local.writes();
    expect(await store.put([])).toEqual({ ok: true, written: [] });
    expect(local.writes()).toBe(writes);
  });

  it.each([
    ['an older revision', 'applicant-one', 2, 1],
    ['a newer record', 'applicant-one', 0, 1],
    ['a record that is gone', 'applicant-none', 1, 0],
  ])('writes nothing of the batch when it expects %s', async (_, id, expected, actual) => {
    const { store, local } = await filledKit();
    const before = local.raw();
    const answer = await store.put([
      { kind: 'case', id: 'c-1', payload: 1, expectedRevision: 0 },
      { kind: 'applicant', id, payload: 2, expectedRevision: expected },
    ]);
    expect(answer).toEqual({ ok: false, reason: 'conflict', conflicts: [{ kind: 'applicant', id, expected, actual }] });
    expect(local.raw()).toBe(before);
  });

  it('takes 0 for a record that is not there', async () => {
    const { store } = await filledKit();
    expect(must(await store.put([{ kind: 'case', id: 'c-1', payload: 1, expectedRevision: 0 }])).written).toHaveLength(
      1,
    );
  });

  it('loses no update when two write at once', async () => {
    const { store, vault } = await filledKit();
    const write = (payload: string) =>
      ({ kind: 'applicant', id: 'applicant-one', payload, expectedRevision: 1 }) as const;
    const answers = await Promise.all([store.put([write('first')]), records(vault).put([write('second')])]);
    expect(answers.map(({ ok }) => ok)).toEqual([true, false]);
    expect(answers[1]).toMatchObject({ reason: 'conflict', conflicts: [{ expected: 1, actual: 2 }] });
    expect(must(await store.get('applicant', 'applicant-one')).record).toMatchObject({ revision: 2, payload: 'first' });
  });

  it('gives each of many unconditional writers a revision of its own', async () => {
    const { store } = await filledKit();
    const puts = Array.from({ length: 10 }, (_, at) => store.put([{ kind: 'case', id: 'c-1', payload: at }]));
    const revisions = (await Promise.all(puts)).map((answer) => only(must(answer).written).revision);
    expect(revisions).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it('leaves everything as before when storage fails, and goes on with the next', async () => {
    const { store, local } = await filledKit();
    const before = local.raw();
    local.failNextWrite();
    const failing = store.put([{ kind: 'applicant', id: 'applicant-one', payload: 2 }]);
    const asBefore = failing.catch(() => local.raw());
    const next = store.put([{ kind: 'case', id: 'c-1', payload: 3 }]);
    await expect(failing).rejects.toThrow('The disk is full.');
    expect(await asBefore).toBe(before);
    expect(only(must(await next).written).revision).toBe(1);
  });

  it.each<[string, readonly RecordWrite[]]>([
    ['the same record twice', [1, 2].map((payload) => ({ kind: 'case', id: 'c-1', payload }))],
    ['no id', [{ kind: 'case', id: '', payload: 1 }]],
    ['no JSON', [{ kind: 'case', id: 'c-1', payload: undefined }]],
  ])('throws for a batch with %s and writes nothing', async (_, batch) => {
    const { store, local } = await filledKit();
    const before = local.raw();
    await expect(store.put([{ kind: 'office', id: 'o-1', payload: 1 }, ...batch])).rejects.toThrow(StorageMisuseError);
    expect(local.raw()).toBe(before);
  });
});

describe('list', () => {
  it('gives one kind or all, by kind and id, in whatever order they were written', async () => {
    const { store } = await filledKit();
    for (const id of ['c', 'a', 'B', 'ｂ', 'あ']) must(await store.put([{ kind: 'case', id, payload: id }]));
    expect(must(await store.list('case')).records.map(({ id }) => id)).toEqual(['B', 'a', 'c', 'あ', 'ｂ']);
    const all = must(await store.listAll());
    expect(all.records.map(({ kind }) => kind)).toEqual([
      'applicant',
      'case',
      'case',
      'case',
      'case',
      'case',
      'employer',
    ]);
    expect(all.damaged).toEqual([]);
    expect(must(await store.list('office')).records).toEqual([]);
  });

  it('is of the moment: a warm list shows the next write', async () => {
    const { store } = await filledKit();
    must(await store.list('employer'));
    must(await store.put([{ kind: 'employer', id: 'employer-one', payload: 2 }]));
    expect(only(must(await store.list('employer')).records)).toMatchObject({ revision: 2, payload: 2 });
  });
});

describe('remove', () => {
  it('removes what is there, in one write, and says what it was', async () => {
    const { store, local } = await filledKit();
    const writes = local.writes();
    const answer = await store.remove([
      { kind: 'applicant', id: 'applicant-one', expectedRevision: 1 },
      { kind: 'employer', id: 'employer-one' },
      { kind: 'case', id: 'none' },
    ]);
    expect(answer).toEqual({
      ok: true,
      removed: [
        { kind: 'applicant', id: 'applicant-one' },
        { kind: 'employer', id: 'employer-one' },
      ],
    });
    expect(local.writes() - writes).toBe(1);
    expect(must(await store.listAll())).toMatchObject({ records: [], damaged: [] });
  });

  it('leaves a tombstone that holds nothing of the record, and from which its revisions go on', async () => {
    const { store, local, advance } = await filledKit();
    must(await store.put([{ kind: 'applicant', id: 'applicant-one', payload: applicant }]));
    const lengths = recordKeysIn(local).map((key) => JSON.stringify(local.peek(key)).length);
    advance(1000);
    must(await store.remove([{ kind: 'applicant', id: 'applicant-one' }]));
    expect(must(await store.notices())).toMatchObject({ tombstones: 1 });
    expect(await store.get('applicant', 'applicant-one')).toEqual({ ok: false, reason: 'notFound' });
    expect(must(await store.openMany([{ kind: 'applicant', id: 'applicant-one' }])).records.size).toBe(0);
    expect(recordKeysIn(local)).toHaveLength(2);
    expect(Math.min(...recordKeysIn(local).map((key) => JSON.stringify(local.peek(key)).length))).toBeLessThan(
      Math.min(...lengths),
    );
    const again = { kind: 'applicant', id: 'applicant-one', payload: applicant, expectedRevision: 0 } as const;
    expect(only(must(await store.put([again])).written).revision).toBe(4);
    expect(must(await store.notices())).toMatchObject({ tombstones: 0, losses: new Map() });
  });

  it('leaves tombstones until they are cleaned away, those before a moment or all', async () => {
    const { store, local, advance } = await filledKit();
    must(await store.remove([{ kind: 'applicant', id: 'applicant-one' }]));
    advance(1000);
    must(await store.remove([{ kind: 'employer', id: 'employer-one' }]));
    expect(await store.clean(start)).toEqual({ ok: true, count: 0 });
    expect(await store.clean(start + 1)).toEqual({ ok: true, count: 1 });
    expect(recordKeysIn(local)).toHaveLength(1);
    expect(await store.clean(null)).toEqual({ ok: true, count: 1 });
    expect(recordKeysIn(local)).toEqual([]);
    expect(must(await store.notices())).toMatchObject({ tombstones: 0, losses: new Map() });
  });

  it('removes nothing of the batch on a conflict', async () => {
    const { store, local } = await filledKit();
    const before = local.raw();
    const answer = await store.remove([
      { kind: 'employer', id: 'employer-one' },
      { kind: 'applicant', id: 'applicant-one', expectedRevision: 2 },
    ]);
    expect(answer).toMatchObject({ ok: false, reason: 'conflict', conflicts: [{ expected: 2, actual: 1 }] });
    expect(local.raw()).toBe(before);
  });

  it('leaves everything as before when storage fails', async () => {
    const { store, local } = await filledKit();
    const before = local.raw();
    local.failNextWrite();
    await expect(store.remove([{ kind: 'employer', id: 'employer-one' }])).rejects.toThrow('The disk is full.');
    expect(local.raw()).toBe(before);
  });
});

describe('a locked vault', () => {
  it('answers every call with locked and writes nothing', async () => {
    const { store, vault, local } = await filledKit();
    await vault.lock();
    const before = local.raw();
    const locked = { ok: false, reason: 'locked' };
    const ref = { kind: 'applicant', id: 'applicant-one' } as const;
    expect(await store.get(ref.kind, ref.id)).toEqual(locked);
    expect(await store.list('applicant')).toEqual(locked);
    expect(await store.listAll()).toEqual(locked);
    expect(await store.put([{ ...ref, payload: 1 }])).toEqual(locked);
    expect(await store.remove([ref])).toEqual(locked);
    expect(await store.discardDamaged(recordKeysIn(local))).toEqual(locked);
    expect(await store.notices()).toEqual(locked);
    expect(await store.settle(recordKeysIn(local))).toEqual(locked);
    expect(await store.clean(null)).toEqual(locked);
    expect(await store.resealNext()).toBeNull();
    expect(local.raw()).toBe(before);
  });

  it('refuses a write that was asked for after the lock', async () => {
    const { store, vault } = await filledKit();
    const [, put] = await Promise.all([vault.lock(), store.put([{ kind: 'case', id: 'c-1', payload: 1 }])]);
    expect(put).toEqual({ ok: false, reason: 'locked' });
  });
});

/** Every text and name in a payload that is long enough not to turn up by chance in base64. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [...(key.length > 4 ? [key] : []), ...textsIn(inner)]);
}
