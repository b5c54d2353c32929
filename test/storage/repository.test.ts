import { type Failure, FailureError } from '../../lib/domain/result';
import { describe, expect, it } from 'vitest';
import { records } from '../../lib/storage/records';
import { recordIn, repositoryOf } from '../../lib/storage/repository';
import { openKit, recordKeysIn, start } from './vault-kit';

const applicant = { id: 'a', name: { family: 'TESTA', given: 'SAMPLE' } };
const employer = { id: 'e', name: '株式会社サンプル' };
const one = { id: 'c', applicantId: 'a', employerId: 'e', procedure: 'coe-gijinkoku' };

/** A repository over an open, empty vault, with the sealed records below it. */
async function kit() {
  const opened = await openKit();
  const store = records(opened.vault);
  return { ...opened, store, repository: repositoryOf(store) };
}

/** Expects a FailureError with this reason and without a value in its message. */
async function refused(work: Promise<unknown>, reason: Failure['code']): Promise<void> {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(FailureError);
  expect(error).toMatchObject({ failure: { code: reason } });
  expect(String(error)).not.toMatch(/TESTA|サンプル/);
}

describe('a record', () => {
  it('comes back as it was put, with revision and time', async () => {
    const { repository } = await kit();
    const time = new Date(start).toISOString();
    const kept = { kind: 'applicant', id: 'a', revision: 1, updatedAt: time, payload: applicant };
    expect(await repository.put([{ kind: 'applicant', payload: applicant, expectedRevision: 0 }])).toEqual([kept]);
    expect(await repository.get('applicant', 'a')).toEqual(kept);
    expect(await repository.list('applicant')).toEqual({ records: [kept], damaged: 0 });
    expect(await repository.list('employer')).toEqual({ records: [], damaged: 0 });
  });

  it('is put as its schema reads it', async () => {
    const { repository } = await kit();
    const [kept] = await repository.put([{ kind: 'applicant', payload: { id: 'a', homeTown: ' ハノイ ' } }]);
    expect(kept?.payload).toEqual({ id: 'a', homeTown: 'ハノイ' });
    expect((await repository.get('applicant', 'a')).payload).toEqual({ id: 'a', homeTown: 'ハノイ' });
  });

  it('counts its revisions and the time of each', async () => {
    const { repository, advance } = await kit();
    await repository.put([{ kind: 'applicant', payload: applicant }]);
    advance(1000);
    const [kept] = await repository.put([{ kind: 'applicant', payload: { id: 'a' }, expectedRevision: 1 }]);
    expect(kept).toMatchObject({ revision: 2, updatedAt: new Date(start + 1000).toISOString(), payload: { id: 'a' } });
  });

  it('that is not there is not found', async () => {
    const { repository } = await kit();
    await repository.put([{ kind: 'applicant', payload: applicant }]);
    await refused(repository.get('applicant', 'b'), 'notFound');
    await refused(repository.get('employer', 'a'), 'notFound');
  });

  it('that was removed is not found, and removing it again is no error', async () => {
    const { repository } = await kit();
    await repository.put([{ kind: 'applicant', payload: applicant }]);
    await repository.remove('applicant', 'a');
    await refused(repository.get('applicant', 'a'), 'notFound');
    expect((await repository.list('applicant')).records).toEqual([]);
    await expect(repository.remove('applicant', 'a')).resolves.toBeUndefined();
  });
});

describe('a write that somebody else was before', () => {
  it.each([
    ['of a new record that is there already', 0],
    ['of an older revision', 1],
    ['of a revision that has not been', 3],
  ])('%s is a conflict and changes nothing', async (_, expectedRevision) => {
    const { repository, local } = await kit();
    await repository.put([{ kind: 'applicant', payload: applicant }]);
    await repository.put([{ kind: 'applicant', payload: applicant }]);
    const before = local.raw();
    await refused(repository.put([{ kind: 'applicant', payload: { id: 'a' }, expectedRevision }]), 'conflict');
    expect(local.raw()).toBe(before);
  });

  it('of a record that is gone is a conflict', async () => {
    const { repository } = await kit();
    await refused(repository.put([{ kind: 'applicant', payload: applicant, expectedRevision: 1 }]), 'conflict');
    await refused(repository.get('applicant', 'a'), 'notFound');
  });

  it('is none without an expected revision', async () => {
    const { repository } = await kit();
    await repository.put([{ kind: 'applicant', payload: applicant }]);
    await expect(repository.put([{ kind: 'applicant', payload: applicant }])).resolves.toMatchObject([{ revision: 2 }]);
  });
});

describe('a batch', () => {
  const batch = [
    { kind: 'applicant', payload: applicant, expectedRevision: 0 },
    { kind: 'employer', payload: employer, expectedRevision: 0 },
    { kind: 'case', payload: one, expectedRevision: 0 },
  ] as const;

  it('is written whole, in its order', async () => {
    const { repository } = await kit();
    expect((await repository.put(batch)).map(({ kind, id }) => [kind, id])).toEqual([
      ['applicant', 'a'],
      ['employer', 'e'],
      ['case', 'c'],
    ]);
    expect((await repository.get('case', 'c')).payload).toEqual(one);
  });

  it('that is empty writes nothing', async () => {
    const { repository, local } = await kit();
    const writes = local.writes();
    expect(await repository.put([])).toEqual([]);
    expect(local.writes()).toBe(writes);
  });

  it.each([
    ['a conflict', { kind: 'employer', payload: employer, expectedRevision: 2 }, 'conflict'],
    ['an unknown key', { kind: 'employer', payload: { ...employer, extra: 1 } }, 'invalid'],
    ['a record of another kind', { kind: 'employer', payload: one }, 'invalid'],
    ['no record at all', { kind: 'employer', payload: null }, 'invalid'],
    ['no id', { kind: 'employer', payload: {} }, 'invalid'],
    ['a My Number', { kind: 'employer', payload: { id: 'e', name: '123456789018' } }, 'invalid'],
  ] as const)('with %s in it writes none of it', async (_, bad, reason) => {
    const { repository, local } = await kit();
    const before = local.raw();
    await refused(repository.put([batch[0], bad, batch[2]]), reason);
    await refused(repository.put([bad, batch[0], batch[2]]), reason);
    await refused(repository.put([batch[0], batch[2], bad]), reason);
    expect(local.raw()).toBe(before);
  });

  it('that the disk refuses leaves everything as it was', async () => {
    const { repository, local } = await kit();
    const before = local.raw();
    local.failNextWrite();
    await expect(repository.put(batch)).rejects.toThrow('The disk is full.');
    expect(local.raw()).toBe(before);
    await expect(repository.put(batch)).resolves.toHaveLength(3);
  });
});

describe('what lies in the vault', () => {
  it('says which schema it follows', async () => {
    const { repository, store } = await kit();
    await repository.put([{ kind: 'applicant', payload: applicant }]);
    expect(await store.get('applicant', 'a')).toMatchObject({
      record: { payload: { schemaVersion: 1, record: applicant } },
    });
  });

  it.each([
    ['a payload that says no schema', { record: applicant }],
    ['a payload of a newer extension', { schemaVersion: 2, record: applicant }],
    ['a payload of no version', { schemaVersion: 0, record: applicant }],
    ['a record that does not fit its schema', { schemaVersion: 1, record: { ...applicant, extra: 1 } }],
    ['a payload without a record', { schemaVersion: 1 }],
    ['a payload that is no object', 'TESTA'],
    ['a list', [1]],
  ])('as %s is damaged and stays as it is', async (_, payload) => {
    const { repository, store, local } = await kit();
    await store.put([{ kind: 'applicant', id: 'a', payload }]);
    const before = local.raw();
    await refused(repository.get('applicant', 'a'), 'damaged');
    expect(local.raw()).toBe(before);
  });

  it('as an envelope that was tampered with is damaged, counted, and never overwritten', async () => {
    const { repository, local } = await kit();
    await repository.put([{ kind: 'applicant', payload: applicant }]);
    const [key = ''] = recordKeysIn(local);
    await repository.put([{ kind: 'applicant', payload: { id: 'b' } }]);
    const other = recordKeysIn(local).find((one) => one !== key) ?? '';
    local.poke(key, local.peek(other));
    await refused(repository.get('applicant', 'a'), 'damaged');
    expect(await repository.list('applicant')).toMatchObject({ records: [{ id: 'b' }], damaged: 1 });
    await refused(repository.put([{ kind: 'applicant', payload: applicant }]), 'damaged');
    expect(local.peek(key)).toEqual(local.peek(other));
  });

  it('and is damaged can be removed by name', async () => {
    const { repository, local } = await kit();
    await repository.put([{ kind: 'applicant', payload: applicant }]);
    const [key = ''] = recordKeysIn(local);
    local.poke(key, 'x');
    await repository.remove('applicant', 'a');
    await refused(repository.get('applicant', 'a'), 'notFound');
  });
});

describe('a locked vault', () => {
  it('gives and takes nothing', async () => {
    const { repository, vault, local } = await kit();
    await repository.put([{ kind: 'applicant', payload: applicant }]);
    await vault.lock();
    const before = local.raw();
    await refused(repository.get('applicant', 'a'), 'locked');
    await refused(repository.list('applicant'), 'locked');
    await refused(repository.put([{ kind: 'applicant', payload: applicant }]), 'locked');
    await refused(repository.remove('applicant', 'a'), 'locked');
    expect(local.raw()).toBe(before);
  });
});

describe('the record in a stored payload', () => {
  it('is the one that was put, and none where no rule of today takes it', async () => {
    const { repository, store } = await kit();
    await repository.put([{ kind: 'applicant', payload: applicant }]);
    const stored = await store.get('applicant', 'a');
    const payload: unknown = stored.ok ? stored.record.payload : null;
    expect(recordIn('applicant', payload)).toEqual(applicant);
    expect(recordIn('case', payload)).toBeNull();
    expect(recordIn('applicant', { schemaVersion: 1, record: { id: 'a', name: 7 } })).toBeNull();
    expect(recordIn('applicant', 'nothing')).toBeNull();
  });
});
