import type { MappedCell } from '../columns/assign';
import { foldedWords } from '../columns/fold';
import { type HeadingRows, headingRowsOf } from '../columns/heading-rows';
import type { HeadingReader } from '../columns/headings';
import { type CellProblem, planOf } from '../columns/plan';
import { rowReadings } from '../columns/row-kinds';
import type { Exchange } from '../domain/exchange';
import { goesWithSample } from '../domain/sample';
import { addressOf, cellKey, columnName, type Sheet } from '../tabular/table';
import { columnsOf } from './columns';
import { countsOf, leftOutOf } from './left-out';
import type { Look } from './look';
import type { Answers, Intake, IntakeProblem, Mapping, Offer, OfferRule, Question } from './model';
import { offersFor } from './offers';
import { decisionsFrom, hiddenQuestion, recordQuestion } from './questions';
import { cellsOf, columnHints, edited } from './sheet-rows';

/** What is known when a table is taken in. */
export interface TableInput {
  readonly stored: Exchange;
  readonly mapping?: Mapping;
  readonly answers: Answers;
  readonly newId: () => string;
  /** YYYY-MM-DD */
  readonly today: string;
}

/** What a person has said so far, as it bears on the sheet. */
interface Said {
  readonly texts: Map<string, string>;
  readonly rows: Map<number, string>;
  /** Rules by column. */
  readonly rules: Map<number, Set<OfferRule>>;
  readonly pressed: Set<string>;
}

/** Rounds of pressing: what is pressed for a column may bring up what was hidden behind it. */
const mostRounds = 8;

/** What taking in a sheet would do. Nothing is written; rows in which nothing is wrong do not wait for the others. */
export function tableIntake(
  sheet: Sheet,
  reader: HeadingReader,
  input: TableInput,
): Pick<Intake, 'columns' | 'problems' | 'questions' | 'leftOut' | 'records' | 'counts' | 'remembered'> {
  const heads = headingRowsOf(sheet, reader);
  const said: Said = {
    texts: editsOf(input.answers),
    rows: new Map(),
    rules: rulesOf(heads, input.answers),
    pressed: new Set(),
  };
  let look = lookAt(sheet, heads, reader, input, said);
  let problems = withOffers(look);
  for (let round = 0; round < mostRounds && press(problems, look, input.answers, said); round += 1) {
    look = lookAt(sheet, heads, reader, input, said);
    problems = withOffers(look);
  }
  const leftOut = leftOutOf(look);
  return {
    columns: look.columns,
    problems,
    questions: look.questions,
    leftOut,
    records: look.plan.records,
    counts: countsOf(look, leftOut),
    remembered: Object.fromEntries(
      [...said.rules].map(([column, rules]) => [foldedWords(heads.headings[column] ?? ''), [...rules]]),
    ),
  };
}

function editsOf({ cells }: Answers): Map<string, string> {
  return new Map(
    [...cells].flatMap(([name, text]) => {
      const at = addressOf(name.toUpperCase());
      return at ? [[cellKey(at.row, at.column), text] as const] : [];
    }),
  );
}

function rulesOf({ headings }: HeadingRows, { rules }: Answers): Map<number, Set<OfferRule>> {
  return new Map(
    headings.flatMap((heading, column) => {
      const known = Object.hasOwn(rules, foldedWords(heading)) ? rules[foldedWords(heading)] : undefined;
      return known ? [[column, new Set(known)] as const] : [];
    }),
  );
}

function lookAt(original: Sheet, heads: HeadingRows, reader: HeadingReader, input: TableInput, said: Said): Look {
  const { answers, stored, today, newId } = input;
  const sheet = edited(original, said.texts);
  const columns = columnsOf(sheet, heads, reader, input.mapping, answers.sides.get('hiddenColumns') === 'take');
  const places = columns.map(({ fact }) => fact);
  const mapped = new Set(places.flatMap((place, column) => (place === null ? [] : [column])));
  const readings = rowReadings(sheet, heads, mapped);
  const hidden = new Set(answers.sides.get('hiddenRows') === 'take' ? [] : sheet.hiddenRows);
  const doubtful: CellProblem[] = [];
  const rows = [...readings].flatMap(([row, reading]) => {
    if (reading.kind === 'none' || hidden.has(row) || said.rows.get(row) === 'leave') return [];
    if (reading.kind === 'record' || said.rows.get(row) === 'take') return [row];
    doubtful.push({ row, column: null, code: reading.code, place: '' });
    return [];
  });
  const cells = cellsOf(sheet, heads, places, rows);
  const [onlyOffice, ...others] = stored.offices.filter((office) => !goesWithSample(office));
  const planned = (some: readonly (readonly MappedCell[])[]) =>
    planOf(some, stored, {
      blank: 'keep',
      makeCases: true,
      newId,
      today,
      decisions: decisionsFrom(answers.sides),
      ...(onlyOffice && others.length === 0 ? { officeId: onlyOffice.id } : {}),
    });
  const whole = planned(cells);
  let plan = whole;
  let good = cells;
  while (plan.problems.length > 0) {
    const wrong = new Set(plan.problems.flatMap(({ row, other }) => (other === undefined ? [row] : [row, other])));
    good = good.filter(([first]) => first !== undefined && !wrong.has(first.row));
    plan = planned(good);
  }
  const asked = whole.problems.filter(({ code }) => code === 'differs' || code === 'severalRecords');
  return {
    sheet,
    heads,
    columns,
    readings,
    hidden,
    said: said.rows,
    plan,
    problems: [...doubtful, ...whole.problems.filter((problem) => !asked.includes(problem))],
    questions: [
      ...hiddenQuestions(sheet, heads, answers),
      ...asked.map((problem) =>
        recordQuestion(problem, cells.find(([first]) => first?.row === problem.row) ?? [], stored, whole),
      ),
    ],
  };
}

function hiddenQuestions(sheet: Sheet, heads: HeadingRows, { sides }: Answers): readonly Question[] {
  const rows = [...(sheet.hiddenRows ?? [])].filter((row) => row > heads.bottom);
  const columns = [...(sheet.hiddenColumns ?? [])];
  return [
    ...(rows.length > 0 && !sides.has('hiddenRows') ? [hiddenQuestion('hiddenRows', rows)] : []),
    ...(columns.length > 0 && !sides.has('hiddenColumns') ? [hiddenQuestion('hiddenColumns', columns)] : []),
  ];
}

/** The name of a cell, as spreadsheet programs have it. */
export const cellName = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

function withOffers({ sheet, heads, problems }: Look): readonly IntakeProblem[] {
  return problems.map((problem) => {
    const { row, column, code, place, other } = problem;
    const text = column === null ? '' : (sheet.rows[row]?.[column] ?? '');
    const hints = column === null ? {} : columnHints(sheet, heads, column, place);
    const above = () =>
      column === null
        ? []
        : sheet.rows
            .slice(heads.bottom + 1, row)
            .map((cells) => cells[column] ?? '')
            .toReversed();
    const at = column === null ? `row${row + 1}` : cellName(row, column);
    const offers = offersFor({ problem, text, above, hints }).map(
      (offer, index): Offer => ({ id: `${at}.${code}.${index + 1}`, ...offer }),
    );
    return { row, column, code, place, ...(other === undefined ? {} : { other }), offers };
  });
}

/** Takes what was pressed; whether anything was. */
function press(problems: readonly IntakeProblem[], { sheet }: Look, answers: Answers, said: Said): boolean {
  const before = said.pressed.size + said.texts.size + said.rows.size;
  const textOf = ({ row, column }: IntakeProblem) =>
    row === null || column === null ? '' : (sheet.rows[row]?.[column] ?? '').trim();
  const done = new Set<IntakeProblem>();
  const put = (problem: IntakeProblem, { value }: Offer) => {
    const { row, column } = problem;
    done.add(problem);
    if (row === null) return;
    if (column === null) said.rows.set(row, value);
    else said.texts.set(cellKey(row, column), value);
  };
  for (const problem of problems) {
    for (const offer of problem.offers) {
      const scope = answers.offers.get(offer.id);
      if (scope === undefined || said.pressed.has(offer.id)) continue;
      said.pressed.add(offer.id);
      put(problem, offer);
      const isForColumn = scope === 'column' && offer.rule !== undefined && problem.column !== null;
      if (isForColumn && problem.column !== null && offer.rule) {
        said.rules.set(problem.column, (said.rules.get(problem.column) ?? new Set()).add(offer.rule));
      } else if (scope !== 'cell') {
        const alike = problems.filter(
          (one) => one.column === problem.column && one.code === problem.code && textOf(one) === textOf(problem),
        );
        for (const one of alike) {
          const same = one.offers.find(({ value }) => value === offer.value);
          if (same) put(one, same);
        }
      }
    }
  }
  for (const problem of problems) {
    const rules = problem.column === null ? undefined : said.rules.get(problem.column);
    const offer = problem.offers.find(({ rule }) => rule !== undefined && rules?.has(rule));
    // What was said of the cell itself goes before.
    if (offer && !done.has(problem)) put(problem, offer);
  }
  return said.pressed.size + said.texts.size + said.rows.size > before;
}
