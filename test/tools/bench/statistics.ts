/** The median, the minimum and the maximum of some figures. */
export interface Spread {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

/** Describes figures; there must be at least one. */
export function spread(figures: readonly number[]): Spread {
  const sorted = [...figures].sort((a, b) => a - b);
  const low = sorted[Math.floor((sorted.length - 1) / 2)];
  const high = sorted[Math.ceil((sorted.length - 1) / 2)];
  const min = sorted[0];
  const max = sorted.at(-1);
  if (low === undefined || high === undefined || min === undefined || max === undefined) {
    throw new Error('There is nothing to describe.');
  }
  return { median: (low + high) / 2, min, max };
}

/** `12.3 ms (11.9 to 14.0)`. */
export const inWords = ({ median, min, max }: Spread): string =>
  `${median.toFixed(1)} ms (${min.toFixed(1)} to ${max.toFixed(1)})`;

/** The ratio of the medians of two sets of figures. */
export const ratioOfMedians = (figures: readonly number[], others: readonly number[]): number =>
  spread(figures).median / spread(others).median;
