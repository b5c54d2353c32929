import { type ProcedureId, procedureIds } from '../../domain/case/procedures';
import type { RecordKind } from '../../domain/exchange';
import type { BulkDifference } from '../../tables/agency-csv/read';
import type { Recipient } from '../../facts/asked-of';
import { scopes, type Scope } from '../../tables/imports/model';
import type { IntakeView, RecordCounts, RecordPreview } from '../../tables/imports/view';
import { encodings, type Encoding } from '../../tables/formats/encoding';
import type { SentSheet } from '../../tables/formats/sent';
import { cellFaults, separators, type Sheet } from '../../tables/formats/table';
import type { Problem } from '../../domain/problem';
import { z } from 'zod';
import { message } from '../message';

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
  /** That of new cases whose rows name none; null: the one last chosen for a new case. */
  readonly procedure: ProcedureId | null;
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

/** A sheet of a spreadsheet program has no more. */
const index = z.int().min(0).max(1_048_576);

const sheet = z.strictObject({
  name: z.string().max(200),
  hidden: z.boolean(),
  bad: z.array(z.tuple([z.string().regex(/^\d{1,7}:\d{1,5}$/), z.enum(cellFaults)])),
  merged: z.array(z.strictObject({ top: index, left: index, bottom: index, right: index })),
  hiddenRows: z.array(index),
  hiddenColumns: z.array(index),
  since1904: z.boolean(),
  separator: z.enum(separators).nullable(),
});

const session = z.string().max(64);

const cell = z.string().max(40_000);

const reading = z.strictObject({
  mapping: z.array(z.string().max(120).nullable()).max(2000).nullable(),
  headingRow: index.nullable(),
  blank: z.enum(['keep', 'clear']),
  makeCases: z.boolean(),
  procedure: z.literal(procedureIds).nullable(),
  answers: z.strictObject({
    offers: z.record(z.string().max(200), z.enum(scopes)),
    sides: z.record(z.string().max(200), z.string().max(200)),
    cells: z.record(z.string().regex(/^[A-Z]{1,3}[1-9]\d{0,6}$/), cell),
    unruled: z.array(z.string().max(40)).max(2000),
  }),
});

/** Messages about taking in a file. */
export const importMessages = {
  /** Begins to take in a file; the one before is given up. `name`: the file's. */
  'import.open': message<{ name: string; source: ImportSource }, { session: string }>()(
    'window',
    z.strictObject({
      name: z.string().max(300),
      source: z.discriminatedUnion('kind', [
        z.strictObject({
          kind: z.literal('sheets'),
          format: z.enum(['excel', 'text']),
          encoding: z.enum(encodings).nullable(),
          sheets: z.array(sheet).max(1000),
        }),
        z.strictObject({ kind: z.literal('document'), text: z.string() }),
      ]),
    }),
  ),
  /** The next rows of a sheet. */
  'import.feed': message<{ session: string; sheet: number; rows: Sheet['rows'] }, null>()(
    'window',
    z.strictObject({
      session,
      sheet: z.int().min(0).max(1000),
      rows: z.array(z.array(cell).max(20_000)).max(200_000),
    }),
  ),
  /**
   * Looks at what taking it in would do. `remember`: the columns and rules are kept for tables of the same headings. A later look
   * ends one that is under way; progress is told as news. Fails with `interrupted` where the session is gone: the window begins anew.
   */
  'import.look': message<{ session: string; reading: ImportReading; remember: boolean }, ImportLook>()(
    'window',
    z.strictObject({ session, reading, remember: z.boolean() }),
  ),
  /** Some of the records that the look would write, in its order. */
  'import.records': message<
    { session: string; look: string; from: number; count: number },
    { readonly records: readonly RecordPreview[]; readonly total: number }
  >()(
    'window',
    z.strictObject({
      session,
      look: z.string().max(64),
      from: z.int().min(0),
      count: z.int().min(1).max(500),
    }),
  ),
  /** Writes what was looked at, all or nothing. `changed`: the vault has changed so that it would do something else now. */
  'import.commit': message<
    { session: string; look: string },
    | { readonly status: 'done'; readonly id: string | null; readonly counts: RecordCounts }
    | { readonly status: 'changed'; readonly look: ImportLook }
  >()('window', z.strictObject({ session, look: z.string().max(64) })),
  /** Ends a look or a commit that is under way; what was fed stays. */
  'import.halt': message<{ session: string }, null>()('window', z.strictObject({ session })),
  /** Gives the file up. */
  'import.drop': message<{ session: string }, null>()('window', z.strictObject({ session })),
  /** Imports that can be taken back, the latest first. */
  'imports.list': message<null, readonly PastImport[]>()('window', z.null()),
  /**
   * Takes back what an import wrote: all records, or these (`kind id`). Those that changed since stay. Progress is told as news,
   * with the import in the place of the session.
   */
  'imports.undo': message<{ id: string; only: readonly string[] | null }, { readonly undone: number }>()(
    'window',
    z.strictObject({
      id: z.string().max(64),
      only: z.array(z.string().max(100)).max(1_000_000).nullable(),
    }),
  ),
  /** Stops taking an import back; what is not taken back yet stays, and can be taken back later. */
  'imports.halt': message<{ id: string }, null>()('window', z.strictObject({ id: z.string().max(64) })),
};
