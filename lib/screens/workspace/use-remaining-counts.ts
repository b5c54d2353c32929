import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { call } from '../../messaging/call';
import type { RemainingCount, CaseFilter, CaseRow } from '../../overview/query';
import { createAttempts } from '../shared/attempts';
import { useEvents } from '../shared/use-events';

/**
 * Milliseconds a row must be in view before its remaining items are counted: rows that are only scrolled past are not
 * counted.
 */
const countDelay = 120;

/** Counts what blocks the cases in view, and no others. */
export function useRemainingCounts(rowAt: (index: number) => CaseRow | null) {
  const [counts, setCounts] = useState<ReadonlyMap<string, RemainingCount>>(new Map());
  const timer = useRef(0);
  const attempts = useMemo(createAttempts, []);
  // After any change of records, earlier and running counts may be out of date.
  useEvents(({ news }) => {
    if (news !== 'records') return;
    attempts.drop();
    setCounts(new Map());
  });
  useEffect(() => () => clearTimeout(timer.current), []);

  /** The key includes the row's version: a case saved in the meantime has another key. */
  const of = useCallback((row: CaseRow) => row.blockers ?? counts.get(`${row.id} ${row.updatedAt}`) ?? null, [counts]);
  const onView = useCallback(
    (from: number, to: number) => {
      clearTimeout(timer.current);
      timer.current = setTimeout(async () => {
        const rows = Array.from({ length: to - from + 1 }, (_, step) => rowAt(from + step)).filter(
          (row) => row !== null,
        );
        const open = rows.filter((row) => of(row) === null);
        if (open.length === 0) return;
        const isCurrent = attempts.join();
        const answer = await call('overview.count', { ids: open.map(({ id }) => id) });
        if (!answer.ok || !isCurrent()) return;
        setCounts((before) => {
          const next = new Map(before);
          for (const row of open) {
            const count = answer.value[row.id];
            if (count) next.set(`${row.id} ${row.updatedAt}`, count);
          }
          return next;
        });
      }, countDelay) as unknown as number;
    },
    [rowAt, of],
  );
  return { of, onView };
}

/** How many cases are counted before checking whether to continue. */
const step = 200;

/** Counts what blocks all cases of a filter, step by step, until it is stopped. */
export function useCountAll(done: () => void) {
  const [left, setLeft] = useState<number | null>(null);
  const attempts = useMemo(createAttempts, []);
  const stop = useCallback(() => {
    attempts.drop();
    setLeft(null);
  }, []);
  const start = useCallback(
    async (filter: CaseFilter, uncounted: number) => {
      const isLatest = attempts.begin();
      setLeft(uncounted);
      for (let open = uncounted; open > 0; ) {
        const answer = await call('overview.countMore', { filter, most: step });
        if (!isLatest()) return;
        // Cases that cannot be counted stay open; another round would not change that.
        const next = answer.ok ? answer.value.left : 0;
        open = next < open ? next : 0;
        setLeft(open);
      }
      setLeft(null);
      done();
    },
    [done],
  );
  useEffect(() => stop, [stop]);
  return { left, start, stop };
}
