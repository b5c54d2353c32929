/** Milliseconds this thread has worked: what other processes take of the machine does not count. */
export function workedMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
