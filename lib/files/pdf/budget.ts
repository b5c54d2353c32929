import { effort } from '../limits';
import type { Inflate } from './inflate';

/** What the reading of a file may use. */
export interface ReadTools {
  readonly inflate: Inflate;
  /** Given up when it is aborted; what was read until then counts. */
  readonly signal: AbortSignal;
  /** Lets the page breathe. */
  readonly pause: () => Promise<void>;
}

/** How much work is left for a file, and for the files inside it. */
export interface Budget {
  readonly tools: ReadTools;
  /** Whether nothing more may be read. */
  readonly isSpent: () => boolean;
  /** Counts bytes that were read, and lets the page breathe from time to time. */
  readonly spend: (bytes: number) => Promise<void>;
  /** Bytes that the next stream may become. */
  readonly roomToUnpack: () => number;
  readonly unpacked: (bytes: number) => void;
  /** Counts letters that were looked at. */
  readonly letters: (count: number) => void;
}

/** What an object costs beside its bytes. */
const perObject = 4096;

/** A fresh budget for one file. */
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
