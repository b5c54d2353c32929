import { revisionOf } from '../engine/fingerprint';
import type { FillPlan } from '../engine/fill-plan';
import { controlOf, matcherOf, matchKey } from '../engine/match';
import { describeControl, type PointedControl } from '../engine/pointing';
import { collect } from './collect';
import type { Marks } from './marks';
import { letPoint } from './point';

/** The result of letting a person point at the control of a row. Holds only words of the page. */
export type Aim =
  | { readonly result: 'pointed'; readonly target: PointedControl; readonly revision: string }
  | { readonly result: 'cancelled' | 'noControl' | 'otherKind' | 'taken'; readonly words: string };

/** What the person is to point at. */
export interface AimRequest {
  readonly job: FillPlan;
  readonly row: string;
  readonly part: string;
  readonly marks: Marks;
  readonly signal: AbortSignal;
}

/** Lets the person point at the control of one part of the form, and says whether that control can be accepted. */
export async function aimAt(document: Document, { job, row, part, marks, signal }: AimRequest): Promise<Aim> {
  const page = collect(document);
  const pointed = await letPoint(document, page, marks, signal);
  if (typeof pointed === 'string') return { result: pointed, words: '' };
  const target = describeControl(page.facts, pointed.key);
  if (!target) return { result: 'noControl', words: '' };
  const { words } = target;
  const wanted = job.rows.find((one) => one.row === row)?.parts.find((one) => one.part === part);
  if (wanted?.kind !== target.kind) return { result: 'otherKind', words };
  // The old pointing for the same part must not block the new one.
  const others = (job.pointings ?? []).filter((one) => one.row !== row || one.part !== part);
  const own = matchKey(row, part);
  const matches = matcherOf({ ...job, pointings: others }).match(page.facts);
  const isTaken = [...matches].some(([key, match]) => key !== own && controlOf(match, page.facts)?.key === pointed.key);
  if (isTaken) return { result: 'taken', words };
  return { result: 'pointed', target, revision: revisionOf(page.facts) };
}
