import { describe, expect, it } from 'vitest';
import { keptPort } from '../../lib/messaging/watch-port';

/** Ports that can be broken from the other side, and a clock that is run by hand. */
function bench() {
  const laid: { broken: () => void; ended: boolean }[] = [];
  const due: { run: () => void; off: boolean }[] = [];
  let fails = false;
  return {
    laid,
    tick: () => {
      for (const one of due.splice(0)) if (!one.off) one.run();
    },
    refuse: () => {
      fails = true;
    },
    connect: () => {
      if (fails) throw new Error('Extension context invalidated.');
      const port = { broken: () => {}, ended: false };
      laid.push(port);
      return {
        disconnect: () => {
          port.ended = true;
        },
        onDisconnect: {
          addListener: (heard: () => void) => {
            port.broken = heard;
          },
        },
      };
    },
    later: (run: () => void) => {
      const one = { run, off: false };
      due.push(one);
      return () => {
        one.off = true;
      };
    },
  };
}

describe('a port that is kept', () => {
  it('is laid once, and ended when its window is', () => {
    const at = bench();
    const end = keptPort(at.connect, at.later);
    end();
    at.tick();
    expect(at.laid.map(({ ended }) => ended)).toEqual([true]);
  });

  it('is laid again when the background has slept, however often', () => {
    const at = bench();
    const end = keptPort(at.connect, at.later);
    for (const count of [2, 3]) {
      at.laid.at(-1)?.broken();
      at.tick();
      expect(at.laid).toHaveLength(count);
    }
    end();
    expect(at.laid.at(-1)?.ended).toBe(true);
  });

  it('is not laid again after its end', () => {
    const at = bench();
    const end = keptPort(at.connect, at.later);
    at.laid[0]?.broken();
    end();
    at.tick();
    expect(at.laid).toHaveLength(1);
  });

  it('gives up where the extension has gone', () => {
    const at = bench();
    const end = keptPort(at.connect, at.later);
    at.refuse();
    at.laid[0]?.broken();
    at.tick();
    end();
    expect(at.laid).toHaveLength(1);
  });
});
