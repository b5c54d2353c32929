import { useEffect, useState } from 'preact/hooks';
import type { PanelView } from '../../messaging/namespaces/settings';
import { question, useQuery } from '../shared/use-query';

/** The view of the panel: the one it was opened for, until the person chooses another. */
export function useView(): readonly [PanelView, (view: PanelView) => void] {
  const [view, setView] = useState<PanelView>('entries');
  const asked = useQuery(question('panel.asked', null), { refreshOn: ['panel'] }).value;
  useEffect(() => {
    if (asked?.view) setView(asked.view);
  }, [asked]);
  return [view, setView];
}
