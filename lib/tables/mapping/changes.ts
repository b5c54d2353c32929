import type { RecordKind } from '../../domain/exchange';
import type { Draft } from '../../facts/descriptor';
import { leafAt } from './leaf';

/** One fact that would be changed. */
export interface Change {
  /** Beginning with its kind of record: `applicant.passport.number`. */
  readonly place: string;
  readonly before: unknown;
  readonly after: unknown;
}

/**
 * Every fact that differs between two states of a record, in the order of the later one. Own identifiers do not count.
 */
export function changesBetween(kind: RecordKind, before: Draft, after: Draft): readonly Change[] {
  const was = leavesOf(before);
  const is = leavesOf(after);
  return [...new Set([...is.keys(), ...was.keys()])]
    .filter(
      (path) =>
        leafAt(`${kind}.${path}`)?.own !== true && JSON.stringify(was.get(path)) !== JSON.stringify(is.get(path)),
    )
    .map((path) => ({ place: `${kind}.${path}`, before: was.get(path), after: is.get(path) }));
}

function leavesOf(value: Draft): ReadonlyMap<string, unknown> {
  const leaves = new Map<string, unknown>();
  const walk = (one: unknown, path: string) => {
    const isPlain = typeof one !== 'object' || one === null;
    // Several codes of one fact are one answer.
    const isCodes = Array.isArray(one) && one.every((entry) => typeof entry !== 'object');
    if (isPlain || isCodes) {
      if (one !== undefined) leaves.set(path, one);
      return;
    }
    for (const [key, entry] of Object.entries(one)) walk(entry, path === '' ? key : `${path}.${key}`);
  };
  walk(value, '');
  return leaves;
}
