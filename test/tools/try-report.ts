import { type CheckReport, countResults, type PartCheck } from '../../lib/engine/check-report';
import {
  type ControlRef,
  countOutcomes,
  type Drift,
  type FillReport,
  type IdentityCheck,
  type Outcome,
  type PageRejection,
  type Timings,
  type UndoReport,
  type WrittenOutcome,
} from '../../lib/engine/fill-plan';
import { type FindingKind, isFinding } from '../../lib/spec/check-result';
import type { OutcomeKind } from '../../lib/spec/outcome';
import type { ControlState } from '../e2e/harness/values';

/** What `try` writes. Holds no value of the case and none of the page, except what the given expression returned. */
export interface TryReport {
  readonly page: { readonly accepted: boolean; readonly reason?: PageRejection; readonly drift: readonly Drift[] };
  /** Whose page it was, before the first write; null if the page was refused. */
  readonly identity: IdentityCheck['result'] | null;
  /**
   * `done`, `cancelled`, `stopped(identity)`, `stopped(procedure)` or `stopped(locked)`; `pageRefused` or
   * `identityDiffers` before the first write.
   */
  readonly end: string;
  readonly outcomes: readonly Outcome[];
  /** Every control that was touched, with its outcome. */
  readonly written: readonly { readonly control: ControlRef; readonly outcome: WrittenOutcome }[];
  readonly counts: Readonly<Record<OutcomeKind, number>>;
  readonly timings: Timings | null;
  /** In mode `undo`: the result of undoing the fill. */
  readonly undo?: UndoReport;
  /** What the expression of `--eval` returned; null without one. */
  readonly evaluated: unknown;
  /** Requests that the page or the extension made; all of them failed. */
  readonly unexpectedRequests: readonly string[];
}

/** The meaning of a report's words, for the tool's own help. */
export const reportHelp = `The report of a fill, as JSON without values:
  end       done | cancelled | stopped(identity | procedure | locked) | pageRefused | identityDiffers
  identity  same | empty | differs: whose page it is, as it was last read
  outcomes  one for each part of each row: filled | alreadyEqual | keptUserValue | refused | notOnPage | cleared | noData | yours
            cleared: another applicant's entry, taken away after a person agreed that the page is to be replaced
            with a reason, among them wouldClose (closes: rows with entries that the answer would close), cannotClear, stopped
            with stands: true where something stands there that is not the case's
  written   every control that was touched: { control, outcome }, an outcome of above or
            stray (holds a text of the case in a row that is not that text's) | overwritten (by the page, since) | gone
The report is that of the first look after the fill, a moment after its end.`;

/** What `try` writes in mode `check`. Holds no value of the case and none of the page. */
export interface TryCheckReport extends Pick<TryReport, 'page' | 'identity' | 'evaluated' | 'unexpectedRequests'> {
  readonly end: CheckReport['end'];
  /** What differs between page and case, in the form's order. */
  readonly findings: readonly TryFinding[];
  readonly counts: CheckReport['counts'];
  readonly revision: string;
  readonly timings: CheckReport['timings'] | null;
}

/** One finding. */
export interface TryFinding
  extends Pick<PartCheck, 'row' | 'label' | 'item' | 'section' | 'repeat' | 'part' | 'reason' | 'control'> {
  readonly kind: FindingKind;
}

/** What `try` saw. */
export interface TryResult {
  /** The fill's report, or why the page was refused as a whole. */
  readonly fill: FillReport | { readonly refused: PageRejection };
  readonly undo: UndoReport | null;
  /** All controls as they are at the end. */
  readonly controls: readonly Pick<ControlState, 'id' | 'name' | 'order'>[];
  readonly evaluated: unknown;
  readonly unexpectedRequests: readonly string[];
}

/**
 * Where a control is at the end. The page may have redrawn rows or added others since the control was written; a
 * control that cannot be identified any more keeps its earlier place.
 */
export function placeAtEnd(control: ControlRef, controls: TryResult['controls']): ControlRef {
  const isIt = (found: { readonly id: string; readonly name: string } | undefined) =>
    found !== undefined && found.id === control.id && found.name === control.name;
  if (isIt(controls[control.order])) return control;
  const same = controls.filter(isIt);
  const only = same.length === 1 ? same[0] : undefined;
  return only === undefined ? control : { ...control, order: only.order };
}

/** Times in tenths of a millisecond: more digits say nothing, and might be mistaken for a number of the case. */
function rounded<T extends object>(times: { readonly [K in keyof T]: number }): { readonly [K in keyof T]: number } {
  const tenths = Object.entries<number>(times).map(([name, time]) => [name, Math.round(time * 10) / 10]);
  return Object.fromEntries(tenths) as { readonly [K in keyof T]: number };
}

/** Makes the report of what was seen. */
export function tryReport(seen: TryResult): TryReport {
  const { fill, undo, evaluated = null, unexpectedRequests } = seen;
  const rest = { ...(undo === null ? {} : { undo }), evaluated, unexpectedRequests };
  if ('refused' in fill) {
    return {
      page: { accepted: false, reason: fill.refused, drift: [] },
      identity: null,
      end: 'pageRefused',
      outcomes: [],
      written: [],
      counts: countOutcomes([]),
      timings: null,
      ...rest,
    };
  }
  return {
    page: fill.page,
    identity: fill.page.accepted ? fill.identity.result : null,
    end: fill.stopped === null ? fill.end : `stopped(${fill.stopped})`,
    outcomes: fill.outcomes.map((outcome) => ({
      ...outcome,
      control: outcome.control && placeAtEnd(outcome.control, seen.controls),
    })),
    written: fill.written.map(({ control, outcome }) => ({ control: placeAtEnd(control, seen.controls), outcome })),
    counts: fill.counts,
    timings: rounded(fill.timings),
    ...rest,
  };
}

/** Makes the report of a check. */
export function tryCheckReport(
  checked: CheckReport | { readonly refused: PageRejection },
  { evaluated = null, unexpectedRequests }: Pick<TryResult, 'evaluated' | 'unexpectedRequests'>,
): TryCheckReport {
  if ('refused' in checked) {
    const page = { accepted: false, reason: checked.refused, drift: [] };
    const nothing = { findings: [], counts: countResults([]), revision: '', timings: null };
    return { page, identity: null, end: 'pageRefused', ...nothing, evaluated, unexpectedRequests };
  }
  const { page, identity, end, counts, revision, timings } = checked;
  const findings = checked.parts.flatMap(({ result, row, label, item, section, repeat, part, reason, control }) =>
    isFinding(result)
      ? [{ row, label, item, section, repeat, part, kind: result, ...(reason ? { reason } : {}), control }]
      : [],
  );
  return {
    page,
    identity: page.accepted ? identity.result : null,
    end,
    findings,
    counts,
    revision,
    timings: rounded(timings),
    evaluated,
    unexpectedRequests,
  };
}
