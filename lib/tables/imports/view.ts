import type { Change } from '../mapping/changes';
import type { PlannedRecord } from '../mapping/plan';
import { type RecordKind, recordKinds } from '../../domain/record-kinds';
import { nameOf } from '../../editor/names';
import type { Intake, IntakeProblem, LeftOut, Offer, OfferRule, Question } from './model';

/** Cells of one column with the same text and the same problem: one answer corrects them all. */
export interface MendLine {
  /** The text of the cells; empty for whole rows. */
  readonly text: string;
  /** Counted from 0. */
  readonly rows: readonly number[];
  readonly other?: number;
  /** The possible meanings, from the offers of the first of the cells. */
  readonly offers: readonly Offer[];
}

/** A rule that can be applied to a whole column at once. */
export interface MendRule {
  readonly rule: OfferRule;
  /** The offer that applies the rule. */
  readonly offer: string;
  /** How many cells it settles. */
  readonly cells: number;
}

/** All problems of one kind in one column. */
export interface MendGroup {
  readonly code: IntakeProblem['code'];
  readonly place: string;
  /** Null for whole rows. */
  readonly column: number | null;
  readonly lines: readonly MendLine[];
  readonly rules: readonly MendRule[];
}

/** What does not become a fact, for one reason: whole rows, or the cells of one column. */
export interface LeftOutGroup {
  readonly why: LeftOut['why'];
  /** The column of the cells. */
  readonly column?: number;
  readonly sheet?: string;
  /** Counted from 0; empty for a sheet that is not read. */
  readonly rows: readonly number[];
  /** How many filled cells it contains. */
  readonly cells: number;
}

/** How many records of a kind an import adds, changes and leaves unchanged. */
export type RecordCounts = Readonly<
  Record<RecordKind, { readonly added: number; readonly changed: number; readonly same: number }>
>;

/** A record after an import, shown by its changes. */
export interface RecordPreview {
  readonly kind: RecordKind;
  readonly id: string;
  readonly state: 'added' | 'changed';
  /** Its name for people. */
  readonly name: string;
  /** Counted from 0. */
  readonly rows: readonly number[];
  readonly changes: readonly Change[];
}

/** A question, asked for one row or several; `alike` has the identifiers of all questions that one answer settles. */
export interface AskedQuestion extends Question {
  readonly alike: readonly string[];
}

/** What a window shows of an intake. The records are requested page by page. */
export interface IntakeView
  extends Pick<
    Intake,
    'format' | 'encoding' | 'separator' | 'sheet' | 'headingRow' | 'columns' | 'settled' | 'counts'
  > {
  readonly questions: readonly AskedQuestion[];
  readonly groups: readonly MendGroup[];
  readonly leftOut: readonly LeftOutGroup[];
  readonly records: RecordCounts;
  /** Rows that wait for an answer or a corrected cell, counted from 0. */
  readonly waiting: readonly number[];
}

/** An intake in the format shown by a window. */
export function viewOf(intake: Intake): IntakeView {
  const { format, encoding, separator, sheet, headingRow, columns, questions, settled, counts } = intake;
  const asksEmployer = questions.some(({ about }) => about === 'employer');
  return {
    ...{ format, encoding, separator, sheet, headingRow, columns, settled, counts },
    questions: joinedQuestions(questions),
    // The question about the employer settles this for all its rows.
    groups: mendGroups(intake.problems.filter(({ code }) => code !== 'noEmployer' || !asksEmployer)),
    leftOut: leftOutGroups(intake.leftOut),
    records: recordCounts(intake.records),
    waiting: intake.leftOut.flatMap((one) => ('row' in one && one.why === 'waiting' ? [one.row] : [])),
  };
}

/** Questions with the same sides combined: 「(株)テスタ」 in twelve rows is asked once. */
function joinedQuestions(questions: readonly Question[]): readonly AskedQuestion[] {
  const groups = Map.groupBy(questions, ({ about, place, sides }) => JSON.stringify([about, place, sides]));
  return [...groups.values()].flatMap((some) => {
    const [first] = some;
    if (!first) return [];
    return [{ ...first, rows: some.flatMap(({ rows }) => rows), alike: some.map(({ id }) => id) }];
  });
}

/** Problems grouped by what settles them, in the order of the table's columns; whole rows last. */
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

/** What is left out, grouped by reason and, for cells, by column. */
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

/** How many records of each kind are new, changed and unchanged. */
export function recordCounts(records: readonly PlannedRecord[]): RecordCounts {
  const of = (kind: RecordKind) => {
    const own = records.filter((record) => record.kind === kind);
    const count = (state: PlannedRecord['state']) => own.filter((record) => record.state === state).length;
    return { added: count('added'), changed: count('changed'), same: count('same') };
  };
  return Object.fromEntries(recordKinds.map((kind) => [kind, of(kind)])) as RecordCounts;
}

/** The records that an import adds or changes, each with only its changes. */
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
