/** Whether an attempt is still the latest one. */
export type IsLatest = () => boolean;

/** Counts attempts at one thing, so that results of an outdated or cancelled attempt can be dropped. */
export interface Attempts {
  /** Begins an attempt; every earlier one is then out of date. */
  readonly begin: () => IsLatest;
  /** Joins the running attempt, and becomes out of date together with it. */
  readonly join: () => IsLatest;
  /** Cancels the running attempt. */
  readonly drop: () => void;
}

/** Makes a counter of attempts. */
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
