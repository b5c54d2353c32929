import { useCallback, useRef, useState } from 'preact/hooks';
import type { Failure, Result } from '../../domain/result';

interface Outcome {
  readonly isBusy: boolean;
  /** Why the last command failed; null once another has begun. */
  readonly failure: Failure['code'] | null;
  /** The last command has ended and did not fail. */
  readonly isDone: boolean;
}

/** Commands that write, started by presses, one at a time. */
export interface Command extends Outcome {
  /** Runs one command, then `done` with its result. Does nothing while another is running. */
  readonly run: <T>(write: () => Promise<Result<T>>, done?: (value: T) => void | Promise<void>) => Promise<void>;
  /** Clears the last result: the place now shows something else. */
  readonly clear: () => void;
}

const atRest: Outcome = { isBusy: false, failure: null, isDone: false };

/** The commands of one place: one at a time, with one failure to show. */
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
