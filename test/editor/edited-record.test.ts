import { describe, expect, it, vi } from 'vitest';
import type { Draft } from '../../lib/facts/descriptor';
import { withValue } from '../../lib/facts/draft';
import { autosaveAfter, createEditedRecord, type RecordLink } from '../../lib/editor/edited-record';
import { createEditedRecords } from '../../lib/editor/edited-records';
import type { Result, Failure } from '../../lib/domain/result';
import type { Stored } from '../../lib/domain/stored';

/** A background with one applicant in it. */
function background(first: Draft) {
  let record = { payload: first, revision: 1 };
  let failing: Failure['code'] | null = null;
  const waiting = new Map<number, () => void>();
  const stored = (): Stored => ({ kind: 'applicant', id: 'a', updatedAt: '2026-06-01T00:00:00Z', ...record });
  const answer = (): Result<Stored> =>
    failing ? { ok: false, failure: { code: failing } } : { ok: true, value: stored() };
  let timers = 0;
  const link: RecordLink = {
    get: vi.fn(async () => answer()),
    put: vi.fn(async (_kind, payload, revision) => {
      if (!failing && revision !== record.revision) return { ok: false, failure: { code: 'conflict' } } as const;
      if (!failing) record = { payload, revision: record.revision + 1 };
      return answer();
    }),
    later: (run, milliseconds) => {
      expect(milliseconds).toBe(autosaveAfter);
      timers += 1;
      const timer = timers;
      waiting.set(timer, run);
      return () => waiting.delete(timer);
    },
  };
  return {
    link,
    record: () => record,
    fail: (code: Failure['code'] | null) => {
      failing = code;
    },
    /** Another window stores something. */
    elsewhere: (payload: Draft) => {
      record = { payload, revision: record.revision + 1 };
    },
    waiting: () => waiting.size,
    /** The time for a change to be stored has come. */
    pass: async () => {
      const due = [...waiting.values()];
      waiting.clear();
      for (const run of due) run();
      await settled();
    },
  };
}
const settled = () => new Promise<void>((resolve) => setTimeout(resolve));
const place = (text: string) => (draft: Draft) => withValue(draft, 'birthplace', text);

async function opened(first: Draft = { id: 'a' }) {
  const back = background(first);
  const edited = createEditedRecord(back.link, 'applicant', 'a');
  await settled();
  return { back, edited };
}

describe('the keeper of a record', () => {
  it('reads the record and says that it is saved', async () => {
    const { edited } = await opened({ id: 'a', birthplace: 'X' });
    expect(edited.state()).toMatchObject({ draft: { id: 'a', birthplace: 'X' }, state: 'saved', failure: null });
  });

  it('stores a change after a pause, once for many keys', async () => {
    const { back, edited } = await opened();
    edited.edit(place('P'));
    edited.edit(place('Pu'));
    expect(edited.state().state).toBe('unsaved');
    expect(back.waiting()).toBe(1);
    await back.pass();
    expect(back.record()).toEqual({ payload: { id: 'a', birthplace: 'Pu' }, revision: 2 });
    expect(edited.state().state).toBe('saved');
  });

  it('does not store what stands as it was again', async () => {
    const { back, edited } = await opened({ id: 'a', birthplace: 'X' });
    edited.edit(place('Y'));
    edited.edit(place('X'));
    expect(edited.state().state).toBe('saved');
    expect(back.waiting()).toBe(0);
    expect(await edited.save()).toBe(true);
    expect(back.link.put).not.toHaveBeenCalled();
  });

  it('stores no record with a problem, and says so', async () => {
    const { back, edited } = await opened();
    edited.edit((draft) => withValue(draft, 'birth', 'spring'));
    expect(edited.state()).toMatchObject({ state: 'problems', showMissing: false });
    expect(await edited.save()).toBe(false);
    expect(edited.state()).toMatchObject({ showMissing: true, problems: [{ path: 'birth', code: 'partialDate' }] });
    expect(back.link.put).not.toHaveBeenCalled();
    edited.edit((draft) => withValue(draft, 'birth', '1990'));
    await back.pass();
    expect(back.record().payload).toEqual({ id: 'a', birth: '1990' });
  });

  it('leaves an empty new entry on the screen while storing the record without it', async () => {
    const { back, edited } = await opened();
    edited.edit((draft) => ({ ...draft, history: { criminal: { answer: 'yes', offences: [{}] } } }));
    await edited.save();
    expect(back.record().payload).toEqual({ id: 'a', history: { criminal: { answer: 'yes' } } });
    expect(edited.state().state).toBe('saved');
    expect(edited.state().draft).toMatchObject({ history: { criminal: { offences: [{}] } } });
  });

  it('goes on with keys that came while it was storing', async () => {
    const { back, edited } = await opened();
    edited.edit(place('P'));
    const saving = edited.save();
    edited.edit(place('Pune'));
    expect(edited.state().state).toBe('saving');
    expect(await saving).toBe(false);
    expect(edited.state()).toMatchObject({ state: 'unsaved', draft: { birthplace: 'Pune' } });
    await back.pass();
    expect(back.record().payload).toEqual({ id: 'a', birthplace: 'Pune' });
  });

  it('keeps the draft when the vault is locked, and stores it once it is open again', async () => {
    const { back, edited } = await opened();
    back.fail('locked');
    edited.edit(place('Pune'));
    await back.pass();
    expect(edited.state()).toMatchObject({ state: 'failed', failure: 'locked', draft: { birthplace: 'Pune' } });
    edited.edit(place('Pune 2'));
    back.fail(null);
    await edited.save();
    expect(back.record().payload).toEqual({ id: 'a', birthplace: 'Pune 2' });
  });

  it('tries a failed change again when asked to refresh', async () => {
    const { back, edited } = await opened();
    back.fail('locked');
    edited.edit(place('Pune'));
    await back.pass();
    back.fail(null);
    await edited.refresh();
    expect(edited.state().state).toBe('saved');
    expect(back.record().payload).toEqual({ id: 'a', birthplace: 'Pune' });
  });
});

describe('a record changed in another window', () => {
  it('is shown where nothing is being changed', async () => {
    const { back, edited } = await opened();
    back.elsewhere({ id: 'a', birthplace: 'Theirs' });
    await edited.refresh();
    expect(edited.state()).toMatchObject({ state: 'saved', draft: { birthplace: 'Theirs' } });
  });

  it('never replaces a change that is not stored', async () => {
    const { back, edited } = await opened();
    edited.edit(place('Mine'));
    back.elsewhere({ id: 'a', birthplace: 'Theirs' });
    await edited.refresh();
    expect(edited.state().draft).toMatchObject({ birthplace: 'Mine' });
  });

  async function inConflict() {
    const { back, edited } = await opened();
    edited.edit(place('Mine'));
    back.elsewhere({ id: 'a', birthplace: 'Theirs' });
    await back.pass();
    return { back, edited };
  }

  it('is a conflict when storing: both are kept and nothing is stored until the person decides', async () => {
    const { back, edited } = await inConflict();
    expect(edited.state()).toMatchObject({ state: 'conflict', draft: { birthplace: 'Mine' } });
    expect(back.record().payload).toMatchObject({ birthplace: 'Theirs' });
    edited.edit(place('Mine 2'));
    expect(back.waiting()).toBe(0);
    expect(await edited.save()).toBe(false);
    expect(edited.state()).toMatchObject({ state: 'conflict', draft: { birthplace: 'Mine 2' } });
  });

  it('is taken over when the person says so', async () => {
    const { edited } = await inConflict();
    await edited.takeTheirs();
    expect(edited.state()).toMatchObject({ state: 'saved', draft: { birthplace: 'Theirs' } });
  });

  it('is written over when the person says so', async () => {
    const { back, edited } = await inConflict();
    await edited.keepMine();
    expect(edited.state().state).toBe('saved');
    expect(back.record().payload).toMatchObject({ birthplace: 'Mine' });
  });
});

describe('a record changed in two windows at once', () => {
  it('keeps both changes without a question where they are to different facts', async () => {
    const { back, edited } = await opened({ id: 'a', homeTown: 'Pune' });
    edited.edit(place('Mine'));
    back.elsewhere({ id: 'a', homeTown: 'Theirs' });
    await back.pass();
    expect(back.record().payload).toEqual({ id: 'a', homeTown: 'Theirs', birthplace: 'Mine' });
    expect(edited.state()).toMatchObject({
      state: 'saved',
      merged: 1,
      draft: { homeTown: 'Theirs', birthplace: 'Mine' },
    });
  });

  it('asks only for the facts both have changed, and stores what was chosen for each', async () => {
    const { back, edited } = await opened({ id: 'a' });
    edited.edit((draft) => ({ ...draft, birthplace: 'Mine', homeTown: 'Mine', sex: 'male' }));
    back.elsewhere({ id: 'a', birthplace: 'Theirs', homeTown: 'Theirs', email: 'testa@example.jp' });
    await back.pass();
    expect(edited.state().conflicts?.map(({ path }) => path)).toEqual(['birthplace', 'homeTown']);
    await edited.resolve({ birthplace: 'theirs', homeTown: 'mine' });
    expect(back.record().payload).toEqual({
      id: 'a',
      birthplace: 'Theirs',
      homeTown: 'Mine',
      sex: 'male',
      email: 'testa@example.jp',
    });
    expect(edited.state()).toMatchObject({ state: 'saved', conflicts: null });
  });

  it('keeps what is typed while the question stands', async () => {
    const { back, edited } = await opened({ id: 'a' });
    edited.edit(place('Mine'));
    back.elsewhere({ id: 'a', birthplace: 'Theirs' });
    await back.pass();
    edited.edit((draft) => withValue(draft, 'homeTown', 'Typed meanwhile'));
    await edited.resolve({ birthplace: 'theirs' });
    expect(back.record().payload).toEqual({ id: 'a', birthplace: 'Theirs', homeTown: 'Typed meanwhile' });
  });
});

describe('steps taken back', () => {
  it('are whole words of typing, choices one by one, and can be done again', async () => {
    const { back, edited } = await opened({ id: 'a' });
    for (const text of ['P', 'Pu', 'Pun', 'Pune']) edited.edit(place(text));
    edited.edit((draft) => withValue(draft, 'sex', 'male'));
    edited.edit((draft) => withValue(draft, 'sex', 'female'));
    edited.undo();
    expect(edited.state().draft).toMatchObject({ sex: 'male' });
    edited.undo();
    expect(edited.state().draft).toEqual({ id: 'a', birthplace: 'Pune' });
    edited.undo();
    expect(edited.state()).toMatchObject({ draft: { id: 'a' }, canUndo: false, canRedo: true, state: 'saved' });
    edited.redo();
    expect(edited.state().draft).toEqual({ id: 'a', birthplace: 'Pune' });
    await back.pass();
    expect(back.record().payload).toEqual({ id: 'a', birthplace: 'Pune' });
    edited.edit(place('Delhi'));
    expect(edited.state().canRedo).toBe(false);
  });

  it('go on after storing, and end where another window changed the record', async () => {
    const { back, edited } = await opened({ id: 'a' });
    edited.edit(place('Pune'));
    await back.pass();
    expect(edited.state()).toMatchObject({ state: 'saved', canUndo: true });
    back.elsewhere({ id: 'a', birthplace: 'Theirs' });
    await edited.refresh();
    expect(edited.state()).toMatchObject({ canUndo: false, draft: { birthplace: 'Theirs' } });
    edited.undo();
    expect(edited.state().draft).toMatchObject({ birthplace: 'Theirs' });
  });
});

describe('the keepers of a window', () => {
  it('give the same record the same keeper, and forget it only when it is stored', async () => {
    const back = background({ id: 'a' });
    const editedRecords = createEditedRecords(back.link);
    const edited = editedRecords.of('applicant', 'a');
    await settled();
    expect(editedRecords.of('applicant', 'a')).toBe(edited);
    edited.edit(place('Mine'));
    editedRecords.forgetSaved();
    expect(editedRecords.of('applicant', 'a')).toBe(edited);
    expect(editedRecords.unsaved()).toEqual([edited]);
    expect(await editedRecords.saveAll()).toBe(true);
    editedRecords.forgetSaved();
    expect(editedRecords.of('applicant', 'a')).not.toBe(edited);
  });
});
