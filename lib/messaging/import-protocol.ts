import type { BulkDifference } from '../tables/agency-csv/read';
import type { RecordKind } from '../domain/record-kinds';
import type { Recipient } from '../facts/asked-of';
import type { OfferRule, Scope } from '../tables/imports/model';
import type { IntakeView, RecordCounts, RecordPreview } from '../tables/imports/view';
import type { Encoding } from '../tables/formats/encoding';
import type { SentSheet } from '../tables/formats/sent';
import type { Sheet } from '../tables/formats/table';
import type { Problem } from '../domain/problem';

/** What a window has read of a file. The rows of its sheets follow with `import.feed`. */
export type ImportSource =
  | {
      readonly kind: 'sheets';
      readonly format: 'excel' | 'text';
      readonly encoding: Encoding | null;
      readonly sheets: readonly SentSheet[];
    }
  /** A file of our own format. */
  | { readonly kind: 'document'; readonly text: string };

/** What a person has said of a table so far. */
export interface ImportAnswers {
  /** Offers that were pressed, by their ids. */
  readonly offers: Readonly<Record<string, Scope>>;
  /** Sides that were chosen, by the questions' ids. */
  readonly sides: Readonly<Record<string, string>>;
  /** New texts of cells, by their names: B3. */
  readonly cells: Readonly<Record<string, string>>;
  /** Rules remembered for headings that are not to be used now, as `column.rule`. */
  readonly unruled: readonly string[];
}

/** How a table is to be read. */
export interface ImportReading {
  /** The fact of each column; null: as remembered for these headings, else as proposed. */
  readonly mapping: readonly (string | null)[] | null;
  /** Counted from 0. */
  readonly headingRow: number | null;
  readonly blank: 'keep' | 'clear';
  readonly makeCases: boolean;
  readonly answers: ImportAnswers;
}

/** One row of the Agency's CSV beside the case that it is of. */
export interface BulkRowView {
  /** As a person counts it. */
  readonly row: number;
  readonly name: string;
  readonly match: 'case' | 'applicant' | 'nobody';
  readonly differences: readonly BulkDifference[];
}

/** Why a questionnaire cannot be taken in. */
export type QuestionnaireRefusal = 'newer' | 'broken' | 'noAnswers' | 'noCase';

/** What taking in a file would do, and what its kind has beside that. */
export type ImportLook =
  | { readonly kind: 'refused'; readonly why: QuestionnaireRefusal }
  | { readonly kind: 'invalid'; readonly problems: readonly Problem[] }
  | ({ readonly look: string; readonly view: IntakeView } & (
      | { readonly kind: 'table'; readonly remembered: boolean }
      | { readonly kind: 'bulk'; readonly rows: readonly BulkRowView[] }
      | {
          readonly kind: 'questionnaire';
          readonly recipient: Recipient;
          /** YYYY-MM-DD */
          readonly madeOn: string;
          readonly answers: number;
        }
      | { readonly kind: 'document' }
    ));

/** A record that an import wrote, and whether that can be taken back. */
export interface ImportedRecord {
  readonly kind: RecordKind;
  readonly id: string;
  /** How people call it now; empty where it is gone. */
  readonly name: string;
  readonly state: 'added' | 'changed';
  /** `changedSince`: somebody has saved it after the import. `inUse`: a case that was made since names it. */
  readonly undoState: 'untouched' | 'changedSince' | 'inUse' | 'gone';
}

/** An import that can be taken back. */
export interface PastImport {
  readonly id: string;
  /** ISO date and time. */
  readonly at: string;
  /** The file's name. */
  readonly name: string;
  readonly records: readonly ImportedRecord[];
}

/** Messages about taking in a file. The vault's records never go to a window for it, but what changes in those named by the file. */
export interface ImportProtocol {
  /** Begins to take in a file; the one before is given up. `name`: the file's. */
  'import.open': { in: { name: string; source: ImportSource }; out: { session: string } };
  /** The next rows of a sheet. */
  'import.feed': { in: { session: string; sheet: number; rows: Sheet['rows'] }; out: null };
  /**
   * Looks at what taking it in would do. `remember`: the columns and rules are kept for tables of the same headings. A later look
   * ends one that is under way; progress is told as news. Fails with `interrupted` where the session is gone: the window begins anew.
   */
  'import.look': { in: { session: string; reading: ImportReading; remember: boolean }; out: ImportLook };
  /** Some of the records that the look would write, in its order. */
  'import.records': {
    in: { session: string; look: string; from: number; count: number };
    out: { readonly records: readonly RecordPreview[]; readonly total: number };
  };
  /** Writes what was looked at, all or nothing. `changed`: the vault has changed so that it would do something else now. */
  'import.commit': {
    in: { session: string; look: string };
    out:
      | { readonly status: 'done'; readonly id: string | null; readonly counts: RecordCounts }
      | { readonly status: 'changed'; readonly look: ImportLook };
  };
  /** Ends a look or a commit that is under way; what was fed stays. */
  'import.halt': { in: { session: string }; out: null };
  /** Gives the file up. */
  'import.drop': { in: { session: string }; out: null };
  /** Imports that can be taken back, the latest first. */
  'imports.list': { in: null; out: readonly PastImport[] };
  /**
   * Takes back what an import wrote: all records, or these (`kind id`). Those that changed since stay. Progress is told as news,
   * with the import in the place of the session.
   */
  'imports.undo': { in: { id: string; only: readonly string[] | null }; out: { readonly undone: number } };
  /** Stops taking an import back; what is not taken back yet stays, and can be taken back later. */
  'imports.halt': { in: { id: string }; out: null };
}

/** Names a rule that is remembered for a column. */
export const ruleKey = (column: number, rule: OfferRule): string => `${column}.${rule}`;
