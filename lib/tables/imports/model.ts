import type { CellProblemCode } from '../mapping/cell';
import type { HeadingWhy } from '../mapping/headings';
import type { PlannedRecord, PlanOptions, RowProblemCode } from '../mapping/plan';
import type { RowKind } from '../mapping/row-kinds';
import type { Exchange, RecordKind } from '../../domain/exchange';
import type { Text } from '../../i18n/text';
import type { Encoding } from '../formats/encoding';
import type { FileFault, Separator } from '../formats/table';

/** A possible meaning of a wrong cell, offered as a button. */
export interface Offer {
  readonly id: string;
  readonly label: Text;
  /** The text that the cell gets; for a whole row `take` or `leave`. */
  readonly value: string;
  /** The kind of correction, without any value: it can be applied to a whole column, and remembered for its heading. */
  readonly rule?: OfferRule;
  /** The row whose cell of the same column gets the text, if it is another row. */
  readonly row?: number;
}

export const offerRules = [
  ...(['dayFirst', 'monthFirst', 'yearFirst', 'familyFirst', 'familyLast', 'fillDown', 'padZero', 'visible'] as const),
] as const;
export type OfferRule = (typeof offerRules)[number];

/**
 * What a pressed offer applies to: its cell, every cell of its column with the same text, or the whole column for good.
 */
export const scopes = ['cell', 'equal', 'column'] as const;
export type Scope = (typeof scopes)[number];

/** A problem, at its cell if it has one. Rows and columns are counted from 0. */
export interface IntakeProblem {
  readonly row: number | null;
  readonly column: number | null;
  readonly code: CellProblemCode | RowProblemCode | FileFault | string;
  /** The fact it is about, beginning with its kind of record; empty for whole files and rows. */
  readonly place: string;
  /** The text of the cell; empty for rows and files. */
  readonly text: string;
  readonly other?: number;
  readonly offers: readonly Offer[];
}

/** One of the possible answers to a question. */
export interface Side {
  readonly id: string;
  readonly label: Text;
  /** What distinguishes it: facts by their paths, words of a text, names. */
  readonly shows: Readonly<Record<string, string>>;
}

/** A question that only a person can answer. */
export interface Question {
  readonly id: string;
  readonly about: QuestionCode;
  /** Rows that wait for the answer, counted from 0. */
  readonly rows: readonly number[];
  /** The place where the facts of the sides differ. */
  readonly place?: string;
  readonly sides: readonly Side[];
}

export type QuestionCode =
  | 'encoding'
  | 'separator'
  | 'sheet'
  | 'hiddenRows'
  | 'hiddenColumns'
  /** Whether the row belongs to the record of the same number or name, although they differ. */
  | 'differs'
  /** Which of several records the row belongs to. */
  | 'severalRecords'
  /** The employer of cases whose rows name none. */
  | 'employer';

/** A column, and the fact it is used for. */
export interface IntakeColumn {
  readonly heading: string;
  readonly fact: string | null;
  readonly candidates: readonly string[];
  readonly why: { readonly code: HeadingWhy['code'] | 'chosen' | 'hidden'; readonly word?: string };
}

/** A part of the file that does not become a fact now. */
export type LeftOut =
  /** A whole row, with the number of its filled cells. */
  | { readonly row: number; readonly why: RowKind | 'hidden' | 'waiting' | 'noFacts' | 'left'; readonly cells: number }
  | { readonly row: number; readonly column: number; readonly why: 'noFact' | 'placeholder' | 'notTaken' }
  | {
      readonly sheet: string;
      readonly why: 'otherSheet' | 'hiddenSheet';
      readonly rows: number;
      readonly cells: number;
    };

/** Rows in = those of records + those left out; cells in = facts + those left out. Heading rows do not count. */
export interface IntakeCounts {
  readonly rows: { readonly in: number; readonly records: number; readonly leftOut: number };
  readonly cells: { readonly in: number; readonly facts: number; readonly leftOut: number };
}

/** What importing a file would do, before anything is written. */
export interface Intake {
  readonly format: 'excel' | 'text' | 'tenken' | 'unknown';
  readonly encoding: Encoding | null;
  readonly separator: Separator | null;
  /** The sheet to import; empty for a text file. */
  readonly sheet: string | null;
  /** The row of the headings, counted from 0. */
  readonly headingRow: number | null;
  readonly columns: readonly IntakeColumn[];
  readonly problems: readonly IntakeProblem[];
  readonly questions: readonly Question[];
  readonly leftOut: readonly LeftOut[];
  /** Records of rows without problems and open questions. */
  readonly records: readonly PlannedRecord[];
  readonly counts: IntakeCounts;
  /** Rules chosen for whole columns, by the folded heading: to be remembered. They contain no value. */
  readonly remembered: Readonly<Record<string, readonly OfferRule[]>>;
  /** Offers that were pressed and applied, in their order. */
  readonly settled: readonly Settled[];
}

/** An empty intake. */
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

/** An applied offer: what it settled, and the cell's earlier text. */
export interface Settled {
  readonly row: number | null;
  readonly column: number | null;
  readonly code: IntakeProblem['code'];
  readonly place: string;
  readonly offer: Offer;
  readonly scope: Scope;
  readonly text: string;
  /** How many cells or rows it was applied to. */
  readonly cells: number;
  /** Not pressed this time: the rule was remembered for the heading. */
  readonly remembered?: true;
}

/** What a person has pressed and answered. */
export interface Answers {
  /** Offers by their ids. */
  readonly offers: ReadonlyMap<string, Scope>;
  /** Sides of questions by the questions' ids. */
  readonly sides: ReadonlyMap<string, string>;
  /** New texts of cells, by their names: B3. */
  readonly cells: ReadonlyMap<string, string>;
  /** Rules remembered for headings, in the format of `Intake.remembered`. */
  readonly rules: Readonly<Record<string, readonly OfferRule[]>>;
}

/** Nothing pressed yet. */
export const noAnswers: Answers = { offers: new Map(), sides: new Map(), cells: new Map(), rules: {} };

/** The input for importing a table. */
export interface TableInput {
  readonly stored: Exchange;
  readonly mapping?: Mapping;
  /** The row of the headings, counted from 0, if a person has chosen it. */
  readonly headingRow?: number;
  /** What an empty cell does to a stored fact: it keeps or removes it. */
  readonly blank?: 'keep' | 'clear';
  /** Whether to make a case for each row with an applicant and an employer; yes by default. */
  readonly makeCases?: boolean;
  readonly procedures: PlanOptions['procedures'];
  readonly answers: Answers;
  readonly newId: () => string;
  /** The identifier of the record that a row creates, the same at every call: answers refer to it. */
  readonly recordIdOf?: (row: number, kind: RecordKind) => string;
  /** YYYY-MM-DD */
  readonly today: string;
}

/** The facts of columns as chosen by a person: by heading, or one for each column. */
export type Mapping = Readonly<Record<string, string | null>> | readonly (string | null)[];

/** The name of a rule that is remembered for a column. */
export const ruleKey = (column: number, rule: OfferRule): string => `${column}.${rule}`;
