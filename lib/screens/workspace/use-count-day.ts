import { useEffect, useRef, useState } from 'preact/hooks';
import { call } from '../../messaging/call';

/** Cases counted between two looks at the day. */
const step = 50;
/** As many as are counted without being asked to: an office's day, not all that a vault may hold. */
const mostUnasked = 400;

/**
 * Counts what remains of the cases of the day that are not counted, step by step, and has the day asked for again. Gives what counts the
 * rest, where there are more than an office's day; null while there is nothing to press.
 */
export function useCountDay(uncounted: readonly string[], again: () => void): (() => void) | null {
  const [allowed, setAllowed] = useState(mostUnasked);
  const done = useRef(new Set<string>());
  const total = useRef(0);
  const at = useRef(false);
  const [turn, setTurn] = useState(0);
  // Cases that cannot be read stay uncounted; another round would not change that. Those counted may be changed again.
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
