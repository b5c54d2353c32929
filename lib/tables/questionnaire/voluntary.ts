import type { FactPath, Facts } from '../../domain/facts';
import { plannedValueOf } from '../../engine/plan';
import { isSilent } from '../../engine/unanswered';
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
        return want.state === 'none' && isSilent(want.reason) && part.from !== undefined ? [part.from] : [];
      }),
    );
  return [...new Set(open)];
}
