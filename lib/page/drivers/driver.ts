import type { PageElement } from '../collect';

/** Asked after the page was told that a control is about to change, and before it changes; false leaves it as it is. */
export type StillGood = () => boolean;

/** The result of a write. */
export type DriverResult =
  | 'written'
  /** Nothing was done: there is no such option. */
  | 'noOption'
  /** Nothing was written: the page changed during the attempt. */
  | 'left';

/** How one kind of control is read and written. */
export interface Driver {
  /** The value of the control: a text, or the words of the chosen option; empty when there is nothing. */
  read(elements: readonly PageElement[]): string;
  /** Enters a text, or chooses the option with these words, like a person: each event once, in the usual order. */
  write(elements: readonly PageElement[], text: string, stillGood: StillGood): DriverResult;
  /**
   * Puts the control back to `before`, which came from `read`; an empty text clears a choice.
   * @param clear presses the page's own 選択解除; false where there is none
   */
  restore(elements: readonly PageElement[], before: string, clear: () => boolean): void;
}
