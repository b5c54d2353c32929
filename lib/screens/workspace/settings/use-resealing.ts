import { useEffect, useState } from 'preact/hooks';
import { call, subscribe } from '../../../messaging/call';

/** How far records are sealed anew after a new passphrase; null where nothing is left to do. */
export function useResealing(): { readonly done: number; readonly total: number } | null {
  const [part, setPart] = useState<{ readonly done: number; readonly total: number } | null>(null);
  useEffect(() => {
    const look = () =>
      void call('vault.resealed', null).then((answer) => {
        // Where it cannot be asked, the page says so elsewhere.
        if (answer.ok) setPart(answer.value);
      });
    look();
    return subscribe((news) => {
      if (news.news === 'vault') look();
      if (news.news === 'resealing') setPart(news.done < news.total ? { done: news.done, total: news.total } : null);
    });
  }, []);
  return part;
}
