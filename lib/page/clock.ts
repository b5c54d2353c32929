import type { Timings } from '../engine/fill-plan';

/** Adds up the time of each part of a fill, in milliseconds. */
export class Clock {
  readonly spent = { collect: 0, match: 0, apply: 0, settle: 0, verify: 0 };
  passes = 0;
  readonly start = performance.now();
  /** When the thread was last handed back. */
  awakeSince = this.start;
  take<T>(part: keyof Clock['spent'], work: () => T): T {
    const from = performance.now();
    const result = work();
    this.spent[part] += performance.now() - from;
    return result;
  }
  async wait<T>(work: Promise<T>): Promise<T> {
    const from = performance.now();
    const result = await work;
    this.awakeSince = performance.now();
    this.spent.settle += this.awakeSince - from;
    return result;
  }
  timings(): Timings {
    return { ...this.spent, plan: 0, total: performance.now() - this.start, passes: this.passes };
  }
}
