const prefix = 'watch:';

/** The name of the port by which a window says that it follows a tab's page, until it closes. */
export const watchPort = (tabId: number): string => `${prefix}${tabId}`;

/** The tab of such a port; null for any other. */
export function watchedTab(name: string): number | null {
  const number = name.startsWith(prefix) ? name.slice(prefix.length) : '';
  return /^\d{1,10}$/.test(number) ? Number(number) : null;
}

/** Milliseconds before a broken port is opened again. */
const layAgainAfter = 1000;

/** What is needed of a port. */
interface Line {
  disconnect(): void;
  readonly onDisconnect: { addListener(heard: () => void): void };
}

/**
 * Keeps a port to the background open: if it breaks, because the background was asleep, it is opened again. Returns a
 * function that closes it. If no port can be opened any more, the extension was updated or removed while the window was
 * open: then there is no background left.
 */
export function keptPort(
  connect: () => Line,
  later: (run: () => void, ms: number) => () => void = (run, ms) => {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
): () => void {
  let end = () => {};
  const lay = () => {
    const port = connect();
    end = () => port.disconnect();
    // Called only if the other side disconnects, not this one.
    port.onDisconnect.addListener(() => {
      end = later(() => {
        try {
          lay();
        } catch {
          end = () => {};
        }
      }, layAgainAfter);
    });
  };
  lay();
  return () => end();
}
