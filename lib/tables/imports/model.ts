import type { CellProblemCode } from '../mapping/cell';
import type { HeadingWhy } from '../mapping/headings';
import type { PlannedRecord, PlanOptions, RowProblemCode } from '../mapping/plan';
import type { RowKind } from '../mapping/row-kinds';
import type { Exchange, RecordKind } from '../../domain/exchange';
import type { Text } from '../../i18n/text';
import type { Encoding } from '../formats/encoding';
import type { FileFault, Separator } from '../formats/table';

/** What could be meant where something is wrong, to be pressed. */
export interface Offer {
  readonly id: string;
  readonly label: Text;
  /** The text that the cell gets; for a whole row `take` or `leave`. */
  readonly value: string;
  /** What was meant, without any value: it can be said of a whole column, and remembered for its heading. */
  readonly rule?: OfferRule;
  /** The row whose cell of the same column gets the text, where it is another one. */
  readonly row?: number;
}

export const offerRules = [
  ...(['dayFirst', 'monthFirst', 'yearFirst', 'familyFirst', 'familyLast', 'fillDown', 'padZero', 'visible'] as const),
] as const;
export type OfferRule = (typeof offerRules)[number];

/** How far a pressed offer reaches: its cell, every cell of its column that says the same, or the column for good. */
export const scopes = ['cell', 'equal', 'column'] as const;
export type Scope = (typeof scopes)[number];

/** Something wrong, at its cell where it has one. Rows and columns counted from 0. */
export interface IntakeProblem {
  readonly row: number | null;
  readonly column: number | null;
  readonly code: CellProblemCode | RowProblemCode | FileFault | string;
  /** The fact it is about, rooted at its kind of record; empty for whole files and rows. */
  readonly place: string;
  /** What the cell says; empty for rows and files. */
  readonly text: string;
  readonly other?: number;
  readonly offers: readonly Offer[];
}

/** One of the ways in which a question can be answered. */
export interface Side {
  readonly id: string;
  readonly label: Text;
  /** What tells it: facts by their places, words of a text, names. */
  readonly shows: Readonly<Record<string, string>>;
}

/** Something that only a person can say. */
export interface Question {
  readonly id: string;
  readonly about: QuestionCode;
  /** Rows that wait for the answer, counted from 0. */
  readonly rows: readonly number[];
  /** Where the facts of the sides differ. */
  readonly place?: string;
  readonly sides: readonly Side[];
}

export type QuestionCode =
  | 'encoding'
  | 'separator'
  | 'sheet'
  | 'hiddenRows'
  | 'hiddenColumns'
  /** Whether the row is of the record of the same number or name, though they differ. */
  | 'differs'
  /** Which of several records the row is of. */
  | 'severalRecords'
  /** Which employer cases are for whose rows name none. */
  | 'employer';

/** A column, and the fact it is taken for. */
export interface IntakeColumn {
  readonly heading: string;
  readonly fact: string | null;
  readonly candidates: readonly string[];
  readonly why: { readonly code: HeadingWhy['code'] | 'chosen' | 'hidden'; readonly word?: string };
}

/** What of the file becomes no fact now. */
export type LeftOut =
  /** A whole row, with the cells that are filled in it. */
  | { readonly row: number; readonly why: RowKind | 'hidden' | 'waiting' | 'noFacts' | 'left'; readonly cells: number }
  | { readonly row: number; readonly column: number; readonly why: 'noFact' | 'placeholder' | 'notTaken' }
  | {
      readonly sheet: string;
      readonly why: 'otherSheet' | 'hiddenSheet';
      readonly rows: number;
      readonly cells: number;
    };

/** Rows in = those of records + those left out; cells in = facts + those left out. Rows of headings do not count. */
export interface IntakeCounts {
  readonly rows: { readonly in: number; readonly records: number; readonly leftOut: number };
  readonly cells: { readonly in: number; readonly facts: number; readonly leftOut: number };
}

/** What taking in a file would do, before anything is written. */
export interface Intake {
  readonly format: 'excel' | 'text' | 'tenken' | 'unknown';
  readonly encoding: Encoding | null;
  readonly separator: Separator | null;
  /** The sheet that is taken in; empty for a text file. */
  readonly sheet: string | null;
  /** The row of the headings, counted from 0. */
  readonly headingRow: number | null;
  readonly columns: readonly IntakeColumn[];
  readonly problems: readonly IntakeProblem[];
  readonly questions: readonly Question[];
  readonly leftOut: readonly LeftOut[];
  /** Records of rows in which nothing is wrong and nothing is asked. */
  readonly records: readonly PlannedRecord[];
  readonly counts: IntakeCounts;
  /** Rules that were pressed for whole columns, by the folded heading: to be remembered. No value is in them. */
  readonly remembered: Readonly<Record<string, readonly OfferRule[]>>;
  /** Offers that were pressed and took hold, in their order. */
  readonly settled: readonly Settled[];
}

/** An intake of nothing. */
export const nothingIn: Intake = {
  format: 'unknown',
  encoding: null,
  separator: null,
  sheet: null,
  headingRow: null,
  columns: [],
  problems: [],
  questions: [],
  leftOut: [],
  records: [],
  counts: { rows: { in: 0, records: 0, leftOut: 0 }, cells: { in: 0, facts: 0, leftOut: 0 } },
  remembered: {},
  settled: [],
};

/** An offer that was pressed: what it settled, and what the cell said before. */
export interface Settled {
  readonly row: number | null;
  readonly column: number | null;
  readonly code: IntakeProblem['code'];
  readonly place: string;
  readonly offer: Offer;
  readonly scope: Scope;
  readonly text: string;
  /** Cells or rows that it reached. */
  readonly cells: number;
  /** Nobody has pressed it this time: it was said earlier of the heading. */
  readonly remembered?: true;
}

/** What a person has pressed and said. */
export interface Answers {
  /** Offers by their ids. */
  readonly offers: ReadonlyMap<string, Scope>;
  /** Sides of questions by the questions' ids. */
  readonly sides: ReadonlyMap<string, string>;
  /** New texts of cells, by their names: B3. */
  readonly cells: ReadonlyMap<string, string>;
  /** Rules remembered for headings, as `Intake.remembered` gives them. */
  readonly rules: Readonly<Record<string, readonly OfferRule[]>>;
}

/** Nothing pressed yet. */
export const noAnswers: Answers = { offers: new Map(), sides: new Map(), cells: new Map(), rules: {} };

/** What is known when a table is taken in. */
export interface TableInput {
  readonly stored: Exchange;
  readonly mapping?: Mapping;
  /** The row of the headings, counted from 0, where a person has said it. */
  readonly headingRow?: number;
  /** What an empty cell says of a fact that is stored: nothing, or that it goes. */
  readonly blank?: 'keep' | 'clear';
  /** A case for each row with an applicant and an employer; so unless told. */
  readonly makeCases?: boolean;
  readonly procedures: PlanOptions['procedures'];
  readonly answers: Answers;
  readonly newId: () => string;
  /** The identifier of the record that a row brings, the same whenever it is asked: answers name records by it. */
  readonly recordIdOf?: (row: number, kind: RecordKind) => string;
  /** YYYY-MM-DD */
  readonly today: string;
}

/** The facts of columns as a person has said them: by heading, or one for each column. */
export type Mapping = Readonly<Record<string, string | null>> | readonly (string | null)[];

/** Names a rule that is remembered for a column. */
export const ruleKey = (column: number, rule: OfferRule): string => `${column}.${rule}`;
