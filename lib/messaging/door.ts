import type { Runtime } from 'webextension-polyfill';
import { inputs } from './inputs';
import type { Answer, Failure, MessageName, Protocol } from './protocol';

/** Who a message is from. */
export type Sender = 'window' | 'page';

/** The sender of a message that was let in. */
export interface Visitor {
  readonly from: Sender;
  /** The tab it came from, where it came from one. */
  readonly tabId: number | null;
}

/** A failure on the way that the person is told about. */
export class CallFailure extends Error {
  override readonly name = 'CallFailure';
  readonly failure: Failure;
  constructor(failure: Failure) {
    super(`The call failed: ${failure.code}.`);
    this.failure = failure;
  }
}

/** A handler for each message. */
export type Handlers = {
  readonly [Name in MessageName]: (input: Protocol[Name]['in'], visitor: Visitor) => Promise<Protocol[Name]['out']>;
};

/** The only messages a portal page may send; everything else is for the extension's own windows. */
const pageMayAsk: readonly MessageName[] = ['page.progress', 'page.later', 'page.changed', 'page.ended'];

/** What the door knows of the extension and the portal. */
export interface Doorkeeper {
  readonly extensionId: string;
  /** `chrome-extension://id/` */
  readonly extensionOrigin: string;
  readonly portalOrigin: string;
}

/** Who sent a message; null for anyone who is not let in. */
export function visitorOf(sender: Runtime.MessageSender, keeper: Doorkeeper): Visitor | null {
  if (sender.id !== keeper.extensionId || sender.url === undefined) return null;
  const tabId = sender.tab?.id ?? null;
  if (sender.url.startsWith(keeper.extensionOrigin)) return { from: 'window', tabId };
  const isPortal = sender.url.startsWith(`${keeper.portalOrigin}/`) && tabId !== null && sender.frameId === 0;
  return isPortal ? { from: 'page', tabId } : null;
}

/**
 * Lets a message in: a known name, a sender that may send it, an input of the right shape. Returns null for what is not
 * a message to the background at all (news, messages to pages).
 */
export function admit(
  message: unknown,
  sender: Runtime.MessageSender,
  keeper: Doorkeeper,
  handlers: Handlers,
): Promise<Answer<unknown>> | null {
  if (typeof message !== 'object' || message === null || !('name' in message)) return null;
  const { name } = message;
  if (typeof name !== 'string' || !Object.hasOwn(inputs, name)) return null;
  const known = name as MessageName;
  const visitor = visitorOf(sender, keeper);
  if (!visitor || (visitor.from === 'page' && !pageMayAsk.includes(known))) return Promise.resolve(refused('invalid'));
  const input = inputs[known].safeParse('input' in message ? message.input : null);
  if (!input.success) return Promise.resolve(refused('invalid'));
  const handle = handlers[known] as (value: unknown, from: Visitor) => Promise<unknown>;
  const started = Promise.resolve().then(() => handle(input.data, visitor));
  return started.then(
    (value) => ({ ok: true, value }) as const,
    (error: unknown) => {
      if (error instanceof CallFailure) return { ok: false, failure: error.failure } as const;
      // The name alone: messages of errors may quote what they choked on.
      console.error(`Tenken: ${known} failed (${error instanceof Error ? error.name : 'unknown'}).`);
      return refused('unexpected');
    },
  );
}

const refused = (code: Failure['code']): Answer<never> => ({ ok: false, failure: { code } });
