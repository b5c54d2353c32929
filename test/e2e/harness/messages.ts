import type { Page } from 'playwright-core';
import type { Result } from '../../../lib/domain/result';
import type { MessageName, Protocol } from '../../../lib/messaging/protocol';

/** Sends a message to the background from a page of the extension, as the page itself would. */
export async function answerOf<N extends MessageName>(
  page: Page,
  name: N,
  input: Protocol[N]['in'],
): Promise<Result<Protocol[N]['out']>> {
  // As text: Playwright needs longer to serialise an object than the background needs to answer.
  const answer = await page.evaluate(
    async (message): Promise<string | undefined> =>
      JSON.stringify(await chrome.runtime.sendMessage(JSON.parse(message))),
    JSON.stringify({ name, input }),
  );
  if (answer === undefined) throw new Error(`The background did not answer ${name}.`);
  return JSON.parse(answer) as Result<Protocol[N]['out']>;
}

/** Sends a message to the background and returns the value of its result. Throws on a failure. */
export async function ask<N extends MessageName>(
  page: Page,
  name: N,
  input: Protocol[N]['in'],
): Promise<Protocol[N]['out']> {
  const answer = await answerOf(page, name, input);
  if (!answer.ok) throw new Error(`${name} failed: ${answer.failure.code}.`);
  return answer.value;
}

/** A message that a page sent, the times of sending and answering (milliseconds since 1970), and its answer. */
export interface HeardMessage {
  readonly name: string;
  readonly sentAt: number;
  readonly answeredAt: number;
  readonly answer: unknown;
}

/**
 * Records what the background answers to a page of the extension from now on, for data that a page shows but does not
 * print in full, such as the report of an undo. The page sends and receives as before.
 */
export async function listenToMessages(page: Page): Promise<() => Promise<readonly HeardMessage[]>> {
  await page.evaluate(listenScript);
  return async () =>
    JSON.parse(
      await page.evaluate<string>('JSON.stringify(globalThis.__heardMessages ?? [])'),
    ) as readonly HeardMessage[];
}

/** Text, not a function: a bundler would give its inner functions helpers that the page does not have. */
const listenScript = `(() => {
  if (globalThis.__heardMessages) return;
  const heard = (globalThis.__heardMessages = []);
  const now = () => performance.timeOrigin + performance.now();
  const send = chrome.runtime.sendMessage.bind(chrome.runtime);
  chrome.runtime.sendMessage = (...given) => {
    const last = given.at(-1);
    const name = given.find((part) => typeof part?.name === 'string')?.name ?? '';
    const sentAt = now();
    const keep = (answer) => heard.push({ name, sentAt, answeredAt: now(), answer });
    if (typeof last === 'function') return send(...given.slice(0, -1), (answer) => { keep(answer); last(answer); });
    return send(...given).then((answer) => { keep(answer); return answer; });
  };
})()`;
