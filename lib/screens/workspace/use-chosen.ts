import { useCallback, useRef, useState } from 'preact/hooks';
import { placesBetween } from '../../../components/base/grid-keys';
import { call } from '../../messaging/call';
import type { CaseFilter, CaseOrder, CaseRow } from '../../overview/query';
import { useCommand } from '../shared/use-command';

/** The chosen cases, in view or not. */
export function useChosen(
  list: { readonly filter: CaseFilter; readonly order: CaseOrder; readonly found: number },
  rowAt: (index: number) => CaseRow | null,
) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const last = useRef<number | null>(null);
  const { filter, order, found } = list;
  const { run, failure } = useCommand();
  const askIds = () => call('overview.ids', { filter, order });

  const none = useCallback(() => {
    last.current = null;
    setChosen(new Set());
  }, []);
  const all = () => {
    if (chosen.size >= found) return none();
    void run(askIds, (ids) => setChosen(new Set(ids)));
  };
  const choose = useCallback(
    (row: CaseRow, index: number, range: boolean) => {
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
      const add = (ids: readonly string[]) => setChosen((now) => new Set([...now, ...ids, row.id]));
      const rows = places.map(rowAt).filter((one) => one !== null);
      // The rows between two distant ones were never loaded.
      if (rows.length === places.length) return add(rows.map(({ id }) => id));
      void run(askIds, (ids) => add(places.flatMap((place) => ids[place] ?? [])));
    },
    [filter, order, rowAt],
  );
  return { chosen, failure, choose, all, none };
}
