import browser from 'webextension-polyfill';
import type { Result } from '../domain/result';
import type { PageMessageName, PageProtocol } from './namespaces/page';
import type { AppEvent } from './events';
import type { MessageName, Protocol } from './protocol';

const unexpected = { ok: false, failure: { code: 'unexpected' } } as const;

/** Asks the background. A background that cannot be reached is a failure like any other, never a thrown error. */
export async function call<Name extends MessageName>(
  name: Name,
  input: Protocol[Name]['in'],
): Promise<Result<Protocol[Name]['out']>> {
  try {
    const answer: unknown = await browser.runtime.sendMessage({ name, input });
    return isAnswer(answer) ? (answer as Result<Protocol[Name]['out']>) : unexpected;
  } catch {
    // The browser says only that nobody answered; the sentence for `unexpected` tells the person to try again.
    return unexpected;
  }
}

/** Asks the page side of a tab. Throws when there is none, and when its page has gone before it answered. */
export async function askPage<Name extends PageMessageName>(
  tabId: number,
  name: Name,
  input: PageProtocol[Name]['in'],
): Promise<Result<PageProtocol[Name]['out']>> {
  const answer: unknown = await browser.tabs.sendMessage(tabId, { name, input });
  // A page that is put aside while it works leaves the question open, without an error.
  if (answer === undefined || answer === null) throw new Error('The page has gone.');
  return isAnswer(answer) ? (answer as Result<PageProtocol[Name]['out']>) : unexpected;
}

/** Listeners in the background itself, which does not hear its own messages. */
const own = new Set<(news: AppEvent) => void>();

/** Hears what this very context tells. */
export function subscribeHere(listener: (news: AppEvent) => void): void {
  own.add(listener);
}

/** Tells the extension's own windows. It is no matter when none is open. */
export function publish(news: AppEvent): void {
  for (const listener of own) listener(news);
  browser.runtime.sendMessage(news).catch(() => undefined);
}

/** Hears what the background tells; call the result to stop. */
export function subscribe(listener: (news: AppEvent) => void): () => void {
  const hear = (message: unknown): undefined => {
    if (typeof message === 'object' && message !== null && 'news' in message) listener(message as AppEvent);
  };
  browser.runtime.onMessage.addListener(hear);
  return () => browser.runtime.onMessage.removeListener(hear);
}

function isAnswer(value: unknown): value is Result<unknown> {
  return typeof value === 'object' && value !== null && 'ok' in value && typeof value.ok === 'boolean';
}
