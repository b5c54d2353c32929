import type { CheckEntry, RecordEntry } from '../../../lib/domain/case/checks';
import type { CaseRecords } from '../../../lib/domain/records';
import { type CaseId, loadCase } from '../../fixtures/cases/load';
import { signedChecksOf } from './checked-page';

export { inputOf, jobOf, moment, today } from './checked-page';

/** The records of one of the fictional cases. */
export function recordsOf(id: CaseId): CaseRecords {
  const { applicants, employers, offices, cases } = loadCase(id);
  const [applicant, employer, office, one] = [applicants[0], employers[0], offices[0], cases[0]];
  if (!applicant || !employer || !one) throw new Error(`The file of ${id} lacks a record.`);
  return { applicant, employer, office, case: one };
}

/** A record of two checks of one of the fictional cases, each signed. */
export const sampleRecord = (id: CaseId = 'testa-arjun'): readonly RecordEntry[] => signedChecksOf(recordsOf(id));

/** The item of a row in a check. */
export function itemIn({ items = [] }: CheckEntry, row: string, part = 'value') {
  return items.find((one) => one.row === row && one.part === part);
}

/** A place in a value: keys from the outside in. */
export type Place = readonly (string | number)[];

/** Every place of a value that holds a text, a number or a yes or no. */
export function leavesOf(value: unknown, at: Place = []): readonly Place[] {
  if (typeof value !== 'object' || value === null) return value === undefined ? [] : [at];
  const isList = Array.isArray(value);
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, [...at, isList ? Number(key) : key]));
}

/** The value with what stands at a place changed; undefined takes it away. */
export function withLeaf<T>(value: T, [key, ...rest]: Place, change: (leaf: unknown) => unknown): T {
  if (key === undefined) return change(value) as T;
  if (Array.isArray(value)) {
    return value.map((inner, at) => (at === key ? withLeaf(inner, rest, change) : inner)) as T;
  }
  const group = value as Readonly<Record<string, unknown>>;
  return { ...group, [key]: withLeaf(group[key], rest, change) } as T;
}

/** Another value of the same kind, as somebody who tampers would write it. */
export function otherLeaf(leaf: unknown): unknown {
  if (typeof leaf === 'number') return leaf + 1;
  if (typeof leaf === 'boolean') return !leaf;
  const text = String(leaf);
  const last = text.slice(-1);
  return `${text.slice(0, -1)}${last === '1' ? '2' : '1'}`;
}
