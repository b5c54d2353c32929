import { useCallback, useEffect, useState } from 'preact/hooks';
import { call, subscribe } from '../../messaging/call';
import type { FilterChoices, SavedView } from '../../messaging/namespaces/overview';
import type { Failure } from '../../domain/result';
import type { CaseFilter, CaseOrder } from '../../overview/query';
import { newId } from './link';

/** The saved filters, and what filters can be set to. */
export function useViews(failed: (code: Failure['code']) => void) {
  const [views, setViews] = useState<readonly SavedView[]>([]);
  const [choices, setChoices] = useState<FilterChoices>({ assigned: [], employers: [] });

  useEffect(() => {
    const load = async () => {
      const answer = await call('overview.choices', null);
      if (answer.ok) setChoices(answer.value);
    };
    const loadViews = async () => {
      const answer = await call('views.get', null);
      if (answer.ok) setViews(answer.value);
      else failed(answer.failure.code);
    };
    void load();
    void loadViews();
    return subscribe(({ news }) => {
      if (news === 'records') void load();
    });
  }, [failed]);

  const store = useCallback(
    async (next: readonly SavedView[]): Promise<boolean> => {
      const answer = await call('views.set', { views: next });
      if (answer.ok) setViews(next);
      else failed(answer.failure.code);
      return answer.ok;
    },
    [failed],
  );
  return {
    views,
    choices,
    add: (name: string, filter: CaseFilter, order: CaseOrder) =>
      store([...views, { id: newId(), name, filter, order }]),
    remove: (id: string) => store(views.filter((view) => view.id !== id)),
  };
}
