import type { FillProgress, FillReport } from '../engine/fill-plan';
import type { PageSession } from '../page/session';
import type { Result } from '../domain/result';
import type { PageChanges, PageMessageName, PageProtocol } from './namespaces/page';

type PageHandlers = {
  readonly [Name in PageMessageName]: (input: PageProtocol[Name]['in']) => Promise<PageProtocol[Name]['out']>;
};

/** What a page side reports without being asked. */
export interface PageEvent {
  /** During a fill, but not too often. */
  readonly progress: (now: FillProgress) => void;
  /** When the site has changed filled values. */
  readonly later: (report: FillReport) => void;
  /** When a watched page has changed. */
  readonly changed: (changes: PageChanges) => void;
}

/** The messages that a page side answers, over one session. */
export function pageHandlers(session: PageSession, { progress, later, changed }: PageEvent): PageHandlers {
  return {
    'page.look': async (words) => session.look(words),
    'page.fill': ({ job, options }) => session.fill(job, options, progress, later),
    async 'page.cancel'() {
      session.cancel();
      return null;
    },
    async 'page.stop'() {
      session.stop();
      return null;
    },
    'page.undo': () => session.undo(),
    'page.run': async () => session.run(),
    'page.show': async ({ row, job }) => ({ shown: session.show(row, job) }),
    'page.read': async ({ form, job, watch }) => session.read(form, job, watch === true ? changed : watch),
    async 'page.unwatch'() {
      session.unwatch();
      return null;
    },
    async 'page.mark'({ marks, isAsked }) {
      session.mark(marks, isAsked);
      return null;
    },
    'page.shown': async ({ job }) => session.shown(job),
    'page.point': ({ job, row, part }) => session.point(job, row, part),
    'page.step': async ({ to }) => ({ row: session.step(to) }),
    async 'page.clear'() {
      session.clear();
      return null;
    },
  };
}

/**
 * Answers a message to the page side, or returns null for any other. Only the extension itself can send to a page side.
 * Its inputs come from the background and are not checked again here, so that the page carries no schemas.
 */
export function answerPage(message: unknown, handlers: PageHandlers): Promise<Result<unknown>> | null {
  if (typeof message !== 'object' || message === null || !('name' in message)) return null;
  const { name } = message;
  if (typeof name !== 'string' || !Object.hasOwn(handlers, name)) return null;
  const handle = handlers[name as PageMessageName] as (input: unknown) => Promise<unknown>;
  const input = 'input' in message ? message.input : null;
  const started = Promise.resolve().then(() => handle(input));
  return started.then(
    (value) => ({ ok: true, value }) as const,
    (error: unknown) => {
      console.error(`Tenken: ${name} failed (${error instanceof Error ? error.name : 'unknown'}).`);
      return { ok: false, failure: { code: 'unexpected' } } as const;
    },
  );
}
