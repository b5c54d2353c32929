import type { Vocabulary } from '../../../components/popup/props';
import type { ProcedureId } from '../../domain/case/procedures';
import { onceFor } from '../../domain/once';
import type { Text } from '../../i18n/text';
import { heads } from '../../procedures/heads';
import type { Procedure } from '../../spec/field';
import { useLoaded } from './use-loaded';

/** The names of the rows of one form. */
export interface FormWords extends Vocabulary {
  /** The label of a row; null if the form has no row with this id. */
  readonly label: (row: string) => Text | null;
  /**
   * The number of the block of a row, from 1, if its label alone does not distinguish it from the rows of other blocks.
   */
  readonly block: (row: string) => number | null;
}

/** The names of a form's rows. */
export const wordsOfForm = onceFor(({ fields, readOn }: Procedure): FormWords => {
  const byId = new Map(fields.map((field) => [field.id, field]));
  const uses = new Map<string, number>();
  for (const { label } of fields) uses.set(label.ja, (uses.get(label.ja) ?? 0) + 1);
  return {
    row: (id) => {
      const field = byId.get(id);
      if (!field) return null;
      const { label, item, required, reveal } = field;
      // If the page's own script decides whether to ask for a row, a missing answer of the case is not an omission.
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
      return field?.repeat && (uses.get(field.label.ja) ?? 0) > 1 ? field.repeat.index : null;
    },
  };
});

/**
 * The names of the rows of a procedure's form; null until the form is loaded, which begins with the first procedure
 * given.
 */
export function useFormWords(procedure: ProcedureId | null): FormWords | null {
  const form = useLoaded(procedure, (id) => heads[id].form());
  return form && wordsOfForm(form);
}
