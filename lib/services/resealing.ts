import type { Resealed } from '../storage/record-types';
import type { Records } from '../storage/records';

/** Seals records again after a change of passphrase, in the background, while the vault is open. */
export interface Resealer {
  /** Begins, or continues, if there is something left to do. Does nothing while it is already running. */
  readonly run: () => void;
}

/** `told` is called after each part. */
export function resealer(records: Pick<Records, 'resealNext'>, told: (part: Resealed) => void): Resealer {
  let isRunning = false;

  async function work(): Promise<void> {
    for (let part = await records.resealNext(); part !== null; part = await records.resealNext()) told(part);
  }

  return {
    run() {
      if (isRunning) return;
      isRunning = true;
      // If storage fails, what is sealed with the old key stays readable, and the next turn continues from there.
      void work()
        .catch(() => undefined)
        .finally(() => {
          isRunning = false;
        });
    },
  };
}
