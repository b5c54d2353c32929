import { coeGijinkoku } from '../../lib/procedures/coe-gijinkoku/form';
import { coeGijinkokuLaw } from '../../lib/procedures/coe-gijinkoku/law';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { reportOf } from '../../lib/checks/report';
import { dayIn, documentIn, recordsIn } from '../tools/report-case';
import { reportJson } from '../tools/report-json';

const text = readFileSync(new URL('../fixtures/worked/case-4.json', import.meta.url), 'utf8');

describe('the case that a report is asked for', () => {
  it('is found with its applicant and employer', () => {
    expect(recordsIn(documentIn(text), 'case-4b')).toMatchObject({
      case: { id: 'case-4b' },
      applicant: { id: 'applicant-4b' },
    });
  });

  it('is refused by name where the file has none of it', () => {
    expect(() => recordsIn(documentIn(text), 'case-9')).toThrow(/No case "case-9".*case-4a, case-4b/);
  });

  it.each([
    ['no JSON', '{'],
    ['no document of ours', '{"format":"other"}'],
    ['a fact of the wrong kind', text.replace('"filingOn": "2026-06-15"', '"filingOn": "someday"')],
    ['an employer that is not there', text.replaceAll('"employerId": "employer-4"', '"employerId": "employer-5"')],
  ])('is refused in a file with %s, without a value of it', (_what, broken) => {
    expect(broken).not.toBe(text);
    expect(() => documentIn(broken)).toThrow(/cannot be read/);
    expect(() => documentIn(broken)).not.toThrow(/someday|TESTA/);
  });
});

describe('the filing date', () => {
  it.each(['2026-06-15', '2028-02-29'])('%s is a day', (day) => {
    expect(dayIn(day)).toBe(day);
  });

  it.each(['2026-02-29', '2026-6-15', '20260615', 'today', ''])('"%s" is none', (day) => {
    expect(() => dayIn(day)).toThrow('--on is a day');
  });
});

describe('the report as JSON', () => {
  const records = recordsIn(documentIn(text), 'case-4b');
  const made = reportJson(reportOf({ form: coeGijinkoku, law: coeGijinkokuLaw, records, on: '2026-06-15' }));

  it('has the parts that another program reads', () => {
    expect(made).toMatchObject({ case: 'case-4b', on: '2026-06-15', ready: false, category: { value: 3 } });
    expect(made.documents.find(({ id }) => id === 'D09d')).toMatchObject({ state: 'defective' });
    expect(made.rules.find(({ id }) => id === 'R-EDU-07')).toMatchObject({
      outcome: 'fail',
      source: { confidence: expect.any(String) },
    });
    expect(made.fields.find(({ id }) => id === 'F-16')).toMatchObject({
      level: 'error',
      message: { ja: expect.any(String), en: expect.any(String) },
    });
  });

  it('holds no value of the case', () => {
    expect(JSON.stringify(made)).not.toMatch(/TESTA|IVANOVA|サンプル観光/);
  });
});
