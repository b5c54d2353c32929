import { tell } from '../../lib/messaging/call';
import { CallFailure } from '../../lib/messaging/door';
import type { Answer } from '../../lib/messaging/protocol';

/** Work on pages, one piece at a time for each tab. */
export interface Turns {
  isRunning(tabId: number): boolean;
  /** Throws a CallFailure when the tab is at work already. */
  requireIdle(tabId: number): void;
  /** Asks a page for something that may take a while. Throws a CallFailure when it is busy, gone, or refuses. */
  take<T>(tabId: number, ask: () => Promise<Answer<T>>): Promise<T>;
}

/** Keeps the turns of all tabs; windows are told when one begins and ends. */
export function createTurns(): Turns {
  const running = new Set<number>();
  const requireIdle = (tabId: number): void => {
    if (running.has(tabId)) throw new CallFailure({ code: 'busy' });
  };
  return {
    isRunning: (tabId) => running.has(tabId),
    requireIdle,
    async take(tabId, ask) {
      requireIdle(tabId);
      running.add(tabId);
      tell({ news: 'tab', tabId });
      try {
        const answer = await ask().catch(() => {
          throw new CallFailure({ code: 'noPage' });
        });
        if (!answer.ok) throw new CallFailure(answer.failure);
        return answer.value;
      } finally {
        running.delete(tabId);
        tell({ news: 'tab', tabId });
      }
    },
  };
}
