import browser from 'webextension-polyfill';
import type { Result } from '../domain/result';
import type { SeenPage } from '../engine/shape/seen-page';
import type { PageMessageName, PageProtocol } from './namespaces/page';
import type { ShapeQuestion } from './namespaces/shape';
import { shapeQuestion } from './shape-side';
import type { AppEvent } from './events';
import type { MessageName, Protocol } from './protocol';

const unexpected = { ok: false, failure: { code: 'unexpected' } } as const;

/**
 * Sends a message to the background. If the background cannot be reached, that is a normal failure, never a thrown
 * error.
 */
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

/** Sends a message to the page side of a tab. Throws if there is none, or if its page disappears before it answers. */
export async function askPage<Name extends PageMessageName>(
  tabId: number,
  name: Name,
  input: PageProtocol[Name]['in'],
): Promise<Result<PageProtocol[Name]['out']>> {
  const answer: unknown = await browser.tabs.sendMessage(tabId, { name, input });
  // A page that the browser puts aside while it works leaves the question without an answer or an error.
  if (answer === undefined || answer === null) throw new Error('The page has gone.');
  return isAnswer(answer) ? (answer as Result<PageProtocol[Name]['out']>) : unexpected;
}

/** Asks the shape side of a tab. Throws if there is none, or if its page disappears before it answers. */
export async function askShapeSide(tabId: number, input: ShapeQuestion['input']): Promise<Result<SeenPage>> {
  const answer: unknown = await browser.tabs.sendMessage(tabId, { name: shapeQuestion, input });
  // A page side alone hears the question and leaves it without an answer.
  if (answer === undefined || answer === null) throw new Error('Nobody answers for the shape of this page.');
  return isAnswer(answer) ? (answer as Result<SeenPage>) : unexpected;
}

/** Listeners in the background itself, which does not receive its own messages. */
const own = new Set<(news: AppEvent) => void>();

/** Subscribes to events that this same context publishes. */
export function subscribeHere(listener: (news: AppEvent) => void): void {
  own.add(listener);
}

/** Publishes an event to all open windows; does nothing when none is open. */
export function publish(news: AppEvent): void {
  for (const listener of own) listener(news);
  browser.runtime.sendMessage(news).catch(() => undefined);
}

/** Subscribes to the background's events; call the result to unsubscribe. */
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
