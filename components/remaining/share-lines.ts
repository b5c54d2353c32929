/** How many lines a list takes: one per item, and one for the rest of a list that is cut short. */
const linesOf = (shown: number, length: number): number => shown + (shown < length ? 1 : 0);

/**
 * How many items each of several lists shows at first, so that all together take no more than the given lines. Each
 * gets one more in turn, so that no list is hidden by another. A list is never cut to hide a single item, because the
 * line about the rest is as long as the item. A list with items shows at least one.
 */
export function shareLines(lengths: readonly number[], lines: number): readonly number[] {
  const shown = lengths.map((length) => Math.min(1, length));
  const total = () => lengths.reduce((sum, length, at) => sum + linesOf(shown[at] ?? 0, length), 0);
  for (let grew = true; grew; ) {
    grew = false;
    for (const [at, length] of lengths.entries()) {
      const now = shown[at] ?? 0;
      // The last but one item takes the place of the line about the rest.
      const next = now + 2 === length ? length : now + 1;
      if (next > length) continue;
      shown[at] = next;
      if (total() > lines) shown[at] = now;
      else grew = true;
    }
  }
  return shown.map((count, at) => (count + 1 === lengths[at] ? count + 1 : count));
}
