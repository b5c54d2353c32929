import { type ProcedureId, procedureIds } from '../../domain/case/procedures';
import type { RecordKind } from '../../domain/exchange';
import type { BulkSheetId } from '../../spec/agency-csv';
import type { JoinFault } from '../../tables/agency-csv/join';
import type { BulkRowView } from '../../tables/agency-csv/plan';
import type { Recipient } from '../../facts/asked-of';
import { scopes, type Scope } from '../../tables/imports/model';
import type { IntakeView, RecordCounts, RecordPreview } from '../../tables/imports/view';
import { encodings, type Encoding } from '../../tables/formats/encoding';
import type { SentSheet } from '../../tables/formats/sent';
import type { LostPart } from '../../tables/questionnaire/homes';
import { cellFaults, separators, type Sheet } from '../../tables/formats/table';
import type { Problem } from '../../domain/problem';
import { z } from 'zod';
import { message } from '../message';

/** What a window has read from a file. The rows of its sheets follow with `import.feed`. */
export type ImportSource =
  | {
      readonly kind: 'sheets';
      readonly format: 'excel' | 'text';
      readonly encoding: Encoding | null;
      readonly sheets: readonly SentSheet[];
    }
  /** A file of our own format. */
  | { readonly kind: 'document'; readonly text: string };

/** What a person has answered about a table so far. */
export interface ImportAnswers {
  /** Accepted offers, by id. */
  readonly offers: Readonly<Record<string, Scope>>;
  /** Chosen sides, by the ids of the questions. */
  readonly sides: Readonly<Record<string, string>>;
  /** New texts of cells, by cell name: B3. */
  readonly cells: Readonly<Record<string, string>>;
  /** Rules remembered for these headings that are not to be used now, as `column.rule`. */
  readonly unruled: readonly string[];
}

/** How a table is to be read. */
export interface ImportReading {
  /** The fact of each column; null: as remembered for these headings, otherwise as proposed. */
  readonly mapping: readonly (string | null)[] | null;
  /** Counted from 0. */
  readonly headingRow: number | null;
  readonly blank: 'keep' | 'clear';
  readonly makeCases: boolean;
  /** That of new cases whose rows name none; null: the one last chosen for a new case. */
  readonly procedure: ProcedureId | null;
  readonly answers: ImportAnswers;
}

/** Why a questionnaire cannot be imported. */
export type QuestionnaireRefusal = 'newer' | 'broken' | 'noAnswers' | 'noCase';

/** What importing a file would do, and what is special to the kind of file. */
export type ImportLook =
  | { readonly kind: 'refused'; readonly why: QuestionnaireRefusal | JoinFault }
  | { readonly kind: 'invalid'; readonly problems: readonly Problem[] }
  | ({ readonly look: string; readonly view: IntakeView } & (
      | { readonly kind: 'table'; readonly remembered: boolean }
      | {
          readonly kind: 'bulk';
          readonly procedure: ProcedureId;
          /** The sheets that the file has, and those of the workbook that it has not. */
          readonly sheets: readonly BulkSheetId[];
          readonly absent: readonly BulkSheetId[];
          readonly rows: readonly BulkRowView[];
        }
      | {
          readonly kind: 'questionnaire';
          readonly recipient: Recipient;
          /** YYYY-MM-DD */
          readonly madeOn: string;
          readonly answers: number;
          /** Parts whose case is not stored any more. */
          readonly lost: readonly LostPart[];
        }
      | { readonly kind: 'document' }
    ));

/** A record that an import wrote, and whether that can be undone. */
export interface ImportedRecord {
  readonly kind: RecordKind;
  readonly id: string;
  /** Its present name for people; empty if it is gone. */
  readonly name: string;
  readonly state: 'added' | 'changed';
  /** `changedSince`: somebody has saved it after the import. `inUse`: a case created since then refers to it. */
  readonly undoState: 'untouched' | 'changedSince' | 'inUse' | 'gone';
}

/** An import that can be undone. */
export interface PastImport {
  readonly id: string;
  /** ISO date and time. */
  readonly at: string;
  /** The file's name. */
  readonly name: string;
  readonly records: readonly ImportedRecord[];
}

/** The maximum number of rows of a spreadsheet. */
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

/** Messages about importing a file. */
export const importMessages = {
  /** Begins to import a file; an earlier session ends. `name`: the file's name. */
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
   * Shows what the import would do. `remember`: the columns and rules are stored for tables with the same headings. A
   * later look cancels a running one; progress is published as events. Fails with `interrupted` if the session is gone:
   * the window then begins again.
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
  /**
   * Writes the result of the look, all or nothing. `changed`: the vault has changed, so the import would now do
   * something else.
   */
  'import.commit': message<
    { session: string; look: string },
    | { readonly status: 'done'; readonly id: string | null; readonly counts: RecordCounts }
    | { readonly status: 'changed'; readonly look: ImportLook }
  >()('window', z.strictObject({ session, look: z.string().max(64) })),
  /** Cancels a running look or commit; the rows that were sent stay. */
  'import.halt': message<{ session: string }, null>()('window', z.strictObject({ session })),
  /** Ends the import of the file. */
  'import.drop': message<{ session: string }, null>()('window', z.strictObject({ session })),
  /** Imports that can be undone, the latest first. */
  'imports.list': message<null, readonly PastImport[]>()('window', z.null()),
  /**
   * Undoes what an import wrote: all records, or these (`kind id`). Records changed since then stay. Progress is
   * published as events, with the import in place of the session.
   */
  'imports.undo': message<{ id: string; only: readonly string[] | null }, { readonly undone: number }>()(
    'window',
    z.strictObject({
      id: z.string().max(64),
      only: z.array(z.string().max(100)).max(1_000_000).nullable(),
    }),
  ),
  /** Stops undoing an import; records not undone yet stay, and can be undone later. */
  'imports.halt': message<{ id: string }, null>()('window', z.strictObject({ id: z.string().max(64) })),
};
