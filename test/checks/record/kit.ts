import { type CheckInput, makeCheck, makeSign } from '../../../lib/checks/record/entries';
import { reportOf } from '../../../lib/checks/report';
import type { CheckEntry, RecordEntry } from '../../../lib/domain/case-checks';
import type { CaseRecords } from '../../../lib/domain/records';
import { factsOf } from '../../../lib/engine/facts';
import { planJob } from '../../../lib/engine/plan';
import { verify } from '../../../lib/engine/verify';
import { coeGijinkokuChecks } from '../../../lib/procedures/coe-gijinkoku/checks';
import { coeGijinkoku } from '../../../lib/procedures/coe-gijinkoku/form';
import { type Change, readingOf } from '../../engine/reading-kit';
import { type CaseId, loadCase } from '../../fixtures/cases/load';

/** The day of every check of these tests. */
export const today = '2026-06-15';

/** Moments, one for each entry. */
export const moment = (minute: number): string => `2026-06-15T01:${String(minute).padStart(2, '0')}:00.000Z`;

/** The records of one of the fictional cases. */
export function recordsOf(id: CaseId): CaseRecords {
  const { applicants, employers, offices, cases } = loadCase(id);
  const [applicant, employer, office, one] = [applicants[0], employers[0], offices[0], cases[0]];
  if (!applicant || !employer || !one) throw new Error(`The file of ${id} lacks a record.`);
  return { applicant, employer, office, case: one };
}

export const jobOf = (records: CaseRecords) => planJob(coeGijinkoku, factsOf(records, today));

/** What a check of a page is kept from: the page holds what the case wants, but for the changes. */
export function inputOf(
  records: CaseRecords,
  changes: Readonly<Record<string, Change>> = {},
  notes: CheckInput['notes'] = {},
  found: CheckInput['found'] = {},
): CheckInput {
  const job = jobOf(records);
  const reading = readingOf(job, changes);
  return {
    procedure: coeGijinkoku,
    records,
    job,
    reading,
    checked: verify(coeGijinkoku, job, reading, true),
    report: reportOf({ procedure: coeGijinkoku, checks: coeGijinkokuChecks, records, on: today }),
    notes,
    identityConfirmed: false,
    found,
  };
}

/** A record of two checks, each signed. */
export function sampleRecord(id: CaseId = 'testa-arjun'): readonly RecordEntry[] {
  const records = recordsOf(id);
  const wrong = { 'passport.number value': { text: 'ZZ0000000' } };
  const first = makeCheck([], inputOf(records, wrong), { by: '担当者サンプル', when: moment(0) });
  const signed = makeSign([first], first, { by: '確認者サンプル', when: moment(1) });
  const second = makeCheck([first, signed], inputOf(records), { by: '担当者サンプル', when: moment(2) });
  const last = makeSign([first, signed, second], second, { by: '確認者サンプル', when: moment(3) });
  return [first, signed, second, last];
}

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
