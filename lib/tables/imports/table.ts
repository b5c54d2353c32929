import type { MappedCell } from '../mapping/assign';
import { foldedWords } from '../mapping/fold';
import { type HeadingRows, headingRowsOf } from '../mapping/heading-rows';
import type { HeadingReader } from '../mapping/headings';
import { type CellProblem, type Plan, type PlanOptions, plannerOf } from '../mapping/plan';
import { rowReadings } from '../mapping/row-kinds';
import type { Exchange } from '../../domain/exchange';
import { goesWithSample } from '../../domain/sample';
import { addressOf, cellKey, cellName, type Sheet } from '../formats/table';
import { columnsOf } from './columns';
import { countsOf, leftOutOf } from './left-out';
import type { Look } from './look';
import type { Answers, Intake, IntakeProblem, Offer, OfferRule, Question, TableInput } from './model';
import { offersFor } from './offers';
import { press, type Decisions } from './press';
import { decisionsFrom, employerQuestion, hiddenQuestion, noCase, recordQuestion } from './questions';
import { cellsOf, columnHints, edited } from './sheet-rows';

/** The progress of the work on a table, in rows. */
export interface Step {
  readonly done: number;
  readonly total: number;
}

/** The maximum of rounds: an answer for a column may reveal further problems behind it. */
const mostRounds = 8;

/** What importing a sheet would do. Nothing is written; rows without problems do not wait for the others. */
export function* tableIntake(
  sheet: Sheet,
  reader: HeadingReader,
  input: TableInput,
): Generator<
  Step,
  Pick<
    Intake,
    'headingRow' | 'columns' | 'problems' | 'questions' | 'leftOut' | 'records' | 'counts' | 'remembered' | 'settled'
  >
> {
  const heads = headingRowsOf(sheet, reader, input.headingRow);
  const said: Decisions = {
    texts: editsOf(input.answers),
    rows: new Map(),
    rules: rulesOf(heads, input.answers),
    pressed: new Map(),
  };
  let look = yield* lookAt(sheet, heads, reader, input, said);
  let problems = withOffers(look);
  for (let round = 0; round < mostRounds && press(problems, look, input.answers, said); round += 1) {
    look = yield* lookAt(sheet, heads, reader, input, said);
    problems = withOffers(look);
  }
  const leftOut = leftOutOf(look);
  return {
    headingRow: heads.bottom,
    columns: look.columns,
    problems,
    questions: look.questions,
    leftOut,
    records: look.plan.records,
    counts: countsOf(look, leftOut),
    remembered: Object.fromEntries(
      [...said.rules].map(([column, rules]) => [foldedWords(heads.headings[column] ?? ''), [...rules]]),
    ),
    settled: [...said.pressed.values()],
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

function* lookAt(
  original: Sheet,
  heads: HeadingRows,
  reader: HeadingReader,
  input: TableInput,
  said: Decisions,
): Generator<Step, Look> {
  const { answers, stored, today, newId, procedures, recordIdOf, blank = 'keep', makeCases = true } = input;
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
  const cells = withEmployer(cellsOf(sheet, heads, places, rows), answers);
  const [onlyOffice, ...others] = stored.offices.filter((office) => !goesWithSample(office));
  const options: PlanOptions = {
    blank,
    makeCases,
    procedures,
    newId,
    ...(recordIdOf ? { recordIdOf } : {}),
    today,
    decisions: decisionsFrom(answers.sides),
    ...(onlyOffice && others.length === 0 ? { officeId: onlyOffice.id } : {}),
  };
  const planned = (some: readonly (readonly MappedCell[])[]) => planInSteps(some, stored, options);
  const whole = yield* planned(cells);
  let plan = whole;
  let good = cells;
  while (plan.problems.length > 0) {
    const wrong = new Set(plan.problems.flatMap(({ row, other }) => (other === undefined ? [row] : [row, other])));
    good = good.filter(([first]) => first !== undefined && !wrong.has(first.row));
    plan = yield* planned(good);
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
      ...employerQuestions(whole.problems, stored),
      ...asked.map((problem) =>
        recordQuestion(problem, cells.find(([first]) => first?.row === problem.row) ?? [], stored, whole),
      ),
    ],
  };
}

function* planInSteps(
  rows: readonly (readonly MappedCell[])[],
  stored: Exchange,
  options: PlanOptions,
): Generator<Step, Plan> {
  const planner = plannerOf(stored, options);
  for (const [index, cells] of rows.entries()) {
    planner.add(cells);
    yield { done: index + 1, total: rows.length };
  }
  const looked = planner.finish();
  for (let step = looked.next(); ; step = looked.next()) {
    if (step.done) return step.value;
    yield { done: rows.length, total: rows.length };
  }
}

/** The cells with the employer that a person has chosen for the cases. */
function withEmployer(
  rows: readonly (readonly MappedCell[])[],
  { sides }: Answers,
): readonly (readonly MappedCell[])[] {
  const said = sides.get('employer');
  if (said === undefined) return rows;
  return rows.map((cells) => {
    const [first] = cells.filter(({ place }) => place.startsWith('case.'));
    const isNamed = cells.some(({ place, text }) => place.startsWith('employer.') && text.trim() !== '');
    if (!first || isNamed) return cells;
    if (said === noCase) return cells.filter(({ place }) => !place.startsWith('case.'));
    const { row, column } = first;
    return [...cells.filter(({ place }) => place !== 'employer.id'), { row, column, place: 'employer.id', text: said }];
  });
}

function employerQuestions(problems: readonly CellProblem[], stored: Exchange): readonly Question[] {
  const rows = problems.flatMap(({ code, row }) => (code === 'noEmployer' ? [row] : []));
  return rows.length > 0 ? [employerQuestion([...new Set(rows)], stored)] : [];
}

function hiddenQuestions(sheet: Sheet, heads: HeadingRows, { sides }: Answers): readonly Question[] {
  const rows = [...(sheet.hiddenRows ?? [])].filter((row) => row > heads.bottom);
  const columns = [...(sheet.hiddenColumns ?? [])];
  return [
    ...(rows.length > 0 && !sides.has('hiddenRows') ? [hiddenQuestion('hiddenRows', rows)] : []),
    ...(columns.length > 0 && !sides.has('hiddenColumns') ? [hiddenQuestion('hiddenColumns', columns)] : []),
  ];
}

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
    const otherText = column === null || other === undefined ? '' : (sheet.rows[other]?.[column] ?? '');
    const at = column === null ? `row${row + 1}` : cellName(row, column);
    const offers = offersFor({ problem, text, above, hints, otherText }).map(
      (offer, index): Offer => ({ id: `${at}.${code}.${index + 1}`, ...offer }),
    );
    return { row, column, code, place, text, ...(other === undefined ? {} : { other }), offers };
  });
}
