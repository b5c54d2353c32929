import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Permission } from '../../lib/domain/applicant-stay';
import { addDays, addMonths } from '../../lib/domain/calendar';
import {
  fiveWorkYearsOn,
  isWorkOrResidence,
  monthsOfResidence,
  monthsOnWorkStatus,
  residenceOf,
  tenYearsOn,
} from '../../lib/overview/stay-history';

const permission = (from: string, to: string, status: string): Permission => ({ id: from, from, to, status });
const work = '技術・人文知識・国際業務';

describe('the residence of a person', () => {
  const student = permission('2018-04-01', '2020-04-01', '留学');
  const first = permission('2020-03-20', '2021-03-20', work);
  const second = permission('2021-03-25', '2024-03-25', work);

  it('goes back over permissions that follow each other, in whatever order they are told', () => {
    expect(residenceOf([second, student, first])).toMatchObject({ from: '2018-04-01', until: '2024-03-25' });
    expect(residenceOf([])).toBeUndefined();
    expect(residenceOf([{ id: '1', status: work }])).toBeUndefined();
  });

  it.each([
    ['2024-05-25', '2018-04-01'],
    ['2024-05-26', '2024-05-26'],
  ])('a permission of %s belongs to the residence from %s: two months after the one before', (from, begins) => {
    expect(residenceOf([student, first, second, permission(from, '2027-05-25', work)])?.from).toBe(begins);
  });

  it('has no end with permanent residence', () => {
    const permanent: Permission = { id: 'p', from: '2024-03-01', kind: 'permanentResidence', status: '永住者' };
    expect(residenceOf([student, first, second, permanent])).toMatchObject({ from: '2018-04-01', until: '9999-12-31' });
  });

  it('counts its months to a day, and those on a work status apart', () => {
    const residence = residenceOf([student, first, second]);
    if (!residence) throw new Error('There is one.');
    expect(monthsOfResidence(residence, '2020-03-31')).toBe(23);
    expect(monthsOfResidence(residence, '2020-04-01')).toBe(24);
    expect(monthsOfResidence(residence, '2030-01-01')).toBe(71);
    expect(monthsOnWorkStatus(residence, '2020-03-20')).toBe(0);
    expect(monthsOnWorkStatus(residence, '2020-04-20')).toBe(1);
    expect(monthsOnWorkStatus(residence, '2021-03-25')).toBe(12);
    expect(monthsOnWorkStatus(residence, '2023-03-25')).toBe(36);
  });

  it('tells when ten years are full, and five on a work status', () => {
    const residence = residenceOf([student, first, second]);
    if (!residence) throw new Error('There is one.');
    expect(tenYearsOn(residence)).toBe('2028-04-01');
    expect(fiveWorkYearsOn(residence)).toBe('2025-03-20');
    const trainee = residenceOf([permission('2020-01-01', '2023-01-01', '技能実習')]);
    expect(trainee && fiveWorkYearsOn(trainee)).toBeUndefined();
    const long = residenceOf([
      permission('2015-01-01', '2021-01-01', work),
      permission('2021-01-01', '2024-01-01', '永住者'),
    ]);
    expect(long && fiveWorkYearsOn(long)).toBe('2020-01-01');
  });

  it('has never more months on a work status than in all, and more on every later day', () => {
    const day = fc.integer({ min: 0, max: 6_000 }).map((days) => addDays('2012-01-01', days));
    const one = fc.record({
      at: day,
      months: fc.constantFrom(3, 12, 36, 60),
      status: fc.constantFrom(work, '留学', '定住者'),
    });
    fc.assert(
      fc.property(fc.array(one, { minLength: 1, maxLength: 6 }), day, day, (list, a, b) => {
        const residence = residenceOf(
          list.map(({ at, months, status }) => permission(at, addMonths(at, months), status)),
        );
        if (!residence) throw new Error('There is one.');
        const [early, late] = a < b ? [a, b] : [b, a];
        expect(monthsOnWorkStatus(residence, late)).toBeLessThanOrEqual(monthsOfResidence(residence, late));
        expect(monthsOnWorkStatus(residence, early)).toBeLessThanOrEqual(monthsOnWorkStatus(residence, late));
      }),
    );
  });
});

describe('a status', () => {
  it.each([
    [work, true],
    ['「技術・人文知識・国際業務」', true],
    ['高度専門職１号ロ', true],
    ['特定技能２号', true],
    ['特定技能１号', false],
    ['技能', true],
    ['技能実習', false],
    ['技能実習２号ロ', false],
    ['留学', false],
    ['家族滞在', false],
    ['定住者', true],
    ['', false],
  ])('%s counts among the five years: %s', (status, is) => {
    expect(isWorkOrResidence(status)).toBe(is);
  });
});
