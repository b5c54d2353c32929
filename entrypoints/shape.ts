import { browser } from 'wxt/browser';
import { defineUnlistedScript } from '#imports';
import type { PageSide } from '../lib/messaging/page-side';
import { startShapeSide } from '../lib/messaging/shape-side';
import { createShapeReader } from '../lib/page/shape-watch';

/** Where it is kept in the isolated world of the extension's scripts, which no page can reach. */
const place = Symbol.for('tenken.shape-side');
const world = globalThis as { [place]?: PageSide };

/**
 * The script that reads the shape of a page. The background puts it into a page of the portal when a person records that
 * page, beside the page side or without it.
 */
export default defineUnlistedScript(() => {
  if (world[place]?.isAlive()) return;
  world[place]?.end();
  world[place] = startShapeSide(
    {
      id: () => browser.runtime?.id,
      send: (name, input) => browser.runtime.sendMessage({ name, input }),
      listen(listener) {
        browser.runtime.onMessage.addListener(listener);
        return () => {
          if (browser.runtime?.id !== undefined) browser.runtime.onMessage.removeListener(listener);
        };
      },
    },
    (onTry) => createShapeReader(document, onTry),
  );
});
