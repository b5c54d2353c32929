import type { NoDataReason } from '../spec/outcome';
import { isPageDefault } from './held';
import type { PlannedPart, PlannedRow } from './fill-plan';

/** Whether the case is silent about a row that is, or may be, wanted. */
export const isSilent = (reason: NoDataReason): boolean => reason === 'notAnswered' || reason === 'waits';

/** What stands in a control, and whether a person can answer there. */
export interface Answerable {
  readonly text: string;
  readonly visible: boolean;
  readonly enabled: boolean;
}

/**
 * Whether the form wants an answer, the page shows the row, and neither the page nor the case has one. A default of the
 * portal's is nobody's answer. Which answers call up a `maybe` row is not known: it is not asked for.
 */
export function isUnanswered(row: PlannedRow, part: PlannedPart, { text, visible, enabled }: Answerable): boolean {
  const { want } = part;
  if (want.state !== 'none' || !isSilent(want.reason)) return false;
  return row.required && row.reveal === null && visible && enabled && isPageDefault(part, text);
}

/** How a part bears on whether its row has an answer. */
export type Bearing = 'answered' | 'unanswered' | 'nothing';

/** The parts at which it is said that a row has no answer: the first of each row in which nothing else stands. */
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
