import { afterAll, beforeAll, expect, it } from 'vitest';
import { allCases } from '../fixtures/cases/load';
import { buildPage } from '../pages/build';
import { buildIfNeeded } from '../tools/build';
import { bindCase, pressFill } from './harness/flow';
import { ask } from './harness/messages';
import { type Session, startSession } from './harness/session';

// How often the parts of the extension speak to each other for one press on Fill.

let session: Session;
beforeAll(async () => {
  session = await startSession({
    extensionDir: await buildIfNeeded(),
    cases: JSON.stringify(allCases()),
    html: await buildPage('base'),
  });
});
afterAll(() => session.close());

interface Heard {
  heard: string[];
}

it('one fill is one question to the background and one to the page, and nobody asks afterwards', async () => {
  const { popup, form } = await session.openForm();
  await bindCase(popup, 'testa-lee');
  const [worker] = session.context.serviceWorkers();
  if (!worker) throw new Error('The extension has no service worker.');
  await worker.evaluate(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    const nameOf = (message: { name?: string }) => message.name ?? '';
    chrome.runtime.onMessage.addListener((message, sender) => {
      heard.push(`${new URL(sender.url ?? '').pathname} ${nameOf(message)}`);
    });
    const send = chrome.tabs.sendMessage.bind(chrome.tabs) as (...words: unknown[]) => Promise<unknown>;
    Object.assign(chrome.tabs, {
      sendMessage: (...words: unknown[]) => {
        heard.push(`to page ${nameOf(words[1] as { name?: string })}`);
        return send(...words);
      },
    });
  });
  await pressFill(popup);
  await popup.getByTestId('report').waitFor();
  // What came of it is kept after the answer; windows hear of it then.
  await expect.poll(() => ask(popup, 'case.work', { caseId: 'testa-lee' })).toMatchObject({ filled: true });
  const spoken = await worker.evaluate(() => (globalThis as unknown as Heard).heard);
  expect(spoken.filter((line) => /tab\.|page\./.test(line) && !line.endsWith('page.progress'))).toEqual([
    '/popup.html tab.fill',
    // Whether the page side is there already.
    'to page page.run',
    'to page page.fill',
  ]);
  await Promise.all([popup.close(), form.close()]);
});
