import { effort } from '../limits';
import type { Inflate } from './inflate';

/** The tools for reading a file. */
export interface ReadTools {
  readonly inflate: Inflate;
  /** Reading stops when it is aborted; what was read until then counts. */
  readonly signal: AbortSignal;
  /** Gives the browser a pause. */
  readonly pause: () => Promise<void>;
}

/** How much work is left for a file and the files inside it. */
export interface Budget {
  readonly tools: ReadTools;
  /** Whether nothing more may be read. */
  readonly isSpent: () => boolean;
  /** Counts bytes that were read, and gives the browser a pause from time to time. */
  readonly spend: (bytes: number) => Promise<void>;
  /** Maximum bytes of the next unpacked stream. */
  readonly roomToUnpack: () => number;
  readonly unpacked: (bytes: number) => void;
  /** Counts letters that were examined. */
  readonly letters: (count: number) => void;
}

/** The cost of an object besides its bytes. */
const perObject = 4096;

/** A new budget for one file. */
export function budgetFor(tools: ReadTools): Budget {
  let sinceSlice = 0;
  let inflated = 0;
  let lettersRead = 0;
  return {
    tools,
    isSpent: () => tools.signal.aborted || lettersRead >= effort.textLength,
    spend: async (bytes) => {
      sinceSlice += bytes + perObject;
      if (sinceSlice <= effort.slice) return;
      sinceSlice = 0;
      await tools.pause();
    },
    roomToUnpack: () => Math.min(effort.inflatedEach, effort.inflatedTotal - inflated),
    unpacked: (bytes) => {
      inflated += bytes;
    },
    letters: (count) => {
      lettersRead += count;
    },
  };
}
