import { browser } from 'wxt/browser';
import { defineUnlistedScript } from '#imports';
import { type PageSide, startPageSide } from '../lib/messaging/page-side';
import { createSession } from '../lib/page/session';

/** Where a page side is kept in the isolated world of the extension's scripts, which no page can reach. */
const place = Symbol.for('tenken.page-side');
const world = globalThis as { [place]?: PageSide };

/**
 * The page side. The background puts it into a page when a person first asks something of that page. So other pages of
 * the portal carry nothing of ours, and a form that was open before the extension was installed can be worked on.
 *
 * It is not one of WXT's content scripts: those reveal themselves to the page and end at an event that any page can
 * send.
 */
export default defineUnlistedScript(() => {
  // If it is injected twice, the first one stays: it holds the data for undo. One whose extension was updated is
  // replaced.
  if (world[place]?.isAlive()) return;
  world[place]?.end();
  world[place] = startPageSide(
    {
      id: () => browser.runtime?.id,
      send: (name, input) => browser.runtime.sendMessage({ name, input }),
      connect: (name) => browser.runtime.connect({ name }),
      listen(listener) {
        browser.runtime.onMessage.addListener(listener);
        return () => {
          // If the extension is gone, there is nothing from which to remove the listener.
          if (browser.runtime?.id !== undefined) browser.runtime.onMessage.removeListener(listener);
        };
      },
    },
    () => createSession(document),
  );
});
