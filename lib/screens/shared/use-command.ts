import { useCallback, useRef, useState } from 'preact/hooks';
import type { Failure, Result } from '../../domain/result';

interface Outcome {
  readonly isBusy: boolean;
  /** Why the last command failed; null once another has begun. */
  readonly failure: Failure['code'] | null;
  /** The last command has come to its end and did not fail. */
  readonly isDone: boolean;
}

/** What presses write, one at a time. */
export interface Command extends Outcome {
  /** Runs one command, and `done` with what it came to. Does nothing while another is under way. */
  readonly run: <T>(write: () => Promise<Result<T>>, done?: (value: T) => void | Promise<void>) => Promise<void>;
  /** Takes back what is told of the last one: the place is about something else now. */
  readonly clear: () => void;
}

const atRest: Outcome = { isBusy: false, failure: null, isDone: false };

/** The commands of one place: one at a time, and one failure to tell of. */
export function useCommand(): Command {
  const [outcome, setOutcome] = useState(atRest);
  const isRunning = useRef(false);
  const run = useCallback<Command['run']>(async (write, done) => {
    if (isRunning.current) return;
    isRunning.current = true;
    setOutcome((before) => ({ ...before, isBusy: true, failure: null }));
    try {
      const answer = await write();
      if (answer.ok) await done?.(answer.value);
      setOutcome({ isBusy: true, failure: answer.ok ? null : answer.failure.code, isDone: answer.ok });
    } finally {
      isRunning.current = false;
      setOutcome((now) => ({ ...now, isBusy: false }));
    }
  }, []);
  const clear = useCallback(() => setOutcome((now) => ({ ...atRest, isBusy: now.isBusy })), []);
  return { ...outcome, run, clear };
}
