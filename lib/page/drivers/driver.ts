import type { PageElement } from '../collect';

/** How one kind of control is read and written. */
export interface Driver {
  /** What stands in the control: a text, or the words of the chosen option; empty when nothing does. */
  read(elements: readonly PageElement[]): string;
  /**
   * Puts a text, or chooses the option with these words, as a person would: each event once, in a person's order.
   * Returns false, having done nothing, when there is no such option.
   */
  write(elements: readonly PageElement[], text: string): boolean;
  /** Puts the control back to `before`, which `read` gave; an empty text takes a choice away. */
  restore(elements: readonly PageElement[], before: string, clear: () => boolean): void;
}
