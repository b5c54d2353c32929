import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exchange } from '../../lib/domain/exchange';
import { goesWithSample, isSample } from '../../lib/domain/sample';

const text = readFileSync(new URL('../../lib/screens/workspace/sample.json', import.meta.url), 'utf8');
const { applicants, employers, offices, cases } = exchange.parse(JSON.parse(text));
const records = [...applicants, ...employers, ...offices, ...cases];

describe('the sample', () => {
  it.each(records.map((record) => [record.id, record] as const))('%s is marked', (_, record) => {
    expect(isSample(record)).toBe(true);
  });

  it.each(records.map((record) => [record.id, record] as const))(
    '%s is known without its mark, as it was loaded before there was one',
    (_, { sample: __, ...record }) => {
      expect([isSample(record), goesWithSample(record)]).toEqual([false, true]);
    },
  );

  it.each([
    ['an office', { id: 'office-sample', name: 'サンプル第二事務所' }],
    ['an employer of another number', { ...employers[0], sample: undefined, corporateNumber: { answer: 'no' } }],
    ['an applicant of another passport', { ...applicants[0], sample: undefined, passport: { number: 'T7654321' } }],
    ['a case of another applicant', { ...cases[0], sample: undefined, applicantId: 'applicant-1' }],
    ['a record of the identifier alone', { id: 'office-sample' }],
  ])('%s that somebody has made their own is theirs', (_, record) => {
    expect(goesWithSample(record)).toBe(false);
  });

  it.each([[{ id: 'office-1' }], [{ id: 'office-1', sample: false }], [{}], [null], [undefined], ['office-sample']])(
    '%j is none of it',
    (record) => {
      expect([isSample(record), goesWithSample(record)]).toEqual([false, false]);
    },
  );
});
