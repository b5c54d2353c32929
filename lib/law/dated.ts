import type { Day } from '../domain/calendar';
import type { Source, Text } from '../i18n/text';

/** A statement of the law that holds for some days, with where it was read. */
export interface DatedRow<V> {
  /** Names it among all rows: `fee.changeOrRenewal.12.online.2026-10-01`. */
  readonly id: string;
  readonly title: Text;
  /** The first day it holds for; absent: no earlier row is known. */
  readonly from?: Day;
  /** The last day it holds for; absent: no end is known. */
  readonly until?: Day;
  readonly value: V;
  readonly source: Source;
}

/** Whether a row holds on a day. */
export const holdsOn = ({ from, until }: Pick<DatedRow<unknown>, 'from' | 'until'>, on: Day): boolean =>
  (from === undefined || from <= on) && (until === undefined || on <= until);

/** The row of a list that holds on a day. Throws where none does: the lists are complete, and a test tries every border. */
export function rowOn<R extends DatedRow<unknown>>(rows: readonly R[], on: Day): R {
  const found = rows.find((row) => holdsOn(row, on));
  if (!found) throw new Error(`No row of ${rows[0]?.id ?? 'an empty list'} holds on ${on}.`);
  return found;
}
