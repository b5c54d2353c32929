import type { Job, UndoReport } from '../engine/job';
import { type Matcher, matcherOf } from '../engine/match';
import type { OpenedBlock } from './blocks';
import { pressClear, pressRemove } from './buttons';
import { collect, isShown } from './collect';
import { drivers } from './drivers/drivers';
import { breathe, watchPage } from './quiet';
import { isWanted, type Slot, standingOf } from './slots';

/** One thing a fill did, in the order it was done. */
export type UndoStep = { readonly kind: 'value'; readonly slot: Slot } | OpenedBlock;

/** What one fill did; enough to take it back. Lives with the page and goes with it. */
export interface UndoLog {
  readonly job: Job;
  readonly steps: UndoStep[];
}

type Left = UndoReport['left'][number];

/** How long a page may go on changing before it is read all the same. */
const restlessLimit = 500;
const slice = 8;

/**
 * Takes one fill back, the last step first, so that children are emptied while their parents still show them. What the
 * person or the site has changed since is left as it is and named.
 */
export async function undoFill(document: Document, log: UndoLog, signal: AbortSignal): Promise<UndoReport> {
  if (log.steps.length === 0) return { end: 'nothingToUndo', restored: 0, left: [] };
  const matcher = matcherOf(log.job);
  const watch = watchPage(document);
  const left = new Map<Slot, Left>();
  const steps = [...log.steps].reverse();
  try {
    let changes = await takeBack(document, matcher, steps, left, signal);
    await watch.quiet(signal, restlessLimit);
    // A page that reacts to the emptied answers may have put something back: once more for what is not as it was.
    if (changes > 0 && !signal.aborted) {
      changes = await takeBack(document, matcher, steps, left, signal);
      await watch.quiet(signal, restlessLimit);
    }
  } finally {
    watch.stop();
  }
  const restored = verify(document, matcher, steps, left);
  return { end: signal.aborted ? 'cancelled' : 'done', restored, left: [...left.values()] };
}

async function takeBack(
  document: Document,
  matcher: Matcher,
  steps: readonly UndoStep[],
  left: Map<Slot, Left>,
  signal: AbortSignal,
): Promise<number> {
  let page = collect(document);
  let matches = matcher.match(page.facts);
  let changes = 0;
  let from = performance.now();
  for (const step of steps) {
    if (signal.aborted) break;
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
    const { elements } = standing;
    const [first] = elements;
    if (!first) continue;
    if (step.kind === 'block') {
      if (elements.some(isShown) && pressRemove(first)) changes += 1;
      continue;
    }
    const driver = drivers[slot.part.kind];
    const value = driver.read(elements);
    if (slot.before === null || value === slot.before) continue;
    if (!isWanted(slot, value)) {
      left.set(slot, { row: slot.row.row, part: slot.part.part, reason: 'changedSince' });
      continue;
    }
    driver.restore(elements, slot.before, () => pressClear(first));
    changes += 1;
  }
  return changes;
}

function verify(document: Document, matcher: Matcher, steps: readonly UndoStep[], left: Map<Slot, Left>): number {
  const page = collect(document);
  const matches = matcher.match(page.facts);
  let restored = 0;
  for (const step of steps) {
    if (step.kind === 'block' || left.has(step.slot)) continue;
    const standing = standingOf(step.slot, page, matches);
    if (typeof standing !== 'string' && standing.value === step.slot.before) {
      restored += 1;
      continue;
    }
    left.set(step.slot, { row: step.slot.row.row, part: step.slot.part.part, reason: 'siteChangedIt' });
  }
  return restored;
}
