import type { ControlKind, Procedure } from '../../../lib/spec/field';
import type { ExpectedValues } from '../../fixtures/cases/load';

/** One control to set, by its id on the page that was read. For radios: the first of the group. */
export interface FloorTarget {
  readonly id: string;
  readonly kind: ControlKind;
  readonly text: string;
}

/** What to set, in the page's order. Throws if a part has no known id. */
export function floorTargets(procedure: Procedure, expected: ExpectedValues): readonly FloorTarget[] {
  return procedure.fields.flatMap((field) =>
    field.parts.flatMap(({ part, control, pageIds }) => {
      const text = expected[field.id]?.[part];
      if (text === undefined) return [];
      if (pageIds.id === null) throw new Error(`${field.id}, ${part}: no id is known.`);
      return [{ id: pageIds.id, kind: control.kind, text }];
    }),
  );
}
