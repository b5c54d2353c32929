import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Failure, Result } from '../../domain/result';
import { call } from '../../messaging/call';
import type { AppEvent } from '../../messaging/events';
import type { MessageName, Protocol } from '../../messaging/protocol';
import { createAttempts } from './attempts';
import { useEvents } from './use-events';

/** Something to ask; it is the same question while its key is the same. */
export interface Question<T> {
  readonly key: string;
  readonly ask: () => Promise<Result<T>>;
}

/** A message to the background, as a question. */
export const question = <N extends MessageName>(name: N, input: Protocol[N]['in']): Question<Protocol[N]['out']> => ({
  key: JSON.stringify([name, input]),
  ask: () => call(name, input),
});

/** An event after which an answer may be out of date; with a tab, only if the event is about that tab. */
export type RefreshEvent =
  | 'records'
  | 'vault'
  | 'panel'
  | 'tab'
  | 'check'
  | { readonly news: 'tab' | 'check'; readonly tabId: number };

/** The state of a question. */
export interface Query<T> {
  /** Null until it is known, and while the vault is locked. Stays in view when asking again fails. */
  readonly value: T | null;
  readonly failure: Failure['code'] | null;
  /** Asked, and neither answered nor failed. */
  readonly isLoading: boolean;
  /** Asks once more. */
  readonly again: () => void;
  /** Sets the value without asking, when a write has returned it. */
  readonly set: (value: T) => void;
}

interface Options {
  readonly refreshOn?: readonly RefreshEvent[];
  /** The last answer stays in view until another question has its own. `key` says which question it answers. */
  readonly keepsLast?: boolean;
}

interface Held<T> {
  /** The key of the answered question; null if there is no answer. */
  readonly key: string | null;
  readonly value: T | null;
  readonly failure: Failure['code'] | null;
}

const nothing = { key: null, value: null, failure: null } as const;
const unchanging: readonly RefreshEvent[] = [];

/** Failures after which the last answer must not stay in view: the vault is locked, or what was asked about is gone. */
const emptying: ReadonlySet<Failure['code']> = new Set(['locked', 'noVault', 'notFound']);

/**
 * Asks a question, and asks it again after each event that may have changed its answer. An answer is dropped if it
 * arrives after a newer question, after a lock, or after the component is unmounted. `asked`: null asks nothing.
 */
export function useQuery<T>(asked: Question<T> | null, options: Options = {}): Query<T> {
  const { refreshOn = unchanging, keepsLast = false } = options;
  const key = asked?.key ?? null;
  const [held, setHeld] = useState<Held<T>>(nothing);
  const attempts = useMemo(createAttempts, []);
  const latest = useRef(asked);
  latest.current = asked;

  const again = useCallback(() => {
    const isLatest = attempts.begin();
    const now = latest.current;
    if (now === null) return;
    void now.ask().then((answer) => {
      if (!isLatest()) return;
      if (answer.ok) return setHeld({ key: now.key, value: answer.value, failure: null });
      const { code } = answer.failure;
      setHeld((before) => {
        const isKept = !emptying.has(code) && (keepsLast || before.key === now.key);
        return { key: now.key, value: isKept ? before.value : null, failure: code };
      });
    });
  }, []);
  const set = useCallback((value: T) => {
    attempts.drop();
    setHeld({ key: latest.current?.key ?? null, value, failure: null });
  }, []);

  useEffect(again, [key]);
  useEffect(() => attempts.drop, []);
  useEvents((event) => {
    if (event.news === 'vault' && event.state !== 'open') {
      attempts.drop();
      setHeld({ key, value: null, failure: event.state === 'none' ? 'noVault' : 'locked' });
    } else if (refreshOn.some((one) => isAbout(event, one))) again();
  });

  const isShown = key !== null && (keepsLast || held.key === key);
  const { value, failure } = isShown ? held : nothing;
  return { value, failure, isLoading: key !== null && value === null && failure === null, again, set };
}

function isAbout(event: AppEvent, refresh: RefreshEvent): boolean {
  if (typeof refresh === 'string') return event.news === refresh;
  return event.news === refresh.news && event.tabId === refresh.tabId;
}
