import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CellProblem } from '../../lib/columns/plan';
import { groupProblems } from '../../lib/columns/problem-groups';

const wrong = (row: number, column: number | null, more: Partial<CellProblem> = {}): CellProblem => ({
  row,
  column,
  code: 'notInList',
  place: 'applicant.nationality',
  ...more,
});

describe('problems of a table', () => {
  it('that are the same text of one column are one, whatever stands between them', () => {
    const texts = ['アメリカ', 'べとなん', ' アメリカ ', 'アメリカ'];
    const groups = groupProblems(
      texts.map((_, row) => wrong(row, 2)),
      (row) => texts[row] ?? '',
    );
    expect(groups.map(({ rows, text }) => [text, rows])).toEqual([
      ['アメリカ', [0, 2, 3]],
      ['べとなん', [1]],
    ]);
  });

  it.each<[string, CellProblem]>([
    ['column', wrong(1, 3)],
    ['fault', wrong(1, 2, { code: 'ambiguousWord' })],
    ['fact', wrong(1, 2, { place: 'applicant.sex' })],
    ['row it has to do with', wrong(1, 2, { other: 7 })],
  ])('of another %s stay apart', (_, other) => {
    expect(groupProblems([wrong(0, 2), other], () => 'x')).toHaveLength(2);
  });

  it('of whole rows stay apart', () => {
    expect(groupProblems([wrong(0, null), wrong(1, null)], () => 'x')).toHaveLength(2);
  });

  it('are all there, each once, and in the order of the table', () => {
    const problem = fc.record({
      row: fc.nat(20),
      column: fc.option(fc.nat(2)),
      code: fc.constantFrom('notInList', 'notNumber'),
      place: fc.constantFrom('applicant.sex', 'applicant.nationality'),
    });
    fc.assert(
      fc.property(fc.array(problem), fc.array(fc.constantFrom('a', 'b'), { minLength: 21 }), (some, texts) => {
        const problems = some as CellProblem[];
        const groups = groupProblems(problems, (row) => texts[row] ?? '');
        const all = groups.flatMap(({ first, rows }) => rows.map((row) => ({ ...first, row })));
        const sorted = (list: readonly CellProblem[]) => list.map((one) => JSON.stringify(one)).toSorted();
        expect(sorted(all)).toEqual(sorted(problems));
        const firsts = groups.map(({ first }) => problems.indexOf(first));
        expect(firsts).toEqual(firsts.toSorted((a, b) => a - b));
      }),
    );
  });
});
