import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exchange } from '../../lib/domain/exchange';
import { goesWithSample, isSample } from '../../lib/domain/sample';

const text = readFileSync(new URL('../../entrypoints/workspace/sample.json', import.meta.url), 'utf8');
const { applicants, employers, offices, cases } = exchange.parse(JSON.parse(text));
const records = [...applicants, ...employers, ...offices, ...cases];

describe('the sample', () => {
  it.each(records.map((record) => [record.id, record] as const))('%s is marked', (_, record) => {
    expect(isSample(record)).toBe(true);
  });

  it.each(records.map(({ id }) => [id]))(
    '%s is known without its mark, as it was loaded before there was one',
    (id) => {
      expect([isSample({ id }), goesWithSample({ id })]).toEqual([false, true]);
    },
  );

  it.each([[{ id: 'office-1' }], [{ id: 'office-1', sample: false }], [{}], [null], [undefined], ['office-sample']])(
    '%j is none of it',
    (record) => {
      expect([isSample(record), goesWithSample(record)]).toEqual([false, false]);
    },
  );
});
