import { describe, expect, it, vi } from 'vitest';
import type { PageLink } from '../../lib/messaging/page-side';
import { startShapeSide } from '../../lib/messaging/shape-side';

const own = 'tenken';

/** A shape side over a reader that notes what it is asked, and a browser that can be taken away. */
function bench(read: () => unknown = () => 'page') {
  let id: string | undefined = own;
  let hear: Parameters<PageLink['listen']>[0] | null = null;
  let tried = () => {};
  const [sent, asked]: [string[], unknown[]] = [[], []];
  const side = startShapeSide(
    {
      id: () => id,
      send: async (name) => void sent.push(name),
      listen(listener) {
        hear = listener;
        return () => {
          hear = null;
        };
      },
    },
    (onTry) => {
      tried = onTry;
      return {
        read(watch) {
          asked.push(watch);
          return read() as never;
        },
        stop: () => void asked.push('stopped'),
      };
    },
  );
  const ask = (message: unknown, sender: { id?: string; tab?: unknown } = { id: own }) => {
    let answer: unknown;
    const isTaken = hear?.(message, sender, (given) => {
      answer = given;
    });
    return { isTaken: isTaken ?? null, answer };
  };
  return { side, ask, sent, asked, tried: () => tried(), lose: () => (id = undefined), hears: () => hear !== null };
}

const question = { name: 'page.shape', input: { watch: 'start' } } as const;

describe('the shape side', () => {
  it('answers with the page, and says when something was noted', () => {
    const { ask, asked, tried, sent } = bench();
    expect(ask(question)).toEqual({ isTaken: true, answer: { ok: true, value: 'page' } });
    tried();
    expect([asked, sent]).toEqual([['start'], ['page.tried']]);
  });

  it('leaves every other message to the page side', () => {
    const { ask, asked } = bench();
    for (const message of [null, 'page.shape', {}, { name: 'page.fill', input: null }, { name: 'page.shown' }]) {
      expect(ask(message)).toEqual({ isTaken: null, answer: undefined });
    }
    expect(asked).toEqual([]);
  });

  it.each([
    ['another extension', { id: 'other' }],
    ['a page', { id: own, tab: { id: 1 } }],
    ['nobody', {}],
  ])('does not answer %s', (_, sender) => {
    expect(bench().ask(question, sender)).toEqual({ isTaken: null, answer: undefined });
  });

  it.each(['page.stop', 'page.clear'])(
    'forgets what it noted at %s, and leaves the answer to the page side',
    (name) => {
      const { ask, asked } = bench();
      ask(question);
      expect(ask({ name, input: null })).toEqual({ isTaken: null, answer: undefined });
      expect(asked).toEqual(['start', 'stopped']);
    },
  );

  it('tells a failure without its words', () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { ask } = bench(() => {
      throw new Error('TESTA');
    });
    expect(ask(question)).toEqual({ isTaken: true, answer: { ok: false, failure: { code: 'unexpected' } } });
    expect(said.mock.calls).toEqual([['Tenken: page.shape failed (Error).']]);
  });

  it('ends with its extension', () => {
    const { ask, tried, lose, hears, side, asked, sent } = bench();
    ask(question);
    lose();
    expect(side.isAlive()).toBe(false);
    tried();
    expect([hears(), asked, sent]).toEqual([false, ['start', 'stopped'], []]);
  });
});
