import type { Runtime } from 'webextension-polyfill';
import type { SenderKind } from './message';
import { messages } from './messages';
import { FailureError, type Result, type Failure } from '../domain/result';
import type { MessageName, Protocol } from './protocol';

/** The sender of an accepted message. */
export interface Sender {
  readonly from: SenderKind;
  /** The tab it came from; null if it did not come from a tab. */
  readonly tabId: number | null;
}

/** A handler for each message. */
export type Handlers<Names extends MessageName = MessageName> = {
  readonly [Name in Names]: (input: Protocol[Name]['in'], from: Sender) => Promise<Protocol[Name]['out']>;
};

/** What the dispatcher knows about the extension and the portal. */
export interface SenderPolicy {
  readonly extensionId: string;
  /** `chrome-extension://id/` */
  readonly extensionOrigin: string;
  readonly portalOrigins: readonly string[];
}

/** Who sent a message; null for a sender that is not allowed. */
export function senderOf(sender: Runtime.MessageSender, policy: SenderPolicy): Sender | null {
  if (sender.id !== policy.extensionId || sender.url === undefined) return null;
  const tabId = sender.tab?.id ?? null;
  if (sender.url.startsWith(policy.extensionOrigin)) return { from: 'window', tabId };
  const isPortal =
    policy.portalOrigins.some((origin) => sender.url?.startsWith(`${origin}/`)) &&
    tabId !== null &&
    sender.frameId === 0;
  return isPortal ? { from: 'page', tabId } : null;
}

/**
 * Accepts a message with a known name, a sender that may send it, and an input of the right shape. Returns null for
 * anything that is not a message to the background (events, messages to pages).
 */
export function dispatch(
  message: unknown,
  sender: Runtime.MessageSender,
  policy: SenderPolicy,
  handlers: Handlers,
): Promise<Result<unknown>> | null {
  if (typeof message !== 'object' || message === null || !('name' in message)) return null;
  const { name } = message;
  if (typeof name !== 'string' || !Object.hasOwn(messages, name)) return null;
  const known = name as MessageName;
  const from = senderOf(sender, policy);
  const { from: mayAsk, input: schema } = messages[known];
  if (from?.from !== mayAsk) return Promise.resolve(refused('invalid'));
  const input = schema.safeParse('input' in message ? message.input : null);
  if (!input.success) return Promise.resolve(refused('invalid'));
  const handle = handlers[known] as (value: unknown, from: Sender) => Promise<unknown>;
  const started = Promise.resolve().then(() => handle(input.data, from));
  return started.then(
    (value) => ({ ok: true, value }) as const,
    (error: unknown) => {
      if (error instanceof FailureError) return { ok: false, failure: error.failure } as const;
      // Only the name: messages of errors may quote the data that caused them.
      console.error(`Tenken: ${known} failed (${error instanceof Error ? error.name : 'unknown'}).`);
      return refused('unexpected');
    },
  );
}

const refused = (code: Failure['code']): Result<never> => ({ ok: false, failure: { code } });
