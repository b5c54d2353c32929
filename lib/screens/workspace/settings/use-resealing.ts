import { useEvents } from '../../shared/use-events';
import { question, useQuery } from '../../shared/use-query';

/**
 * The progress of sealing records again after a change of passphrase; null if nothing is left to do, or it cannot be
 * asked.
 */
export function useResealing(): { readonly done: number; readonly total: number } | null {
  const { value, set } = useQuery(question('vault.resealed', null), { refreshOn: ['vault'] });
  useEvents((event) => {
    if (event.news !== 'resealing') return;
    const { done, total } = event;
    set(done < total ? { done, total } : null);
  });
  return value;
}
