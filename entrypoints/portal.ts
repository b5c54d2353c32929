import { browser } from 'wxt/browser';
import { defineUnlistedScript } from '#imports';
import { type PageSide, startPageSide } from '../lib/messaging/page-side';
import { createSession } from '../lib/page/session';

/** Where a page side is kept in the world of the extension's own scripts, which no page reaches. */
const place = Symbol.for('tenken.page-side');
const world = globalThis as { [place]?: PageSide };

/**
 * The page side, put into a page by the background when a person first asks something of it: other pages of the portal
 * carry nothing of ours, and a form that was open before the extension was installed can be worked on.
 *
 * Not one of WXT's content scripts: those tell the page of themselves and end at an event that any page can send.
 */
export default defineUnlistedScript(() => {
  // Put in twice, the first goes on: it holds the way back. One whose extension was updated makes room.
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
          // Of an extension that is gone there is nothing to take the listener from.
          if (browser.runtime?.id !== undefined) browser.runtime.onMessage.removeListener(listener);
        };
      },
    },
    () => createSession(document),
  );
});
