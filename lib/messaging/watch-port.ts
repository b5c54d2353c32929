const prefix = 'watch:';

/** The name of the port by which a window says that it follows a tab's page, until it closes. */
export const watchPort = (tabId: number): string => `${prefix}${tabId}`;

/** The tab of such a port; null for any other. */
export function watchedTab(name: string): number | null {
  const number = name.startsWith(prefix) ? name.slice(prefix.length) : '';
  return /^\d{1,10}$/.test(number) ? Number(number) : null;
}

/** Milliseconds before a port that broke is laid again. */
const layAgainAfter = 1000;

/** What is needed of a port. */
interface Line {
  disconnect(): void;
  readonly onDisconnect: { addListener(heard: () => void): void };
}

/**
 * Keeps a port to the background open: one that breaks, because the background has slept, is laid again. Gives the way to end it. Where
 * no port can be laid any more, the extension was updated or taken away under the window: then there is nobody left to tell.
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
    // Heard only where the other side has gone, not where this one disconnects.
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
