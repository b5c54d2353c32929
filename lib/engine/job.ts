import type { ControlKind } from '../spec/field';
import type { KeptReason, NoDataReason, OutcomeKind, PageRefusal, RefusalReason, ValueRefusal } from '../spec/outcome';
import type { Pointing } from './pointing';

/** What one part of a row should hold after the fill. */
export type Want =
  /** A text, or the portal's words of an option. */
  | { readonly state: 'write'; readonly text: string }
  | { readonly state: 'none'; readonly reason: NoDataReason }
  | { readonly state: 'refused'; readonly reason: ValueRefusal }
  | { readonly state: 'yours' };

/** One part of a row as the page is to be asked about it. */
export interface JobPart {
  readonly part: string;
  readonly kind: ControlKind;
  /** Names the list in `Job.lists`, for choices. */
  readonly list?: string;
  /** Characters the box takes; tells boxes with the same label apart. */
  readonly limit?: number;
  /** The box takes exactly `limit` characters. */
  readonly exact?: boolean;
  /** Parts (by `matchKey`) whose answer decides whether this one is wanted. */
  readonly parents: readonly string[];
  readonly witness: { readonly id: string | null; readonly name: string | null };
  /** The portal's words of the option that stands chosen on an untouched page. */
  readonly pageDefault?: string;
  readonly want: Want;
}

/** One row of the form with what the case wants in it. */
export interface JobRow {
  readonly row: string;
  /** The portal's label. */
  readonly label: string;
  readonly item: string | null;
  readonly section: string;
  readonly required: boolean;
  readonly repeat: { readonly group: string; readonly index: number } | null;
  readonly reveal: 'maybe' | null;
  /** Another answer decides whether the row is shown; it may come up late. */
  readonly conditional: boolean;
  readonly follows: string | null;
  /** Rows of one unit speak of one thing. */
  readonly unit: string | null;
  readonly parts: readonly JobPart[];
}

/** An entry of the case for which the form has no block. */
export interface Overflow {
  readonly row: string;
  readonly label: string;
  readonly section: string;
  readonly repeat: number;
}

/**
 * Everything the page side needs for one fill, and nothing else: the rows, the portal's words, the values for this
 * form. Made by `engine/plan` in the background; plain data.
 */
export interface Job {
  readonly procedure: string;
  readonly portalName: string;
  readonly status: { readonly label: string; readonly texts: readonly string[] };
  /** Option lists, in the portal's words. */
  readonly lists: Readonly<Record<string, readonly string[]>>;
  readonly sections: readonly string[];
  readonly rows: readonly JobRow[];
  readonly overflow: readonly Overflow[];
  readonly identity: readonly { readonly row: string; readonly part: string }[];
  /** Rows that hold something on an untouched page. */
  readonly preset: readonly string[];
  /** Parts whose control a person has pointed to, heard where the words alone do not lead to one. */
  readonly pointings?: readonly Pointing[];
}

/** What the person asked of one fill. */
export interface FillOptions {
  /** `keep`: what stands on the page stays. `replace`: the case's value goes over it. */
  readonly existing: 'keep' | 'replace';
  /** The person has seen that the page belongs to someone else and wants to go on. */
  readonly identityConfirmed: boolean;
}

/** Where a control stands in the document. */
export interface ControlRef {
  readonly id: string;
  readonly name: string;
  /** Index among all `input, select, textarea` of the document. */
  readonly order: number;
}

/** What became of one part. Holds no value. */
export interface Outcome {
  readonly row: string;
  readonly label: string;
  readonly item: string | null;
  readonly section: string;
  readonly repeat: number | null;
  readonly part: string;
  readonly outcome: OutcomeKind;
  readonly reason?: RefusalReason | NoDataReason | KeptReason;
  /** Found because a person has pointed to it. */
  readonly pointed?: boolean;
  readonly control: ControlRef | null;
}

/** A difference between the page and the rows we know. Holds the portal's own words, never a value of the case. */
export interface Drift {
  readonly kind:
    | 'rowMissing'
    | 'rowUnknown'
    | 'optionMissing'
    | 'optionUnknown'
    | 'limitChanged'
    | 'kindChanged'
    | 'itemChanged'
    | 'sectionMissing'
    | 'witnessesDisagree'
    | 'ambiguous'
    /** Found because a person has pointed to it; `detail` is the page's own label. */
    | 'pointed';
  readonly row: string | null;
  readonly label: string;
  readonly section: string;
  /** The option, or old and new limit. */
  readonly detail?: string;
  /** A row unknown to us that the page marks 必須. */
  readonly required?: boolean;
}

/** Why a page is refused as a whole. */
export type PageRejection = 'notTheForm' | 'otherProcedure' | 'otherStatus' | 'statusUnknown';

/** What the page says about itself. */
export type PageAcceptance =
  | { readonly accepted: true; readonly drift: readonly Drift[] }
  | { readonly accepted: false; readonly reason: PageRejection; readonly drift: readonly Drift[] };

/** Whose page it is: the identity rows compared before the first write. */
export interface IdentityCheck {
  readonly result: 'same' | 'empty' | 'differs';
  /** Rows that differ. */
  readonly rows: readonly string[];
}

/** Milliseconds spent in each part of a fill. */
export interface Timings {
  readonly collect: number;
  readonly match: number;
  readonly plan: number;
  readonly apply: number;
  readonly settle: number;
  readonly verify: number;
  readonly total: number;
  readonly passes: number;
}

/** How a fill ended. */
export type FillEnd = 'done' | 'cancelled' | 'pageRefused' | 'identityDiffers';

/** The result of one fill. Holds no value. */
export interface FillReport {
  readonly end: FillEnd;
  readonly page: PageAcceptance;
  readonly identity: IdentityCheck;
  readonly outcomes: readonly Outcome[];
  readonly counts: Readonly<Record<OutcomeKind, number>>;
  readonly writes: number;
  readonly canUndo: boolean;
  readonly timings: Timings;
}

/** The result of taking one fill back. */
export interface UndoReport {
  readonly end: 'done' | 'nothingToUndo' | 'cancelled';
  readonly restored: number;
  /** Parts that could not be put back as they were. */
  readonly left: readonly {
    readonly row: string;
    readonly part: string;
    readonly reason: PageRefusal | 'changedSince';
  }[];
}

/** How far a fill is. */
export interface FillProgress {
  readonly done: number;
  readonly total: number;
  readonly section: string;
}

/** Counts outcomes by kind. */
export function countOutcomes(outcomes: readonly Outcome[]): Record<OutcomeKind, number> {
  const counts: Record<OutcomeKind, number> = {
    filled: 0,
    alreadyEqual: 0,
    keptUserValue: 0,
    refused: 0,
    notOnPage: 0,
    noData: 0,
    yours: 0,
  };
  for (const { outcome } of outcomes) counts[outcome] += 1;
  return counts;
}
