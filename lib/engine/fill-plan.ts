import type { ControlKind, PageStatus } from '../spec/field';
import type { KeptReason, NoDataReason, OutcomeKind, PageRefusal, RefusalReason, ValueRefusal } from '../spec/outcome';
import type { PointedControl, Pointing } from './pointing';
import type { RecognisedRow } from './predicted';

/** What the case says in one part of a row. */
export type StatedValue =
  /** A text, or the portal's words of an option. */
  | { readonly state: 'write'; readonly text: string }
  | { readonly state: 'none'; readonly reason: NoDataReason }
  /** Nothing may be there: the page is another applicant's and is to be replaced. */
  | { readonly state: 'empty'; readonly reason: NoDataReason }
  /** `empty`: the present value is another applicant's and is removed all the same. */
  | { readonly state: 'refused'; readonly reason: ValueRefusal; readonly empty?: true }
  | { readonly state: 'yours' };

/** What one part of a row should hold after the fill. */
export type PlannedValue =
  | StatedValue
  /** What the case says stays behind: nobody has confirmed where on this revision of the page it belongs. */
  | { readonly state: 'refused'; readonly reason: 'notConfirmed'; readonly empty?: true };

/** One part of a row as the page is to be asked about it. */
export interface PlannedPart {
  readonly part: string;
  readonly kind: ControlKind;
  /** The list's name in `FillPlan.lists`, for choices. */
  readonly list?: string;
  /** How many characters the box takes; it distinguishes boxes with the same label. */
  readonly limit?: number;
  /** The box takes exactly `limit` characters. */
  readonly exact?: boolean;
  /** Parts (by `matchKey`) whose answer decides whether this one is needed. */
  readonly parents: readonly string[];
  readonly pageIds: { readonly id: string | null; readonly name: string | null };
  /** Of a row that nobody has seen on this revision of the page; absent for every other. */
  readonly predicted?: PredictedPart;
  /** The portal's words of the option that stands chosen on an untouched page. */
  readonly pageDefault?: string;
  readonly want: PlannedValue;
}

/** What is known of a part that nobody has seen on this revision of the page. */
export interface PredictedPart {
  /** What a person has confirmed it to be, and when (YYYY-MM-DD); null: nothing yet. */
  readonly confirmed: { readonly target: PointedControl; readonly on: string } | null;
}

/** One row of the form with what the case wants in it. */
export interface PlannedRow {
  readonly row: string;
  /** The portal's label. */
  readonly label: string;
  readonly item: string | null;
  readonly section: string;
  readonly required: boolean;
  readonly repeat: { readonly group: string; readonly index: number } | null;
  readonly reveal: 'maybe' | null;
  /** Another answer decides whether the row is shown; it may appear late. */
  readonly conditional: boolean;
  readonly follows: string | null;
  /** Rows of one unit describe one thing. */
  readonly unit: string | null;
  readonly parts: readonly PlannedPart[];
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
export interface FillPlan {
  readonly procedure: string;
  readonly portalName: string;
  readonly status: Omit<PageStatus, 'row'>;
  /** Option lists, in the portal's words. */
  readonly lists: Readonly<Record<string, readonly string[]>>;
  readonly sections: readonly string[];
  readonly rows: readonly PlannedRow[];
  readonly overflow: readonly Overflow[];
  /** The parts that say whose page it is, with the case's own text; null if the case has no text that fits. */
  readonly identity: readonly { readonly row: string; readonly part: string; readonly text: string | null }[];
  /** Rows that hold something on an untouched page. */
  readonly preset: readonly string[];
  /** Parts whose control a person has pointed at. Used if the words alone do not lead to one control. */
  readonly pointings?: readonly Pointing[];
}

/** What the person chose for one fill. */
export interface FillOptions {
  /** `keep`: existing values on the page stay. `replace`: the case's value overwrites them. */
  readonly existing: 'keep' | 'replace';
  /** The person has seen that the page belongs to someone else and wants to go on. */
  readonly identityConfirmed: boolean;
  /** Whose page the person saw, from `IdentityCheck.seen`: no other page is written on. */
  readonly seen?: readonly string[] | undefined;
}

/** The position of a control in the document. */
export interface ControlRef {
  readonly id: string;
  readonly name: string;
  /** Index among all `input, select, textarea` of the document. */
  readonly order: number;
}

/** The result for one part. Holds no value. */
export interface Outcome {
  readonly row: string;
  readonly label: string;
  readonly item: string | null;
  readonly section: string;
  readonly repeat: number | null;
  readonly part: string;
  readonly outcome: OutcomeKind;
  readonly reason?: RefusalReason | NoDataReason | KeptReason;
  /** The control holds something that is not the case's. */
  readonly stands?: true;
  /** The form wants an answer here, the page shows the row, and neither side has one. Reported once per row. */
  readonly unanswered?: true;
  /** For `wouldClose`: the rows that would be closed, by the portal's labels. */
  readonly closes?: readonly string[];
  /** Found because a person has pointed at it. */
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
    /** The row stands under other words; `detail` is the page's own label. */
    | 'labelChanged'
    | 'nowRequired'
    | 'noLongerRequired'
    /** Only from a recorded page: the note beside the box, what other answers do to the row, whether it is hidden at load. */
    | 'hintChanged'
    | 'conditionalChanged'
    | 'hiddenChanged'
    | 'sectionMissing'
    | 'witnessesDisagree'
    | 'ambiguous'
    /** Found because a person has pointed at it; `detail` is the page's own label. */
    | 'pointed';
  readonly row: string | null;
  readonly label: string;
  readonly section: string;
  /** The option, or the old and new limit. */
  readonly detail?: string;
  /** A row unknown to us that the page marks as 必須. */
  readonly required?: boolean;
}

/** Why a page is refused as a whole. */
export type PageRejection = 'notTheForm' | 'otherProcedure' | 'otherStatus' | 'statusUnknown' | 'tooLarge';

/** What the page says about itself. */
export type PageAcceptance =
  | {
      readonly accepted: true;
      readonly drift: readonly Drift[];
      /** What the page has of the rows that nobody has seen on this revision of it; absent where there are none. */
      readonly predicted?: readonly RecognisedRow[];
    }
  | { readonly accepted: false; readonly reason: PageRejection; readonly drift: readonly Drift[] };

/** Whose page it is: the identity rows are compared before the first write and at every later one. */
export interface IdentityCheck {
  readonly result: 'same' | 'empty' | 'differs';
  /** Rows that differ. */
  readonly rows: readonly string[];
  /**
   * What the identity parts hold, as marks without a meaning outside of this page. They confirm this page and no other.
   */
  readonly seen?: readonly string[] | undefined;
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

/** How a fill ended; `pageRefused` and `identityDiffers` before the first write, `stopped` after it. */
export type FillEnd = 'done' | 'cancelled' | 'stopped' | 'pageRefused' | 'identityDiffers';

/**
 * Why a fill stopped: the page is now another person's, or no longer a form of the procedure; or the vault was locked.
 */
export type StopReason = 'identity' | 'procedure' | 'locked';

/** The result for one control that was written. */
export type WrittenOutcome =
  | OutcomeKind
  /** It holds a text of the case, but in a row where that text does not belong. */
  | 'stray'
  /** Something else is there now. */
  | 'overwritten'
  /** It is no longer on the page. */
  | 'gone';

/** One control that was written during a fill, or into which the page has put a text of the case. Holds no value. */
export interface Written {
  readonly control: ControlRef;
  /** The row it was written for, by our id; empty if the page put the text there. */
  readonly row: string;
  readonly part: string;
  /** The page's own words of the row that holds the control now. */
  readonly label: string;
  readonly outcome: WrittenOutcome;
}

/** A repeat block that was emptied and is still open, named by the first of its visible rows. */
export interface LeftOpen {
  readonly row: string;
  /** The portal's label of that row. */
  readonly label: string;
  readonly section: string;
  /** Which block of its group. */
  readonly repeat: number;
}

/** The result of one fill. Holds no value. */
export interface FillReport {
  readonly end: FillEnd;
  /** Why it stopped; only with `stopped`. */
  readonly stopped: StopReason | null;
  readonly page: PageAcceptance;
  readonly identity: IdentityCheck;
  readonly outcomes: readonly Outcome[];
  readonly counts: Readonly<Record<OutcomeKind, number>>;
  /** Every control that was touched. */
  readonly written: readonly Written[];
  /** Another applicant's blocks that are empty now and could not be closed; absent if there are none. */
  readonly leftOpen?: readonly LeftOpen[];
  readonly writes: number;
  readonly canUndo: boolean;
  readonly timings: Timings;
}

/** The result of undoing one fill. */
export interface UndoReport {
  /** `stopped`: the page is another person's, or no longer a form of the procedure; nothing more was restored. */
  readonly end: 'done' | 'nothingToUndo' | 'cancelled' | 'stopped';
  readonly restored: number;
  /** Parts that could not be restored. */
  readonly left: readonly {
    readonly row: string;
    readonly part: string;
    readonly reason: PageRefusal | 'changedSince' | 'otherPage';
  }[];
}

/** The progress of a fill. */
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
    cleared: 0,
    noData: 0,
    yours: 0,
  };
  for (const { outcome } of outcomes) counts[outcome] += 1;
  return counts;
}
