import { describe, expect, it, vi } from 'vitest';
import type { Result } from '../../lib/domain/result';
import { type Command, useCommand } from '../../lib/screens/shared/use-command';
import { asking, mounted, settled } from './kit';

const command = () => mounted<object, Command>(useCommand, {});

describe('a command', () => {
  it('is busy until it has come to its end, and hands on what it came to', async () => {
    const { now } = await command();
    const written = asking<Result<string>>();
    const done = vi.fn();
    expect(now()).toMatchObject({ isBusy: false, failure: null, isDone: false });
    await settled(() => void now().run(written.ask, done));
    expect(now()).toMatchObject({ isBusy: true, isDone: false });
    await written.answer(0, { ok: true, value: 'kept' });
    expect(now()).toMatchObject({ isBusy: false, failure: null, isDone: true });
    expect(done.mock.calls).toEqual([['kept']]);
  });

  it('that fails says why, and what would follow is not done', async () => {
    const { now } = await command();
    const done = vi.fn();
    await settled(() => void now().run(async () => ({ ok: false, failure: { code: 'conflict' } }), done));
    expect(now()).toMatchObject({ isBusy: false, failure: 'conflict', isDone: false });
    expect(done).not.toHaveBeenCalled();
  });

  it('does not begin while another is under way', async () => {
    const { now } = await command();
    const written = asking<Result<string>>();
    await settled(() => {
      void now().run(written.ask);
      void now().run(written.ask);
    });
    expect(written.times()).toBe(1);
    await written.answer(0, { ok: true, value: 'kept' });
    await settled(() => void now().run(written.ask));
    expect(written.times()).toBe(2);
  });

  it('takes back the failure of the one before as it begins, and keeps that one was done until it ends', async () => {
    const { now } = await command();
    const written = asking<Result<string>>();
    await settled(() => void now().run(async () => ({ ok: false, failure: { code: 'conflict' } })));
    await settled(() => void now().run(written.ask));
    expect(now()).toMatchObject({ isBusy: true, failure: null });
    await written.answer(0, { ok: true, value: 'kept' });
    await settled(() => void now().run(written.ask));
    expect(now()).toMatchObject({ isBusy: true, isDone: true });
    await written.answer(1, { ok: false, failure: { code: 'conflict' } });
    expect(now()).toMatchObject({ failure: 'conflict', isDone: false });
  });

  it('tells nothing of the last one any more once that is taken back', async () => {
    const { now } = await command();
    await settled(() => void now().run(async () => ({ ok: false, failure: { code: 'conflict' } })));
    await settled(() => now().clear());
    expect(now()).toMatchObject({ isBusy: false, failure: null, isDone: false });
  });

  it('stays busy when what is told of the one before is taken back', async () => {
    const { now } = await command();
    const written = asking<Result<string>>();
    await settled(() => void now().run(written.ask));
    await settled(() => now().clear());
    expect(now().isBusy).toBe(true);
  });

  it('is busy while what follows from it is under way', async () => {
    const { now } = await command();
    const following = asking<void>();
    await settled(() => void now().run(async () => ({ ok: true, value: null }), following.ask));
    expect(now().isBusy).toBe(true);
    await following.answer(0, undefined);
    expect(now().isBusy).toBe(false);
  });

  it('that throws leaves the way free for the next', async () => {
    const { now } = await command();
    const fault = new Error('a fault of the program');
    const run = now().run(() => Promise.reject(fault));
    await expect(run).rejects.toBe(fault);
    await settled();
    expect(now().isBusy).toBe(false);
    const next = vi.fn(async () => ({ ok: true, value: null }) as const);
    await settled(() => void now().run(next));
    expect(next).toHaveBeenCalledOnce();
  });
});
