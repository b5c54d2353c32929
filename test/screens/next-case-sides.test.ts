import { describe, expect, it } from 'vitest';
import type { CaseRecords } from '../../lib/domain/records';
import { nextCase } from '../../lib/editor/next-case';
import { module as renewal } from '../../lib/procedures/renewal-gijinkoku/module';
import { sidesOf } from '../../lib/screens/workspace/next-case-sides';
import { loadCase } from '../fixtures/cases/load';

const on = '2027-07-01';

function sides(employerId?: string) {
  const { cases, applicants, employers, offices } = loadCase('testa-arjun');
  const [one, applicant, employer, office] = [cases[0], applicants[0], employers[0], offices[0]];
  if (!one || !applicant || !employer) throw new Error('The fixture is not whole.');
  const source = { ...one, status: 'issued', decidedOn: '2026-08-10' } as Readonly<Record<string, unknown>>;
  const to = { id: 'next', procedure: renewal.id, applicant, today: on, office } as const;
  const next = nextCase(source, { ...to, employerId: employerId ?? one.employerId });
  const records: Omit<CaseRecords, 'case'> = { applicant, employer, office };
  return sidesOf(source, next, records, { office, employer }, renewal, 'ja', on);
}

describe('the two sides of a next case', () => {
  it('asks ten things at most, first what one press confirms', () => {
    const { asked } = sides();
    expect(asked.length).toBeLessThanOrEqual(10);
    expect(asked.map(({ earlier }) => earlier.length > 0)).toEqual([true, true, ...Array(8).fill(false)]);
    expect(new Set(asked.map(({ id }) => id)).size).toBe(asked.length);
  });

  it('names people and offices, and shows no identifier', () => {
    const values = sides().taken.map(({ value }) => value);
    expect(values).toContain('サンプル行政書士事務所');
    expect(values).toContain('サンプル 次郎');
    expect(values).toContain('サンプル 花子');
    expect(values.filter((value) => /^(agent|contact|office|applicant|employer)-/.test(value))).toEqual([]);
  });

  it('opens at what the earlier case says, or at the box of the question that was pressed', () => {
    const { hrefOf } = sides();
    expect(hrefOf()).toBe('#/cases/next/home?at=earlier');
    expect(hrefOf('fact case.application.reason')).toContain('case.application.reason');
  });

  it('opens at the first question where no earlier value can be so', () => {
    const { asked, hrefOf } = sides('employer-other');
    expect(asked.filter(({ earlier }) => earlier.length > 0)).toEqual([]);
    expect(hrefOf()).toBe(hrefOf(asked[0]?.id));
    expect(hrefOf()).not.toContain('/home');
  });
});
