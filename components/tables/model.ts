import type { CellProblemCode } from '../../lib/columns/cell';
import type { RowProblemCode } from '../../lib/columns/plan';
import type { RecordKind } from '../../lib/domain/exchange';
import type { Encoding } from '../../lib/tabular/encoding';

/** One column of a table, with the fact it is taken for. */
export interface ColumnView {
  /** As spreadsheet programs name it: A, B, AA. */
  readonly name: string;
  readonly heading: string;
  /** A few of its values, so that a person sees what it holds. */
  readonly samples: readonly string[];
  /** What is written in the box of the fact: its name in words, or what a person has typed. */
  readonly target: string;
  readonly state: 'ignored' | 'matched' | 'unknown' | 'double';
  /** The column that has the same fact, for `double`. */
  readonly other?: string;
  /** Names of facts that the heading could mean. */
  readonly candidates: readonly string[];
}

/** How a table is to be read. */
export interface TableChoice {
  readonly sheets: readonly string[];
  readonly sheet: number;
  /** The rows that may hold the headings, by their numbers, with what stands in them. */
  readonly headerRows: readonly { readonly row: number; readonly text: string }[];
  readonly headerRow: number;
  /** For text files. */
  readonly encoding?: Encoding;
  readonly blank: 'keep' | 'clear';
  readonly makeCases: boolean;
  readonly remembered: boolean;
}

/** One problem at its cell, in words. */
export interface CellProblemView {
  /** `B12`, in the order of the rows: the same text is wrong in all of them; none for a whole row. */
  readonly cells: readonly string[];
  readonly row: number;
  readonly heading: string;
  readonly fact: string;
  readonly code: CellProblemCode | RowProblemCode;
  readonly other?: number;
  /** What the cells say, where they say something. */
  readonly value?: string;
  /** Looks for what it could be: for the lines that are drawn, as the whole list of choices is gone through. */
  readonly could?: () => readonly string[];
}

/** One fact that would change, in words. */
export interface ChangeView {
  readonly fact: string;
  readonly before: string;
  readonly after: string;
}

/** One record that would be added or changed. */
export interface RecordView {
  readonly kind: RecordKind;
  readonly id: string;
  readonly name: string;
  readonly state: 'added' | 'changed';
  /** The rows it comes from, as a person counts them. */
  readonly rows: string;
  readonly changes: readonly ChangeView[];
}

/** What an import would do, in words. */
export interface PlanView {
  readonly counts: Readonly<Record<RecordKind, { added: number; changed: number; same: number }>>;
  readonly records: readonly RecordView[];
}
