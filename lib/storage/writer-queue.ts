/** Runs jobs one after another in the order they were given; each caller gets its own job's result or error. */
export type WriterQueue = <Result>(job: () => Promise<Result>) => Promise<Result>;

/**
 * A queue for everything that reads, decides and then writes: without it two writers both read revision 3 and both write
 * revision 4. It holds within one context only, which is enough because the background alone owns the vault.
 */
export function createWriterQueue(): WriterQueue {
  let last: Promise<unknown> = Promise.resolve();
  return (job) => {
    const result = last.then(job);
    // A failed job is its caller's affair; those waiting behind it go on.
    last = result.catch(() => undefined);
    return result;
  };
}
