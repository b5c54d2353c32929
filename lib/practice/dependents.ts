import type { Dependency } from './conditions';
import type { Repeats } from './repeats';
import type { Visibility } from './visibility';

/** Keeps the dependent rows of a page in step with the answers they depend on. */
export interface Dependents {
  /** Reports that a row's answer may have changed; its dependent rows must be updated. */
  touch(row: string): void;
  /** Reports this for every row. */
  touchAll(): void;
  /** Shows and hides the rows to be updated and the rows that depend on them, parents before children. */
  settle(): void;
}

/** What the dependencies work with. */
export interface DependentsOptions {
  /** In working order: parents before children. */
  readonly dependencies: readonly Dependency[];
  /** The folded text of the choice in a row; undefined when there is none. */
  readonly answerOf: (row: string) => string | undefined;
  readonly visibility: Pick<Visibility, 'isShown' | 'set'>;
  readonly repeats: Pick<Repeats, 'setGroup'>;
}

/**
 * Checks a dependent row only when the row it depends on was touched, shown or hidden. An answer thus costs only its
 * dependent rows, however long the form is.
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
    // Without an answer the rows stay as at load: open under most 有/無 questions, hidden elsewhere.
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
