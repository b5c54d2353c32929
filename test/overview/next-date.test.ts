import { describe, expect, it } from 'vitest';
import { datesOf, nextDateOf } from '../../lib/overview/next-date';
import { applicantLine, caseLine, today } from './kit';

describe('the next date of a case', () => {
  it('is the earliest of all that matter, and says which', () => {
    const one = caseLine({
      filingOn: '2027-01-20',
      entryOn: '2027-04-01',
      documents: [
        ['D06', '2026-12-31'],
        ['D01', '2027-02-01'],
      ],
    });
    const applicant = applicantLine({ passportEnds: '2027-01-01', graduations: ['2027-03-20'] });
    expect(nextDateOf(one, applicant, today)).toEqual({ kind: 'document', on: '2026-12-31', document: 'D06' });
    expect(nextDateOf({ ...one, documents: [] }, applicant, today)).toEqual({ kind: 'passport', on: '2027-01-01' });
    expect(nextDateOf({ ...one, documents: [] }, undefined, today)).toEqual({ kind: 'filing', on: '2027-01-20' });
  });

  it.each([
    ['2026-11-25', null],
    ['2026-11-26', { kind: 'graduation', on: '2026-11-26' }],
    ['2026-11', { kind: 'graduation', on: '2026-11-30' }],
    ['2026-10', null],
  ])('takes a graduation on %s as long as it is to come', (graduation, expected) => {
    expect(nextDateOf(caseLine(), applicantLine({ graduations: [graduation] }), today)).toEqual(expected);
  });

  it.each([
    ['draft', 'filing'],
    ['collecting', 'filing'],
    ['ready', 'filing'],
    ['filed', 'passport'],
    ['additional', 'passport'],
    ['issued', 'passport'],
    ['refused', null],
    ['withdrawn', null],
  ])('of a case that is %s is about %s', (status, kind) => {
    const one = caseLine({ status, filingOn: '2026-11-01', documents: [['D06', '2026-11-10']] });
    const next = nextDateOf(one, applicantLine({ passportEnds: '2027-01-01' }), today);
    expect(next?.kind ?? null).toBe(kind);
  });

  it('keeps what was missed, but not the entry of a certificate that was issued', () => {
    expect(nextDateOf(caseLine({ entryOn: '2026-11-25' }), undefined, today)?.on).toBe('2026-11-25');
    expect(nextDateOf(caseLine({ status: 'issued', entryOn: '2026-11-25' }), undefined, today)).toBeNull();
    expect(nextDateOf(caseLine({ status: 'issued', entryOn: '2026-11-26' }), undefined, today)?.kind).toBe('entry');
  });

  it('is nothing where nothing is known', () => {
    expect(nextDateOf(caseLine(), undefined, today)).toBeNull();
  });
});

describe('the dates of a case', () => {
  it('are all that matter, the earliest first; the next one is the first of them', () => {
    const one = caseLine({
      filingOn: '2027-01-20',
      entryOn: '2027-04-01',
      documents: [
        ['D06', '2026-12-31'],
        ['D01', '2027-02-01'],
      ],
    });
    const applicant = applicantLine({ passportEnds: '2027-01-01', graduations: ['2027-03-20', '2020-03-20'] });
    const dates = datesOf(one, applicant, today);
    expect(dates.map(({ kind, on }) => `${kind} ${on}`)).toEqual([
      'document 2026-12-31',
      'passport 2027-01-01',
      'filing 2027-01-20',
      'document 2027-02-01',
      'graduation 2027-03-20',
      'entry 2027-04-01',
    ]);
    expect(nextDateOf(one, applicant, today)).toEqual(dates[0]);
    expect(datesOf({ ...one, status: 'withdrawn' }, applicant, today)).toEqual([]);
  });
});
