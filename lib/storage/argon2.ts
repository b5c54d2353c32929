import { argon2idAsync } from '@noble/hashes/argon2.js';
import type { Bytes } from './bytes';

/** The cost of one try of a passphrase, in Argon2id's own terms. */
export interface Argon2Cost {
  /** Memory in KiB. */
  readonly m: number;
  /** Passes over the memory. */
  readonly t: number;
  /** Lanes. */
  readonly p: number;
}

/** The browser's way to give work a lower priority (Chromium 94, Firefox 142). */
interface TaskScheduler {
  postTask<Made>(work: () => Promise<Made>, options: { readonly priority: 'background' }): Promise<Made>;
}

/**
 * Argon2id. It takes about a second on purpose, in slices; the browser's other work runs in between, if the browser
 * supports that.
 */
export function argon2id(secret: Bytes, salt: Bytes, { m, t, p }: Argon2Cost, length: number): Promise<Uint8Array> {
  const run = () => argon2idAsync(secret, salt, { m, t, p, dkLen: length });
  const { scheduler } = globalThis as { readonly scheduler?: TaskScheduler };
  return scheduler === undefined ? run() : scheduler.postTask(run, { priority: 'background' });
}
