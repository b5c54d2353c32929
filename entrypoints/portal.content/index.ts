import { browser } from 'wxt/browser';
import { defineContentScript } from '#imports';
import { answerPage, pageHandlers } from '../../lib/messaging/page-door';
import { createSession, type PageSession } from '../../lib/page/session';

export default defineContentScript({
  matches: ['https://www.rasens-immi.moj.go.jp/rasens-u/*'],
  // Put into a page by the background when a person first asks something of it: other pages of the portal carry nothing
  // of ours, and a form that was open before the extension was installed can be worked on without losing what is in it.
  registration: 'runtime',
  // The page need not be told that we are there.
  noScriptStartedPostMessage: true,
  main(ctx) {
    // Nothing is read of the page, and nothing made, before the extension asks.
    let session: PageSession | null = null;
    const handlers = () => {
      session ??= createSession(document);
      const tell = (name: string, input: unknown) => void browser.runtime.sendMessage({ name, input });
      return pageHandlers(session, {
        progress: (progress) => tell('page.progress', progress),
        later: (report) => tell('page.later', { report }),
        changed: (changes) => tell('page.changed', changes),
      });
    };
    const listen = (message: unknown, sender: { id?: string; tab?: unknown }, respond: (answer: unknown) => void) => {
      if (sender.id !== browser.runtime.id || sender.tab !== undefined) return undefined;
      const answer = answerPage(message, handlers());
      if (answer === null) return undefined;
      void answer.then(respond);
      return true;
    };
    browser.runtime.onMessage.addListener(listen);
    ctx.onInvalidated(() => {
      browser.runtime.onMessage.removeListener(listen);
      session?.cancel();
      session?.clear();
    });
  },
});
