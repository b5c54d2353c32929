import type { Change } from '../mapping/changes';
import type { PlannedRecord } from '../mapping/plan';
import { type RecordKind, recordKinds } from '../../domain/record-kinds';
import { nameOf } from '../../editor/names';
import type { Intake, IntakeProblem, LeftOut, Offer, OfferRule, Question } from './model';

/** Cells of one column that say the same and are wrong in the same way: one answer mends them all. */
export interface MendLine {
  /** The text of the cells; empty for rows as a whole. */
  readonly text: string;
  /** Counted from 0. */
  readonly rows: readonly number[];
  readonly other?: number;
  /** What could be meant; the offers of the first of the cells. */
  readonly offers: readonly Offer[];
}

/** Something that can be said of a whole column at once. */
export interface MendRule {
  readonly rule: OfferRule;
  /** An offer by which the rule is pressed. */
  readonly offer: string;
  /** Cells that it settles. */
  readonly cells: number;
}

/** What is wrong in one column in one way. */
export interface MendGroup {
  readonly code: IntakeProblem['code'];
  readonly place: string;
  /** Null for rows as a whole. */
  readonly column: number | null;
  readonly lines: readonly MendLine[];
  readonly rules: readonly MendRule[];
}

/** What becomes no fact for one reason: whole rows, or the cells of one column. */
export interface LeftOutGroup {
  readonly why: LeftOut['why'];
  /** Of cells, the column that they are in. */
  readonly column?: number;
  readonly sheet?: string;
  /** Counted from 0; of a sheet that is not read, empty. */
  readonly rows: readonly number[];
  /** Filled cells in it. */
  readonly cells: number;
}

/** How many records of a kind an import adds, changes and leaves. */
export type RecordCounts = Readonly<
  Record<RecordKind, { readonly added: number; readonly changed: number; readonly same: number }>
>;

/** A record as an import would leave it, by what changes. */
export interface RecordPreview {
  readonly kind: RecordKind;
  readonly id: string;
  readonly state: 'added' | 'changed';
  /** How people call it. */
  readonly name: string;
  /** Counted from 0. */
  readonly rows: readonly number[];
  readonly changes: readonly Change[];
}

/** A question as it is asked, of one row or of several: `alike` are the identifiers of all that one answer settles. */
export interface AskedQuestion extends Question {
  readonly alike: readonly string[];
}

/** What a window shows of an intake. The records are asked for a page at a time. */
export interface IntakeView
  extends Pick<
    Intake,
    'format' | 'encoding' | 'separator' | 'sheet' | 'headingRow' | 'columns' | 'settled' | 'counts'
  > {
  readonly questions: readonly AskedQuestion[];
  readonly groups: readonly MendGroup[];
  readonly leftOut: readonly LeftOutGroup[];
  readonly records: RecordCounts;
  /** Rows that wait for an answer or a mended cell, counted from 0. */
  readonly waiting: readonly number[];
}

/** An intake in the form in which a window shows it. */
export function viewOf(intake: Intake): IntakeView {
  const { format, encoding, separator, sheet, headingRow, columns, questions, settled, counts } = intake;
  const asksEmployer = questions.some(({ about }) => about === 'employer');
  return {
    ...{ format, encoding, separator, sheet, headingRow, columns, settled, counts },
    questions: joinedQuestions(questions),
    // The question of the employer settles it for all its rows.
    groups: mendGroups(intake.problems.filter(({ code }) => code !== 'noEmployer' || !asksEmployer)),
    leftOut: leftOutGroups(intake.leftOut),
    records: recordCounts(intake.records),
    waiting: intake.leftOut.flatMap((one) => ('row' in one && one.why === 'waiting' ? [one.row] : [])),
  };
}

/** Questions with the same sides put together: 「(株)テスタ」 in twelve rows is asked once. */
function joinedQuestions(questions: readonly Question[]): readonly AskedQuestion[] {
  const groups = Map.groupBy(questions, ({ about, place, sides }) => JSON.stringify([about, place, sides]));
  return [...groups.values()].flatMap((some) => {
    const [first] = some;
    if (!first) return [];
    return [{ ...first, rows: some.flatMap(({ rows }) => rows), alike: some.map(({ id }) => id) }];
  });
}

/** Problems put together by what settles them, in the order of the table's columns; rows as a whole last. */
export function mendGroups(problems: readonly IntakeProblem[]): readonly MendGroup[] {
  const groups = Map.groupBy(problems, ({ column, code, place }) => JSON.stringify([column, code, place]));
  return [...groups.values()]
    .flatMap((some): MendGroup[] => {
      const [first] = some;
      if (!first) return [];
      const { code, place, column } = first;
      return [{ code, place, column, lines: linesOf(some), rules: rulesOf(some) }];
    })
    .toSorted((a, b) => (a.column ?? Infinity) - (b.column ?? Infinity));
}

function linesOf(problems: readonly IntakeProblem[]): readonly MendLine[] {
  const lines = Map.groupBy(problems, ({ text, column, row, other, offers }) =>
    JSON.stringify(column === null && offers.length > 0 ? [row, other] : [text.trim(), other]),
  );
  return [...lines.values()].map((some) => ({
    text: some[0]?.text.trim() ?? '',
    rows: some.flatMap(({ row }) => row ?? []),
    ...(some[0]?.other === undefined ? {} : { other: some[0].other }),
    offers: some[0]?.offers ?? [],
  }));
}

function rulesOf(problems: readonly IntakeProblem[]): readonly MendRule[] {
  const rules = new Map<OfferRule, { offer: string; cells: number }>();
  for (const { offers, column } of problems) {
    if (column === null) continue;
    for (const { rule, id } of offers) {
      if (rule === undefined) continue;
      const known = rules.get(rule);
      rules.set(rule, { offer: known?.offer ?? id, cells: (known?.cells ?? 0) + 1 });
    }
  }
  return [...rules].map(([rule, told]) => ({ rule, ...told }));
}

/** What is left out, put together by reason and, of cells, by column. */
export function leftOutGroups(leftOut: readonly LeftOut[]): readonly LeftOutGroup[] {
  const groups = Map.groupBy(leftOut, (one) =>
    JSON.stringify([one.why, 'column' in one ? one.column : null, 'sheet' in one ? one.sheet : null]),
  );
  return [...groups.values()].flatMap((some): LeftOutGroup[] => {
    const [first] = some;
    if (!first) return [];
    return [
      {
        why: first.why,
        ...('column' in first ? { column: first.column } : {}),
        ...('sheet' in first ? { sheet: first.sheet } : {}),
        rows: some.flatMap((one) => ('row' in one ? [one.row] : [])),
        cells: some.reduce((sum, one) => sum + ('cells' in one ? one.cells : 1), 0),
      },
    ];
  });
}

/** How many records of each kind are new, changed and as before. */
export function recordCounts(records: readonly PlannedRecord[]): RecordCounts {
  const of = (kind: RecordKind) => {
    const own = records.filter((record) => record.kind === kind);
    const count = (state: PlannedRecord['state']) => own.filter((record) => record.state === state).length;
    return { added: count('added'), changed: count('changed'), same: count('same') };
  };
  return Object.fromEntries(recordKinds.map((kind) => [kind, of(kind)])) as RecordCounts;
}

/** The records that an import adds or changes, each by what changes in it and in nothing else. */
export function recordPreviews(records: readonly PlannedRecord[]): readonly RecordPreview[] {
  const names = new Map(records.map(({ kind, id, after }) => [`${kind} ${id}`, nameOf(kind, after)]));
  return records.flatMap(({ kind, id, state, after, rows, changes }): readonly RecordPreview[] => {
    if (state === 'same') return [];
    const people =
      kind === 'case' ? [names.get(`applicant ${after.applicantId}`), names.get(`employer ${after.employerId}`)] : [];
    const name = nameOf(kind, after) || people.filter((one) => one !== undefined && one !== '').join(' → ');
    return [{ kind, id, state, name, rows, changes }];
  });
}
