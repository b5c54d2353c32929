import { z } from 'zod';
import type { StorageArea } from './area';
import { storageKeys } from './keys';

const tourSchema = z.strictObject({
  /** The step reached, from 0. */
  step: z.int().min(0).max(100),
  /** `off`: put away or done; it comes back when asked for. */
  state: z.enum(['on', 'off']),
});

/** How far the first-run tour is, in the clear: it is needed before there is a vault, and says nothing about anybody. */
export type Tour = z.infer<typeof tourSchema>;

/** The tour as it was left; null where it was never begun (or what was kept is none). */
export async function readTour(local: StorageArea): Promise<Tour | null> {
  const parsed = tourSchema.safeParse((await local.get([storageKeys.tour]))[storageKeys.tour]);
  return parsed.success ? parsed.data : null;
}

/** Keeps how far the tour is. */
export async function writeTour(local: StorageArea, tour: Tour): Promise<void> {
  await local.set({ [storageKeys.tour]: tourSchema.parse(tour) });
}
