import type { PageSession } from '../page/session';
import { answerPage, pageHandlers } from './page-dispatch';
import type { MessageName, Protocol } from './protocol';

/** The name of the port that is open while a page is at work. It breaks when the background ends. */
export const runPort = 'run';

/** Milliseconds between two checks whether the extension still exists: no event tells a page side about an update. */
const lookEvery = 1000;

interface Sender {
  readonly id?: string | undefined;
  readonly tab?: unknown;
}
type Listener = (message: unknown, sender: Sender, respond: (answer: unknown) => void) => true | undefined;

/** What a page side needs from the browser. */
export interface PageLink {
  /** The extension's id; undefined once the extension was updated or removed while the page was open. */
  id(): string | undefined;
  send<Name extends MessageName>(name: Name, input: Protocol[Name]['in']): Promise<unknown>;
  connect(name: string): { disconnect(): void; readonly onDisconnect: { addListener(heard: () => void): void } };
  /** Listens to messages; call the result to stop. */
  listen(listener: Listener): () => void;
}

/** A page side at work. */
export interface PageSide {
  /** Whether its extension still exists. */
  isAlive(): boolean;
  /** Stops running work, removes everything from the page, and answers no more. */
  end(): void;
}

/** Messages that start long work, which the background may not live to see finished. */
const works: readonly unknown[] = ['page.fill', 'page.undo', 'page.point'];

/**
 * Starts to answer for a page. Nothing on the page can end it: it ends when the browser no longer knows its extension.
 * If the background ends while the page is at work, the page stops after its current box, can still undo, and says so.
 * @param open starts the session, when the extension first asks something of the page
 */
export function startPageSide(link: PageLink, open: () => PageSession): PageSide {
  let session: PageSession | null = null;
  let looking: ReturnType<typeof setInterval> | undefined;
  let isEnded = false;
  const isAlive = () => !isEnded && link.id() !== undefined;

  const end = () => {
    isEnded = true;
    clearInterval(looking);
    stopListening();
    session?.cancel();
    session?.clear();
  };
  const look = () => {
    if (!isEnded && !isAlive()) end();
  };
  const send = <Name extends MessageName>(name: Name, input: Protocol[Name]['in']) => {
    // A receiver is not required: whoever wants to know later asks the page.
    if (isAlive()) link.send(name, input).catch(look);
  };
  const handlers = () => {
    if (!session) {
      session = open();
      looking = setInterval(look, lookEvery);
    }
    return pageHandlers(session, {
      progress: (progress) => send('page.progress', progress),
      later: (report) => send('page.later', { report }),
      changed: (changes) => send('page.changed', changes),
    });
  };

  /** Makes sure that work ends with the background that requested it. */
  async function overseen(work: Promise<unknown>): Promise<unknown> {
    let isAlone = false;
    const port = link.connect(runPort);
    port.onDisconnect.addListener(() => {
      isAlone = true;
      session?.cancel();
      look();
    });
    try {
      return await work;
    } finally {
      if (!isAlone) port.disconnect();
      else send('page.ended', null);
      // What the work has drawn at its very end is removed, too.
      if (isEnded) setTimeout(() => session?.clear());
    }
  }

  const stopListening = link.listen((message, sender, respond) => {
    if (!isAlive() || sender.id !== link.id() || sender.tab !== undefined) return undefined;
    const answer = answerPage(message, handlers());
    if (answer === null) return undefined;
    const isWork = typeof message === 'object' && message !== null && 'name' in message && works.includes(message.name);
    void (isWork ? overseen(answer) : answer).then(respond);
    return true;
  });
  return { isAlive, end };
}
