import { matchKey } from '../spec/part-key';
import { isPageDefault } from './held';
import type { JobPart, JobRow } from './job';
import type { PartReading } from './reading';

/** One part of a repeat block, as case and page have it. */
export interface BlockPart {
  readonly row: JobRow;
  readonly part: JobPart;
  readonly reading: PartReading | undefined;
  /** To the letter what the case wants there. */
  readonly isAsWanted: boolean;
}

/**
 * The parts (by `matchKey`) of repeat blocks that hold the case's entries in another order, a gap between them counted as
 * order too: every entry of the case stands in exactly one block of the page, and no block holds anything else. One entry
 * that is nowhere, or one that is twice, is no matter of order.
 */
export function ordersOf<P extends BlockPart>(
  all: readonly P[],
  means: (part: P, wanted: string, text: string) => boolean,
): ReadonlySet<string> {
  const groups = new Map<string, Map<number, P[]>>();
  for (const one of all) {
    const { repeat } = one.row;
    if (repeat === null) continue;
    const blocks = groups.get(repeat.group) ?? new Map<number, P[]>();
    blocks.set(repeat.index, [...(blocks.get(repeat.index) ?? []), one]);
    groups.set(repeat.group, blocks);
  }
  const moved = new Set<string>();
  for (const blocks of groups.values()) {
    for (const one of movedIn([...blocks.values()], means)) moved.add(matchKey(one.row.row, one.part.part));
  }
  return moved;
}

const textOf = ({ part }: BlockPart) => (part.want.state === 'write' ? part.want.text : '');
const unlessDefault = ({ part }: BlockPart, text: string) => (isPageDefault(part, text) ? '' : text);
/** What stands on the page; the portal's own default says nothing. */
const heldIn = (one: BlockPart) => unlessDefault(one, one.reading?.text ?? '');
const wantedIn = (one: BlockPart) => unlessDefault(one, textOf(one));

function movedIn<P extends BlockPart>(
  blocks: readonly (readonly P[])[],
  means: (part: P, wanted: string, text: string) => boolean,
): readonly P[] {
  const parts = blocks.flat();
  const isComparable = parts.every(({ part, reading }) => part.want.state !== 'refused' && reading?.found === 'one');
  const asWanted = (block: readonly P[]) => block.every((one) => wantedIn(one) === '' || one.isAsWanted);
  if (!isComparable || blocks.every(asWanted)) return [];
  const wanted = blocks.filter((block) => block.some((one) => wantedIn(one) !== ''));
  const held = blocks.filter((block) => block.some((one) => heldIn(one) !== ''));
  if (wanted.length === 0 || wanted.length !== held.length) return [];
  const left = new Set(held);
  for (const entry of wanted) {
    // The block of the entry's own number comes first, so that equal entries stay where they are.
    const there = [...left].sort((a, b) => Number(b === entry) - Number(a === entry));
    const block = there.find((candidate) => isEntry(entry, candidate, means));
    if (!block) return [];
    left.delete(block);
  }
  return parts.filter((one) => !one.isAsWanted && (wantedIn(one) !== '' || heldIn(one) !== ''));
}

/** Whether a block of the page holds an entry of the case, part by part. Blocks of a group are built alike. */
function isEntry<P extends BlockPart>(
  entry: readonly P[],
  block: readonly P[],
  means: (part: P, wanted: string, text: string) => boolean,
): boolean {
  return entry.every((one, index) => {
    const there = block[index];
    if (!there) return false;
    const [wanted, text] = [wantedIn(one), heldIn(there)];
    return wanted === '' || text === '' ? wanted === text : means(one, wanted, text);
  });
}
