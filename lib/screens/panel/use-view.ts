import { useEffect, useState } from 'preact/hooks';
import { call, subscribe } from '../../messaging/call';
import type { PanelView } from '../../messaging/namespaces/settings';

/** The view of the panel: what it was opened for, until the person chooses another. */
export function useView(): readonly [PanelView, (view: PanelView) => void] {
  const [view, setView] = useState<PanelView>('entries');
  useEffect(() => {
    const look = () =>
      void call('panel.asked', null).then((answer) => {
        if (answer.ok && answer.value.view !== null) setView(answer.value.view);
      });
    look();
    return subscribe(({ news }) => {
      if (news === 'panel') look();
    });
  }, []);
  return [view, setView];
}
