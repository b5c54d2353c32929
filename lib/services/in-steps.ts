/**
 * Runs work that stops after each step. After every `slice` milliseconds it pauses, so that other work gets its turn.
 * `onStep` gets the step before each pause. Returns null if `isWanted` returns false after a pause.
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
