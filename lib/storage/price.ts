import { type Argon2Cost, argon2id } from './argon2';

/**
 * The cost of one try of a new passphrase. Memory comes first: always 64 MiB. Then as many passes, up to three (the
 * second choice of RFC 9106), as this machine does in about a second. One pass over 64 MiB is the minimum, above
 * OWASP's minimum (46 MiB and one pass).
 */
export const floorCost: Argon2Cost = { m: 65_536, t: 1, p: 1 };
const mostPasses = 3;
/** Milliseconds that unlocking may take. */
const acceptableWait = 1000;

/** Decides what passphrases cost. */
export interface Pricing {
  /** The cost for a new passphrase. */
  readonly forNew: () => Promise<Argon2Cost>;
  /** A higher cost than that of a try which has just taken so many milliseconds; null if that cost is right. */
  readonly raised: (cost: Argon2Cost, took: number) => Argon2Cost | null;
}

/** Always the same cost: for callers that know it. */
export function fixedPricing(cost: Argon2Cost): Pricing {
  return { forNew: async () => cost, raised: (now) => (isLess(now, cost) ? cost : null) };
}

/** Measures this machine, once for each object. `clock`: milliseconds, from any moment on. */
export function measuredPricing(clock: () => number, probe: (cost: Argon2Cost) => Promise<void> = run): Pricing {
  let measured: Promise<Argon2Cost> | null = null;

  async function measure(): Promise<Argon2Cost> {
    // The first run compiles the code, the second is measured.
    await probe({ m: 2048, t: 1, p: 1 });
    const small: Argon2Cost = { m: 8192, t: 1, p: 1 };
    const start = clock();
    await probe(small);
    return affordable(small, clock() - start);
  }

  return {
    forNew: () => {
      measured ??= measure();
      return measured;
    },
    raised: (cost, took) => {
      const wanted = affordable(cost, took);
      return isLess(cost, wanted) ? wanted : null;
    },
  };
}

/** The cost this machine can afford if a try at the given cost takes so many milliseconds. */
function affordable({ m, t }: Argon2Cost, took: number): Argon2Cost {
  const onePass = (took / (m * t)) * floorCost.m;
  return {
    ...floorCost,
    t: Math.min(mostPasses, Math.max(floorCost.t, Math.floor(acceptableWait / Math.max(onePass, 1)))),
  };
}

/** Whether one cost is below another in memory, or in work. */
function isLess(one: Argon2Cost, other: Argon2Cost): boolean {
  return one.m < other.m || one.m * one.t < other.m * other.t;
}

async function run(cost: Argon2Cost): Promise<void> {
  await argon2id(new Uint8Array(8), new Uint8Array(16), cost, 32);
}
