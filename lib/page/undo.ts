import type { Job, UndoReport } from '../engine/job';
import { type Matcher, type Matches, matcherOf, matchKey } from '../engine/match';
import type { OpenedBlock } from './blocks';
import { pressClear, pressRemove } from './buttons';
import { type Collected, collect, isShown, type PageElement } from './collect';
import { drivers } from './drivers/drivers';
import { breathe, type PageWatch, watchPage } from './quiet';
import { isUntouched, type Slot, standingOf } from './slots';

/** One thing a fill did, in the order it was done. */
export type UndoStep = { readonly kind: 'value'; readonly slot: Slot } | OpenedBlock;

/** What every part of the form held, by slot. Stays with the page and goes with it. */
export type Snapshot = ReadonlyMap<Slot, string>;

/** One fill, with enough to take it back: what it did, and the form before and after it. */
export interface UndoLog {
  readonly job: Job;
  readonly steps: readonly UndoStep[];
  readonly before: Snapshot;
  readonly after: Snapshot;
  /** Parts the person has changed while the fill ran. */
  readonly touched: ReadonlySet<Slot>;
}

type Left = UndoReport['left'][number];

/** How long a page may go on changing before it is read all the same. */
const restlessLimit = 500;
/** A page that clears children when their parent changes needs a second round; more are never of use. */
const rounds = 3;
const slice = 8;

/** Reads what every part of the form holds; what only a person may touch is left out. */
export function snapshotOf(slots: readonly Slot[], page: Collected, matches: Matches): Snapshot {
  const snapshot = new Map<Slot, string>();
  for (const slot of slots) {
    if (slot.part.want.state === 'yours') continue;
    const standing = standingOf(slot, page, matches);
    if (typeof standing !== 'string') snapshot.set(slot, standing.value);
  }
  return snapshot;
}

interface Run {
  readonly document: Document;
  readonly log: UndoLog;
  readonly matcher: Matcher;
  readonly watch: PageWatch;
  readonly signal: AbortSignal;
  /** Parts that are not as the fill left them: somebody has changed them since, and they are kept. */
  readonly changed: ReadonlySet<Slot>;
}

/**
 * Takes back everything that was written, the last fill first: a value that was put onto the page after a fill is undone before that
 * fill is. What a person typed between the two comes back with the later one, and is left as it is by the earlier one.
 * `open`: the fills not taken back whole, for another try.
 */
export async function undoFills(
  document: Document,
  logs: readonly UndoLog[],
  signal: AbortSignal,
): Promise<{ readonly report: UndoReport; readonly open: readonly UndoLog[] }> {
  const restored = new Set<string>();
  const left = new Map<string, Left>();
  let open = logs;
  for (const log of logs.toReversed()) {
    const undone = await undoFill(document, log, signal);
    for (const key of undone.restored) restored.add(key);
    for (const one of undone.left) left.set(matchKey(one.row, one.part), one);
    if (undone.end === 'cancelled') break;
    open = open.slice(0, -1);
  }
  for (const key of left.keys()) restored.delete(key);
  const end = logs.length === 0 ? 'nothingToUndo' : open.length > 0 ? 'cancelled' : 'done';
  return { report: { end, restored: restored.size, left: [...left.values()] }, open };
}

interface Undone extends Pick<UndoReport, 'end' | 'left'> {
  /** The parts that are as they were, by `matchKey`. */
  readonly restored: readonly string[];
}

/**
 * Takes one fill back: what it wrote, the last first, so that children are emptied while their parents still show them;
 * then whatever the page cleared because of it. What was changed since the fill is left as it is and named.
 */
async function undoFill(document: Document, log: UndoLog, signal: AbortSignal): Promise<Undone> {
  const matcher = matcherOf(log.job);
  const page = collect(document);
  const now = snapshotOf([...log.after.keys()], page, matcher.match(page.facts));
  const since = [...log.after].filter(([slot, value]) => (now.get(slot) ?? value) !== value).map(([slot]) => slot);
  const changed = new Set([...since, ...log.touched]);
  const watch = watchPage(document);
  const run: Run = { document, log, matcher, watch, signal, changed };
  try {
    await takeBack(run);
    await watch.quiet(signal, restlessLimit);
    for (let round = 0; round < rounds && !signal.aborted; round += 1) {
      if ((await restoreRest(run)) === 0) break;
      await watch.quiet(signal, restlessLimit);
    }
  } finally {
    watch.stop();
  }
  return { end: signal.aborted ? 'cancelled' : 'done', ...verdict(run) };
}

/** Undoes the steps, the last first. */
async function takeBack({ document, log, matcher, signal, changed }: Run): Promise<void> {
  let page = collect(document);
  let matches = matcher.match(page.facts);
  let from = performance.now();
  for (const step of [...log.steps].reverse()) {
    if (signal.aborted) return;
    if (performance.now() - from > slice) {
      await breathe();
      from = performance.now();
    }
    const { slot } = step;
    let standing = standingOf(slot, page, matches);
    if (typeof standing !== 'string' && !standing.elements[0]?.isConnected) {
      page = collect(document);
      matches = matcher.match(page.facts);
      standing = standingOf(slot, page, matches);
    }
    if (typeof standing === 'string') continue;
    const [first] = standing.elements;
    if (step.kind === 'block') {
      if (first && standing.elements.some(isShown) && isEmptyBlock(slot, log, page, matches)) pressRemove(first);
    } else if (!changed.has(slot)) {
      restore(slot, standing.elements, log.before.get(slot) ?? slot.before);
    }
  }
}

/** Whether nothing stands in a repeat block any more; 削除 would take what a person has put there since. */
function isEmptyBlock({ row }: Slot, log: UndoLog, page: Collected, matches: Matches): boolean {
  return [...log.after.keys()].every((slot) => {
    if (slot.row.repeat?.group !== row.repeat?.group || slot.row.repeat?.index !== row.repeat?.index) return true;
    const standing = standingOf(slot, page, matches);
    return typeof standing === 'string' || isUntouched(slot, standing.value);
  });
}

/** Puts back what is still not as it was before the fill, in the form's order: parents before children. */
async function restoreRest({ document, log, matcher, signal, changed }: Run): Promise<number> {
  const page = collect(document);
  const matches = matcher.match(page.facts);
  let restored = 0;
  for (const [slot, before] of log.before) {
    if (signal.aborted) break;
    if (changed.has(slot)) continue;
    const standing = standingOf(slot, page, matches);
    if (typeof standing !== 'string' && restore(slot, standing.elements, before)) restored += 1;
  }
  return restored;
}

/** Puts one control back; false when it is as it was already. */
function restore(slot: Slot, elements: readonly PageElement[], before: string | null): boolean {
  const [first] = elements;
  const driver = drivers[slot.part.kind];
  if (!first || before === null || driver.read(elements) === before) return false;
  driver.restore(elements, before, () => pressClear(first));
  return true;
}

function verdict({ document, log, matcher, changed }: Run): Pick<Undone, 'restored' | 'left'> {
  const page = collect(document);
  const now = snapshotOf([...log.after.keys()], page, matcher.match(page.facts));
  const left: Left[] = [];
  const restored: string[] = [];
  const leave = (slot: Slot, reason: Left['reason']) => left.push({ row: slot.row.row, part: slot.part.part, reason });
  for (const [slot, after] of log.after) {
    const before = log.before.get(slot) ?? slot.before;
    const isOurs = slot.writes > 0 || (before !== null && before !== after);
    if (!isOurs) continue;
    if (changed.has(slot)) leave(slot, 'changedSince');
    else if (before === null || (now.get(slot) ?? before) === before) restored.push(slot.key);
    else leave(slot, 'siteChangedIt');
  }
  return { restored, left };
}
