import { install as installFake } from '@sinonjs/fake-timers';

/**
 * A clock of the page's own that is moved, not waited for: as soon as nothing runs any more, the next timer is due. A
 * page that shows a row after 400 ms shows it at once, and in the same order as it would. Put into a page before its own
 * scripts, so that the page and Tenken keep the same time.
 */

/** Turns of the page's queue between two timers: whoever only waits for a turn comes first. */
const turnsBetween = 8;

/** Replaces the timers, frames and time of this page. */
export function install(): void {
  const { port1, port2 } = new MessageChannel();
  const clock = installFake({
    now: Date.now(),
    toFake: [
      'setTimeout',
      'clearTimeout',
      'setInterval',
      'clearInterval',
      'requestAnimationFrame',
      'cancelAnimationFrame',
      'requestIdleCallback',
      'cancelIdleCallback',
      'performance',
      'Date',
    ],
  });
  let turns = 0;
  const turn = () => {
    turns += 1;
    if (turns < turnsBetween) {
      port2.postMessage(null);
      return;
    }
    turns = 0;
    clock.next();
    if (clock.countTimers() > 0) port2.postMessage(null);
    else isMoving = false;
  };
  let isMoving = false;
  port1.onmessage = turn;
  const move = () => {
    if (isMoving) return;
    isMoving = true;
    port2.postMessage(null);
  };
  for (const name of ['setTimeout', 'setInterval', 'requestAnimationFrame', 'requestIdleCallback'] as const) {
    const fake = globalThis[name] as (...given: unknown[]) => unknown;
    Object.assign(globalThis, {
      [name]: (...given: unknown[]) => {
        const id = fake(...given);
        move();
        return id;
      },
    });
  }
}
