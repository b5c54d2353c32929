import type { Facts } from '../domain/facts';
import type { Procedure } from '../spec/field';
import type { Completeness } from './completeness';
import { storedAt } from './remaining/matters';

/** A box of the form that this case has to fill: where its facts are stored, and whether it is done. */
export interface RequiredBox {
  /** The row of the form. */
  readonly row: string;
  /** Paths in the records, the main one first: `applicant.education.0.level`. */
  readonly paths: readonly string[];
  readonly done: boolean;
}

/** The boxes that a case has to fill, in the form's order. Boxes that wait for an answer are not included yet. */
export function requiredBoxes(
  procedure: Procedure,
  { filled, open }: Pick<Completeness, 'filled' | 'open'>,
  facts: Facts,
): readonly RequiredBox[] {
  const done = new Set(filled);
  const wanted = new Set(open.flatMap(({ row, required, status }) => (required && status !== 'unknown' ? [row] : [])));
  return procedure.fields.flatMap(({ id, parts }) => {
    if (!done.has(id) && !wanted.has(id)) return [];
    const paths = parts.flatMap(({ from }) => (from === undefined ? [] : [storedAt(from, facts)]));
    return [{ row: id, paths: [...new Set(paths)], done: done.has(id) }];
  });
}
