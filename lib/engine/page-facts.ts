import type { ControlKind } from '../spec/field';

/** Whether a part of a row was found on a page, and what kept it from being found. */
export type MatchState = 'one' | 'unconfirmed' | 'missing' | 'ambiguous' | 'changed' | 'disagree';

/** What the matcher knows of one control (or radio group) of the page: plain data, no element, no value. */
export interface ControlFacts {
  /** Position in `PageFacts.controls`. */
  readonly key: number;
  /** Position in `PageFacts.rows`. */
  readonly row: number;
  readonly kind: ControlKind;
  /** The id of the first radio, for a group. */
  readonly id: string;
  readonly name: string;
  /** The ids of all radios of a group, otherwise the single id. */
  readonly ids: readonly string[];
  /** Index among all `input, select, textarea` of the document. */
  readonly order: number;
  /**
   * How many characters the box takes: its maxlength, otherwise the only number its row prints; null when neither says.
   */
  readonly limit: number | null;
  /** The options' words, folded, without 選択してください; empty for other kinds. */
  readonly options: readonly string[];
  readonly visible: boolean;
  /** Neither disabled nor read-only. */
  readonly enabled: boolean;
}

/** One row (`dl`) of the page. */
export interface RowFacts {
  readonly label: string;
  /** The label as the page writes it, for reports. */
  readonly words: string;
  readonly section: string;
  readonly required: boolean;
  /** The number of its repeat block; null outside of a block, or if the page does not say. */
  readonly block: number | null;
  /** Keys of its controls, in the page's order. */
  readonly controls: readonly number[];
}

/** A page as the matcher sees it. */
export interface PageFacts {
  readonly rows: readonly RowFacts[];
  readonly controls: readonly ControlFacts[];
  /** Folded headings of the page's sections. */
  readonly sections: readonly string[];
}
