import type { z } from 'zod';

/** Who may send a message: a window of the extension, or the page side on a portal page. */
export type SenderKind = 'window' | 'page';

/** A message to the background: who may send it and what it may bring. What is answered is known to the compiler alone. */
export interface Message<In, Out> {
  readonly from: SenderKind;
  /** Checks what is brought before anything else is done with it. */
  readonly input: z.ZodType<In>;
  readonly answer?: Out;
}

/** Describes a message: `message<In, Out>()('window', schema)`. The schema lets through nothing that is not an `In`. */
export const message =
  <In, Out>() =>
  (from: SenderKind, input: z.ZodType<In>): Message<In, Out> => ({ from, input });
