import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IntakeProblem, LeftOut, Offer } from '../../../lib/tables/imports/model';
import { nothingIn, type Question } from '../../../lib/tables/imports/model';
import { leftOutGroups, mendGroups, viewOf } from '../../../lib/tables/imports/view';

const offer = (id: string, rule?: Offer['rule']): Offer => ({
  ...{ id, label: { ja: id, en: id }, value: id },
  ...(rule === undefined ? {} : { rule }),
});
const problem = fc.record({
  row: fc.nat(8),
  column: fc.option(fc.nat(3), { nil: null }),
  code: fc.constantFrom('date', 'notInList', 'loneCell'),
  place: fc.constantFrom('applicant.birth', 'applicant.sex'),
  text: fc.constantFrom('', 'a', 'a ', 'b'),
  offers: fc.array(fc.constantFrom(offer('x'), offer('y', 'dayFirst')), { maxLength: 2 }),
}) satisfies fc.Arbitrary<IntakeProblem>;

describe('problems put together by what settles them', () => {
  it('are all there, each in one line of one group', () => {
    fc.assert(
      fc.property(fc.array(problem, { maxLength: 30 }), (problems) => {
        const groups = mendGroups(problems);
        const told = groups.flatMap(({ code, column, place, lines }) =>
          lines.flatMap(({ rows }) => rows.map((row) => JSON.stringify([row, column, code, place]))),
        );
        const given = problems.map(({ row, column, code, place }) => JSON.stringify([row, column, code, place]));
        expect(told.toSorted()).toEqual(given.toSorted());
        for (const { rules, lines } of groups) {
          const most = lines.reduce((sum, { rows }) => sum + rows.length, 0);
          expect(rules.every(({ cells }) => cells > 0 && cells <= most * 2)).toBe(true);
        }
      }),
    );
  });

  it('stand in the order of the columns, rows as a whole last', () => {
    const of = (column: number | null): IntakeProblem => ({
      ...{ row: 1, column, code: 'date', place: 'applicant.birth', text: '', offers: [] },
    });
    expect(mendGroups([of(null), of(3), of(0)]).map(({ column }) => column)).toEqual([0, 3, null]);
  });
});

const left: fc.Arbitrary<LeftOut> = fc.oneof(
  fc.record({ row: fc.nat(9), why: fc.constantFrom('total', 'waiting', 'hidden'), cells: fc.nat(5) }),
  fc.record({ row: fc.nat(9), column: fc.nat(3), why: fc.constantFrom('noFact', 'placeholder') }),
  fc.record({ sheet: fc.constantFrom('A', 'B'), why: fc.constant('otherSheet'), rows: fc.nat(9), cells: fc.nat(9) }),
) as fc.Arbitrary<LeftOut>;

describe('what is left out, put together', () => {
  it('keeps the sum of its cells', () => {
    fc.assert(
      fc.property(fc.array(left, { maxLength: 30 }), (all) => {
        const sum = all.reduce((cells, one) => cells + ('cells' in one ? one.cells : 1), 0);
        expect(leftOutGroups(all).reduce((cells, one) => cells + one.cells, 0)).toBe(sum);
      }),
    );
  });
});

describe('questions', () => {
  const side = (id: string) => ({ id, label: { ja: id, en: id }, shows: {} });
  const of = (row: number, ids: readonly string[]): Question => ({
    ...{ id: `row${row + 1}.employer`, about: 'differs', rows: [row], sides: ids.map(side) },
  });

  it('with the same sides are one, with all their rows', () => {
    const { questions } = viewOf({ ...nothingIn, questions: [of(1, ['e-1']), of(4, ['e-1']), of(5, ['e-2'])] });
    expect(questions.map(({ rows, alike }) => [rows, alike])).toEqual([
      [
        [1, 4],
        ['row2.employer', 'row5.employer'],
      ],
      [[5], ['row6.employer']],
    ]);
  });

  it('of the employer take the place of the problems of its rows', () => {
    const problems: readonly IntakeProblem[] = [
      { row: 1, column: null, code: 'noEmployer', place: 'case.employerId', text: '', offers: [] },
    ];
    const asked: Question = { id: 'employer', about: 'employer', rows: [1], sides: [] };
    expect(viewOf({ ...nothingIn, problems }).groups).toHaveLength(1);
    expect(viewOf({ ...nothingIn, problems, questions: [asked] }).groups).toEqual([]);
  });
});
