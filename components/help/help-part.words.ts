import type { Sentence } from '../../lib/i18n/i18n';

/** A line of the table of marks. */
export interface HelpMark {
  /** As shown beside the row; empty if there is no mark. */
  readonly sign: string;
  readonly name: Sentence;
  readonly means: Sentence;
}

/** One part of the help page: a heading and the content below it. */
export interface HelpPart {
  /** Its name in the address: `#/help?at=undo`. */
  readonly id: string;
  readonly title: Sentence;
  readonly lines: readonly Sentence[];
  /** Steps to be done in this order. */
  readonly ordered?: boolean;
  /** Marks beside the rows of a form, after the lines. */
  readonly marks?: readonly HelpMark[];
  /** The table of shortcuts, after the lines. */
  readonly keys?: boolean;
}
