import { publish } from '../messaging/call';
import type { Handlers } from '../messaging/dispatch';
import type { PanelView } from '../messaging/namespaces/settings';

/** How many milliseconds an opened panel may ask why it was opened. */
const opens = 10_000;

/** Messages about why the side panel is opened: the popup that opens it closes, and cannot tell the panel itself. */
export function panelHandlers(now: () => number): Handlers<'panel.ask' | 'panel.asked'> {
  let wanted: { readonly view: PanelView; readonly at: number } | null = null;
  return {
    async 'panel.ask'({ view }) {
      wanted = { view, at: now() };
      publish({ news: 'panel' });
      return null;
    },
    async 'panel.asked'() {
      const view = wanted !== null && now() - wanted.at < opens ? wanted.view : null;
      wanted = null;
      return { view };
    },
  };
}
