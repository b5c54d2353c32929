import type { Format } from '../../spec/format';
import type { BlockList } from '../capture-targets';
import { sameMeaning } from '../../convert/convert';
import type { PageStatement } from './answers';
import { valueAt } from '../../facts/draft';

/** For each block of the page, the index of its entry in the record's list; may lie behind the end of the list. */
export type Blocks = ReadonlyMap<number, number>;

/** The facts that identify an entry; the first one that the page has is used. */
const keys: Readonly<Record<BlockList, readonly string[]>> = {
  'relatives.people': ['name'],
  'work.jobs': ['employerLatin', 'employerKanji'],
};

interface Key {
  readonly member: string;
  readonly text: string;
  readonly format: Format;
}

/**
 * Which entry each used block of the page stands for. First the entry of the same name, if exactly one such block and
 * one such entry exist, so that facts of two people are never mixed. Otherwise the entry with the block's own number,
 * otherwise a new one.
 */
export function blocksOf(list: BlockList, answers: readonly PageStatement[], entries: readonly unknown[]): Blocks {
  const used = usedBlocks(list, answers);
  const found = new Map<number, number>();
  const free = (at: number) => ![...found.values()].includes(at);
  const isNamed = (at: number) => keys[list].some((member) => valueAt(entries[at], member) !== undefined);

  const known = used.map((block) => ({ block, key: keyOf(list, block, answers) }));
  for (const { block, key } of known) {
    if (key === null) continue;
    const twins = known.filter((other) => other.key !== null && isSame(key, other.key.member, other.key.text));
    const named = entries.flatMap((entry, at) => (isSame(key, key.member, valueAt(entry, key.member)) ? [at] : []));
    if (twins.length === 1 && named.length === 1 && named[0] !== undefined) found.set(block, named[0]);
  }
  for (const block of used) {
    if (!found.has(block) && block < entries.length && isNamed(block) && free(block)) found.set(block, block);
  }
  for (const block of used) {
    if (found.has(block)) continue;
    let at = 0;
    while (!free(at) || (at < entries.length && isNamed(at))) at += 1;
    found.set(block, at);
  }
  return found;
}

function usedBlocks(list: BlockList, answers: readonly PageStatement[]): readonly number[] {
  const blocks = answers.flatMap(({ target }) =>
    target.kind === 'block' && target.list === list ? [target.block] : [],
  );
  return [...new Set(blocks)].sort((a, b) => a - b);
}

function keyOf(list: BlockList, block: number, answers: readonly PageStatement[]): Key | null {
  for (const member of keys[list]) {
    for (const { target, told } of answers) {
      if (target.kind !== 'block' || target.list !== list || target.block !== block || target.member !== member)
        continue;
      const [first] = told;
      if (first && 'format' in first.part.control) {
        return { member, text: first.text, format: first.part.control.format };
      }
    }
  }
  return null;
}

function isSame(key: Key, member: string, text: unknown): boolean {
  return key.member === member && typeof text === 'string' && sameMeaning(key.text, text, key.format);
}
