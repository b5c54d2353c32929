import { describe, expect, it } from 'vitest';
import { emptyVault } from '../../tools/import-json';
import { factsOf, problemsOf, reportFile, type Told, told, vaultAfter } from './kit';

// What people who do this job have reported: each file with its right answer.

/** What is right for one file. */
interface Right {
  readonly facts?: Readonly<Record<string, readonly unknown[]>>;
  readonly problems?: readonly string[];
  readonly questions?: readonly string[];
  readonly leftOut?: readonly object[];
  readonly columns?: readonly (string | null)[];
  readonly read?: Partial<Pick<Told, 'format' | 'encoding' | 'separator'>>;
}

function expectRight(result: Told, right: Right): void {
  expect(problemsOf(result)).toEqual(right.problems ?? []);
  expect(result.questions.map(({ id }) => id)).toEqual(right.questions ?? []);
  for (const [place, values] of Object.entries(right.facts ?? {})) expect(factsOf(result, place)).toEqual(values);
  if (right.columns) expect(result.columns.map(({ fact }) => fact)).toEqual(right.columns);
  if (right.leftOut) expect(result.leftOut).toEqual(right.leftOut);
  if (right.read) expect(result).toMatchObject(right.read);
}

describe('a file that somebody reported', () => {
  it.each<[string, string, Right]>([
    [
      'with lines that end in two ways has every person',
      '01-line-ends/members.csv',
      { facts: { 'applicant.passport.number': ['TS1234567', 'TS1234568', 'TS1234569'] } },
    ],
    [
      'with units in its headings has yen',
      '02-unit-in-heading/firms.csv',
      { facts: { 'employer.capitalYen': [10_000_000], 'employer.annualSalesYen': [1_200_000_000] } },
    ],
    [
      'with columns of somebody else leaves them to the person',
      '03-heading-of-someone-else/list.csv',
      { columns: ['applicant.name.family', 'applicant.name.given', null, null, null] },
    ],
    [
      'with the family name last in capitals has it first',
      '07-full-name-order/people.csv',
      {
        facts: {
          'applicant.name': [
            { family: 'TESTA', given: 'Arjun' },
            { family: 'TESTB', given: 'Maya' },
          ],
        },
      },
    ],
    [
      'of a Western computer is asked about',
      '08-western-csv/people.csv',
      { problems: ['row  encoding'], questions: ['encoding'], facts: { 'applicant.name': [] } },
    ],
    ['of JSON that is not UTF-8 is refused', '09-json-not-utf8/people.shift_jis', { problems: ['row  encoding'] }],
    [
      'that counts days from 1904 has the days it means',
      '10-days-since-1904/people.xlsx',
      { facts: { 'applicant.birth': ['1990-01-02'], 'applicant.passport.expiresOn': ['2030-01-01'] } },
    ],
    [
      'whose letters are in a number format has them',
      '11-number-format/people.xlsx',
      { facts: { 'applicant.passport.number': ['TS1234567'] } },
    ],
    [
      'that lost the zeros of its numbers has problems at them',
      '12-phone-as-number/firms.xlsx',
      { problems: ['B2 lostZero', 'C2 lostZero'], facts: { 'employer.name': [] } },
    ],
    [
      'with signs for the line above has problems at them',
      '14-ditto/people.csv',
      {
        problems: ['A3 ditto', 'B3 ditto', 'A4 ditto', 'B4 ditto'],
        facts: { 'employer.name': ['株式会社サンプル'], 'applicant.name.family': ['TESTA'] },
      },
    ],
    [
      'with one merged cell for two people has the firm for both',
      '15-merged-cells/people.xlsx',
      { facts: { 'employer.name': ['株式会社サンプル'], 'applicant.name.family': ['TESTA', 'TESTB'] } },
    ],
    [
      'with hidden rows asks about them',
      '16-hidden-rows/people.xlsx',
      {
        questions: ['hiddenRows'],
        facts: { 'applicant.name.family': ['TESTA'] },
        leftOut: [{ row: 3, why: 'hidden', cells: 3 }],
      },
    ],
    [
      'with a total and notes names and leaves them out',
      '17-total-and-notes/people.csv',
      {
        facts: { 'applicant.name.family': ['TESTA'] },
        leftOut: [
          { row: 3, why: 'total', cells: 2 },
          { row: 4, why: 'note', cells: 1 },
          { row: 5, why: 'note', cells: 1 },
        ],
      },
    ],
    [
      'with dates of six digits has problems at them',
      '18-six-digits/people.csv',
      { problems: ['C2 ambiguousDate', 'C3 ambiguousDate'], facts: { 'applicant.name': [] } },
    ],
    ['with rounded numbers has problems at them', '19-rounded-numbers/1-first.csv', { problems: ['D2 rounded'] }],
    [
      'with semicolons between its columns is divided by them',
      '26-semicolons/people.csv',
      {
        read: { separator: ';' },
        facts: { 'applicant.homeTown': ['1, A St, B City, C, D', '2, A St, B City, C, D'] },
      },
    ],
  ])('%s', (_, name, right) => {
    expectRight(told(reportFile(name)), right);
  });

  it('of a Western computer is read once its encoding is said', () => {
    const result = told(reportFile('08-western-csv/people.csv'), { answers: { encoding: 'windows-1252' } });
    expect(factsOf(result, 'applicant.name.given')).toEqual(['RENÉE']);
    expect(factsOf(result, 'applicant.homeTown')).toEqual(['São Paulo']);
  });

  it.each<[string, string, string, Right]>([
    [
      'people without a passport yet are two',
      '04-passport-applied-for/1-first.csv',
      '04-passport-applied-for/2-later.csv',
      { facts: { 'applicant.name.family': ['TESTB'], 'applicant.passport.number': [undefined] } },
    ],
    [
      'firms of one name and two numbers are two',
      '05-firms-of-one-name/1-first.csv',
      '05-firms-of-one-name/2-later.csv',
      { facts: { 'employer.corporateNumber.number': ['1180301018771'] } },
    ],
    [
      'a head office and a branch are two',
      '06-branches/1-head-office.csv',
      '06-branches/2-branch.csv',
      { facts: { 'employer.branch': ['大阪支店'] } },
    ],
  ])('later than another: %s', (_, first, later, right) => {
    const before = told(reportFile(first));
    expect(problemsOf(before)).toEqual([]);
    const after = told(reportFile(later), { into: vaultAfter(before) });
    expectRight(after, right);
    expect(after.records.map(({ state }) => state)).toEqual(['added']);
  });

  it('with rounded numbers makes one person of no two', () => {
    const first = told(reportFile('19-rounded-numbers/1-first.csv'));
    const later = told(reportFile('19-rounded-numbers/2-later.csv'), { into: vaultAfter(first, emptyVault) });
    expect([...first.records, ...later.records]).toEqual([]);
    expect(problemsOf(later)).toEqual(['D2 rounded']);
  });
});
