import type { Dependency } from './conditions';
import type { Repeats } from './repeats';
import type { Visibility } from './visibility';

/** Keeps the dependent rows of a page in step with the answers they hang on. */
export interface Dependents {
  /** Says that a row's answer may be another now; what hangs on it is due. */
  touch(row: string): void;
  /** Says so of every row. */
  touchAll(): void;
  /** Shows and hides what is due, and what becomes due by that, parents before children. */
  settle(): void;
}

/** What the conditions are joined to. */
export interface DependentsOptions {
  /** In the order in which they are settled: parents before children. */
  readonly dependencies: readonly Dependency[];
  /** The folded text of what is chosen in a row; undefined when nothing is. */
  readonly answerOf: (row: string) => string | undefined;
  readonly visibility: Pick<Visibility, 'isShown' | 'set'>;
  readonly repeats: Pick<Repeats, 'setGroup'>;
}

/**
 * Looks at a dependent row only when the row it hangs on was touched or has come or gone, so that an answer costs what
 * hangs on it, however long the form is.
 */
export function createDependents({ dependencies, answerOf, visibility, repeats }: DependentsOptions): Dependents {
  const shownAtLoad = dependencies.map(({ shows }) => visibility.isShown(shows));
  const byAsker = new Map<string, number[]>();
  dependencies.forEach(({ asks }, index) => {
    byAsker.set(asks, [...(byAsker.get(asks) ?? []), index]);
  });
  const due = new Set<number>();
  const touch = (row: string): void => {
    for (const index of byAsker.get(row) ?? []) due.add(index);
  };

  const isWanted = ({ asks, answer, target }: Dependency, index: number): boolean => {
    const given = answerOf(asks);
    // Unanswered leaves the rows as they stand at load: open under most 有/無 questions, hidden elsewhere.
    if (given === undefined) return target === 'group' || shownAtLoad[index] === true;
    return visibility.isShown(asks) && answer.test(given);
  };
  const look = (index: number): void => {
    const dependency = dependencies[index];
    if (dependency === undefined) return;
    const { shows, target } = dependency;
    const wanted = isWanted(dependency, index);
    if (target === 'group') repeats.setGroup(shows, wanted);
    else if (visibility.isShown(shows) !== wanted) {
      visibility.set(shows, wanted);
      touch(shows);
    }
  };

  return {
    touch,
    touchAll: () => {
      for (const index of dependencies.keys()) due.add(index);
    },
    settle: () => {
      while (due.size > 0) {
        const index = Math.min(...due);
        due.delete(index);
        look(index);
      }
    },
  };
}
