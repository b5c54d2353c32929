import type { ProcedureId } from '../../lib/domain/case/procedures';
import type { RecordKind } from '../../lib/domain/exchange';
import type { IntakeColumn } from '../../lib/tables/imports/model';
import type { Encoding } from '../../lib/tables/formats/encoding';
import type { Separator } from '../../lib/tables/formats/table';

/** One column of a table, with its fact. */
export interface ColumnView {
  /** The name in spreadsheet programs: A, B, AA. */
  readonly name: string;
  readonly heading: string;
  /** A few of its values, so that a person sees its content. */
  readonly samples: readonly string[];
  /** Its fact; null for none. */
  readonly fact: string | null;
  /** That fact in words. */
  readonly target: string;
  readonly state: 'ignored' | 'matched' | 'double';
  /** The column that has the same fact, for `double`. */
  readonly other?: string;
  /** The possible facts of the heading, with their names. */
  readonly candidates: readonly { readonly place: string; readonly label: string }[];
  /** Why the heading alone does not name a fact. */
  readonly why: IntakeColumn['why'];
}

/** How to read a table. */
export interface TableChoice {
  readonly sheets: readonly string[];
  readonly sheet: number;
  /** The rows that may be the headings, by their numbers, with their text. */
  readonly headerRows: readonly { readonly row: number; readonly text: string }[];
  readonly headerRow: number;
  /** For text files. */
  readonly encoding?: Encoding;
  /** For a text file: its separator, and every one that divides its lines alike. */
  readonly separator?: Separator;
  readonly separators: readonly Separator[];
  readonly blank: 'keep' | 'clear';
  readonly makeCases: boolean;
  /** That of new cases whose rows name none. */
  readonly procedure: ProcedureId;
  readonly remembered: boolean;
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
  /** The rows it comes from, with numbers for people. */
  readonly rows: string;
  readonly changes: readonly ChangeView[];
}
