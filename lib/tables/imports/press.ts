import { cellKey, type Sheet } from '../formats/table';
import type { Look } from './look';
import type { Answers, IntakeProblem, Offer, OfferRule, Settled } from './model';

/** The person's answers so far, applied to the sheet. */
export interface Decisions {
  readonly texts: Map<string, string>;
  readonly rows: Map<number, string>;
  /** Rules by column. */
  readonly rules: Map<number, Set<OfferRule>>;
  /** What was pressed, by the offer. */
  readonly pressed: Map<string, Settled>;
}

/** Applies what was pressed; returns whether there was anything. */
export function press(problems: readonly IntakeProblem[], { sheet }: Look, answers: Answers, said: Decisions): boolean {
  const before = said.pressed.size + said.texts.size + said.rows.size;
  const textOf = ({ row, column }: IntakeProblem) =>
    row === null || column === null ? '' : (sheet.rows[row]?.[column] ?? '').trim();
  const done = new Set<IntakeProblem>();
  // An answer for a cell comes before an answer for another cell with the same text.
  const isAnswered = ({ offers }: IntakeProblem) => offers.some(({ id }) => answers.offers.has(id));
  const put = (problem: IntakeProblem, { value, row: other }: Offer) => {
    const row = other ?? problem.row;
    const { column } = problem;
    done.add(problem);
    if (row === null) return;
    if (column === null) said.rows.set(row, value);
    else said.texts.set(cellKey(row, column), value);
  };
  for (const problem of problems) {
    for (const offer of problem.offers) {
      const scope = answers.offers.get(offer.id);
      if (scope === undefined || said.pressed.has(offer.id)) continue;
      const { row, column, code, place } = problem;
      const one = { row, column, code, place, offer, scope, text: textOf(problem), cells: 1 };
      put(problem, offer);
      const isForColumn = scope === 'column' && offer.rule !== undefined && problem.column !== null;
      if (isForColumn && problem.column !== null && offer.rule) {
        said.rules.set(problem.column, (said.rules.get(problem.column) ?? new Set()).add(offer.rule));
        one.cells = problems.filter(
          ({ column, offers }) => column === problem.column && offers.some(({ rule }) => rule === offer.rule),
        ).length;
      } else if (scope !== 'cell' && problem.code === 'contradicts' && column !== null) {
        one.cells = putInAlike(sheet, said, { row: offer.row ?? row ?? 0, column, value: offer.value });
      } else if (scope !== 'cell') {
        const alike = problems.filter(
          (one) =>
            one.column === problem.column &&
            one.code === problem.code &&
            textOf(one) === textOf(problem) &&
            (one === problem || !isAnswered(one)),
        );
        for (const other of alike) {
          const same = other.offers.find(({ value }) => value === offer.value);
          if (same) put(other, same);
        }
        one.cells = alike.length;
      }
      said.pressed.set(offer.id, one);
    }
  }
  for (const problem of problems) {
    const rules = problem.column === null ? undefined : said.rules.get(problem.column);
    const offer = problem.offers.find(({ rule }) => rule !== undefined && rules?.has(rule));
    // An answer for the cell itself comes first.
    if (!offer || done.has(problem)) continue;
    put(problem, offer);
    noteRemembered(said, problem, offer);
  }
  return said.pressed.size + said.texts.size + said.rows.size > before;
}

/** Puts a text into every cell of a column with the same text; returns how many. */
function putInAlike(
  { rows }: Sheet,
  { texts }: Decisions,
  { row, column, value }: { readonly row: number; readonly column: number; readonly value: string },
): number {
  const before = (rows[row]?.[column] ?? '').trim();
  const alike = rows.flatMap((cells, at) => ((cells[column] ?? '').trim() === before ? [at] : []));
  for (const at of alike) texts.set(cellKey(at, column), value);
  return alike.length;
}

/** A rule remembered for the heading is listed among the settled offers, once for its column. */
function noteRemembered({ pressed }: Decisions, problem: IntakeProblem, offer: Offer): void {
  const { column, row, code, place, text } = problem;
  const isPressed = [...pressed.values()].some(
    (one) => one.remembered === undefined && one.column === column && one.offer.rule === offer.rule,
  );
  if (isPressed) return;
  const key = `remembered ${column} ${offer.rule}`;
  const known = pressed.get(key);
  const first = {
    row,
    column,
    code,
    place,
    text: text.trim(),
    offer,
    scope: 'column' as const,
    remembered: true as const,
  };
  pressed.set(key, { ...(known ?? first), cells: (known?.cells ?? 0) + 1 });
}
