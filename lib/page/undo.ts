import type { FillPlan, UndoReport } from '../engine/fill-plan';
import { type Matcher, type Matches, matcherOf, matchKey } from '../engine/match';
import type { OpenedBlock } from './blocks';
import { addButton, pressClear, pressFound, pressRemove } from './buttons';
import type { ClosedBlock } from './close-blocks';
import { type Collected, isShown, type PageElement } from './collect';
import { drivers } from './drivers/drivers';
import { type Guard, guardOf } from './guard';
import { yieldToBrowser, type PageWatch, watchPage } from './quiet';
import { type Reading, readPage, stopReason } from './reading';
import { isUntouched, type Slot, controlStateOf } from './slots';
import type { Stray } from './written';

/** One thing a fill did, in the order of the work. */
export type UndoStep = { readonly kind: 'value'; readonly slot: Slot } | OpenedBlock | ClosedBlock;

/** What every part of the form held, by slot, and in which control. It stays on the page and disappears with it. */
export type Snapshot = ReadonlyMap<Slot, Held>;

interface Held {
  readonly value: string;
  readonly element: PageElement | undefined;
}

/** One fill, with everything needed to undo it: what it did, and the form before and after it. */
export interface UndoLog {
  readonly job: FillPlan;
  readonly steps: readonly UndoStep[];
  readonly before: Snapshot;
  readonly after: Snapshot;
  /** Parts that the person changed during the fill. */
  readonly touched: ReadonlySet<Slot>;
  /** Controls that hold a text of ours but are not the ones their rows are known by. */
  readonly strays: readonly Stray[];
  /** Whose page it was before the fill, as in `IdentityCheck.seen`. */
  readonly seenBefore: readonly string[];
}

type Left = UndoReport['left'][number];

/** The page is read after this many milliseconds even if it keeps changing. */
const restlessLimit = 500;
/** A page that clears children when their parent changes needs a second round; more than this never helps. */
const rounds = 3;
const slice = 8;

/** Reads what every part of the form holds, except what only a person may touch. */
export function snapshotOf(slots: readonly Slot[], page: Collected, matches: Matches): Snapshot {
  const snapshot = new Map<Slot, Held>();
  for (const slot of slots) {
    if (slot.part.want.state === 'yours') continue;
    const controlState = controlStateOf(slot, page, matches);
    if (typeof controlState !== 'string')
      snapshot.set(slot, { value: controlState.value, element: controlState.elements[0] });
  }
  return snapshot;
}

interface Run {
  readonly document: Document;
  readonly log: UndoLog;
  readonly matcher: Matcher;
  readonly watch: PageWatch;
  readonly signal: AbortSignal;
  readonly slots: readonly Slot[];
  /** Parts that somebody has changed since the fill; they are kept. */
  readonly changed: ReadonlySet<Slot>;
  /** The page is not the one that was filled: nothing more is written on it. */
  isOther: boolean;
}

/**
 * Undoes everything that was written, the last fill first: a value put onto the page after a fill is undone before that
 * fill. A value that a person typed between the two comes back with the later undo, and the earlier undo leaves it.
 * `open`: the fills that were not undone completely, for another try.
 */
export async function undoFills(
  document: Document,
  logs: readonly UndoLog[],
  signal: AbortSignal,
): Promise<{ readonly report: UndoReport; readonly open: readonly UndoLog[] }> {
  const restored = new Set<string>();
  const left = new Map<string, Left>();
  let open = logs;
  let ended: UndoReport['end'] = logs.length === 0 ? 'nothingToUndo' : 'done';
  for (const log of logs.toReversed()) {
    const undone = await undoFill(document, log, signal);
    for (const key of undone.restored) restored.add(key);
    for (const one of undone.left) left.set(matchKey(one.row, one.part), one);
    if (undone.end !== 'done') {
      ended = undone.end;
      break;
    }
    open = open.slice(0, -1);
  }
  for (const key of left.keys()) restored.delete(key);
  return { report: { end: ended, restored: restored.size, left: [...left.values()] }, open };
}

interface Undone extends Pick<UndoReport, 'end' | 'left'> {
  /** The parts that are as before, by `matchKey`. */
  readonly restored: readonly string[];
}

/**
 * Undoes one fill. Its writes are undone last first, so that children are emptied while their parents still show them.
 * Then it restores what the page cleared as a consequence. Values changed since the fill are kept and reported. A page
 * that now belongs to another person, or is no form of the procedure, gets nothing back: what is left on it is
 * reported.
 */
async function undoFill(document: Document, log: UndoLog, signal: AbortSignal): Promise<Undone> {
  const matcher = matcherOf(log.job);
  const slots = [...log.after.keys()];
  const watch = watchPage(document);
  const first = readPage(document, log.job, matcher, slots);
  const now = snapshotOf(slots, first.page, first.matches);
  const since = slots.filter((slot) => isOtherwise(log.after.get(slot), now.get(slot)));
  const changed = new Set([...since, ...log.touched]);
  const run: Run = { document, log, matcher, watch, signal, slots, changed, isOther: isOtherPage(log, first) };
  try {
    await takeBack(run, first);
    await watch.quiet(signal, restlessLimit);
    for (let round = 0; round < rounds && mayGoOn(run); round += 1) {
      if ((await restoreRest(run)) === 0) break;
      await watch.quiet(signal, restlessLimit);
    }
  } finally {
    watch.stop();
  }
  return { end: run.isOther ? 'stopped' : signal.aborted ? 'cancelled' : 'done', ...verdict(run) };
}

const isOtherwise = (then: Held | undefined, now: Held | undefined) => (now?.value ?? then?.value) !== then?.value;
const mayGoOn = ({ signal, isOther }: Run) => !signal.aborted && !isOther;

/**
 * Whether the page is not the one that was filled: its person is neither the case's nor the one from before the fill.
 */
const isOtherPage = ({ seenBefore }: UndoLog, reading: Reading): boolean => stopReason(reading, seenBefore) !== null;

/** Reads the page again; if it is another page by now, the undo ends. */
function readNow(run: Run): Reading {
  run.watch.readAnew();
  const reading = readPage(run.document, run.log.job, run.matcher, run.slots);
  run.isOther = isOtherPage(run.log, reading);
  return reading;
}

const guardIn = (run: Run, { acceptance, person }: Reading): Guard =>
  guardOf({ signs: acceptance.signs, person }, run.watch, run.log.seenBefore);

/** Undoes the steps, the last one first; then the texts that ended up elsewhere. */
async function takeBack(run: Run, first: Reading): Promise<void> {
  const { log, changed } = run;
  let reading = first;
  let guard = guardIn(run, reading);
  let from = performance.now();
  for (const step of [...log.steps].reverse()) {
    if (!mayGoOn(run)) return;
    if (performance.now() - from > slice) {
      await yieldToBrowser();
      from = performance.now();
    }
    if (!guard.holds()) {
      reading = readNow(run);
      guard = guardIn(run, reading);
      if (run.isOther) return;
    }
    const { page, matches } = reading;
    const { slot } = step;
    const controlState = controlStateOf(slot, page, matches);
    if (typeof controlState === 'string') continue;
    const [element] = controlState.elements;
    if (step.kind === 'closed') {
      if (!controlState.elements.some(isShown)) openAgain(slot, log, page, matches);
    } else if (step.kind === 'block') {
      if (element && controlState.elements.some(isShown) && isEmptyBlock(slot, log, page, matches))
        pressRemove(element);
    } else if (!changed.has(slot)) restore(run, slot, controlState.elements, guard);
  }
  for (const { elements, kind, text, before } of log.strays) {
    const [element] = elements;
    if (!mayGoOn(run) || !element?.isConnected || drivers[kind].read(elements) !== text) continue;
    if (!guard.isSamePage()) run.isOther = isOtherPage(log, readNow(run));
    else drivers[kind].restore(elements, before, () => pressClear(element));
  }
}

/** Presses ＋追加する of the block before one that we closed. */
function openAgain({ row }: Slot, log: UndoLog, page: Collected, matches: Matches): void {
  for (const slot of log.after.keys()) {
    if (slot.row.repeat?.group !== row.repeat?.group || slot.row.repeat?.index !== (row.repeat?.index ?? 0) - 1)
      continue;
    const controlState = controlStateOf(slot, page, matches);
    const [before] = typeof controlState === 'string' ? [] : controlState.elements;
    const button = before && addButton(before);
    if (!button) continue;
    pressFound(button);
    return;
  }
}

/** Whether a repeat block is empty now: 削除 would delete what a person has entered there since. */
function isEmptyBlock({ row }: Slot, log: UndoLog, page: Collected, matches: Matches): boolean {
  return [...log.after.keys()].every((slot) => {
    if (slot.row.repeat?.group !== row.repeat?.group || slot.row.repeat?.index !== row.repeat?.index) return true;
    const controlState = controlStateOf(slot, page, matches);
    return typeof controlState === 'string' || isUntouched(slot, controlState.value);
  });
}

/** Restores whatever still differs from before the fill, in the form's order: parents before children. */
async function restoreRest(run: Run): Promise<number> {
  const { log, changed } = run;
  const reading = readNow(run);
  const guard = guardIn(run, reading);
  let restored = 0;
  for (const slot of log.before.keys()) {
    if (!mayGoOn(run)) break;
    if (changed.has(slot)) continue;
    const controlState = controlStateOf(slot, reading.page, reading.matches);
    if (typeof controlState !== 'string' && restore(run, slot, controlState.elements, guard)) restored += 1;
  }
  return restored;
}

/** Restores one control; false when it already has its old value, or is another control now. */
function restore({ log }: Run, slot: Slot, elements: readonly PageElement[], guard: Guard): boolean {
  const [first] = elements;
  const then = log.before.get(slot);
  const before = then?.value ?? slot.before;
  const driver = drivers[slot.part.kind];
  if (!first || before === null || driver.read(elements) === before || !guard.isSamePage()) return false;
  // If the old control is still on the page, in another row, this control is left alone: it belonged to another row.
  if (then?.element && then.element !== first && then.element.isConnected) return false;
  driver.restore(elements, before, () => pressClear(first));
  return true;
}

function verdict(run: Run): Pick<Undone, 'restored' | 'left'> {
  const { document, log, matcher, changed, isOther } = run;
  const { page, matches } = readPage(document, log.job, matcher, run.slots);
  const now = snapshotOf(run.slots, page, matches);
  const left: Left[] = [];
  const restored: string[] = [];
  const leave = (slot: Slot, reason: Left['reason']) => left.push({ row: slot.row.row, part: slot.part.part, reason });
  for (const [slot, { value: after }] of log.after) {
    const before = log.before.get(slot)?.value ?? slot.before;
    const isOurs = slot.writes > 0 || (before !== null && before !== after);
    if (!isOurs) continue;
    const isBack = before === null || (now.get(slot)?.value ?? before) === before;
    if (isOther && !isBack) leave(slot, 'otherPage');
    else if (changed.has(slot)) leave(slot, 'changedSince');
    else if (isBack) restored.push(slot.key);
    else leave(slot, 'siteChangedIt');
  }
  return { restored, left };
}
