import type { RecordKind } from '../../domain/record-kinds';
import type { Draft } from '../../facts/descriptor';
import { valueAt } from '../../facts/draft';
import type { CellPlace } from './assign';

/** Facts that cannot be a date in the future. */
const past = /^(birth|passport\.issuedOn|foundedOn|relatives\.people\.\d+\.birth)$/;

/** Cells of a table with a future date where only a past date is possible. */
export function toCome(
  kind: RecordKind,
  before: Draft,
  draft: Draft,
  said: ReadonlyMap<string, CellPlace>,
  today: string,
): readonly (CellPlace & { readonly code: 'futureDate'; readonly place: string })[] {
  return [...said].flatMap(([path, { row, column }]) => {
    const value = past.test(path) ? valueAt(draft, path) : undefined;
    const isNew = value !== valueAt(before, path);
    const isToCome = isNew && typeof value === 'string' && /^(19|20)\d{2}/.test(value) && value > today;
    return isToCome ? [{ row, column, code: 'futureDate' as const, place: `${kind}.${path}` }] : [];
  });
}
