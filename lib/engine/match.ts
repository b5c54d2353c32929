import { matchKey } from '../spec/part-key';
import { fold, foldLabel, splitItem } from './fold';
import type { FillPlan, PlannedPart, PlannedRow } from './fill-plan';
import type { ControlFacts, PageFacts } from './page-facts';
import { resolvePointed } from './pointing';

export { matchKey };

/** Where a part of a row is on the page. */
export type Match =
  | {
      readonly state: 'one';
      readonly key: number;
      /** A person has pointed at it. */
      readonly pointed?: true;
    }
  /** The words lead to this control, but nobody has seen the row here before, and nobody has confirmed it. */
  | { readonly state: 'unconfirmed'; readonly key: number; readonly pointed?: true }
  /** No row of the page has these words. */
  | { readonly state: 'missing' }
  /** Several controls fit, and choosing one would be a guess. */
  | { readonly state: 'ambiguous' }
  /** The row is there, but without this control. */
  | { readonly state: 'changed' }
  /** The words and the portal's ids lead to different controls. */
  | { readonly state: 'disagree' };

/** A match that leads to a control, confirmed or not. */
export type LedMatch = Extract<Match, { readonly key: number }>;

/** The control that a match leads to, confirmed or not; null where it leads to none. */
export const controlOf = (match: Match | undefined, page: PageFacts): ControlFacts | null =>
  match && 'key' in match ? (page.controls[match.key] ?? null) : null;

/** Matches of all parts, by `matchKey`. */
export type Matches = ReadonlyMap<string, Match>;

/** A row of the page that could be a row of the form, with the control that each part would have. */
interface Candidate {
  readonly row: number;
  readonly controls: ReadonlyMap<string, number>;
}

/** The share of a list's options that must be on the page for it to be recognised as the list we know. */
const knownOptions = 0.5;
/** Ids are used only if at least this share (in tenths) of the known ids are where the words say. */
const trustworthyTenths = 8;
/** With fewer known ids than this, the ids are not used. */
const enoughPageIds = 10;

/**
 * Rows of the form prepared for matching; made once for a plan. Facts that share their `rows` with earlier facts are
 * the same page: only visibility and usability may differ. Matches that do not depend on those are kept.
 */
export interface Matcher {
  match(page: PageFacts): Matches;
}

/** The last match, with the controls that were chosen by visibility. */
interface Matched {
  readonly rows: PageFacts['rows'];
  readonly seen: ReadonlyMap<number, boolean>;
  readonly matches: Matches;
}

const stillMatches = ({ rows, seen }: Matched, page: PageFacts): boolean =>
  rows === page.rows && [...seen].every(([key, visible]) => page.controls[key]?.visible === visible);

/**
 * Finds for each part of each row the one control of the page that fits: by section, item number and label, kind,
 * options, limit and repeat block, ignoring widths and spaces. The result is compared with the portal's ids. If several
 * controls fit equally, the match is ambiguous.
 */
export function matcherOf(job: FillPlan): Matcher {
  const folded = job.rows.map((row) => ({ row, label: foldLabel(row.label), section: fold(row.section) }));
  const lists = new Map(Object.entries(job.lists).map(([id, texts]) => [id, new Set(texts.map(fold))]));
  const labels = new Set(folded.map(({ label }) => label));
  let last: Matched | null = null;
  return {
    match(page) {
      if (last && stillMatches(last, page)) return last.matches;
      const seen = new Map<number, boolean>();
      const byLabel = rowsByLabel(page);
      const byName = rowsByName(page, labels);
      const sections = new Set(page.sections);
      const chosen = new Map<string, Candidate>();
      const matches = new Map<string, Match>();
      for (const { row, label, section } of folded) {
        // On a page that nobody has seen an item may have another number; a person looks at both sides before it counts.
        const called = byLabel.get(label) ?? (isPredicted(row) ? byName.get(splitItem(label).words) : undefined) ?? [];
        const named = called.filter((index) => {
          const found = page.rows[index];
          if (!found || (sections.has(section) && found.section !== section)) return false;
          return row.repeat === null || found.block === null || found.block === row.repeat.index;
        });
        const candidates = named.flatMap((index) => {
          const controls = assign(row, index, page, lists);
          return controls ? [{ row: index, controls }] : [];
        });
        const one = oneOf(row, candidates, page, chosen, seen);
        if (one) chosen.set(row.row, one);
        for (const part of row.parts) {
          const key = one?.controls.get(part.part);
          matches.set(
            matchKey(row.row, part.part),
            key === undefined ? reasonWhy(named, candidates) : { state: 'one', key },
          );
        }
      }
      comparePageIds(job.rows, page, matches);
      refuseShared(matches);
      hearPointings(job, page, matches);
      holdUnconfirmed(job.rows, page, matches);
      last = { rows: page.rows, seen, matches };
      return matches;
    },
  };
}

function reasonWhy(named: readonly number[], candidates: readonly Candidate[]): Match {
  if (named.length === 0) return { state: 'missing' };
  return { state: candidates.length > 1 ? 'ambiguous' : 'changed' };
}

function rowsByLabel(page: PageFacts): Map<string, number[]> {
  const index = new Map<string, number[]>();
  page.rows.forEach((row, position) => {
    const same = index.get(row.label);
    if (same) same.push(position);
    else index.set(row.label, [position]);
  });
  return index;
}

const isPredicted = ({ parts }: PlannedRow): boolean => parts.some(({ predicted }) => predicted !== undefined);

/** Rows by their words without an item number, but for those whose whole label is a row's of the form. */
function rowsByName(page: PageFacts, labels: ReadonlySet<string>): Map<string, number[]> {
  const index = new Map<string, number[]>();
  page.rows.forEach((row, position) => {
    if (labels.has(row.label)) return;
    const { words } = splitItem(row.label);
    index.set(words, [...(index.get(words) ?? []), position]);
  });
  return index;
}

/** Gives each part of a row its control in one row of the page; null when the page's row is built differently. */
function assign(
  row: PlannedRow,
  index: number,
  page: PageFacts,
  lists: ReadonlyMap<string, ReadonlySet<string>>,
): Map<string, number> | null {
  const controls = (page.rows[index]?.controls ?? []).flatMap((key) => page.controls[key] ?? []);
  const taken = new Map<string, number>();
  const keys = new Set<number>();
  for (const part of row.parts) {
    const free = controls.filter(
      (control) => control.kind === part.kind && !keys.has(control.key) && fits(control, part, lists),
    );
    const control = free.length > 1 ? toldApart(free, part, row) : free[0];
    if (!control) return null;
    taken.set(part.part, control.key);
    keys.add(control.key);
  }
  return taken;
}

/** Boxes of one row are distinguished by their limits; two boxes with the same limit cannot be distinguished. */
function toldApart(free: readonly ControlFacts[], part: PlannedPart, { parts }: PlannedRow): ControlFacts | undefined {
  if (parts.filter(({ kind }) => kind === part.kind).length === 1) return undefined;
  const fitting = free.filter(sameLimit(part));
  return fitting.length === 1 ? fitting[0] : undefined;
}

const sameLimit = (part: PlannedPart) => (control: ControlFacts) =>
  part.limit !== undefined && control.limit === part.limit;

function fits(control: ControlFacts, part: PlannedPart, lists: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  // A year does not fit into a box for six digits, however well the words agree.
  if (part.exact && control.limit !== null && control.limit !== part.limit) return false;
  const known = part.list === undefined ? undefined : lists.get(part.list);
  return !known || known.size === 0 || isList(known, control.options);
}

/** Results of earlier comparisons of two lists: a page has the same list many times, and all copies share one array. */
const judgedLists = new WeakMap<readonly string[], WeakMap<ReadonlySet<string>, boolean>>();

/** Whether a control's options are those of a list that we know. */
function isList(known: ReadonlySet<string>, options: readonly string[]): boolean {
  const judged = judgedLists.get(options) ?? new WeakMap<ReadonlySet<string>, boolean>();
  const before = judged.get(known);
  if (before !== undefined) return before;
  const there = new Set(options);
  let shared = 0;
  for (const option of known) if (there.has(option)) shared += 1;
  const result = shared >= known.size * knownOptions;
  judged.set(known, result);
  judgedLists.set(options, judged);
  return result;
}

/** If two rows match the same control, neither gets it: one of the rows must have disappeared from the page. */
function refuseShared(matches: Map<string, Match>): void {
  const claims = new Map<number, string[]>();
  for (const [key, match] of matches) {
    if (match.state === 'one') claims.set(match.key, [...(claims.get(match.key) ?? []), key]);
  }
  for (const keys of claims.values()) {
    if (keys.length > 1) for (const key of keys) matches.set(key, { state: 'ambiguous' });
  }
}

/**
 * A person's pointings are used if the words alone do not lead to one control. A control that a row already matches is
 * never taken from it. If two pointings lead to the same control, neither gets it.
 */
function hearPointings({ rows, pointings = [] }: FillPlan, page: PageFacts, matches: Map<string, Match>): void {
  if (pointings.length === 0) return;
  const kinds = new Map(rows.flatMap(({ row, parts }) => parts.map((part) => [matchKey(row, part.part), part.kind])));
  const taken = new Set([...matches.values()].flatMap((match) => (match.state === 'one' ? [match.key] : [])));
  const led = pointings.flatMap(({ row, part, target }) => {
    const key = matchKey(row, part);
    const found = matches.get(key);
    if (!found || found.state === 'one' || kinds.get(key) !== target.kind) return [];
    const control = resolvePointed(page, target);
    return control === null || taken.has(control) ? [] : [{ key, control }];
  });
  for (const { key, control } of led) {
    const isShared = led.some((other) => other.key !== key && other.control === control);
    if (!isShared) matches.set(key, { state: 'one', key: control, pointed: true });
  }
}

/**
 * A row that nobody has seen on this revision is used only where its words lead to the very control that a person has
 * confirmed. Anything that has changed about that control has not been looked at.
 */
function holdUnconfirmed(rows: readonly PlannedRow[], page: PageFacts, matches: Map<string, Match>): void {
  for (const { row, parts } of rows) {
    for (const { part, predicted } of parts) {
      const key = matchKey(row, part);
      const match = matches.get(key);
      if (!predicted || match?.state !== 'one') continue;
      const { confirmed } = predicted;
      if (confirmed && resolvePointed(page, confirmed.target) === match.key) continue;
      matches.set(key, { ...match, state: 'unconfirmed' });
    }
  }
}

/** The one candidate, told apart by limit, by the row it follows, and by being the only one that is shown. */
function oneOf(
  row: PlannedRow,
  candidates: readonly Candidate[],
  page: PageFacts,
  chosen: ReadonlyMap<string, Candidate>,
  seen: Map<number, boolean>,
): Candidate | null {
  if (candidates.length < 2) return candidates[0] ?? null;
  const narrow = (left: readonly Candidate[], keep: (candidate: Candidate) => boolean) => {
    if (left.length < 2) return left;
    const kept = left.filter(keep);
    return kept.length > 0 ? kept : left;
  };
  const controlsOf = (candidate: Candidate) =>
    [...candidate.controls.values()].flatMap((key) => page.controls[key] ?? []);
  // What nobody has seen is not chosen by how it looks: of two that have the same words, either may be the one.
  const isSeen = row.parts.every(({ predicted }) => predicted === undefined);
  const hasLimits = (candidate: Candidate) =>
    row.parts.every((part) => {
      const control = page.controls[candidate.controls.get(part.part) ?? -1];
      return part.limit === undefined || control === undefined || control.limit === part.limit;
    });
  let left = isSeen ? narrow(candidates, hasLimits) : candidates;
  const before = row.follows === null ? undefined : chosen.get(row.follows);
  if (before) left = narrow(left, (candidate) => rowBefore(page, candidate.row) === before.row);
  if (!isSeen) return left.length === 1 ? (left[0] ?? null) : null;
  if (left.length > 1) for (const { key, visible } of left.flatMap(controlsOf)) seen.set(key, visible);
  left = narrow(left, (candidate) => controlsOf(candidate).some((control) => control.visible));
  return left.length === 1 ? (left[0] ?? null) : null;
}

function rowBefore(page: PageFacts, index: number): number {
  let before = index - 1;
  while (before >= 0 && page.rows[before]?.controls.length === 0) before -= 1;
  return before;
}

/**
 * Compares the matches with the portal's ids. These change with every revision, so they count only on a page where they
 * agree with the words almost everywhere. There, a row is refused if its id points elsewhere.
 */
function comparePageIds(rows: readonly PlannedRow[], page: PageFacts, matches: Map<string, Match>): void {
  const byId = new Map<string, ControlFacts>();
  for (const control of page.controls) for (const id of control.ids) if (id !== '') byId.set(id, control);
  const against: string[] = [];
  let heard = 0;
  for (const row of rows) {
    for (const part of row.parts) {
      const key = matchKey(row.row, part.part);
      const match = matches.get(key);
      const owner = part.pageIds.id === null ? undefined : byId.get(part.pageIds.id);
      if (match?.state !== 'one' || !owner) continue;
      heard += 1;
      if (owner.key !== match.key) against.push(key);
    }
  }
  if (heard < enoughPageIds || (heard - against.length) * 10 < heard * trustworthyTenths) return;
  for (const key of against) matches.set(key, { state: 'disagree' });
}
