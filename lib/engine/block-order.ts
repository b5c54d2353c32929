import { matchKey } from '../spec/part-key';
import { cheapestAssignment, mostAssigned } from './assignment';
import { isPageDefault } from './held';
import type { PlannedPart, PlannedRow } from './fill-plan';
import type { PartReading } from './reading';

/** One part of a repeat block, in the case and on the page. */
export interface BlockPart {
  readonly row: PlannedRow;
  readonly part: PlannedPart;
  readonly reading: PartReading | undefined;
  /** The page has exactly the text that the case wants. */
  readonly isAsWanted: boolean;
}

/** Whether a page's text means what the case wants, in any form. */
type Means<P> = (part: P, wanted: string, text: string) => boolean;
type Block<P> = readonly P[];
/** For each block of the page, the entry of the case it is compared with. Both count from 0; each entry occurs once. */
type Places = readonly number[];

/**
 * Finds blocks of the page that hold an entry of another number. Returns, by part (as `matchKey`) of such a block, the
 * same part of its entry. A gap between blocks counts as another order too. Each block is compared with one entry and
 * each entry with one block, so nothing is skipped. Another order is assumed only where it explains the page clearly
 * better than the blocks' own numbers.
 */
export function entriesOfBlocks<P extends BlockPart>(all: readonly P[], means: Means<P>): ReadonlyMap<string, P> {
  const entries = new Map<string, P>();
  for (const blocks of groupsOf(all)) {
    placesOf(blocks, means).forEach((place, at) => {
      if (place === at) return;
      blocks[at]?.forEach(({ row, part }, index) => {
        const there = blocks[place]?.[index];
        if (there) entries.set(matchKey(row.row, part.part), there);
      });
    });
  }
  return entries;
}

/** The repeat groups, each as its blocks in the form's order. All blocks of a group have the same structure. */
function groupsOf<P extends BlockPart>(all: readonly P[]): readonly (readonly Block<P>[])[] {
  const groups = new Map<string, Map<number, P[]>>();
  for (const one of all) {
    const { repeat } = one.row;
    if (repeat === null) continue;
    const blocks = groups.get(repeat.group) ?? new Map<number, P[]>();
    blocks.set(repeat.index, [...(blocks.get(repeat.index) ?? []), one]);
    groups.set(repeat.group, blocks);
  }
  return [...groups.values()].map((blocks) => [...blocks.values()]);
}

const textOf = ({ part }: BlockPart) => (part.want.state === 'write' ? part.want.text : '');
const unlessDefault = ({ part }: BlockPart, text: string) => (isPageDefault(part, text) ? '' : text);
/** The text on the page; the portal's own default counts as empty. */
const heldIn = (one: BlockPart) => unlessDefault(one, one.reading?.text ?? '');
const wantedIn = (one: BlockPart) => unlessDefault(one, textOf(one));

function placesOf<P extends BlockPart>(blocks: readonly Block<P>[], means: Means<P>): Places {
  const own = blocks.map((_, at) => at);
  const asWanted = (block: Block<P>) => block.every((one) => wantedIn(one) === '' || one.isAsWanted);
  if (blocks.every(asWanted)) return own;
  const other = wholeOrder(blocks, means);
  if (other) return other;
  return blocks.length > mostAssigned ? own : likelyOrder(blocks, means);
}

/**
 * The order in which the page holds every entry of the case in exactly one block, and nothing else; null if there is
 * none.
 */
function wholeOrder<P extends BlockPart>(blocks: readonly Block<P>[], means: Means<P>): Places | null {
  const isComparable = ({ part, reading }: P) => part.want.state !== 'refused' && reading?.found === 'one';
  if (!blocks.flat().every(isComparable)) return null;
  const left = new Set(blocks.keys());
  const places = new Map<number, number>();
  for (const [place, entry] of blocks.entries()) {
    // The entry's own block is tried first, so that equal entries stay in place.
    const near = [...left].sort((a, b) => Number(b === place) - Number(a === place));
    const at = near.find((candidate) => differing(entry, blocks[candidate] ?? [], means) === 0);
    if (at === undefined) return null;
    left.delete(at);
    places.set(at, place);
  }
  return blocks.map((_, at) => places.get(at) ?? at);
}

interface Compared {
  /** Number of parts in which the entry or the block has anything. */
  readonly filled: number;
  readonly differing: number;
}

/** Compares a block of the page with an entry of the case; parts that cannot be compared are not counted. */
function compare<P extends BlockPart>(entry: Block<P>, block: Block<P>, means: Means<P>): Compared {
  let [filled, others] = [0, 0];
  entry.forEach((one, index) => {
    const there = block[index];
    if (there === undefined || one.part.want.state === 'refused' || there.reading?.found !== 'one') return;
    const [wanted, text] = [wantedIn(one), heldIn(there)];
    if (wanted === '' && text === '') return;
    filled += 1;
    if (wanted === '' || text === '' || !means(one, wanted, text)) others += 1;
  });
  return { filled, differing: others };
}

function differing<P extends BlockPart>(entry: Block<P>, block: Block<P>, means: Means<P>): number {
  return compare(entry, block, means).differing;
}

/**
 * The order in which the page differs least from the case. Blocks that clearly hold another entry are placed first. The
 * others keep their own entries if these are still free, and are otherwise compared with what remains. An order that
 * explains no more than the blocks' own numbers is dropped.
 */
function likelyOrder<P extends BlockPart>(blocks: readonly Block<P>[], means: Means<P>): Places {
  // Each block that is assumed to be elsewhere costs a bit more than half a difference: its own number is more likely.
  const unit = blocks.length + 1;
  const costs = blocks.map((block, at) =>
    blocks.map((entry, place) => differing(entry, block, means) * 2 * unit + (place === at ? 0 : unit + 1)),
  );
  const costOf = (at: number, place: number) => costs[at]?.[place] ?? 0;
  const found = new Map<number, number>();
  for (const [at, place] of cheapestAssignment(costs).entries()) {
    if (place !== at && isClear(blocks, at, place, means)) found.set(at, place);
  }
  const free = (place: number) => ![...found.values()].includes(place);
  for (const at of blocks.keys()) if (!found.has(at) && free(at)) found.set(at, at);
  const rest = [...blocks.keys()].filter((at) => !found.has(at));
  const places = [...blocks.keys()].filter(free);
  const assigned = cheapestAssignment(rest.map((at) => places.map((place) => costOf(at, place))));
  assigned.forEach((column, index) => void found.set(rest[index] ?? 0, places[column] ?? 0));
  return cheaperRounds(
    blocks.map((_, at) => found.get(at) ?? at),
    costOf,
  );
}

/** Each cycle of swapped blocks is kept only if it costs less than the blocks' own numbers. */
function cheaperRounds(places: Places, costOf: (at: number, place: number) => number): Places {
  const kept = places.map((_, at) => at);
  const seen = new Set<number>();
  for (const start of places.keys()) {
    const round: number[] = [];
    for (let at = start; !seen.has(at); at = places[at] ?? at) {
      seen.add(at);
      round.push(at);
    }
    const sum = (placeOf: (at: number) => number) => round.reduce((cost, at) => cost + costOf(at, placeOf(at)), 0);
    const isCheaper = sum((at) => places[at] ?? at) < sum((at) => at);
    for (const at of round) if (isCheaper) kept[at] = places[at] ?? at;
  }
  return kept;
}

/**
 * Whether a block clearly holds the entry of another number: most of the filled parts agree, and so do most of the
 * parts in which that entry differs from the entry of the block's own number.
 */
function isClear<P extends BlockPart>(
  blocks: readonly Block<P>[],
  at: number,
  place: number,
  means: Means<P>,
): boolean {
  const [entry, block] = [blocks[place] ?? [], blocks[at] ?? []];
  const isMost = ({ filled, differing: others }: Compared) => filled > 0 && others * 2 < filled;
  const telling = entry.flatMap((one, index) => {
    const own = block[index];
    const [wanted, other] = [wantedIn(one), own ? wantedIn(own) : ''];
    const isSame = wanted === '' || other === '' ? wanted === other : means(one, wanted, other);
    return isSame ? [] : [index];
  });
  const tellingIn = (parts: Block<P>) => parts.filter((_, index) => telling.includes(index));
  return isMost(compare(entry, block, means)) && isMost(compare(tellingIn(entry), tellingIn(block), means));
}
