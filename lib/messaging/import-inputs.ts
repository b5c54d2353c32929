import { z } from 'zod';
import { scopes } from '../tables/imports/model';
import { encodings } from '../tables/formats/encoding';
import { cellFaults, separators } from '../tables/formats/table';
import type { ImportProtocol } from './import-protocol';

const session = z.string().max(64);
/** A sheet of a spreadsheet program has no more. */
const index = z.int().min(0).max(1_048_576);
const cell = z.string().max(40_000);

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

const reading = z.strictObject({
  mapping: z.array(z.string().max(120).nullable()).max(2000).nullable(),
  headingRow: index.nullable(),
  blank: z.enum(['keep', 'clear']),
  makeCases: z.boolean(),
  answers: z.strictObject({
    offers: z.record(z.string().max(200), z.enum(scopes)),
    sides: z.record(z.string().max(200), z.string().max(200)),
    cells: z.record(z.string().regex(/^[A-Z]{1,3}[1-9]\d{0,6}$/), cell),
    unruled: z.array(z.string().max(40)).max(2000),
  }),
});

/** What messages about taking in a file may bring. */
export const importInputs: Readonly<Record<keyof ImportProtocol, z.ZodType>> = {
  'import.open': z.strictObject({
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
  'import.feed': z.strictObject({
    session,
    sheet: z.int().min(0).max(1000),
    rows: z.array(z.array(cell).max(20_000)).max(200_000),
  }),
  'import.look': z.strictObject({ session, reading, remember: z.boolean() }),
  'import.records': z.strictObject({
    session,
    look: z.string().max(64),
    from: z.int().min(0),
    count: z.int().min(1).max(500),
  }),
  'import.commit': z.strictObject({ session, look: z.string().max(64) }),
  'import.halt': z.strictObject({ session }),
  'import.drop': z.strictObject({ session }),
  'imports.list': z.null(),
  'imports.undo': z.strictObject({
    id: z.string().max(64),
    only: z.array(z.string().max(100)).max(1_000_000).nullable(),
  }),
  'imports.halt': z.strictObject({ id: z.string().max(64) }),
};
