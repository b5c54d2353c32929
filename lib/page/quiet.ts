import { type Changes, createChanges, watchedAttributes } from './changes';

/** Watches the page for changes that its own scripts make. */
export interface PageWatch {
  /** What has changed since `readAnew`, up to this instant. */
  since(): Changes;
  /** The page is read now: what changed before no longer matters. */
  readAnew(): void;
  /** Changes seen so far. */
  readonly changes: number;
  /** Resolves when the page has been laid out for its next frame: to ask what can be seen costs little then. */
  drawn(): Promise<void>;
  /** Resolves when the page's timers and its next frame had their turn without a change. */
  quiet(signal: AbortSignal, limitMs: number): Promise<void>;
  /** Resolves at the next change, or after `limitMs`; true when there was one. */
  nextChange(signal: AbortSignal, limitMs: number): Promise<boolean>;
  /** Resolves after `ms`, or when the signal is aborted; changes meanwhile do not matter. */
  pause(signal: AbortSignal, ms: number): Promise<void>;
  stop(): void;
}

/** Lets everything that waits on the page's own queue have its turn. */
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
 * The next frame, when the page's own scripts for it have run and before it is made and drawn. In a tab that is not drawn
 * there are none, so a timer stands in for it.
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

/** Hands the thread back, so that messages (a cancel) and the page's own events come through. */
export const yieldToBrowser = turn;

/** Lets the page's promises have their turn, without giving the thread to anything else. */
export async function microtasks(): Promise<void> {
  for (let hop = 0; hop < 4; hop += 1) await Promise.resolve();
}

/** What a page has put off to a timer of no length has had its turn. */
const shortTimers = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1));

/**
 * Starts to watch the document. `stop` must be called.
 * @param heard told after changes that nobody has asked for
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
        // What the frame has brought is made by now.
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
