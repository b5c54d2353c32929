import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arcsOf } from '../../../components/report/Ring';
import { standings, type Tally, talliesOf } from '../../../components/report/tally';
import { allReports, emptyReport, workedReport } from './kit';

const sum = (tally: Tally) => standings.reduce((total, standing) => total + tally[standing], 0);

describe.each(allReports)('the numbers of %s', (_, report) => {
  it('add up in each picture', () => {
    for (const tally of Object.values(talliesOf(report))) {
      expect(sum(tally)).toBe(tally.total);
      for (const standing of standings) expect(tally[standing]).toBeGreaterThanOrEqual(0);
    }
  });

  it('say all is done only where nothing of the kind stands in the way', () => {
    const { documents, rules } = talliesOf(report);
    if (documents.ok === documents.total) expect(report.blockers.filter(({ kind }) => kind === 'document')).toEqual([]);
    if (rules.ok === rules.total) expect(report.blockers.filter(({ kind }) => kind === 'rule')).toEqual([]);
  });
});

describe('the numbers', () => {
  it('count no rule as met and no document as at hand where nothing is known', () => {
    const { documents, rules, fields } = talliesOf(emptyReport());
    expect([documents.ok, rules.ok, fields.ok]).toEqual([0, 0, 0]);
  });

  it('set an open row that a person overruled aside', () => {
    const before = talliesOf(workedReport('1')).fields;
    const word = { finding: 'X-MISSING@entry.visaPost', by: 'サンプル', on: '2026-06-01', note: 'サンプル' };
    const after = talliesOf(workedReport('1', undefined, [word])).fields;
    expect(before.open).toBe(1);
    expect(after).toEqual({ ...before, open: 0, aside: 1 });
  });
});

describe('a ring', () => {
  const counts = fc.record(Object.fromEntries(standings.map((standing) => [standing, fc.nat(200)])));
  const tallies = counts.map((each) => {
    const tally = { ...each, total: 0 } as Tally;
    return { ...tally, total: sum(tally) };
  });

  it('has one part for each standing there is, one after the other, never over the whole', () => {
    fc.assert(
      fc.property(tallies, (tally) => {
        const arcs = arcsOf(tally);
        expect(arcs.map(({ standing }) => standing)).toEqual(standings.filter((standing) => tally[standing] > 0));
        let end = 0;
        for (const { from, length } of arcs) {
          expect(from).toBeGreaterThanOrEqual(end - 1e-6);
          expect(length).toBeGreaterThan(0);
          end = from + length;
        }
        expect(end).toBeLessThanOrEqual(100 + 1e-6);
      }),
    );
  });

  it('is closed where all is of one kind', () => {
    const tally = { ok: 3, warn: 0, bad: 0, question: 0, open: 0, aside: 0, total: 3 };
    expect(arcsOf(tally)).toEqual([{ standing: 'ok', from: 0, length: 100 }]);
  });
});
