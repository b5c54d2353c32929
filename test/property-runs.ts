import fc from 'fast-check';

/** How many times as many runs as usual properties get: 1, or what TENKEN_PROPERTY_RUNS says. */
export const runsFactor = Math.max(1, Number(process.env.TENKEN_PROPERTY_RUNS ?? '1') || 1);

/** What is run of the usual number while somebody waits; a long run takes all of it, times its factor. */
const share = runsFactor === 1 ? 0.5 : 1;

/** The number of runs of a property that says its own. */
export const runs = (usual: number): number => Math.ceil(usual * share * runsFactor);

/**
 * For a property that also says what its samples must have held: while somebody waits the samples are the same each time, so that
 * none fails by the draw; a long run draws its own, ten times as many.
 */
export const sameDraw: { readonly seed?: number } = runsFactor === 1 ? { seed: 20261129 } : {};

// Fast-check's own number for properties that say none.
fc.configureGlobal({ numRuns: runs(100) });
