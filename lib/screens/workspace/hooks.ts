import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { RecordKind } from '../../domain/exchange';
import type { EditedRecord, EditState } from '../../editor/edited-record';
import { type Route, routeOf } from '../../../components/navigation/routes';
import { call, subscribe } from '../../messaging/call';
import type { RecordName } from '../../messaging/namespaces/overview';
import type { Result, Failure } from '../../domain/result';
import type { Stored } from '../../domain/stored';
import type { CaseSummary } from '../../messaging/namespaces/records';
import { editedRecords } from './link';

/** The page that the address names. */
export function useRoute(): Route {
  const [route, setRoute] = useState(() => routeOf(location.hash));
  useEffect(() => {
    const read = () => {
      setRoute(routeOf(location.hash));
      window.scrollTo(0, 0);
    };
    window.addEventListener('hashchange', read);
    return () => window.removeEventListener('hashchange', read);
  }, []);
  return route;
}

/** Closing the window with a change not stored asks first. */
export function useKeepWatch(): void {
  useEffect(() => {
    const leave = (event: BeforeUnloadEvent) => {
      if (editedRecords.unsaved().length > 0) event.preventDefault();
    };
    window.addEventListener('beforeunload', leave);
    return () => window.removeEventListener('beforeunload', leave);
  }, []);
}

/** A record being edited and its state; null for no record. */
export function useEditedRecord(kind: RecordKind, id: string | null): { edited: EditedRecord; now: EditState } | null {
  const edited = id === null ? null : editedRecords.of(kind, id);
  const [, setTurn] = useState(0);
  useEffect(() => {
    if (!edited) return;
    const look = () => setTurn((turn) => turn + 1);
    // It may have been read before anybody listened.
    look();
    return edited.listen(look);
  }, [edited]);
  return edited && { edited, now: edited.state() };
}

/** Something asked of the background, and asked again when records change. */
export interface Asked<T> {
  readonly value: T | null;
  readonly failure: Failure['code'] | null;
  readonly again: () => void;
}

/** What a question comes to; `live`: kept true to what is stored. The question must be the same function as long as it is the same. */
export function useAsked<T>(ask: () => Promise<Result<T>>, live: boolean): Asked<T> {
  const nothing = { ask, value: null, failure: null };
  const [asked, setAsked] = useState<Omit<Asked<T>, 'again'> & { readonly ask: typeof ask }>(nothing);
  const latest = useRef(ask);
  latest.current = ask;
  const again = useCallback(() => {
    void ask().then((answer) => {
      // Another question has been asked since: this answers it no more.
      if (latest.current !== ask) return;
      // What was there stays in view when asking again fails.
      setAsked((now) => {
        const before = now.ask === ask ? now : nothing;
        return answer.ok ? { ask, value: answer.value, failure: null } : { ...before, failure: answer.failure.code };
      });
    });
  }, [ask]);
  useEffect(() => {
    again();
    if (!live) return;
    return subscribe(({ news }) => {
      if (news === 'records') again();
    });
  }, [again, live]);
  return { ...(asked.ask === ask ? asked : nothing), again };
}

/** All records of a kind. With `live`, kept true to what is stored. */
export function useRecords(kind: RecordKind, live: boolean): Asked<readonly Stored[]> {
  return useAsked(
    useCallback(() => call('records.list', { kind }), [kind]),
    live,
  );
}

const askCases = () => call('cases.list', null);

/** The cases as lines of a list, kept true to what is stored. All of them: for what draws or uses all. */
export function useCases(): Asked<readonly CaseSummary[]> {
  return useAsked(askCases, true);
}

const noNames: readonly RecordName[] = [];

/** What people call every record of a kind; none while `wanted` is false. */
export function useNames(kind: RecordKind, wanted: boolean): readonly RecordName[] {
  const ask = useCallback(
    async () => (wanted ? await call('overview.names', { kind }) : ({ ok: true, value: noNames } as const)),
    [kind, wanted],
  );
  return useAsked(ask, false).value ?? noNames;
}
