import { afterEach, describe, expect, it, vi } from 'vitest';
import { createController } from '../../../lib/screens/shared/controller';
import { countOutcomes, type FillReport } from '../../../lib/engine/fill-plan';
import { lostRun } from '../../../lib/engine/run';
import type { CaseBrief, FoundCases } from '../../../lib/messaging/namespaces/brief';
import type { Result } from '../../../lib/domain/result';
import type { CaseSummary } from '../../../lib/messaging/namespaces/records';
import type { TabState } from '../../../lib/messaging/namespaces/tab';
import type { AppEvent } from '../../../lib/messaging/events';
import type { MessageName, Protocol } from '../../../lib/messaging/protocol';
import type { CaseRow } from '../../../lib/overview/query';

const bound: CaseSummary = {
  id: 'c1',
  procedure: 'coe-gijinkoku',
  title: '',
  applicantName: 'TESTA ARJUN',
  applicantKanji: '',
  employerName: 'サンプル株式会社',
  passportNumber: 'T1234567',
  nationality: 'IND',
  status: 'draft',
  filingOn: '',
  updatedAt: '2026-11-01T00:00:00Z',
};

const tab = (change: Partial<TabState> = {}): TabState => ({
  tabId: 7,
  page: { kind: 'form' },
  bound,
  report: null,
  check: null,
  run: { state: 'idle' },
  ...change,
});

const report = (end: FillReport['end']): FillReport => ({
  end,
  stopped: null,
  page: { accepted: true, drift: [] },
  identity: { result: 'same', rows: [] },
  outcomes: [],
  counts: countOutcomes([]),
  written: [],
  writes: 0,
  canUndo: true,
  timings: { plan: 0, collect: 0, match: 0, apply: 0, settle: 0, verify: 0, total: 0, passes: 1 },
});

const none = { count: 0, questions: 0, first: null };
const row: CaseRow = {
  ...{
    id: 'c1',
    procedure: 'coe-gijinkoku' as const,
    title: '',
    applicantId: 'a1',
    applicantName: 'TESTA ARJUN',
    applicantKanji: '',
  },
  ...{
    passportNumber: 'T1234567',
    employerId: 'e1',
    employerName: 'サンプル株式会社',
    status: 'draft',
    assignedTo: '',
  },
  ...{ next: null, blockers: null, updatedAt: '2026-11-01T00:00:00Z' },
};
const found: FoundCases = {
  ...{ total: 1, found: 1, rows: [row], recent: [], chosen: null, open: [], today: '2026-11-28' },
};
const brief = (id: string): CaseBrief => ({
  ...{ summary: { ...bound, id }, nationality: null, on: '2026-11-28', today: '2026-11-28', remaining: [], names: {} },
  ...{ settled: { documents: [], requirements: [] }, yours: [], dates: [] },
});

const good = <T>(value: T): Result<T> => ({ ok: true, value });
const bad = (code: 'locked' | 'wrongPassphrase' | 'noPage'): Result<never> => ({ ok: false, failure: { code } });

type Replies = {
  [N in MessageName]?: (input: Protocol[N]['in']) => Result<Protocol[N]['out']> | Promise<Result<Protocol[N]['out']>>;
};

/** A background that answers as told, and can be made to tell news. */
function setUp(replies: Replies, popup = false) {
  const calls: string[] = [];
  let listener: (news: AppEvent) => void = () => {};
  const told: Replies = {
    'vault.state': () => good({ state: 'open' }),
    'tab.state': () => good(tab()),
    'brief.find': () => good(found),
    'brief.count': () => good({ c1: none }),
    'brief.choose': () => good(null),
    'brief.case': ({ caseId }) => good(brief(caseId)),
    'tab.bind': () => good(tab()),
    'tab.unbind': () => good(tab({ bound: null })),
    ...replies,
  };
  const controller = createController(
    {
      call: async (name, input) => {
        calls.push(name);
        const reply = told[name];
        if (!reply) throw new Error(`The test has no answer for ${name}.`);
        return reply(input);
      },
      subscribe: (hear) => {
        listener = hear;
        return () => {
          listener = () => {};
        };
      },
    },
    7,
    popup,
  );
  const stop = controller.start(() => {});
  return { controller, calls, told, stop, tell: (news: AppEvent) => listener(news) };
}

const settled = () => vi.waitFor(() => Promise.resolve());

async function until(check: () => void) {
  await vi.waitFor(check);
}

afterEach(() => {
  vi.useRealTimers();
});

describe('the popup’s controller', () => {
  it('asks for vault and tab, and not for the cases when one is bound', async () => {
    const { controller, calls } = setUp({});
    await until(() => expect(controller.state().tab).not.toBeNull());
    expect(calls).toEqual(['vault.state', 'tab.state']);
  });

  it('asks for the cases when none is bound', async () => {
    const { controller } = setUp({ 'tab.state': () => good(tab({ bound: null })) });
    await until(() => expect(controller.state().found?.rows).toHaveLength(1));
  });

  it('asks for nothing of a tab while the vault is locked', async () => {
    const { controller, calls } = setUp({ 'vault.state': () => good({ state: 'locked' }) });
    await until(() => expect(controller.state().vault).toBe('locked'));
    expect(calls).toEqual(['vault.state']);
  });

  it('keeps nothing of any case once the vault is locked', async () => {
    const { controller, told, tell } = setUp({});
    await until(() => expect(controller.state().tab?.bound).toEqual(bound));
    told['vault.state'] = () => good({ state: 'locked' });
    tell({ news: 'vault', state: 'locked' });
    await until(() => expect(controller.state().vault).toBe('locked'));
    expect(controller.state()).toMatchObject({ tab: null, found: null, brief: null, viewed: null });
  });

  it('goes to the lock screen when a call finds the vault locked', async () => {
    const { controller } = setUp({ 'tab.fill': () => bad('locked') });
    await until(() => expect(controller.state().tab).not.toBeNull());
    controller.calls.fill({ existing: 'keep', identityConfirmed: false });
    await until(() => expect(controller.state()).toMatchObject({ vault: 'locked', tab: null, working: null }));
  });

  it('says that the passphrase was wrong, and forgets it with the next try', async () => {
    const { controller, told } = setUp({
      'vault.state': () => good({ state: 'locked' }),
      'vault.unlock': () => bad('wrongPassphrase'),
    });
    controller.calls.unlock('no');
    await until(() => expect(controller.state()).toMatchObject({ failure: 'wrongPassphrase', working: null }));
    told['vault.unlock'] = () => good(null);
    told['vault.state'] = () => good({ state: 'open' });
    controller.calls.unlock('yes');
    await until(() => expect(controller.state()).toMatchObject({ failure: null, vault: 'open' }));
  });

  it('starts one fill, however often it is pressed', async () => {
    const { controller, calls } = setUp({ 'tab.fill': () => good(report('done')) });
    await until(() => expect(controller.state().tab).not.toBeNull());
    const options = { existing: 'keep', identityConfirmed: false } as const;
    controller.calls.fill(options);
    controller.calls.fill(options);
    await until(() => expect(controller.state().tab?.report?.end).toBe('done'));
    expect(calls.filter((name) => name === 'tab.fill')).toHaveLength(1);
  });

  it('asks for nothing after its own fill: the answer says how the tab stands', async () => {
    let finish: (answer: Result<FillReport>) => void = () => {};
    const { controller, calls, tell } = setUp({
      'tab.fill': () =>
        new Promise((resolve) => {
          finish = resolve;
        }),
    });
    await until(() => expect(controller.state().tab).not.toBeNull());
    const before = calls.length;
    controller.calls.fill({ existing: 'keep', identityConfirmed: false });
    for (let news = 0; news < 3; news += 1) tell({ news: 'tab', tabId: 7, change: null });
    finish(good(report('done')));
    await until(() => expect(controller.state().tab).toMatchObject({ report: { end: 'done' }, check: null }));
    await settled();
    expect(calls.slice(before)).toEqual(['tab.fill']);
  });

  it('shows the progress of its own tab only, and none after the end', async () => {
    let finish: (answer: Result<FillReport>) => void = () => {};
    const { controller, tell } = setUp({
      'tab.fill': () =>
        new Promise((resolve) => {
          finish = resolve;
        }),
    });
    await until(() => expect(controller.state().tab).not.toBeNull());
    controller.calls.fill({ existing: 'keep', identityConfirmed: false });
    tell({ news: 'progress', tabId: 8, progress: { done: 1, total: 2, section: 's' } });
    expect(controller.state().progress).toBeNull();
    tell({ news: 'progress', tabId: 7, progress: { done: 1, total: 2, section: 's' } });
    expect(controller.state().progress).toMatchObject({ done: 1 });
    finish(good(report('done')));
    await until(() => expect(controller.state()).toMatchObject({ progress: null, working: null }));
  });

  it('stays at work after Cancel until the fill has ended', async () => {
    let finish: (answer: Result<FillReport>) => void = () => {};
    const { controller } = setUp({
      'tab.fill': () =>
        new Promise((resolve) => {
          finish = resolve;
        }),
      'tab.cancel': () => good(null),
    });
    await until(() => expect(controller.state().tab).not.toBeNull());
    controller.calls.fill({ existing: 'keep', identityConfirmed: false });
    controller.calls.cancel();
    await settled();
    expect(controller.state().working).toBe('cancel');
    finish(good(report('cancelled')));
    await until(() =>
      expect(controller.state()).toMatchObject({ working: null, tab: { report: { end: 'cancelled' } } }),
    );
  });

  it('lets an answer go that was asked for before a newer one', async () => {
    const waiting: ((answer: Result<TabState>) => void)[] = [];
    const { controller, told, tell } = setUp({});
    await until(() => expect(controller.state().tab).not.toBeNull());
    told['tab.state'] = () => new Promise((resolve) => waiting.push(resolve));
    tell({ news: 'tab', tabId: 7, change: null });
    tell({ news: 'tab', tabId: 7, change: null });
    waiting[1]?.(good(tab({ report: report('done') })));
    await until(() => expect(controller.state().tab?.report?.end).toBe('done'));
    waiting[0]?.(good(tab({ bound: null })));
    await settled();
    expect(controller.state().tab?.bound).toEqual(bound);
  });

  const ended = { report: report('done'), check: null, run: { state: 'done', work: 'fill' } } as const;
  const asks = (calls: readonly string[]) => calls.filter((name) => name === 'tab.state').length;

  it('takes what an event knows of its tab without asking', async () => {
    const { controller, calls, tell } = setUp({});
    await until(() => expect(controller.state().tab).not.toBeNull());
    tell({ news: 'tab', tabId: 7, change: { run: { state: 'working', work: 'fill', progress: null } } });
    await until(() => expect(controller.state().tab?.run.state).toBe('working'));
    tell({ news: 'tab', tabId: 7, change: ended });
    await until(() => expect(controller.state().tab).toMatchObject(ended));
    tell({ news: 'tab', tabId: 8, change: { report: null } });
    await settled();
    expect(controller.state().tab).toMatchObject(ended);
    expect(asks(calls)).toBe(1);
  });

  it('asks where an event knows nothing, and where an older answer is still on its way', async () => {
    const waiting: ((answer: Result<TabState>) => void)[] = [];
    const { controller, calls, told, tell } = setUp({});
    await until(() => expect(controller.state().tab).not.toBeNull());
    told['tab.state'] = () => new Promise((resolve) => waiting.push(resolve));
    tell({ news: 'tab', tabId: 7, change: null });
    await until(() => expect(asks(calls)).toBe(2));
    tell({ news: 'tab', tabId: 7, change: ended });
    await until(() => expect(asks(calls)).toBe(3));
    waiting[1]?.(good(tab(ended)));
    waiting[0]?.(good(tab()));
    await until(() => expect(controller.state().tab).toMatchObject(ended));
  });

  it('asks nothing of the tab after a fill of its own', async () => {
    const { controller, calls, tell } = setUp({ 'tab.fill': () => good(report('done')) });
    await until(() => expect(controller.state().tab).not.toBeNull());
    controller.calls.fill({ existing: 'keep', identityConfirmed: false });
    await until(() => expect(controller.state()).toMatchObject({ working: null, tab: { report: { end: 'done' } } }));
    tell({ news: 'tab', tabId: 7, change: { report: report('done') } });
    await settled();
    expect(calls).toEqual(['vault.state', 'tab.state', 'tab.fill']);
  });

  it('asks again about a fill that an earlier popup started, and stops asking when it is closed', async () => {
    vi.useFakeTimers();
    const { controller, calls, stop } = setUp({
      'tab.state': () => good(tab({ run: { state: 'working', work: 'fill', progress: null } })),
    });
    await vi.advanceTimersByTimeAsync(0);
    expect(controller.state().tab?.run.state).toBe('working');
    await vi.advanceTimersByTimeAsync(2000);
    expect(calls.filter((name) => name === 'tab.state')).toHaveLength(2);
    stop();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(calls.filter((name) => name === 'tab.state')).toHaveLength(2);
  });

  const unreached: Result<never> = { ok: false, failure: { code: 'unexpected' } };
  it.each<readonly [string, Partial<TabState>, boolean]>([
    ['was cut off', { run: lostRun('fill', 'background', true), report: report('cancelled') }, false],
    ['was lost with its page', { run: lostRun('fill', 'page', false) }, false],
    ['still runs on the page', { run: { state: 'working', work: 'fill', progress: null } }, false],
    ['was never begun', {}, true],
  ])('says of a fill whose background ended what became of it: it %s', async (_, now, isFailure) => {
    const { controller, told } = setUp({});
    await until(() => expect(controller.state().tab).not.toBeNull());
    told['tab.fill'] = () => unreached;
    told['tab.state'] = () => good(tab(now));
    controller.calls.fill({ existing: 'keep', identityConfirmed: false });
    await until(() => expect(controller.state()).toMatchObject({ working: null, tab: now }));
    expect(controller.state().failure).toBe(isFailure ? 'unexpected' : null);
  });

  it('shows no progress that comes after the end', async () => {
    const { controller, tell } = setUp({ 'tab.state': () => good(tab({ run: lostRun('fill', 'background', true) })) });
    await until(() => expect(controller.state().tab).not.toBeNull());
    tell({ news: 'progress', tabId: 7, progress: { done: 74, total: 76, section: 's' } });
    expect(controller.state().progress).toBeNull();
  });

  it('tells what an undo put back, until something else is done', async () => {
    const { controller } = setUp({
      'tab.state': () => good(tab({ report: report('done') })),
      'tab.undo': () => good({ end: 'done', restored: 3, left: [] }),
      'tab.fill': () => good(report('done')),
    });
    await until(() => expect(controller.state().tab).not.toBeNull());
    controller.calls.undo();
    await until(() => expect(controller.state()).toMatchObject({ undone: { restored: 3 }, working: null }));
    controller.calls.fill({ existing: 'keep', identityConfirmed: false });
    await until(() => expect(controller.state()).toMatchObject({ undone: null, working: null }));
  });

  it('does not fill when the person stops at another person’s page', async () => {
    const { controller, calls } = setUp({ 'tab.state': () => good(tab({ report: report('identityDiffers') })) });
    await until(() => expect(controller.state().tab).not.toBeNull());
    controller.calls.dismissIdentity();
    expect(controller.state().identityDismissed).toBe(true);
    expect(calls).not.toContain('tab.fill');
  });

  it('keeps what it shows when a call about the page fails', async () => {
    const { controller } = setUp({ 'tab.show': () => bad('noPage') });
    await until(() => expect(controller.state().tab).not.toBeNull());
    controller.calls.show('passport.number');
    await until(() => expect(controller.state()).toMatchObject({ failure: 'noPage', tab: { bound } }));
  });
});

describe('the cases of a popup', () => {
  const elsewhere = { 'tab.state': () => good(tab({ page: { kind: 'elsewhere' }, bound: null })) } as const;

  it('asks what remains of the case that is bound', async () => {
    const { controller } = setUp({}, true);
    await until(() => expect(controller.state().brief?.summary.id).toBe('c1'));
  });

  it('shows lines before they are counted, and their counts after', async () => {
    let count: (answer: Result<Protocol['brief.count']['out']>) => void = () => {};
    const { controller } = setUp(
      {
        ...elsewhere,
        'brief.count': () =>
          new Promise((resolve) => {
            count = resolve;
          }),
      },
      true,
    );
    await until(() => expect(controller.state().found?.rows[0]?.blockers).toBeNull());
    count(good({ c1: none }));
    await until(() => expect(controller.state().found?.rows[0]?.blockers).toEqual(none));
  });

  it('lets an answer to an earlier search go', async () => {
    const waiting = new Map<string, (answer: Result<FoundCases>) => void>();
    const { controller, told } = setUp(elsewhere, true);
    await until(() => expect(controller.state().found).not.toBeNull());
    told['brief.find'] = ({ query }) => new Promise((resolve) => waiting.set(query, resolve));
    controller.calls.find('a');
    controller.calls.find('ab');
    waiting.get('ab')?.(good({ ...found, found: 0, rows: [] }));
    await until(() => expect(controller.state().found?.rows).toEqual([]));
    waiting.get('a')?.(good(found));
    await settled();
    expect(controller.state()).toMatchObject({ query: 'ab', found: { rows: [] } });
  });

  it('remembers a case that is looked at, and goes back to the cases', async () => {
    const { controller, calls } = setUp(elsewhere, true);
    await until(() => expect(controller.state().found).not.toBeNull());
    controller.calls.view('c2');
    await until(() => expect(controller.state().brief?.summary.id).toBe('c2'));
    expect(calls).toContain('brief.choose');
    controller.calls.view(null);
    await until(() => expect(controller.state()).toMatchObject({ viewed: null, brief: null }));
  });

  it('leaves a case that was removed while it was looked at', async () => {
    const { controller, told, tell } = setUp(elsewhere, true);
    await until(() => expect(controller.state().found).not.toBeNull());
    controller.calls.view('c2');
    await until(() => expect(controller.state().brief).not.toBeNull());
    told['brief.case'] = () => ({ ok: false, failure: { code: 'notFound' } });
    tell({ news: 'records' });
    await until(() => expect(controller.state()).toMatchObject({ viewed: null, failure: null }));
  });

  it.each(['brief.find', 'brief.count'] as const)(
    'hears a press on a case while %s is still on its way',
    async (slow) => {
      const never = new Promise<never>(() => {});
      let isOpen = false;
      const { controller, calls } = setUp({
        'vault.state': () => good({ state: isOpen ? 'open' : 'locked' }),
        'vault.unlock': () => {
          isOpen = true;
          return good(null);
        },
        'tab.state': () => good(tab({ bound: null })),
        [slow]: () => never,
      });
      await vi.waitFor(() => expect(controller.state().vault).toBe('locked'));
      controller.calls.unlock('TESTA サンプル');
      await vi.waitFor(() => expect(calls).toContain(slow));
      controller.calls.bind('c1');
      await vi.waitFor(() => expect(controller.state().tab?.bound?.id).toBe('c1'));
    },
  );

  it('lets the page go before another case takes the tab, and not where the same is chosen again', async () => {
    const { controller, calls } = setUp({}, true);
    await until(() => expect(controller.state().tab).not.toBeNull());
    controller.calls.choose(true);
    await until(() => expect(controller.state()).toMatchObject({ choosing: true, found: { total: 1 } }));
    controller.calls.bind('c1');
    await until(() => expect(controller.state()).toMatchObject({ choosing: false, working: null }));
    expect(calls).not.toContain('tab.unbind');
    controller.calls.bind('c2');
    await until(() => expect(calls.filter((name) => name === 'tab.bind')).toHaveLength(2));
    expect(calls.indexOf('tab.unbind')).toBeGreaterThan(calls.indexOf('tab.bind'));
  });
});
