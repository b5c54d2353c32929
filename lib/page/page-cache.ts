import { type Collected, collect } from './collect';
import { type PageWatch, watchPage } from './quiet';
import { collectAgain } from './recollect';

/** A page as it was read, and the watch over its changes since. */
export interface CachedPage {
  readonly page: Collected;
  readonly watch: PageWatch;
}

/** Keeps the last reading of a page for the next reader, while the page is still built the same way. */
export interface PageCache {
  /** Reads the page and keeps the result. */
  look(): Collected;
  /** Hands over the kept page with its watch, which the caller must stop; null if nothing is kept. */
  take(): CachedPage | null;
  drop(): void;
}

/** How long a page is kept, in milliseconds: long enough to look at the popup and press a button. */
const keptFor = 120_000;
/** After more changes than this the page is read again. */
const mostChanges = 2_000;

/** Makes the cache of one document. */
export function createPageCache(document: Document): PageCache {
  let kept: CachedPage | null = null;
  let ending: ReturnType<typeof setTimeout> | undefined;

  const take = () => {
    clearTimeout(ending);
    const given = kept;
    kept = null;
    return given;
  };
  const drop = () => take()?.watch.stop();
  const hear = () => {
    if (!kept) return;
    const { structure, words } = kept.watch.since();
    if (structure || words || kept.watch.changes > mostChanges) drop();
  };
  return {
    look() {
      const before = take();
      const watch = before?.watch ?? watchPage(document, hear);
      const page = before ? collectAgain(document, before.page, watch.since(), 'whole') : collect(document);
      watch.readAnew();
      kept = { page, watch };
      ending = setTimeout(drop, keptFor);
      return page;
    },
    take,
    drop,
  };
}
