import type { PageElement } from '../collect';

/** Asked after the page has heard that a control is about to change, and before it changes: false leaves it as it is. */
export type StillGood = () => boolean;

/** What came of a write. */
export type DriverResult =
  | 'written'
  /** Nothing was done: there is no such option. */
  | 'noOption'
  /** Nothing was changed: the page has changed under it. */
  | 'left';

/** How one kind of control is read and written. */
export interface Driver {
  /** What stands in the control: a text, or the words of the chosen option; empty when nothing does. */
  read(elements: readonly PageElement[]): string;
  /** Puts a text, or chooses the option with these words, as a person would: each event once, in a person's order. */
  write(elements: readonly PageElement[], text: string, stillGood: StillGood): DriverResult;
  /**
   * Puts the control back to `before`, which `read` gave; an empty text takes a choice away.
   * @param clear presses the page's own 選択解除; false where there is none
   */
  restore(elements: readonly PageElement[], before: string, clear: () => boolean): void;
}
