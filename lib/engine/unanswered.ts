import type { NoDataReason } from '../spec/outcome';
import { isPageDefault } from './held';
import type { PlannedPart, PlannedRow } from './fill-plan';

/** Whether the case has no answer for a row that is, or may be, wanted. */
export const isSilent = (reason: NoDataReason): boolean => reason === 'notAnswered' || reason === 'waits';

/** What a control holds, and whether a person can answer there. */
export interface Answerable {
  readonly text: string;
  readonly visible: boolean;
  readonly enabled: boolean;
}

/**
 * Whether the form wants an answer, the page shows the row, and neither the page nor the case has one. The portal's
 * default is not an answer. We do not know which answers bring up a `maybe` row, so such a row is not demanded.
 */
export function isUnanswered(row: PlannedRow, part: PlannedPart, { text, visible, enabled }: Answerable): boolean {
  const { want } = part;
  if (want.state !== 'none' || !isSilent(want.reason)) return false;
  return row.required && row.reveal === null && visible && enabled && isPageDefault(part, text);
}

/** What a part says about whether its row has an answer. */
export type Bearing = 'answered' | 'unanswered' | 'nothing';

/** The parts that report an unanswered row: the first part of each row in which nothing else is entered. */
export function saidOnce<Part extends { readonly row: string }>(
  parts: readonly Part[],
  bearingOf: (part: Part) => Bearing,
): ReadonlySet<Part> {
  const done = new Set(parts.filter((one) => bearingOf(one) === 'answered').map(({ row }) => row));
  const said = new Set<Part>();
  for (const one of parts) {
    if (bearingOf(one) !== 'unanswered' || done.has(one.row)) continue;
    done.add(one.row);
    said.add(one);
  }
  return said;
}
