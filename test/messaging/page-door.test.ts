import { describe, expect, it, vi } from 'vitest';
import { answerPage, type PageEvent, pageHandlers } from '../../lib/messaging/page-dispatch';
import type { FillRequestOfSession } from './session-kit';
import { sessionKit } from './session-kit';

const options = { existing: 'keep', identityConfirmed: false } as const;

/** Nobody listens to what the page has to tell. */
const quiet: PageEvent = {
  progress: () => undefined,
  later: () => undefined,
  changed: () => undefined,
};

const messagesToOthers: readonly (readonly [string, unknown])[] = [
  ['nothing', null],
  ['a text', 'page.fill'],
  ['an object without a name', { input: null }],
  ['a message to the background', { name: 'vault.lock', input: null }],
  ['news', { news: 'records' }],
  ['a name that is no text', { name: ['page.undo'] }],
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty'].map((name) => [name, { name, input: null }] as const),
];

describe('the page side answers', () => {
  it('a look with what the page is', async () => {
    const { session, calls } = sessionKit();
    const words = { portalName: 'サンプル', status: { label: '在留資格', texts: ['サンプル'] } };
    const answer = await answerPage({ name: 'page.look', input: [words] }, pageHandlers(session, quiet));
    expect(answer).toEqual({ ok: true, value: { kind: 'form' } });
    expect(calls).toEqual([['look', [words]]]);
  });

  it('a fill with its report, and passes its progress on', async () => {
    const { session, calls, report } = sessionKit();
    const told: unknown[] = [];
    const input: FillRequestOfSession = { job: { procedure: 'test' } as never, options };
    const answer = await answerPage(
      { name: 'page.fill', input },
      pageHandlers(session, { ...quiet, progress: (now) => told.push(now) }),
    );
    expect(answer).toEqual({ ok: true, value: report });
    expect(calls).toEqual([['fill', input.job, options]]);
    expect(told).toEqual([{ done: 1, total: 2, section: '身分事項' }]);
  });

  it.each([
    ['page.cancel', null, ['cancel'], null],
    ['page.run', null, null, { isKnown: false, isRunning: false, report: null, canUndo: false }],
    ['page.undo', null, ['undo'], { end: 'done', restored: 1, left: [] }],
    ['page.show', { row: 'applicant.birth', job: null }, ['show', 'applicant.birth', null], { shown: true }],
    ['page.read', { form: 'x', job: null, watch: false }, ['read', 'x', null, false], 'reading'],
    ['page.read', { form: 'x', job: null, watch: true }, ['read', 'x', null, true], 'reading'],
    ['page.shown', { job: null }, ['shown', null], 'shown'],
    ['page.unwatch', null, ['unwatch'], null],
    ['page.mark', { marks: [], isAsked: true }, ['mark', [], true], null],
    ['page.mark', { marks: [], isAsked: false }, ['mark', [], false], null],
    [
      'page.point',
      { job: null, row: 'x', part: 'value' },
      ['point', null, 'x', 'value'],
      { result: 'cancelled', words: '' },
    ],
    ['page.step', { to: 'next' }, ['step', 'next'], { row: 'applicant.birth' }],
    ['page.clear', null, ['clear'], null],
  ] as const)('%s', async (name, input, call, value) => {
    const { session, calls } = sessionKit();
    expect(await answerPage({ name, input }, pageHandlers(session, quiet))).toEqual({ ok: true, value });
    expect(calls).toEqual(call === null ? [] : [call]);
  });

  it.each(messagesToOthers)('nothing to %s', (_, message) => {
    const { session, calls } = sessionKit();
    expect(answerPage(message, pageHandlers(session, quiet))).toBeNull();
    expect(calls).toEqual([]);
  });
});

describe('a page side that fails', () => {
  it.each([new Error('TESTA SAMPLE'), 'TESTA SAMPLE', undefined])('gives away nothing of %s', async (error) => {
    const errors = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { session } = sessionKit({ undo: () => Promise.reject(error) });
    const answer = await answerPage({ name: 'page.undo', input: null }, pageHandlers(session, quiet));
    expect(answer).toEqual({ ok: false, failure: { code: 'unexpected' } });
    expect(errors.mock.calls).toHaveLength(1);
    expect(errors.mock.calls.flat().map(String).join()).not.toContain('TESTA');
  });
});
