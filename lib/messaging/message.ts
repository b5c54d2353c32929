import type { z } from 'zod';

/** Who may send a message: a window of the extension, or the page side on a portal page. */
export type SenderKind = 'window' | 'page';

/**
 * A message to the background: who may send it and what input it takes. Only the compiler knows the type of the result.
 */
export interface Message<In, Out> {
  readonly from: SenderKind;
  /** Checks the input before anything else is done with it. */
  readonly input: z.ZodType<In>;
  readonly answer?: Out;
}

/** Describes a message: `message<In, Out>()('window', schema)`. The schema accepts only values of type `In`. */
export const message =
  <In, Out>() =>
  (from: SenderKind, input: z.ZodType<In>): Message<In, Out> => ({ from, input });
