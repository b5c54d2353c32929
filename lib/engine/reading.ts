import type { ControlRef, PageAcceptance } from './fill-plan';
import type { MatchState } from './page-facts';

/**
 * What one part of one row of the form holds on the page now, whoever entered it. Holds a value: it goes from the page
 * to the background and to the extension's own windows, never into a log, a report or a URL.
 */
export interface PartReading {
  readonly row: string;
  readonly part: string;
  readonly found: MatchState;
  /** A person has pointed at the control, because the words alone did not lead to it. */
  readonly pointed?: boolean;
  /** The text of a box, or the portal's words of the chosen option; empty if there is none, or nothing was found. */
  readonly text: string;
  readonly visible: boolean;
  /** Sent with the form, because it is not disabled. A read-only box is sent too. */
  readonly enabled: boolean;
  /** How many characters the box takes on this page; null if the page does not say. */
  readonly limit: number | null;
  readonly control: ControlRef | null;
}

/** A whole form as it is on a page now. */
export interface PageReading {
  readonly page: PageAcceptance;
  /** The id of the page's revision: a fingerprint of its headings, labels and kinds of control; holds no value. */
  readonly revision: string;
  readonly parts: readonly PartReading[];
  /** Whose page it is, as marks without a meaning outside of it: see `IdentityCheck.seen`. */
  readonly person?: readonly string[] | undefined;
  readonly timings: ReadTimings;
}

/** Milliseconds of script on the page. */
export interface ReadTimings {
  readonly collect: number;
  readonly match: number;
  readonly read: number;
}
