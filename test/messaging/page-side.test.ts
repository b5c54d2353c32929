import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FillReport } from '../../lib/engine/fill-plan';
import { type PageLink, runPort, startPageSide } from '../../lib/messaging/page-side';
import { sessionKit } from './session-kit';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const own = 'tenken';
const fillMessage = { name: 'page.fill', input: { job: { procedure: 'test' }, options: {} } };

/** A page side over a session whose fill ends when it is told to, and a browser that can be taken away. */
function bench() {
  let id: string | undefined = own;
  let hear: Parameters<PageLink['listen']>[0] | null = null;
  const sent: string[] = [];
  const ports: { readonly name: string; broken: () => void; ended: boolean }[] = [];
  let finish: (report: FillReport) => void = () => {};
  const kit = sessionKit({
    fill: () =>
      new Promise((resolve) => {
        finish = resolve;
      }),
  });
  const side = startPageSide(
    {
      id: () => id,
      send: async (name) => void sent.push(name),
      connect(name) {
        const port = { name, broken: () => {}, ended: false };
        ports.push(port);
        return {
          disconnect: () => {
            port.ended = true;
          },
          onDisconnect: {
            addListener: (heard) => {
              port.broken = heard;
            },
          },
        };
      },
      listen(listener) {
        hear = listener;
        return () => {
          hear = null;
        };
      },
    },
    () => kit.session,
  );
  return {
    side,
    sent,
    ports,
    calls: kit.calls,
    ask: (message: unknown, sender: { id?: string; tab?: unknown } = { id: own }) => {
      let answer: unknown;
      const isTaken = hear?.(message, sender, (given) => {
        answer = given;
      });
      return { isTaken, answer: () => answer };
    },
    finish: () => finish(kit.report),
    goAway: () => {
      id = undefined;
    },
    isListening: () => hear !== null,
  };
}
const settled = () => vi.advanceTimersByTimeAsync(0);

describe('a page side', () => {
  it.each([
    ['another extension', { id: 'other' }],
    ['a tab', { id: own, tab: {} }],
    ['nobody', {}],
  ])('answers nothing to %s', (_, sender) => {
    const { ask, calls } = bench();
    expect(ask({ name: 'page.cancel', input: null }, sender).isTaken).toBeUndefined();
    expect(calls).toEqual([]);
  });

  it('answers a fill, with a port that is open as long as it runs', async () => {
    const { ask, ports, finish, sent } = bench();
    const { isTaken, answer } = ask(fillMessage);
    expect(isTaken).toBe(true);
    await settled();
    expect(ports).toMatchObject([{ name: runPort, ended: false }]);
    finish();
    await settled();
    expect(answer()).toMatchObject({ ok: true });
    expect(ports).toMatchObject([{ ended: true }]);
    expect(sent).toEqual([]);
  });

  it('lays no port for what takes no time', async () => {
    const { ask, ports } = bench();
    ask({ name: 'page.unwatch', input: null });
    await settled();
    expect(ports).toEqual([]);
  });

  it('whose background ends stops, goes on answering, and tells of the end', async () => {
    const { ask, ports, finish, sent, calls, side } = bench();
    ask(fillMessage);
    await settled();
    ports[0]?.broken();
    expect(calls).toEqual([['cancel']]);
    expect(sent).toEqual([]);
    finish();
    await settled();
    expect(sent).toEqual(['page.ended']);
    expect(side.isAlive()).toBe(true);
    expect(ask({ name: 'page.run', input: null }).isTaken).toBe(true);
  });

  it.each([
    ['at once, by the port', (one: ReturnType<typeof bench>) => one.ports[0]?.broken()],
    ['within a second, by looking', () => vi.advanceTimersByTime(1000)],
  ])('whose extension is gone ends %s: it stops, takes its marks away, and tells nobody', async (_, notice) => {
    const one = bench();
    one.ask(fillMessage);
    await settled();
    one.goAway();
    notice(one);
    expect(one.calls.map(([name]) => name)).toEqual(expect.arrayContaining(['cancel', 'clear']));
    expect(one.isListening()).toBe(false);
    one.calls.length = 0;
    one.finish();
    await settled();
    // What the fill has put up at its end goes, too.
    expect(one.calls).toEqual([['clear']]);
    expect(one.sent).toEqual([]);
    expect(one.side.isAlive()).toBe(false);
  });
});
