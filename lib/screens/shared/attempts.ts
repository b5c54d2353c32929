/** Tells whether an attempt is still the latest one. */
export type IsLatest = () => boolean;

/** Counts attempts at one thing: what comes back for one that was overtaken or given up is dropped. */
export interface Attempts {
  /** Begins an attempt; every earlier one is out of date from then on. */
  readonly begin: () => IsLatest;
  /** Joins the attempt under way, to be out of date with it. */
  readonly join: () => IsLatest;
  /** Gives up the attempt under way. */
  readonly drop: () => void;
}

export function createAttempts(): Attempts {
  let latest = 0;
  const join = () => {
    const mine = latest;
    return () => mine === latest;
  };
  const drop = () => {
    latest += 1;
  };
  return {
    join,
    drop,
    begin: () => {
      drop();
      return join();
    },
  };
}
