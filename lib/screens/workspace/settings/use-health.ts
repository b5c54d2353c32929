import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Health } from '../../../../components/workspace/HealthPanel';
import { call } from '../../../messaging/call';
import { createAttempts } from '../../shared/attempts';
import type { Failure } from '../../../domain/result';

const unknown: Health = { step: 'looking', done: 0, total: 0, ailing: [], notices: [], tombstones: 0 };

/** Checks all records, a few at a time: at once, and again on request. Leaving the page ends it. */
export function useHealth(): {
  readonly health: Health;
  readonly failure: Failure['code'] | null;
  readonly examine: () => Promise<void>;
  /** Stops with what was found so far. */
  readonly stop: () => void;
} {
  const [health, setHealth] = useState<Health>(unknown);
  const [failure, setFailure] = useState<Failure['code'] | null>(null);
  const attempts = useMemo(createAttempts, []);
  const going = useRef<string | null>(null);

  function end(): void {
    attempts.drop();
    const session = going.current;
    going.current = null;
    if (session !== null) void call('health.end', { session });
  }

  async function examine(): Promise<void> {
    end();
    const isLatest = attempts.begin();
    setFailure(null);
    setHealth(unknown);
    const begun = await call('health.begin', null);
    if (!isLatest()) {
      if (begun.ok) void call('health.end', { session: begun.value.session });
      return;
    }
    if (!begun.ok) return setFailure(begun.failure.code);
    const { session, total } = begun.value;
    going.current = session;
    let seen: Health = { ...unknown, total };
    for (;;) {
      setHealth(seen);
      const answer = await call('health.next', { session });
      if (!isLatest()) return;
      if (!answer.ok) return setFailure(answer.failure.code);
      if (answer.value === null) break;
      const { done, ailing } = answer.value;
      seen = { ...seen, done, ailing: [...seen.ailing, ...ailing] };
    }
    going.current = null;
    const told = await call('health.notices', null);
    if (!isLatest()) return;
    if (!told.ok) return setFailure(told.failure.code);
    setHealth({ ...seen, ...told.value, step: 'done' });
  }

  useEffect(() => {
    void examine();
    return end;
  }, []);

  return {
    health,
    failure,
    examine,
    stop: () => {
      end();
      setHealth((seen) => ({ ...seen, step: 'stopped' }));
    },
  };
}
