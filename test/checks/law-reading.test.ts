import { describe, expect, it } from 'vitest';
import { lawReadingOf, lawRowsOf } from '../../lib/checks/law-reading';
import { addDays } from '../../lib/domain/calendar';
import type { Source } from '../../lib/i18n/text';
import type { Law } from '../../lib/spec/law';
import { lookAgainOf } from '../../lib/spec/source';
import { allModules } from '../generic/modules';

const source = (checkedOn: string, confidence: Source['confidence'] = 'secondary'): Source => ({
  ...{ title: '出典', checkedOn, confidence },
});

/** A law of which only the sources matter. */
const lawWith = (...sources: readonly Source[]): Law => ({
  ...{ procedure: 'p', chapters: [], rules: [], fields: [], shorts: {}, ruleMatters: {} },
  documents: { rows: [], groups: [] },
  datedRows: sources.map((one, at) => ({ id: `row-${at}`, title: { ja: '規則', en: 'Rule' }, source: one })),
  assess: () => {
    throw new Error('not asked');
  },
});

describe('the reading of a law', () => {
  it('is the last day on which something was read from a page, whatever is only remembered since', () => {
    const law = lawWith(source('2026-09-27'), source('2026-11-01'), source('2026-11-28', 'memory'));
    expect(lawReadingOf(law, '2026-11-29').lastReadOn).toBe('2026-11-01');
    expect(lawReadingOf(lawWith(source('2026-11-28', 'memory')), '2026-11-29')).toMatchObject({
      lastReadOn: null,
      isOld: false,
    });
  });

  it.each([
    ['2027-01-30', false],
    ['2027-01-31', true],
  ])('of 2026-11-01 is old on %s: %s', (on, isOld) => {
    expect(lawReadingOf(lawWith(source('2026-11-01')), on).isOld).toBe(isOld);
  });

  it('lists what has passed its day, the longest ago first, and nothing on the day itself', () => {
    const law = lawWith(source('2026-11-01'), source('2026-09-27'), source('2026-11-01', 'official'));
    expect(lawReadingOf(law, '2026-12-26').due).toEqual([]);
    const due = (on: string) => lawReadingOf(law, on).due.map(({ id, lookAgainOn }) => [id, lookAgainOn]);
    expect(due('2026-12-27')).toEqual([['row-1', '2026-12-26']]);
    expect(due('2027-01-31')).toEqual([
      ['row-1', '2026-12-26'],
      ['row-0', '2027-01-30'],
    ]);
  });
});

describe('a row that ends on a day', () => {
  it('needs no look after it', () => {
    const [row] = lawWith(source('2026-09-27')).datedRows;
    if (!row) throw new Error('There is a row.');
    const law = { ...lawWith(), datedRows: [{ ...row, until: '2027-03-31' }] };
    expect(lawReadingOf(law, '2027-03-31').due).toHaveLength(1);
    expect(lawReadingOf(law, '2027-04-01').due).toEqual([]);
  });
});

describe.each(allModules.map((module) => [module.id, module.law] as const))('every row of the law of %s', (_, law) => {
  it('has a day by which it is looked at again, after the day it was read', () => {
    const rows = lawRowsOf(law);
    expect(rows.length).toBeGreaterThan(0);
    const without = rows.filter((row) => !(lookAgainOf(row.source) > row.source.checkedOn));
    expect(without.map(({ id }) => id)).toEqual([]);
  });

  it('is listed once that day has passed', () => {
    const rows = lawRowsOf(law).filter(({ until }) => until === undefined);
    const last =
      rows
        .map((row) => lookAgainOf(row.source))
        .toSorted()
        .at(-1) ?? '';
    const due = new Set(lawReadingOf(law, addDays(last, 1)).due.map(({ id }) => id));
    expect(rows.filter(({ id }) => !due.has(id))).toEqual([]);
    const first = rows.map((row) => lookAgainOf(row.source)).toSorted()[0] ?? '';
    expect(lawReadingOf(law, first).due).toEqual([]);
  });
});
