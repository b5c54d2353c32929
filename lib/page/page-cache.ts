import { type Collected, collect } from './collect';
import { type PageWatch, watchPage } from './quiet';
import { collectAgain } from './recollect';

/** A page as it was looked at, and the watch over what has changed since. */
export interface CachedPage {
  readonly page: Collected;
  readonly watch: PageWatch;
}

/** Keeps what was read of a page for whoever reads it next, while it is built as it was. */
export interface PageCache {
  /** Reads the page and keeps it. */
  look(): Collected;
  /** Hands over what is kept, with its watch, which the taker stops; null where nothing is. */
  take(): CachedPage | null;
  drop(): void;
}

/** Milliseconds for which a page is kept: a person looks at the popup and presses. */
const keptFor = 120_000;
/** A page that changes more than this meanwhile is read anew. */
const mostChanges = 2_000;

/** Keeps one document. */
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
