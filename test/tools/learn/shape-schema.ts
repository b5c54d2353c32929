import { z } from 'zod';
import { type ShapeFile, shapeFormat, shapeVersion } from '../../../lib/engine/shape/shape-file';
import { ToolError } from '../tool-error';

// A file of a page's shape as it comes back from somebody else: nothing in it is taken on trust.

const text = z.string().max(20_000);
const at = z.int().min(0);
const kind = z.enum(['text', 'textarea', 'select', 'radio', 'checkbox', 'file', 'button']);

const control = z.strictObject({
  kind,
  id: text,
  name: text,
  ids: z.array(text).max(500).exactOptional(),
  limit: z.int().min(0).exactOptional(),
  list: at.exactOptional(),
  words: text.exactOptional(),
  disabled: z.literal(true).exactOptional(),
});

const row = z.strictObject({
  id: text,
  section: at.nullable(),
  label: text,
  required: z.literal(true).exactOptional(),
  conditional: z.literal(true).exactOptional(),
  hint: text.exactOptional(),
  legends: z.array(text).exactOptional(),
  block: z.strictObject({ group: text, index: z.int().min(1) }).exactOptional(),
  hidden: z.literal(true).exactOptional(),
  controls: z.array(control).max(1000),
});

const shape: z.ZodType<ShapeFile> = z
  .strictObject({
    format: z.literal(shapeFormat),
    version: z.literal(shapeVersion),
    madeOn: z.iso.date(),
    page: z.strictObject({
      path: text,
      title: text,
      procedure: text.nullable(),
      status: z.strictObject({ label: text, text }).nullable(),
      untouched: z.boolean(),
    }),
    sections: z.array(text).max(10_000),
    rows: z.array(row).max(10_000),
    lists: z.array(z.array(text).max(40_000)).max(10_000),
    loose: z
      .array(z.strictObject({ kind, id: text, name: text, label: text, limit: z.int().min(0).exactOptional() }))
      .max(10_000),
    heads: z.array(z.strictObject({ section: at.nullable(), labels: z.array(text) })).max(10_000),
    conditions: z
      .array(
        z.strictObject({
          row: at,
          control: at,
          shows: z.array(z.strictObject({ row: at, for: z.array(text) })),
        }),
      )
      .max(10_000),
  })
  .superRefine((file, context) => {
    const within = (index: number | null | undefined, list: readonly unknown[], path: (string | number)[]) => {
      if (typeof index === 'number' && index >= list.length) {
        context.addIssue({ code: 'custom', path, message: `there is no entry ${index}` });
      }
    };
    for (const [index, one] of file.rows.entries()) {
      within(one.section, file.sections, ['rows', index, 'section']);
      for (const [place, { list }] of one.controls.entries()) {
        within(list, file.lists, ['rows', index, 'controls', place, 'list']);
      }
    }
    for (const [index, { section }] of file.heads.entries())
      within(section, file.sections, ['heads', index, 'section']);
    for (const [index, one] of file.conditions.entries()) {
      within(one.row, file.rows, ['conditions', index, 'row']);
      within(one.control, file.rows[one.row]?.controls ?? [], ['conditions', index, 'control']);
      for (const [place, shown] of one.shows.entries()) {
        within(shown.row, file.rows, ['conditions', index, 'shows', place, 'row']);
      }
    }
  });

/** The shape in a file's text. Throws a ToolError that names the file and the place. */
export function shapeIn(json: string, name: string): ShapeFile {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch (error) {
    throw new ToolError(`${name} is no JSON: ${error instanceof Error ? error.message : ''}`, { cause: error });
  }
  const format = typeof data === 'object' && data !== null && 'format' in data ? data.format : undefined;
  if (format !== shapeFormat)
    throw new ToolError(`${name} is no file of a page's shape: its format is not "${shapeFormat}".`);
  const version = (data as { readonly version?: unknown }).version;
  if (version !== shapeVersion) {
    throw new ToolError(`${name} has version ${String(version)} of the format; this version reads ${shapeVersion}.`);
  }
  const read = shape.safeParse(data);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new ToolError(`${name}, at ${issue?.path.join('.') || 'the top'}: ${issue?.message ?? 'not as expected'}.`);
}
