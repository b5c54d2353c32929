import { module } from '../../../lib/procedures/coe-gijinkoku/module';
import { coeGijinkoku } from '../../../lib/procedures/coe-gijinkoku/form';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headingReader } from '../../../lib/tables/mapping/headings';
import { runThrough } from '../../../lib/tables/mapping/steps';
import { formNamesOf } from '../../../lib/tables/imports/form-names';
import { fileIntake } from '../../../lib/tables/imports/intake';
import { type Answers, type Intake, noAnswers, scopes, type TableInput } from '../../../lib/tables/imports/model';
import { cellName, type Sheet } from '../../../lib/tables/formats/table';
import { emptyVault } from '../../tools/import-json';
import { runs, sameDraw } from '../../property-runs';
import { toldOf, vaultAfter } from './kit';

const reader = headingReader(formNamesOf(coeGijinkoku.fields));
const firm = vaultAfter(
  toldOf(['所属機関名,姓,名,生年月日,旅券番号', '株式会社サンプル,TESTA,ARJUN,1990-01-02,TS1234567']),
);
const isFilled = (text: string) => text.trim() !== '';

/** What each heading's cells may say: what is plain, what is asked and what is wrong. */
const columns: Readonly<Record<string, readonly string[]>> = {
  姓: ['TESTA', 'TESTB', '〃', '見本'],
  名: ['ARJUN', 'MAYA', '－'],
  氏名: ['TESTA ARJUN', 'TESTB, MAYA', 'TESTC'],
  旅券番号: ['TS1234567', 'TS7654321', '申請中', '1.23E+08'],
  生年月日: ['1990-01-02', '01/02/1990', '03/04/1991', '900102', 'H43.2.1'],
  国籍: ['ネパール', 'ネパール国', 'ベトナム人', '？'],
  学歴: ['大学', '大卒', '院卒'],
  職業: ['会社員', '学生'],
  所属機関名: ['株式会社サンプル', '(株)サンプル', '同上'],
  会社電話番号: ['0312345678', '312345678'],
  月給: ['250000', '約25万円', '$3000'],
  備考: ['見本', '※注'],
  No: ['1', 'x'],
};

const rowsUnder = (heads: readonly string[]) =>
  fc.array(
    fc.tuple(
      ...heads.map((heading) =>
        fc.oneof(
          { weight: 1, arbitrary: fc.constant('') },
          { weight: 3, arbitrary: fc.constantFrom(...(columns[heading] ?? [])) },
        ),
      ),
    ),
    { minLength: 1, maxLength: 7 },
  );

const sheets: fc.Arbitrary<Sheet> = fc
  .shuffledSubarray(Object.keys(columns), { minLength: 2, maxLength: 8 })
  .chain((heads) =>
    fc.record({
      rows: rowsUnder(heads).map((rows) => [heads, ...rows]),
      hiddenRows: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 3 }),
      hiddenColumns: fc.uniqueArray(fc.nat(heads.length - 1), { maxLength: 1 }),
      bad: fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 7 }), fc.nat(heads.length - 1)), { maxLength: 2 }),
    }),
  )
  .map(({ rows, hiddenRows, hiddenColumns, bad }) => ({
    name: '表',
    rows,
    hidden: false,
    // As a file is read: a fault stands at a cell with something in it, and what is hidden holds something.
    bad: new Map(
      bad
        .filter(([row, column]) => isFilled(rows[row]?.[column] ?? ''))
        .map((at) => [at.join(':'), 'rounded' as const]),
    ),
    hiddenRows: new Set(hiddenRows.filter((row) => rows[row]?.some(isFilled))),
    hiddenColumns: new Set(hiddenColumns.filter((column) => rows.some((cells) => isFilled(cells[column] ?? '')))),
  }));

/** How a person answers: for each thing there is to press, whether and how. */
const people = fc.record({
  /** Shares of the problems and questions that are answered, each by the next number. */
  choices: fc.array(fc.nat({ max: 11 }), { minLength: 4, maxLength: 12 }),
  edits: fc.array(
    fc.tuple(
      fc.integer({ min: 1, max: 8 }),
      fc.nat(8),
      fc.constantFrom('', ' ', 'TESTC', 'TS1111111', '1990-01-02', '〃', '大卒', '合計'),
    ),
    { maxLength: 4 },
  ),
  rounds: fc.integer({ min: 1, max: 4 }),
});
type Person = typeof people extends fc.Arbitrary<infer T> ? T : never;

const take = (sheet: Sheet, answers: Answers, stored: TableInput['stored']): Intake =>
  runThrough(
    fileIntake({ kind: 'excel', sheets: [sheet] }, reader, {
      stored,
      answers,
      procedures: { preset: module.id, newCase: (_, start) => module.newCase(start) },
      newId: () => crypto.randomUUID(),
      recordIdOf: (row, kind) => `row${row}-${kind}`,
      today: '2026-11-29',
    }),
  );

/** One more round of pressing what is shown. */
function pressed({ problems, questions }: Intake, before: Answers, { choices }: Person, round: number): Answers {
  const next = (at: number) => choices[(at + round) % choices.length] ?? 0;
  const offers = problems.flatMap((problem, at) => {
    const offer = problem.offers[next(at) % (problem.offers.length + 1)];
    return offer ? [[offer.id, scopes[next(at + 1) % scopes.length] ?? 'cell'] as const] : [];
  });
  const sides = questions.flatMap((question, at) => {
    const side = question.sides[next(at) % (question.sides.length + 1)];
    return side ? [[question.id, side.id] as const] : [];
  });
  return { ...before, offers: new Map([...before.offers, ...offers]), sides: new Map([...before.sides, ...sides]) };
}

/** `rows`: the sheet's as a person has edited them, to be counted without the intake. */
function expectToAddUp({ counts, leftOut, records, problems, headingRow }: Intake, rows: Sheet['rows']): void {
  expect(counts.rows.in).toBe(counts.rows.records + counts.rows.leftOut);
  expect(counts.cells.in).toBe(counts.cells.facts + counts.cells.leftOut);
  const named = leftOut.map((one) => ('row' in one ? `${one.row} ${'column' in one ? one.column : ''}` : one.sheet));
  expect(new Set(named).size).toBe(named.length);
  const whole = new Set(leftOut.flatMap((one) => ('cells' in one && 'row' in one ? [one.row] : [])));
  const taken = new Set(records.flatMap(({ rows }) => rows));
  expect([...taken].filter((row) => whole.has(row))).toEqual([]);
  expect(taken.size + whole.size).toBe(counts.rows.in);
  expect(problems.filter(({ row }) => row !== null && !whole.has(row))).toEqual([]);
  const filled = rows.flatMap((cells, row) => (row !== headingRow && cells.some(isFilled) ? [row] : []));
  expect([...taken, ...whole].toSorted((a, b) => a - b)).toEqual(filled);
  expect(counts.cells.in).toBe(filled.flatMap((row) => (rows[row] ?? []).filter(isFilled)).length);
}

describe('an intake that a person answers', () => {
  it.each([
    ['an empty vault', emptyVault],
    ['a vault with the people and the firm of some rows', firm],
  ])('adds up after every round of answers, into %s', (_, stored) => {
    const seen = { edited: 0, pressed: 0, hidden: 0, taken: 0, left: 0, noCase: 0, named: 0 };
    fc.assert(
      fc.property(sheets, people, (sheet, person) => {
        const cells = new Map(person.edits.map(([row, column, text]) => [cellName(row, column), text]));
        const rows = sheet.rows.map((row, at) =>
          Array.from({ length: 9 }, (_, column) => cells.get(cellName(at, column)) ?? row[column] ?? ''),
        );
        let answers: Answers = { ...noAnswers, cells };
        let intake = take(sheet, answers, stored);
        expectToAddUp(intake, rows);
        for (let round = 0; round < person.rounds; round += 1) {
          answers = pressed(intake, answers, person, round);
          intake = take(sheet, answers, stored);
          expectToAddUp(intake, rows);
        }
        seen.edited += cells.size;
        seen.pressed += intake.settled.length;
        seen.hidden += intake.leftOut.some(({ why }) => why === 'hidden') ? 1 : 0;
        seen.taken += answers.sides.get('hiddenRows') === 'take' ? 1 : 0;
        seen.left += answers.sides.get('hiddenRows') === 'leave' ? 1 : 0;
        seen.noCase += answers.sides.get('employer') === 'noCase' ? 1 : 0;
        seen.named += answers.sides.has('employer') && answers.sides.get('employer') !== 'noCase' ? 1 : 0;
      }),
      { numRuns: runs(100), ...sameDraw },
    );
    // Every kind of answer was given.
    expect(
      Object.entries(seen).filter(([kind, count]) => count === 0 && (kind !== 'named' || stored === firm)),
    ).toEqual([]);
  });
});
