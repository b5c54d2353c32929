import { type Changes, createChanges, watchedAttributes } from './changes';

/** Watches the page for changes by its own scripts. */
export interface PageWatch {
  /** What has changed since `readAnew`, up to this moment. */
  since(): Changes;
  /** The page is read now: earlier changes no longer matter. */
  readAnew(): void;
  /** Number of changes so far. */
  readonly changes: number;
  /** Resolves when the page is laid out for its next frame: asking what is visible is cheap then. */
  drawn(): Promise<void>;
  /** Resolves when the page's timers and its next frame have run without a change. */
  quiet(signal: AbortSignal, limitMs: number): Promise<void>;
  /** Resolves at the next change, or after `limitMs`; true when there was a change. */
  nextChange(signal: AbortSignal, limitMs: number): Promise<boolean>;
  /** Resolves after `ms`, or when the signal is aborted; changes do not matter. */
  pause(signal: AbortSignal, ms: number): Promise<void>;
  stop(): void;
}

/** Lets everything in the page's own queue run. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/**
 * Resolves in the next frame, after the page's own scripts for it and before it is drawn. A tab that is not drawn has
 * no frames, so a timer takes their place.
 */
function frame(): Promise<void> {
  return new Promise((resolve) => {
    let done = false;
    const finish = () => {
      if (done) return;
      done = true;
      resolve();
    };
    requestAnimationFrame(finish);
    setTimeout(finish, 34);
  });
}

/** Hands the thread back, so that messages (such as a cancel) and the page's own events are handled. */
export const yieldToBrowser = turn;

/** Lets the page's promises run, without handing the thread to anything else. */
export async function microtasks(): Promise<void> {
  for (let hop = 0; hop < 4; hop += 1) await Promise.resolve();
}

/** Lets the page's zero-length timers run. */
const shortTimers = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1));

/**
 * Starts to watch the document. `stop` must be called.
 * @param heard called after changes while nobody is waiting for one
 */
export function watchPage(document: Document, heard?: () => void): PageWatch {
  let changes = 0;
  let wake: (() => void) | null = null;
  const since = createChanges();
  const take = (records: readonly MutationRecord[]) => {
    if (records.length === 0) return;
    changes += records.length;
    since.add(records);
    wake?.();
  };
  const observer = new MutationObserver((records) => {
    take(records);
    heard?.();
  });
  observer.observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
    attributeFilter: watchedAttributes,
  });
  return {
    since() {
      take(observer.takeRecords());
      return since;
    },
    readAnew() {
      take(observer.takeRecords());
      since.clear();
    },
    get changes() {
      return changes;
    },
    async drawn() {
      await frame();
      await turn();
    },
    async quiet(signal, limitMs) {
      const start = performance.now();
      let isStill = false;
      while (!isStill && !signal.aborted && performance.now() - start < limitMs) {
        const before = changes;
        await Promise.all([shortTimers(), frame()]);
        // The elements that the frame brings exist now.
        await turn();
        take(observer.takeRecords());
        isStill = changes === before;
      }
    },
    nextChange(signal, limitMs) {
      return new Promise((resolve) => {
        const finish = (changed: boolean) => {
          wake = null;
          clearTimeout(timer);
          signal.removeEventListener('abort', stopped);
          resolve(changed);
        };
        const stopped = () => finish(false);
        const timer = setTimeout(() => finish(false), limitMs);
        signal.addEventListener('abort', stopped, { once: true });
        wake = () => finish(true);
        if (signal.aborted) stopped();
      });
    },
    pause(signal, ms) {
      return new Promise((resolve) => {
        const finish = () => {
          clearTimeout(timer);
          signal.removeEventListener('abort', finish);
          resolve();
        };
        const timer = setTimeout(finish, ms);
        signal.addEventListener('abort', finish, { once: true });
        if (signal.aborted) finish();
      });
    },
    stop: () => observer.disconnect(),
  };
}
