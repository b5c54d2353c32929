/** How many are compared with each other at most: each one more doubles the work. */
export const mostAssigned = 12;

/**
 * The cheapest one-to-one assignment of rows to columns of a square cost table: the column of each row. Among equally
 * cheap assignments, the result is always the same one.
 */
export function cheapestAssignment(costs: readonly (readonly number[])[]): readonly number[] {
  const all = 1 << costs.length;
  // By the set of columns used: the lowest cost of the rows so far, and the column of the last of them.
  const least = new Float64Array(all).fill(Number.POSITIVE_INFINITY);
  const last = new Int8Array(all);
  least[0] = 0;
  for (let taken = 0; taken < all; taken += 1) {
    const row = costs[countOf(taken)] ?? [];
    row.forEach((cost, column) => {
      const next = taken | (1 << column);
      const sum = (least[taken] ?? 0) + cost;
      if (next === taken || sum >= (least[next] ?? 0)) return;
      least[next] = sum;
      last[next] = column;
    });
  }
  const columns: number[] = [];
  for (let taken = all - 1; taken > 0; taken &= ~(1 << (last[taken] ?? 0))) columns.unshift(last[taken] ?? 0);
  return columns;
}

function countOf(bits: number): number {
  let count = 0;
  for (let left = bits; left > 0; left &= left - 1) count += 1;
  return count;
}
