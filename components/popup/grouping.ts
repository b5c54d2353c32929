import type { Outcome, UndoReport } from '../../lib/engine/fill-plan';
import type { KeptReason, NoDataReason, RefusalReason } from '../../lib/spec/outcome';

/**
 * How an outcome is shown. The same as its kind, with three exceptions: a row left out because the fill was cancelled
 * is not a fault of the row, and "nothing in the case" is a question to a person only if the form requires an answer.
 */
export const rowResults = [
  'refused',
  'notOnPage',
  'keptUserValue',
  'missing',
  'notReached',
  'yours',
  'filled',
  'alreadyEqual',
  'cleared',
  'waits',
  'notAnswered',
  'notApplicable',
] as const;
/** One of `rowResults`. */
export type RowResult = (typeof rowResults)[number];

/** The results that need a person, the most urgent first. */
const needing: ReadonlySet<RowResult> = new Set(['refused', 'notOnPage', 'keptUserValue', 'missing', 'yours']);

/** Whether a row with this result needs a person. */
export const needsPerson = (result: RowResult): boolean => needing.has(result);

/** One line of the report: a row, with those of its parts that have the same result. */
export interface Entry {
  readonly row: string;
  readonly label: string;
  readonly item: string | null;
  readonly repeat: number | null;
  readonly result: RowResult;
  readonly reason: RefusalReason | NoDataReason | KeptReason | null;
  /** The control holds something that is not the case's. */
  readonly stands: boolean;
  /** Rows that the answer would have closed, by the portal's labels. */
  readonly closes: readonly string[];
  readonly parts: readonly string[];
  /** Other parts of the same row have another result, so the parts must be named. */
  readonly split: boolean;
}

/** One heading of the form with its lines: those for a person, those that are done, those with nothing to enter. */
export interface Group {
  readonly section: string;
  readonly needs: readonly Entry[];
  readonly notReached: readonly Entry[];
  readonly done: readonly Entry[];
  readonly empty: readonly Entry[];
}

/** The shown result of one outcome, or null if it needs no line (rows of other statuses of residence). */
export function rowResultOf(outcome: Outcome, required: (row: string) => boolean): RowResult | null {
  if (outcome.outcome === 'refused') {
    return outcome.reason === 'cancelled' || outcome.reason === 'stopped' ? 'notReached' : 'refused';
  }
  if (outcome.outcome !== 'noData') return outcome.outcome;
  if (outcome.reason === 'otherStatus') return null;
  // A row that the page shows and wants is missing, whatever the case says about it, just as a check would report.
  if (outcome.unanswered) return 'missing';
  if (outcome.reason === 'notApplicable' || outcome.reason === 'waits') return outcome.reason;
  // A wanted row that the page does not show will appear with the answer above it.
  return required(outcome.row) ? 'waits' : 'notAnswered';
}

/** The lines of a report, one per row and result, in the order of the outcomes. */
function entriesOf(outcomes: readonly Outcome[], required: (row: string) => boolean): Map<string, Entry[]> {
  const sections = new Map<string, Entry[]>();
  const waysOfRow = new Map<string, Set<string>>();
  const merged = new Map<string, { section: string; entry: Omit<Entry, 'split'>; parts: string[] }>();
  const unanswered = new Set(outcomes.flatMap((one) => (one.unanswered ? [one.row] : [])));
  for (const outcome of outcomes) {
    const alone = rowResultOf(outcome, required);
    // It is reported at a row's first box; the other parts of the row belong to it.
    const result = unanswered.has(outcome.row) && (alone === 'waits' || alone === 'notAnswered') ? 'missing' : alone;
    if (!result) continue;
    const way = `${result}/${outcome.reason ?? ''}/${outcome.stands ?? ''}`;
    const key = `${outcome.row}/${way}`;
    const ways = waysOfRow.get(outcome.row) ?? new Set();
    waysOfRow.set(outcome.row, ways.add(way));
    const known = merged.get(key);
    if (known) {
      known.parts.push(outcome.part);
      continue;
    }
    const parts = [outcome.part];
    const { row, label, item, repeat, section, reason = null, stands = false, closes = [] } = outcome;
    const entry = { row, label, item, repeat, result, reason, stands, closes, parts };
    merged.set(key, { section, parts, entry });
  }
  for (const { section, entry } of merged.values()) {
    const lines = sections.get(section) ?? [];
    lines.push({ ...entry, split: (waysOfRow.get(entry.row)?.size ?? 0) > 1 });
    sections.set(section, lines);
  }
  return sections;
}

const rank = (entry: Entry): number => rowResults.indexOf(entry.result);

/**
 * Groups the results of rows by the form's headings, in the form's order. Inside a heading, rows that need a person
 * come first, the most urgent at the top; rows of other statuses of residence are left out.
 */
export function groupOutcomes(outcomes: readonly Outcome[], required: (row: string) => boolean): readonly Group[] {
  return [...entriesOf(outcomes, required)].map(([section, entries]) => {
    const only = (...wanted: readonly RowResult[]) => entries.filter((entry) => wanted.includes(entry.result));
    return {
      section,
      // Sorting is stable: rows of one status stay in the form's order.
      needs: entries.filter((entry) => needsPerson(entry.result)).sort((one, other) => rank(one) - rank(other)),
      notReached: only('notReached'),
      done: only('filled', 'alreadyEqual', 'cleared'),
      empty: only('waits', 'notAnswered', 'notApplicable'),
    };
  });
}

/** The lines of a report by what a person does with them; each line is in one of these lists. */
export interface ResultLines {
  /** Those that need a person, the most urgent first. */
  readonly needs: readonly Entry[];
  /** Those that only a person may do. */
  readonly yours: readonly Entry[];
  readonly notReached: readonly Entry[];
  readonly done: readonly Entry[];
  readonly empty: readonly Entry[];
}

/** The lines of all headings in their lists. */
export function linesOf(groups: readonly Group[]): ResultLines {
  const needing = groups.flatMap(({ needs }) => needs);
  return {
    // Sorting is stable: rows of one status stay in the form's order.
    needs: needing.filter(({ result }) => result !== 'yours').sort((one, other) => rank(one) - rank(other)),
    yours: needing.filter(({ result }) => result === 'yours'),
    notReached: groups.flatMap(({ notReached }) => notReached),
    done: groups.flatMap(({ done }) => done),
    empty: groups.flatMap(({ empty }) => empty),
  };
}

/** What could not be restored, one line per row and reason, in the given order. */
export function groupLeft(
  left: UndoReport['left'],
): readonly { readonly row: string; readonly reason: UndoReport['left'][number]['reason'] }[] {
  const seen = new Set<string>();
  return left.filter(({ row, reason }) => {
    const key = `${row}/${reason}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/**
 * A row's label without the item number at its beginning, since the number has a column of its own:
 * `１０.１　旅券　(1)番号` with item `10.1` gives `旅券　(1)番号`.
 */
export function labelWithoutItem(label: string, item: string | null): string {
  // Full-width digits and dots fold to one character each, so the folded length is the length to remove.
  if (item === null || !label.normalize('NFKC').startsWith(item)) return label;
  const rest = label.slice(item.length);
  return /^[\s\u3000]/.test(rest) ? rest.trimStart() : label;
}
