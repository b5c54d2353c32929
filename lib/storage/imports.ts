import { z } from 'zod';
import { recordKinds } from '../domain/record-kinds';
import type { Records } from './records';
import { readSetting, writeSetting } from './sealed-setting';

const writtenSchema = z.strictObject({
  kind: z.enum(recordKinds),
  id: z.string().min(1).max(100),
  /** The record's revision right after the import. */
  revision: z.int().min(1),
  /** The content before the import; null for a record that the import added. */
  before: z.record(z.string(), z.unknown()).nullable(),
});
const importsSchema = z.array(
  z.strictObject({
    id: z.string().min(1).max(64),
    at: z.iso.datetime(),
    name: z.string().max(300),
    records: z.array(writtenSchema),
  }),
);

/** A record as an import wrote it. */
export type WrittenRecord = z.infer<typeof writtenSchema>;
/** What an import wrote, with what is needed to undo it. Sealed like the records themselves. */
export type ImportEntry = z.infer<typeof importsSchema>[number];

const id = 'imports';

/** Limits of the imports that can be undone; the last import can always be undone. */
const limits = { imports: 5, characters: 4_000_000 };

/** The imports that can be undone, the latest first. Throws `FailureError` if they cannot be read. */
export const readImports = async (records: Records): Promise<readonly ImportEntry[]> =>
  (await readSetting(records, id, importsSchema)) ?? [];

/**
 * Stores what an import wrote. The oldest are removed, so that their copies of records do not pile up. Throws
 * `FailureError`.
 */
export async function keepImport(records: Records, entry: ImportEntry): Promise<void> {
  let characters = 0;
  const others = (await readImports(records)).slice(0, limits.imports - 1).filter((one) => {
    characters += JSON.stringify(one).length;
    return characters <= limits.characters;
  });
  await writeSetting(records, id, importsSchema, [entry, ...others]);
}

/**
 * Keeps only the records of an import that were not undone; with none left, the import is removed. Throws
 * `FailureError`.
 */
export async function shrinkImport(records: Records, importId: string, left: readonly WrittenRecord[]): Promise<void> {
  const entries = (await readImports(records)).flatMap((entry) => {
    if (entry.id !== importId) return [entry];
    return left.length === 0 ? [] : [{ ...entry, records: [...left] }];
  });
  await writeSetting(records, id, importsSchema, entries);
}
