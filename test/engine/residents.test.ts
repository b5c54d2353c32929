import { describe, expect, it } from 'vitest';
import { reportOf } from '../../lib/checks/report';
import { findingsOf } from '../../lib/engine/check-report';
import { verify } from '../../lib/engine/verify';
import { residentCaseIds, residentOf } from '../fixtures/cases/residents/load';
import { writesOf } from './case-kit';
import { readingOf, untouchedReading } from './reading-kit';
import { expectedTexts, moduleOf, planOfResident } from './resident-kit';

// Complete cases of people in Japan against the expected forms of their procedures.

describe.each(residentCaseIds)('%s', (id) => {
  const { form, law } = moduleOf(id);
  const plan = planOfResident(id);

  it('writes every expected value and nothing else, once its rows are confirmed', () => {
    expect(Object.keys(expectedTexts(id)).length).toBeGreaterThan(50);
    expect(writesOf(plan)).toEqual(expectedTexts(id));
  });

  it('writes nothing before that', () => {
    expect(writesOf(planOfResident(id, []))).toEqual({});
  });

  it('fits its boxes, and chooses options by the words of their lists', () => {
    const controls = new Map(
      form.fields.flatMap((one) => one.parts.map((part) => [`${one.id} ${part.part}`, part.control])),
    );
    for (const [key, text] of Object.entries(writesOf(plan))) {
      const control = controls.get(key);
      if (control && 'list' in control) {
        expect([key, control.list.options.filter(({ portal }) => portal === text).length]).toEqual([key, 1]);
      } else if (control && 'limit' in control) {
        const { exact, max = exact ?? 0 } = control.limit;
        for (const length of [text.length, [...text].length]) {
          expect([key, length > 0 && length <= max]).toEqual([key, true]);
          if (exact !== undefined) expect([key, length]).toEqual([key, exact]);
        }
      }
    }
  });

  it('gives no finding on a page that holds it, and every part one result', () => {
    const { report } = verify(form, plan, readingOf(plan));
    expect(findingsOf(report)).toEqual([]);
    const parts = plan.rows.flatMap(({ row, parts: own }) => own.map(({ part }) => `${row} ${part}`));
    expect(report.parts.map(({ row, part }) => `${row} ${part}`)).toEqual(parts);
    expect([report.end, report.identity.result]).toEqual(['done', 'same']);
  });

  it('is missing whole on a page on which nobody has entered anything', () => {
    const { report } = verify(form, plan, untouchedReading(plan));
    expect(new Set(findingsOf(report).map(({ result }) => result))).toEqual(new Set(['missing']));
    expect(report.identity.result).toBe('empty');
  });

  it('lacks no row of its form, and nothing in it is refused', () => {
    const { records, on } = residentOf(id);
    const { completeness, fields } = reportOf({ form, law, records, on });
    expect([completeness.missing, completeness.refused]).toEqual([0, 0]);
    expect(fields.filter(({ level }) => level === 'error')).toEqual([]);
  });
});
