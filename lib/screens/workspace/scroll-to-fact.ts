import { useEffect } from 'preact/hooks';

/** Milliseconds for which the target stays marked. */
const markedFor = 2500;

const inputs = 'input, select, textarea, button';

/**
 * Goes to a fact or a document of the record on the screen, once it is there: scrolls to its control, focuses it and
 * marks it for a moment. The place is then removed from the address, so that a reload or the same link works again.
 */
export function useArrival(at: string | undefined, isThere: boolean): void {
  useEffect(() => {
    if (at === undefined || !isThere) return;
    history.replaceState(null, '', location.hash.split('?')[0]);
    const place = placeOf(at, document.querySelectorAll<HTMLElement>('[data-path]'));
    if (!place) return;
    for (let fold = place.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
      fold.open = true;
    const control = [place, ...place.querySelectorAll<HTMLElement>(inputs)].find(
      (one) => one.matches(inputs) && one.checkVisibility(),
    );
    // If there is no control yet, the place itself gets the focus.
    if (!control) place.tabIndex = -1;
    const row = place.closest<HTMLElement>('.fact') ?? place;
    row.scrollIntoView({ block: 'center' });
    (control ?? place).focus({ preventScroll: true });
    row.classList.add('report-arrived');
    const timer = setTimeout(() => row.classList.remove('report-arrived'), markedFor);
    return () => {
      clearTimeout(timer);
      row.classList.remove('report-arrived');
    };
  }, [at, isThere]);
}

/**
 * The element of a fact or of a document's line; if it is missing (an entry not created yet), the nearest one around
 * it.
 */
function placeOf(at: string, all: Iterable<HTMLElement>): HTMLElement | null {
  const places = [...all].map((element) => ({ element, keys: (element.dataset.path ?? '').split('.') }));
  for (let wanted = at.split('.'); wanted.length > 1; wanted = wanted.slice(0, -1)) {
    const inside = places.filter(({ keys }) => wanted.every((key, index) => isKey(keys[index], key)));
    const found = inside.find(({ keys }) => keys.length === wanted.length) ?? inside[0];
    if (found) return found.element;
  }
  return null;
}

/** `*` is any entry of a list. */
const isKey = (key: string | undefined, wanted: string): boolean =>
  key === wanted || (wanted === '*' && key !== undefined && /^\d+$/.test(key));
