/** Runs jobs one after another in the order they were given; each caller gets its own job's result or error. */
export type WriterQueue = <Result>(job: () => Promise<Result>) => Promise<Result>;

/**
 * A queue for everything that reads, decides and then writes: without it two writers could both read revision 3 and
 * both write revision 4. It works within one context only, which is enough because only the background owns the vault.
 */
export function createWriterQueue(): WriterQueue {
  let last: Promise<unknown> = Promise.resolve();
  return (job) => {
    const result = last.then(job);
    // A failed job concerns only its caller; the jobs behind it continue.
    last = result.catch(() => undefined);
    return result;
  };
}
