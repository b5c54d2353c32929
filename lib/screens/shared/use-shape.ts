import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { ShapeActions, ShapeState } from '../../../components/shape/props';
import { call } from '../../messaging/call';
import { createAttempts } from './attempts';
import { saveFile } from './save-file';
import { useEvents } from './use-events';

const atFirst: ShapeState = { recorded: null, failure: null, busy: false, saved: null };

/** The recording of one tab's page. Nothing of it is stored; it goes with the window, another tab, or a lock. */
export function useShape(tabId: number): { readonly state: ShapeState; readonly actions: ShapeActions } {
  const [state, setState] = useState(atFirst);
  const attempts = useMemo(createAttempts, []);
  const read = useCallback(
    async (watch: 'start' | 'stop' | null) => {
      const isLatest = attempts.begin();
      setState((now) => ({ ...now, busy: true, failure: null, saved: null }));
      const answer = await call('shape.read', { tabId, watch });
      if (!isLatest()) return;
      if (answer.ok) setState({ ...atFirst, recorded: answer.value });
      // What was read before is of a page that cannot be read any more.
      else setState({ ...atFirst, failure: answer.failure.code });
    },
    [tabId],
  );
  useEffect(() => {
    attempts.drop();
    setState(atFirst);
  }, [tabId]);
  useEvents((event) => {
    if (event.news === 'shape' && event.tabId === tabId && state.recorded) void read(null);
    if (event.news === 'vault' && event.state !== 'open') {
      attempts.drop();
      setState(atFirst);
    }
  });
  const file = state.recorded?.file ?? null;
  const actions = useMemo<ShapeActions>(
    () => ({
      record: () => void read(null),
      start: () => void read('start'),
      stop: () => void read('stop'),
      save: () => {
        if (file === null) return;
        const name = `tenken-page-shape-${file.madeOn}.json`;
        saveFile(name, new Blob([`${JSON.stringify(file, null, 1)}\n`], { type: 'application/json' }));
        setState((now) => ({ ...now, saved: name }));
      },
      drop: () => {
        attempts.drop();
        setState(atFirst);
        // The page forgets what it has noted; one that is gone has nothing to forget.
        void call('shape.read', { tabId, watch: 'stop' });
      },
    }),
    [read, tabId, file],
  );
  return { state, actions };
}
