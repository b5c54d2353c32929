import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Failure, Result } from '../../lib/domain/result';
import type { AppEvent } from '../../lib/messaging/events';
import { type Query, question, type RefreshEvent, useQuery } from '../../lib/screens/shared/use-query';
import { asking, listeners, mounted, settled, tell } from './kit';

// The polyfill behind it throws outside an extension.
const { call } = vi.hoisted(() => ({ call: vi.fn() }));
vi.mock('../../lib/messaging/call', async () => ({ call, subscribe: (await import('./kit')).subscribeTo }));

afterEach(() => listeners.clear());

interface Props {
  readonly of: string | null;
  readonly refreshOn?: readonly RefreshEvent[];
  readonly keepsLast?: boolean;
}

const good = (value: string): Result<string> => ({ ok: true, value });
const bad = (code: Failure['code']): Result<string> => ({ ok: false, failure: { code } });

/** A query whose answers the test gives. */
async function query(props: Props) {
  const asked = asking<Result<string>>();
  const held = await mounted<Props, Query<string>>(
    ({ of, ...options }) => useQuery(of === null ? null : { key: of, ask: asked.ask }, options),
    props,
  );
  return { ...held, asked };
}

describe('a question', () => {
  it('is asked once, and is loading until its answer is there', async () => {
    const { now, asked } = await query({ of: 'a' });
    expect(asked.times()).toBe(1);
    expect(now()).toMatchObject({ value: null, failure: null, isLoading: true });
    await asked.answer(0, good('first'));
    expect(now()).toMatchObject({ value: 'first', failure: null, isLoading: false });
  });

  it('that is drawn again unchanged is not asked again', async () => {
    const { draw, asked } = await query({ of: 'a' });
    await draw({ of: 'a' });
    expect(asked.times()).toBe(1);
  });

  it('that fails says why, and is not loading', async () => {
    const { now, asked } = await query({ of: 'a' });
    await asked.answer(0, bad('unexpected'));
    expect(now()).toMatchObject({ value: null, failure: 'unexpected', isLoading: false });
  });

  it('that is none is not asked, holds nothing and is not loading', async () => {
    const { now, asked, draw } = await query({ of: null });
    expect(asked.times()).toBe(0);
    expect(now()).toMatchObject({ value: null, failure: null, isLoading: false });
    await draw({ of: 'a' });
    await asked.answer(0, good('first'));
    await draw({ of: null });
    expect(now()).toMatchObject({ value: null, failure: null, isLoading: false });
  });

  it('is the same for the same message and input, and another for another input', () => {
    expect(question('cases.list', null).key).toBe(question('cases.list', null).key);
    const ofCase = (id: string) => question('records.get', { kind: 'case', id }).key;
    expect(ofCase('a')).not.toBe(ofCase('b'));
  });

  it('sends its message once it is asked', async () => {
    call.mockResolvedValue({ ok: true, value: [] });
    const asked = question('cases.list', null);
    expect(call).not.toHaveBeenCalled();
    expect(await asked.ask()).toEqual({ ok: true, value: [] });
    expect(call.mock.calls).toEqual([['cases.list', null]]);
  });
});

describe('an answer is dropped', () => {
  it('when another question was asked meanwhile', async () => {
    const { now, asked, draw } = await query({ of: 'a' });
    await draw({ of: 'b' });
    await asked.answer(1, good('of b'));
    await asked.answer(0, good('of a'));
    expect(now().value).toBe('of b');
  });

  it('of an earlier time the same question was asked', async () => {
    const { now, asked } = await query({ of: 'a' });
    await settled(() => now().again());
    await asked.answer(1, good('newer'));
    await asked.answer(0, good('older'));
    expect(now().value).toBe('newer');
  });

  it('when the component has gone', async () => {
    const { drawings, asked, unmount } = await query({ of: 'a' });
    await unmount();
    const before = drawings();
    await asked.answer(0, good('late'));
    expect(drawings()).toBe(before);
    expect(listeners.size).toBe(0);
  });

  it('when the vault was locked meanwhile', async () => {
    const { now, asked } = await query({ of: 'a', refreshOn: ['records'] });
    await tell({ news: 'vault', state: 'locked' });
    await asked.answer(0, good('late'));
    expect(now()).toMatchObject({ value: null, failure: 'locked' });
  });

  it('when a write has said meanwhile what is true', async () => {
    const { now, asked } = await query({ of: 'a' });
    await settled(() => now().set('written'));
    await asked.answer(0, good('read before'));
    expect(now().value).toBe('written');
  });
});

describe('what was known', () => {
  const known = async (props: Props) => {
    const held = await query(props);
    await held.asked.answer(0, good('first'));
    return held;
  };

  it('stays in view while it is asked again, and when that fails', async () => {
    const { now, asked } = await known({ of: 'a' });
    await settled(() => now().again());
    expect(now()).toMatchObject({ value: 'first', isLoading: false });
    await asked.answer(1, bad('unexpected'));
    expect(now()).toMatchObject({ value: 'first', failure: 'unexpected' });
    await settled(() => now().again());
    await asked.answer(2, good('second'));
    expect(now()).toMatchObject({ value: 'second', failure: null });
  });

  it.each(['locked', 'noVault', 'notFound'] as const)('goes when asking again fails with %s', async (code) => {
    const { now, asked } = await known({ of: 'a' });
    await settled(() => now().again());
    await asked.answer(1, bad(code));
    expect(now()).toMatchObject({ value: null, failure: code });
  });

  it.each([
    ['locked', 'locked'],
    ['none', 'noVault'],
  ] as const)('goes at once when the vault becomes %s', async (state, failure) => {
    const { now, asked } = await known({ of: 'a', keepsLast: true, refreshOn: ['vault'] });
    await tell({ news: 'vault', state });
    expect(now()).toMatchObject({ value: null, failure });
    expect(asked.times()).toBe(1);
  });

  it('is asked for anew when the vault is opened, where the vault matters', async () => {
    const { asked, now } = await known({ of: 'a', refreshOn: ['vault'] });
    await tell({ news: 'vault', state: 'locked' });
    await tell({ news: 'vault', state: 'open' });
    await asked.answer(1, good('again'));
    expect(now()).toMatchObject({ value: 'again', failure: null });
  });

  it('goes at once with another question', async () => {
    const { now, draw } = await known({ of: 'a' });
    await draw({ of: 'b' });
    expect(now()).toMatchObject({ value: null, isLoading: true });
  });

  it('stays until the other question has its own answer, where that is wished', async () => {
    const { now, draw, asked } = await known({ of: 'a', keepsLast: true });
    await draw({ of: 'b', keepsLast: true });
    expect(now()).toMatchObject({ value: 'first', isLoading: false });
    await asked.answer(1, good('second'));
    expect(now().value).toBe('second');
    await draw({ of: null, keepsLast: true });
    expect(now().value).toBeNull();
  });
});

describe('an event', () => {
  const tabEvent = (tabId: number): AppEvent => ({ news: 'tab', tabId, change: null });
  it.each<readonly [string, readonly RefreshEvent[], AppEvent, boolean]>([
    ['of records, where records matter', ['records'], { news: 'records' }, true],
    ['of records, where nothing matters', [], { news: 'records' }, false],
    ['of a tab, where only records matter', ['records'], tabEvent(1), false],
    ['of any tab, where tabs matter', ['tab'], tabEvent(1), true],
    ['of the tab that matters', [{ news: 'tab', tabId: 1 }], tabEvent(1), true],
    ['of another tab', [{ news: 'tab', tabId: 2 }], tabEvent(1), false],
    ['of a check, where the tab itself matters', [{ news: 'tab', tabId: 1 }], { news: 'check', tabId: 1 }, false],
    ['of a check, among several that matter', ['records', 'check'], { news: 'check', tabId: 1 }, true],
    ['of an opened vault, where only records matter', ['records'], { news: 'vault', state: 'open' }, false],
  ])('%s', async (_, refreshOn, event, isAskedAgain) => {
    const { asked } = await query({ of: 'a', refreshOn });
    await tell(event);
    expect(asked.times()).toBe(isAskedAgain ? 2 : 1);
  });

  it('asks the question as it is now, whatever it was when listening began', async () => {
    const { asked, draw, now } = await query({ of: 'a', refreshOn: [] });
    await draw({ of: 'b', refreshOn: ['records'] });
    await tell({ news: 'records' });
    await asked.answer(2, good('of b'));
    expect(now().value).toBe('of b');
  });

  it('asks nothing where nothing is asked', async () => {
    const { asked } = await query({ of: null, refreshOn: ['records'] });
    await tell({ news: 'records' });
    expect(asked.times()).toBe(0);
  });
});
