import type { Resealed } from '../storage/record-types';
import type { Records } from '../storage/records';

/** Seals records anew after a new passphrase, in the background, while the vault is open. */
export interface Resealer {
  /** Begins, or goes on, where there is something left to do. Does nothing while it is at work. */
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
      // Where storage fails, what is sealed with the key before stays readable, and the next turn goes on from there.
      void work()
        .catch(() => undefined)
        .finally(() => {
          isRunning = false;
        });
    },
  };
}
