import fc from 'fast-check';

/** How many times as many runs as usual properties get: 1, or what TENKEN_PROPERTY_RUNS says. */
export const runsFactor = Math.max(1, Number(process.env.TENKEN_PROPERTY_RUNS ?? '1') || 1);

/** What is run of the usual number while somebody waits; a long run takes all of it, times its factor. */
const share = runsFactor === 1 ? 0.5 : 1;

/** The number of runs of a property that says its own. */
export const runs = (usual: number): number => Math.ceil(usual * share * runsFactor);

// Fast-check's own number for properties that say none.
fc.configureGlobal({ numRuns: runs(100) });
