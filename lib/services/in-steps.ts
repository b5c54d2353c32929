/**
 * Runs work that stops after each of its steps, with a pause whenever it has gone on for `slice` milliseconds, so that whatever else waits gets its turn. `onStep` hears the
 * step before each pause. Ends with null when `isWanted` says no after a pause.
 */
export async function runInSteps<S, T>(
  work: Generator<S, T>,
  { slice = 40, isWanted, onStep }: { slice?: number; isWanted: () => boolean; onStep?: (step: S) => void },
): Promise<T | null> {
  let started = performance.now();
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() - started < slice) continue;
    onStep?.(step.value);
    await new Promise<void>((resolve) => setTimeout(resolve));
    if (!isWanted()) return null;
    started = performance.now();
  }
}
