import type { Vocabulary } from '../../../components/popup/props';
import type { ProcedureId } from '../../domain/case/procedures';
import { onceFor } from '../../domain/once';
import type { Text } from '../../i18n/text';
import { heads } from '../../procedures/heads';
import type { Procedure } from '../../spec/field';
import { useLoaded } from './use-loaded';

/** What the rows of one form are called. */
export interface FormWords extends Vocabulary {
  /** The label of a row; null where the form has none of this id. */
  readonly label: (row: string) => Text | null;
  /** The number of the block a row stands in, from 1, where its label alone does not tell it from the other blocks' rows. */
  readonly block: (row: string) => number | null;
}

/** What a form's rows are called. */
export const wordsOfForm = onceFor(({ fields, readOn }: Procedure): FormWords => {
  const byId = new Map(fields.map((field) => [field.id, field]));
  const uses = new Map<string, number>();
  for (const { label } of fields) uses.set(label.ja, (uses.get(label.ja) ?? 0) + 1);
  return {
    row: (id) => {
      const field = byId.get(id);
      if (!field) return null;
      const { label, item, required, reveal } = field;
      // A row that the page's own script may or may not ask for is no omission when the case is silent about it.
      return { label, item, required: required && reveal !== 'maybe' };
    },
    predicted: (id) => {
      const field = byId.get(id);
      if (!field?.predicted) return null;
      const { section, parts, predicted } = field;
      return { confidence: predicted.confidence, section, parts };
    },
    readOn,
    label: (id) => byId.get(id)?.label ?? null,
    block: (id) => {
      const field = byId.get(id);
      return field?.repeat && (uses.get(field.label.ja) ?? 0) > 1 ? field.repeat.index + 1 : null;
    },
  };
});

/**
 * What the rows of a procedure's form are called; null until the form has been loaded, which starts with the first procedure
 * that is given.
 */
export function useFormWords(procedure: ProcedureId | null): FormWords | null {
  const form = useLoaded(procedure, (id) => heads[id].form());
  return form && wordsOfForm(form);
}
