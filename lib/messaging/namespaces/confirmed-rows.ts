import type { ConfirmingRow } from '../../engine/predicted';
import { z } from 'zod';
import { pointedControl } from '../../storage/pointed-control';
import { message } from '../message';

const tabId = z.int().min(0);
const procedure = z.string().max(64);
const row = z.string().max(100);

/** Messages about rows that nobody had seen on the page at hand, and which a person has looked at there. */
export const confirmedRowMessages = {
  /**
   * Keeps which controls these rows are, as the person has just seen them beside each other; good for the form's revision,
   * and for pages like the tab's: the portal's, or the practice form. Refused as a whole where one of them is no predicted row of the form, or its control of another kind.
   */
  'confirmedRows.add': message<{ tabId: number; procedure: string; rows: readonly ConfirmingRow[] }, null>()(
    'window',
    z.strictObject({
      tabId,
      procedure,
      rows: z
        .array(
          z.strictObject({
            row,
            parts: z
              .array(z.strictObject({ part: z.string().max(20), target: pointedControl }))
              .min(1)
              .max(20),
          }),
        )
        .min(1)
        .max(1000),
    }),
  ),
  /** Takes back what was confirmed of a row. */
  'confirmedRows.remove': message<{ tabId: number; procedure: string; row: string }, null>()(
    'window',
    z.strictObject({ tabId, procedure, row }),
  ),
};
