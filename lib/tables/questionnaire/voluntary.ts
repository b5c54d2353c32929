import type { FactPath, Facts } from '../../domain/facts';
import { plannedValueOf } from '../../engine/plan';
import type { Procedure } from '../../spec/field';

/**
 * Optional facts of the form that this case does not have yet. They are asked together with the rest, because they are
 * often needed all the same (the passport's date of expiry). Of repeated blocks only those that the case has.
 */
export function voluntaryFacts({ fields }: Procedure, facts: Facts): readonly FactPath[] {
  const open = fields
    .filter(({ role, required }) => role === 'form' && !required)
    .flatMap((field) =>
      field.parts.flatMap((part) => {
        const want = plannedValueOf(field, part, facts);
        // What waits for another answer is asked after that answer.
        return want.state === 'none' && want.reason === 'notAnswered' && part.from !== undefined ? [part.from] : [];
      }),
    );
  return [...new Set(open)];
}
