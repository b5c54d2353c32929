import { useCallback, useRef, useState } from 'preact/hooks';
import { placesBetween } from '../../../components/base/grid-keys';
import { call } from '../../messaging/call';
import type { Failure } from '../../domain/result';
import type { CaseFilter, CaseOrder, CaseRow } from '../../overview/query';

/** The cases that were chosen, in view or not. */
export function useChosen(
  list: { readonly filter: CaseFilter; readonly order: CaseOrder; readonly found: number },
  rowAt: (index: number) => CaseRow | null,
  failed: (code: Failure['code']) => void,
) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const last = useRef<number | null>(null);
  const { filter, order, found } = list;

  const none = useCallback(() => {
    last.current = null;
    setChosen(new Set());
  }, []);
  const all = useCallback(async () => {
    if (chosen.size >= found) return none();
    const answer = await call('overview.ids', { filter, order });
    if (answer.ok) setChosen(new Set(answer.value));
    else failed(answer.failure.code);
  }, [filter, order, found, chosen.size, none, failed]);
  const choose = useCallback(
    async (row: CaseRow, index: number, range: boolean) => {
      const from = range && last.current !== null ? last.current : index;
      last.current = index;
      if (from === index) {
        return setChosen((now) => {
          const next = new Set(now);
          if (!next.delete(row.id)) next.add(row.id);
          return next;
        });
      }
      const places = placesBetween(from, index);
      const rows = places.map(rowAt);
      let ids = rows.flatMap((row) => (row ? [row.id] : []));
      // Rows between two that are far apart were never in view.
      if (ids.length < places.length) {
        const answer = await call('overview.ids', { filter, order });
        if (!answer.ok) return failed(answer.failure.code);
        ids = places.flatMap((place) => answer.value[place] ?? []);
      }
      setChosen((now) => new Set([...now, ...ids, row.id]));
    },
    [filter, order, rowAt, failed],
  );
  return { chosen, choose, all, none };
}
