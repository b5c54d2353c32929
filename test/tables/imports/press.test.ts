import { describe, expect, it } from 'vitest';
import { factsOf, problemsOf, type Told, toldOf } from './kit';

const births = (days: readonly string[]) => [
  '姓,名,生年月日',
  ...days.map((day, at) => `TESTA,${['ARJUN', 'MAYA', 'LINA', 'RAVI'][at]},${day}`),
];
/** The offer of a problem at a cell by its number; of a day in doubt the first is month, day and the second day, month. */
const offer = (cell: string, code: string, number: number) => `${cell}.${code}.${number}`;
const monthFirst = (cell: string) => offer(cell, 'ambiguousDate', 1);
const dayFirst = (cell: string) => offer(cell, 'ambiguousDate', 2);

describe('what is said of one cell', () => {
  const days = ['01/02/1990', '03/04/1991', '01/02/1990'];

  it.each([
    ['above', { [monthFirst('C2')]: 'cell', [dayFirst('C3')]: 'column' }, ['1990-01-02', '1991-04-03', '1990-02-01']],
    ['below', { [dayFirst('C2')]: 'column', [monthFirst('C4')]: 'cell' }, ['1990-02-01', '1991-04-03', '1990-01-02']],
  ])('goes before a rule of its column that was pressed at another: %s', (_, answers, expected) => {
    const after = toldOf(births(days), { answers });
    expect(problemsOf(after)).toEqual([]);
    expect(factsOf(after, 'applicant.birth')).toEqual(expected);
  });

  it.each([
    ['above', { [monthFirst('C2')]: 'cell', [dayFirst('C4')]: 'equal' }, ['1990-01-02', '1990-02-01']],
    ['below', { [dayFirst('C2')]: 'equal', [monthFirst('C4')]: 'cell' }, ['1990-02-01', '1990-01-02']],
  ])('goes before what was said of another cell of the same text: %s', (_, answers, expected) => {
    const after = toldOf(births(days), { answers });
    expect(problemsOf(after)).toEqual(['C3 ambiguousDate']);
    expect(factsOf(after, 'applicant.birth')).toEqual(expected);
  });

  it('goes before a rule that is remembered for the heading', () => {
    const answers = { offers: { [monthFirst('C2')]: 'cell' }, rules: { 生年月日: ['dayFirst'] } };
    const after = toldOf(births(days), { answers });
    expect(factsOf(after, 'applicant.birth')).toEqual(['1990-01-02', '1991-04-03', '1990-02-01']);
  });

  it('as a new text goes before a rule, which still reaches the others', () => {
    const after = toldOf(births(days), { answers: { C2: '1999-09-09', [dayFirst('C3')]: 'column' } });
    expect(factsOf(after, 'applicant.birth')).toEqual(['1999-09-09', '1991-04-03', '1990-02-01']);
  });
});

describe('a rule of a column', () => {
  it('reaches no cell that it has no answer for, and none of another column', () => {
    const lines = ['姓,名,生年月日,旅券有効期限', 'TESTA,ARJUN,01/02/1990,03/04/2030', 'TESTB,MAYA,900102,05/06/2031'];
    const after = toldOf(lines, { answers: { [dayFirst('C2')]: 'column' } });
    expect(problemsOf(after)).toEqual(['D2 ambiguousDate', 'C3 ambiguousDate', 'D3 ambiguousDate']);
  });

  it('is remembered once where it is pressed at two cells', () => {
    const both = { [dayFirst('C2')]: 'column', [dayFirst('C3')]: 'column' };
    const after = toldOf(births(['01/02/1990', '03/04/1991']), { answers: both });
    expect(factsOf(after, 'applicant.birth')).toEqual(['1990-02-01', '1991-04-03']);
  });

  it('that is no more pressed leaves the table as it was', () => {
    const lines = births(['01/02/1990', '03/04/1991']);
    const before = toldOf(lines);
    expect(toldOf(lines, { answers: { [dayFirst('C2')]: 'column' } })).not.toEqual(before);
    expect(toldOf(lines, { answers: {} })).toEqual(before);
  });
});

describe('rows of one record that say different things', () => {
  const jobs = (...some: readonly string[]) => [
    '旅券番号,姓,名,職業',
    ...some.map((job) => `TS1234567,TESTA,ARJUN,${job}`),
  ];
  const waiting = ({ leftOut }: Told) =>
    leftOut.flatMap((one) => ('row' in one && one.why === 'waiting' ? [one.row] : []));
  const asOther = (cell: string) => offer(cell, 'contradicts', 1);
  const asThis = (cell: string) => offer(cell, 'contradicts', 2);

  it.each([
    ['its own', asOther('D3'), ['会社員']],
    ["the other's", asThis('D3'), ['学生']],
  ])('say one once %s cell is changed', (_, id, kept) => {
    const after = toldOf(jobs('会社員', '学生'), { answers: { [id]: 'cell' } });
    expect(problemsOf(after)).toEqual([]);
    expect(factsOf(after, 'applicant.occupation')).toEqual(kept);
  });

  it('are changed in the other row alone, and in every row that says what it says where that is wanted', () => {
    const lines = jobs('会社員', '会社員', '学生');
    const [last] = problemsOf(toldOf(lines));
    expect(last).toBe('D4 contradicts');
    const one = toldOf(lines, { answers: { [asThis('D4')]: 'cell' } });
    expect(problemsOf(one)).toEqual(['D3 contradicts']);
    expect(waiting(one)).toEqual([2, 3]);
    const all = toldOf(lines, { answers: { [asThis('D4')]: 'equal' } });
    expect(problemsOf(all)).toEqual([]);
    expect(factsOf(all, 'applicant.occupation')).toEqual(['学生']);
  });

  it('that are told to follow each other stay in question and wait', () => {
    const lines = jobs('会社員', '学生', '教員');
    expect(problemsOf(toldOf(lines))).toEqual(['D3 contradicts', 'D4 contradicts']);
    const after = toldOf(lines, { answers: { [asThis('D3')]: 'cell', [asThis('D4')]: 'cell' } });
    expect(problemsOf(after)).toEqual(['D3 contradicts']);
    expect(waiting(after)).toEqual([2, 3]);
  });
});
