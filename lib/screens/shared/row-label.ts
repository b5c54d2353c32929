import { procedures } from '../../procedures/registry';
import type { Text } from '../../i18n/text';

const fields = procedures.flatMap((procedure) => procedure.fields);
const byId = new Map(fields.map((field) => [field.id, field] as const));
const uses = new Map<string, number>();
for (const { label } of fields) uses.set(label.ja, (uses.get(label.ja) ?? 0) + 1);

/** The label of a row of any form; null where no form has it. */
export const rowLabel = (row: string): Text | null => byId.get(row)?.label ?? null;

/** The number of the block a row stands in, from 1, where its label alone does not tell it from the other blocks' rows. */
export function blockNumber(row: string): number | null {
  const field = byId.get(row);
  return field?.repeat && (uses.get(field.label.ja) ?? 0) > 1 ? field.repeat.index + 1 : null;
}
