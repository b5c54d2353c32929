import { doesParse, type Fault, faultsOf } from './faults';
import { type Mutant, mutantAt, shortHash } from './mutant';

/** A source file that faults are put into. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

/** What decides a sample besides the sources. */
export interface SampleOptions {
  /** How many mutants. */
  readonly size: number;
  /** Another seed, another sample. */
  readonly seed: string;
}

/** A file with less logic than this many possible faults gets a mutant only when its share says so. */
const leastLogic = 6;

/**
 * A sample of all faults of some files, the same on every machine: each file gets its share by the number of faults that
 * are possible in it, and within a file the operators take turns.
 */
export function sampleOf(sources: readonly Source[], { size, seed }: SampleOptions): readonly Mutant[] {
  const all = sources.map((source) => ({ ...source, faults: faultsOf(source.text) }));
  const shares = sharesOf(
    all.map(({ faults }) => faults.length),
    size,
  );
  return all.flatMap(({ path, text, faults }, index) => pick(path, text, faults, shares[index] ?? 0, seed, new Set()));
}

/** Mutants of one file beyond those that are there already, of one operator first. */
export function moreOf(
  { path, text }: Source,
  count: number,
  seed: string,
  known: ReadonlySet<string>,
  operator: string,
): readonly Mutant[] {
  const faults = faultsOf(text);
  const same = pick(
    path,
    text,
    faults.filter((fault) => fault.operator === operator),
    count,
    seed,
    known,
  );
  const taken = new Set([...known, ...same.map(({ id }) => id)]);
  return [...same, ...pick(path, text, faults, count - same.length, seed, taken)];
}

/** Divides a number of mutants by weight (largest remainder); whoever weighs enough gets one at least. */
export function sharesOf(weights: readonly number[], size: number): readonly number[] {
  const base = weights.map((weight) => (weight >= leastLogic ? 1 : 0));
  const left = Math.max(0, size - base.reduce<number>((sum, one) => sum + one, 0));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total === 0) return base;
  const exact = weights.map((weight) => (weight * left) / total);
  const shares = exact.map((share, index) => (base[index] ?? 0) + Math.floor(share));
  const remainders = exact.map((share, index) => ({ index, rest: share - Math.floor(share) }));
  const open = left - exact.reduce((sum, share) => sum + Math.floor(share), 0);
  for (const { index } of remainders.toSorted((a, b) => b.rest - a.rest || a.index - b.index).slice(0, open)) {
    shares[index] = (shares[index] ?? 0) + 1;
  }
  return shares;
}

/** Takes faults of a file in a fixed disorder: operators in turn, no two on one line. */
function pick(
  path: string,
  text: string,
  faults: readonly Fault[],
  count: number,
  seed: string,
  known: ReadonlySet<string>,
): readonly Mutant[] {
  const rank = (...words: readonly (string | number)[]) => shortHash([seed, path, ...words].join('\n'), 16);
  const byOperator = new Map<string, { readonly fault: Fault; readonly rank: string }[]>();
  for (const fault of faults) {
    const ranked = { fault, rank: rank(fault.operator, fault.start, fault.replacement) };
    byOperator.set(fault.operator, [...(byOperator.get(fault.operator) ?? []), ranked]);
  }
  const turns = [...byOperator]
    .toSorted(([one], [other]) => (rank(one) < rank(other) ? -1 : 1))
    .map(([, ranked]) => ranked.toSorted((one, other) => (one.rank < other.rank ? -1 : 1)));
  const taken: Mutant[] = [];
  const lines = new Set<number>();
  while (taken.length < count && turns.some((queue) => queue.length > 0)) {
    for (const queue of turns) {
      const next = taken.length < count ? queue.shift() : undefined;
      if (!next) continue;
      const mutant = mutantAt(path, text, next.fault);
      if (lines.has(mutant.line) || known.has(mutant.id) || !doesParse(text, next.fault)) continue;
      lines.add(mutant.line);
      taken.push(mutant);
    }
  }
  return taken;
}
