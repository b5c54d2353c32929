import { z } from 'zod';
import type { StorageArea } from './area';
import { storageKeys } from './keys';

const tourSchema = z.strictObject({
  /** The step reached, from 0. */
  step: z.int().min(0).max(100),
  /** `off`: closed or done; it comes back when requested. */
  state: z.enum(['on', 'off']),
});

/**
 * The progress of the first-run tour, unencrypted: it is needed before there is a vault, and holds no personal data.
 */
export type Tour = z.infer<typeof tourSchema>;

/** The tour as it was left; null if it was never begun (or the stored value is invalid). */
export async function readTour(local: StorageArea): Promise<Tour | null> {
  const parsed = tourSchema.safeParse((await local.get([storageKeys.tour]))[storageKeys.tour]);
  return parsed.success ? parsed.data : null;
}

/** Stores the progress of the tour. */
export async function writeTour(local: StorageArea, tour: Tour): Promise<void> {
  await local.set({ [storageKeys.tour]: tourSchema.parse(tour) });
}
