import type { ControlKind } from '../../spec/field';

// A page of the portal as the page side reads its shape: the page's own words and marks, before anything is withheld. It
// goes from the page to the background only; the file is made there.

/** A control of a row, or a radio group. */
export interface SeenControl {
  readonly kind: ControlKind;
  readonly id: string;
  readonly name: string;
  /** The ids of all radios of a group; otherwise the single id. */
  readonly ids: readonly string[];
  readonly limit: number | null;
  /** The position of its options in `SeenPage.lists`; null if it has none. */
  readonly list: number | null;
  readonly enabled: boolean;
  /** The words on a button; empty for every other control. */
  readonly words: string;
}

/** A row of the page (`dl`). */
export interface SeenRow {
  /** Finds the row again at the next reading; not part of the file. */
  readonly key: string;
  readonly id: string;
  readonly section: string;
  readonly label: string;
  readonly required: boolean;
  /** The page marks the row as dependent on another answer. */
  readonly conditional: boolean;
  /** The notes printed beside the controls, each line by line. */
  readonly notes: readonly (readonly string[])[];
  /** The legends of its groups, where they differ from the label. */
  readonly legends: readonly string[];
  readonly block: { readonly group: string; readonly index: number } | null;
  /** The row itself is hidden; a hidden block around it does not count. */
  readonly hidden: boolean;
  readonly controls: readonly SeenControl[];
}

/** A control outside of all rows, such as a search box above a list. */
export interface SeenLooseControl {
  readonly kind: ControlKind;
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly limit: number | null;
}

/** Heads of a table, or labels of a page that shows entries as text. */
export interface SeenHeads {
  readonly section: string;
  readonly labels: readonly string[];
}

/** What one option of a choice left to be seen, once the page was quiet. */
export interface SeenTry {
  /** The row and the control of the choice, by the row's key. */
  readonly row: string;
  readonly control: number;
  /** The option's position in the control's list. */
  readonly option: number;
  /** Keys of rows that were to be seen after it. */
  readonly shown: readonly string[];
  /** Keys of rows that appeared or went with it. */
  readonly changed: readonly string[];
}

/** A page of the portal as read. */
export interface SeenPage {
  /** The path of its address. */
  readonly path: string;
  readonly title: string;
  /** The row that prints the status of residence of the form; null where there is none. */
  readonly status: { readonly label: string; readonly text: string } | null;
  /** The headings above its rows, as printed. */
  readonly sections: readonly string[];
  readonly rows: readonly SeenRow[];
  /** Option lists, each once. */
  readonly lists: readonly (readonly string[])[];
  readonly loose: readonly SeenLooseControl[];
  readonly heads: readonly SeenHeads[];
  /** No person has answered anything yet: only then does what is hidden say nothing about anybody. */
  readonly untouched: boolean;
  /** The page is far larger than any form: nothing was read. */
  readonly tooLarge: boolean;
  /**
   * What the page holds of persons: typed values, shown entries, the name in the header. Only for withholding what
   * repeats them; never part of the file.
   */
  readonly held: readonly string[];
  /** Tries of choices since the recording was started; null: it is not running. */
  readonly tries: readonly SeenTry[] | null;
}
