import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dependency } from '../../lib/practice/conditions';
import { createDependents } from '../../lib/practice/dependents';

const answers = ['a', 'b', undefined] as const;

/** Rows `0`, `1` … of which later ones hang on earlier ones, and one group, `g`. */
interface Form {
  readonly dependencies: readonly Dependency[];
  /** Whether each row stands open at load. */
  readonly open: readonly boolean[];
}

const rowCount = 7;

const form: fc.Arbitrary<Form> = fc.record({
  open: fc.array(fc.boolean(), { minLength: rowCount, maxLength: rowCount }),
  dependencies: fc
    .tuple(
      ...Array.from({ length: rowCount }, (_, row) =>
        fc.record({ asks: fc.integer({ min: -1, max: row - 1 }), answer: fc.constantFrom(/^a/, /^b/) }),
      ),
      fc.record({ asks: fc.integer({ min: 0, max: rowCount - 1 }), answer: fc.constantFrom(/^a/, /^b/) }),
    )
    .map((all) =>
      all
        .map(({ asks, answer }, row): Dependency & { readonly at: number } => {
          const isGroup = row === rowCount;
          return {
            at: asks,
            asks: `${asks}`,
            answer,
            shows: isGroup ? 'g' : `${row}`,
            target: isGroup ? 'group' : 'row',
          };
        })
        .filter(({ at }) => at >= 0),
    ),
});

/** A form without a page: what is hidden is cleared, if `clears` says so. */
function stage({ dependencies, open }: Form, clears: boolean) {
  const given = new Map<string, string | undefined>();
  const shown = new Map(open.map((isOpen, row) => [`${row}`, isOpen]));
  let groupShown = true;
  const asked: string[] = [];
  const isShown = (id: string): boolean => shown.get(id) ?? true;
  const set = (id: string, wanted: boolean): void => {
    if (isShown(id) === wanted) return;
    shown.set(id, wanted);
    if (wanted || !clears) return;
    given.delete(id);
    dependents.touch(id);
  };
  const dependents = createDependents({
    dependencies,
    answerOf: (row) => {
      asked.push(row);
      return given.get(row);
    },
    visibility: { isShown, set },
    repeats: {
      setGroup: (_, wanted) => {
        groupShown = wanted;
      },
    },
  });
  dependents.touchAll();
  dependents.settle();
  const state = () => ({ shown: [...shown], given: [...given].filter(([, text]) => text !== undefined), groupShown });
  return { dependents, given, asked, state };
}

describe('the rows that hang on others', () => {
  it('stand after each answer as if every condition had been looked at', () => {
    const moves = fc.array(fc.tuple(fc.nat(rowCount - 1), fc.constantFrom(...answers)), { maxLength: 20 });
    fc.assert(
      fc.property(form, fc.boolean(), moves, (made, clears, all) => {
        const [one, other] = [stage(made, clears), stage(made, clears)];
        for (const [row, text] of all) {
          for (const { given } of [one, other]) given.set(`${row}`, text);
          one.dependents.touch(`${row}`);
          one.dependents.settle();
          other.dependents.touchAll();
          other.dependents.settle();
          expect(one.state()).toEqual(other.state());
        }
      }),
      { numRuns: 500 },
    );
  });

  const made: Form = {
    open: [true, false, false, true, false],
    dependencies: [
      { asks: '0', answer: /^a/, shows: '1', target: 'row' },
      { asks: '1', answer: /^a/, shows: '2', target: 'row' },
      { asks: '3', answer: /^a/, shows: '4', target: 'row' },
    ],
  };

  it('are looked at only where the row above was touched, came or went', () => {
    const { dependents, given, asked } = stage(made, true);
    asked.length = 0;
    given.set('0', 'a');
    dependents.touch('0');
    dependents.settle();
    expect(asked).toEqual(['0', '1']);
    dependents.touch('4');
    dependents.settle();
    expect(asked).toEqual(['0', '1']);
  });

  it('go with the row above, answered or not cleared', () => {
    const { dependents, given, state } = stage(made, false);
    for (const [row, text] of [
      ['0', 'a'],
      ['1', 'a'],
      ['0', 'b'],
    ] as const) {
      given.set(row, text);
      dependents.touch(row);
      dependents.settle();
    }
    expect(state().shown).toEqual([
      ['0', true],
      ['1', false],
      ['2', false],
      ['3', true],
      ['4', false],
    ]);
  });
});
