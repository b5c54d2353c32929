import { z } from 'zod';
import { isoDate, line, paragraph } from '../values';

/** One line of a paper that was made: ours as it was made, and the person's where it is another. */
const paperLine = z.strictObject({
  id: line,
  made: paragraph,
  /** Absent: as made. Empty: taken out. */
  own: z.string().max(10_000).optional(),
});

/** 書面: a paper of the case as it was last made and edited. It lies in the case, sealed with it. */
export const casePaper = z.strictObject({
  /** The paper's id. */
  id: line,
  madeOn: isoDate,
  /** The day printed on it. */
  datedOn: isoDate.optional(),
  calendar: z.enum(['western', 'japanese']).optional(),
  lines: z.array(paperLine).max(400),
  /** What the facts behind it said when it was made, by their paths; empty where there was nothing. */
  facts: z.record(line, z.string().max(10_000)),
  /** Who has called it finished, and when; whatever changes it takes that away. */
  finished: z.strictObject({ by: line, on: isoDate, signedOn: isoDate.optional() }).optional(),
  /** What it said when it was finished before, the latest first. */
  versions: z
    .array(z.strictObject({ on: isoDate, by: line, text: z.string().max(100_000) }))
    .max(20)
    .optional(),
});
export type CasePaper = z.infer<typeof casePaper>;
