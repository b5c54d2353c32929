import { type Argon2Cost, argon2id } from './argon2';

/**
 * What one try at a new passphrase costs. Memory stands first: 64 MiB always; then as many passes, up to three (the second
 * choice of RFC 9106), as this machine does in about a second. One pass over 64 MiB is the floor, above the least that OWASP
 * asks for (46 MiB and one pass).
 */
export const floorCost: Argon2Cost = { m: 65_536, t: 1, p: 1 };
const mostPasses = 3;
/** Milliseconds that unlocking may take. */
const acceptableWait = 1000;

/** Decides what passphrases cost. */
export interface Pricing {
  /** The cost for a passphrase that is being made. */
  readonly forNew: () => Promise<Argon2Cost>;
  /** A higher cost than the one at which a try has just taken so many milliseconds; null where that one is right. */
  readonly raised: (cost: Argon2Cost, took: number) => Argon2Cost | null;
}

/** Always the same cost: for whoever knows it. */
export function fixedPricing(cost: Argon2Cost): Pricing {
  return { forNew: async () => cost, raised: (now) => (isLess(now, cost) ? cost : null) };
}

/** Measures this machine, once for each object. `clock`: milliseconds, from any moment on. */
export function measuredPricing(clock: () => number, probe: (cost: Argon2Cost) => Promise<void> = run): Pricing {
  let measured: Promise<Argon2Cost> | null = null;

  async function measure(): Promise<Argon2Cost> {
    // Once to be compiled, once to be measured.
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

/** What is affordable where a try at this cost takes so many milliseconds. */
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
