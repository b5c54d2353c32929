import { z } from 'zod';
import { isoDate, line } from '../domain/values';
import type { Records } from './records';
import { readSetting, writeSetting } from './sealed-setting';

/** The largest Word template that is kept, in bytes: far above a letter with a picture of a seal. */
export const largestTemplate = 1_000_000;

/** An office's own Word template for one paper: sealed in the vault, as its letterhead and wording are the office's affair. */
export const paperTemplateSchema = z.strictObject({
  /** The name of the file, as the office called it. */
  name: line,
  addedOn: isoDate,
  /** The file in Base64. */
  bytes: z.base64().max(Math.ceil(largestTemplate / 3) * 4),
});
export type PaperTemplate = z.infer<typeof paperTemplateSchema>;

const idOf = (paper: string): string => `paperTemplate.${paper}`;

/** The template of a paper; null if the office has none. Throws `FailureError` where it cannot be read. */
export async function readPaperTemplate(records: Records, paper: string): Promise<PaperTemplate | null> {
  const kept = await readSetting(records, idOf(paper), paperTemplateSchema.nullable());
  return kept ?? null;
}

/** Keeps a template, or takes it away (null). Throws `FailureError`; nothing is changed then. */
export const writePaperTemplate = (records: Records, paper: string, template: PaperTemplate | null): Promise<void> =>
  writeSetting(records, idOf(paper), paperTemplateSchema.nullable(), template);
