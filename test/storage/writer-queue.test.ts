import { expect, it } from 'vitest';
import { createWriterQueue } from '../../lib/storage/writer-queue';

it('starts no job before the one ahead of it has ended, and gives each caller its own result', async () => {
  const queue = createWriterQueue();
  const log: string[] = [];
  const job = (name: string) => () =>
    new Promise<string>((resolve) => {
      log.push(`${name} begins`);
      setTimeout(() => {
        log.push(`${name} ends`);
        resolve(name);
      }, 0);
    });
  expect(await Promise.all([queue(job('one')), queue(job('two'))])).toEqual(['one', 'two']);
  expect(log).toEqual(['one begins', 'one ends', 'two begins', 'two ends']);
});

it.each([
  ['rejects', () => Promise.reject(new Error('sample'))],
  [
    'throws',
    () => {
      throw new Error('sample');
    },
  ],
])('goes on after a job that %s, and tells its caller alone', async (_, failing) => {
  const queue = createWriterQueue();
  const failed = queue(failing);
  const next = queue(async () => 'next');
  await expect(failed).rejects.toThrow('sample');
  expect(await next).toBe('next');
});
