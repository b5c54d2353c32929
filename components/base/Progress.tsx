import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** The progress of long work. `total` 0: not known yet, the bar only shows that work is in progress. */
export interface ProgressProps {
  readonly label: string;
  readonly done: number;
  readonly total: number;
  /** What it is working on now. */
  readonly at?: ComponentChildren;
  readonly testId?: string;
}

/** A bar with the numbers beside it. */
export function Progress({ label, done, total, at, testId }: ProgressProps) {
  const id = useId();
  return (
    <div class="progress" data-testid={testId}>
      <div class="progress__text">
        <label for={id}>{label}</label>
        {total > 0 && (
          <span>
            {done} / {total}
          </span>
        )}
      </div>
      {total > 0 ? (
        <progress class="progress__bar" id={id} value={Math.min(done, total)} max={total} />
      ) : (
        <progress class="progress__bar" id={id} />
      )}
      {at !== undefined && <p class="small muted">{at}</p>}
    </div>
  );
}
