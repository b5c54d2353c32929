import { call } from '../../messaging/call';
import type { FilterChoices, SavedView } from '../../messaging/namespaces/overview';
import type { Failure } from '../../domain/result';
import type { CaseFilter, CaseOrder } from '../../overview/query';
import { useCommand } from '../shared/use-command';
import { question, useQuery } from '../shared/use-query';
import { newId } from './link';

const noChoices: FilterChoices = { assigned: [], employers: [] };

/** The possible values of filters, kept up to date with what is stored. */
export const useFilterChoices = (): FilterChoices =>
  useQuery(question('overview.choices', null), { refreshOn: ['records'] }).value ?? noChoices;

/** The saved filters. `onStored` is called after a change of them was stored. */
export function useViews(): {
  readonly views: readonly SavedView[];
  readonly failure: Failure['code'] | null;
  readonly add: (name: string, filter: CaseFilter, order: CaseOrder, onStored: () => void) => void;
  readonly remove: (id: string, onStored: () => void) => void;
} {
  const { value, failure, set } = useQuery(question('views.get', null));
  const views = value ?? [];
  const storing = useCommand();
  const store = (next: readonly SavedView[], onStored: () => void) =>
    void storing.run(
      () => call('views.set', { views: next }),
      () => {
        set(next);
        onStored();
      },
    );
  return {
    views,
    failure: storing.failure ?? failure,
    add: (name, filter, order, onStored) => store([...views, { id: newId(), name, filter, order }], onStored),
    remove: (id, onStored) =>
      store(
        views.filter((view) => view.id !== id),
        onStored,
      ),
  };
}
