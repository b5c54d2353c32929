import { useEffect, useRef, useState } from 'preact/hooks';
import { call } from '../../messaging/call';

/** How many cases are counted before the day is requested again. */
const step = 50;
/** How many are counted without a request: an office's day, not everything in a vault. */
const mostUnasked = 400;

/**
 * Counts step by step what remains of the day's uncounted cases, and requests the day again. Returns a function that
 * counts the rest if there are more than an office's day; null while there is nothing to press.
 */
export function useCountDay(uncounted: readonly string[], again: () => void): (() => void) | null {
  const [allowed, setAllowed] = useState(mostUnasked);
  const done = useRef(new Set<string>());
  const total = useRef(0);
  const at = useRef(false);
  const [turn, setTurn] = useState(0);
  // Cases that cannot be read stay uncounted; another round would not change that. Counted ones may change again.
  const listed = new Set(uncounted);
  for (const id of done.current) if (!listed.has(id)) done.current.delete(id);
  if (uncounted.length === 0) total.current = 0;
  const open = uncounted.filter((id) => !done.current.has(id));
  const next = total.current < allowed ? open.slice(0, step) : [];
  useEffect(() => {
    if (next.length === 0 || at.current) return;
    at.current = true;
    for (const id of next) done.current.add(id);
    total.current += next.length;
    void call('overview.count', { ids: next }).then(() => {
      at.current = false;
      setTurn((now) => now + 1);
      again();
    });
  }, [next.join(), turn]);
  return open.length > 0 && next.length === 0 ? () => setAllowed((most) => most + mostUnasked) : null;
}
