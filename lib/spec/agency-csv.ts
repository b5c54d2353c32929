import type { FactPath } from '../domain/facts';
import type { Source, Text } from '../i18n/text';

/** Where a column of an official CSV takes its text from. */
export type BulkTake =
  /** The content of one control of the online form. */
  | { readonly kind: 'control'; readonly row: string; readonly part: string }
  /** A date of birth of any precision in eight digits: 20250500 日不詳, 20250000 月日不詳, 99999999 年月日不詳. */
  | { readonly kind: 'birth'; readonly row: string }
  /** A part of the address, which the online form has in one box. */
  | { readonly kind: 'address'; readonly row: string; readonly piece: AddressPiece }
  /** A yes or no that no row of the online form asks. */
  | { readonly kind: 'answer'; readonly fact: FactPath }
  /** What the procedure itself says, the same for every case. */
  | { readonly kind: 'fixed'; readonly text: string }
  /** Nothing that a case knows: left empty for a person, and named. */
  | { readonly kind: 'none' }
  /** Only a person may say it: never written, never read. */
  | { readonly kind: 'yours' };

/** 都道府県, 市区町村, and the rest. */
export type AddressPiece = 'prefecture' | 'municipality' | 'rest';

/** The characters that a column takes, by the Agency's own names of them. */
export const bulkCharacters = [
  'digits',
  'letters',
  'capitals',
  'alphanumeric',
  'halfWidth',
  'fullWidth',
  'any',
] as const;
export type BulkCharacters = (typeof bulkCharacters)[number];

/** What another column of the same sheet must hold before this one is needed. */
export interface BulkNeed {
  /** The other column's letter. */
  readonly letter: string;
  /** Any text, no text, or one of these texts. */
  readonly holds: 'filled' | 'empty' | readonly string[];
}

/** The Agency's own check of a column, as its workbook has it. */
export interface BulkCheck {
  readonly required?: true;
  /** The maximum number of characters. */
  readonly limit?: number;
  /** The limit is the exact number of characters. */
  readonly exact?: true;
  readonly characters?: BulkCharacters;
  /** The Agency's name of the closed list. */
  readonly list?: string;
  readonly needed?: BulkNeed;
  /** The rule as the workbook prints it. */
  readonly printed?: string;
}

/** One column, by the heading of the official template. */
export interface BulkColumn {
  /** Its letter in the Agency's workbook. */
  readonly letter: string;
  readonly section: string;
  /** The workbook's own name; several columns may have the same one. */
  readonly name: string;
  readonly header: string;
  readonly take: BulkTake;
  readonly check: BulkCheck;
}

/** The sheets of the Agency's workbook; `N` is 区分N, `R` 区分R, `simultaneous` 同時申請. */
export type BulkSheetId = 'common' | 'N' | 'R' | 'simultaneous';

/** Columns that count only if another column says so: those of an application that may be filed at the same time. */
export interface BulkGate {
  readonly section: string;
  /** One of these columns must say 有. */
  readonly letters: readonly string[];
}

/** An official CSV for filing many applications at once: one sheet of the Agency's workbook. */
export interface BulkTemplate {
  readonly id: string;
  readonly sheet: BulkSheetId;
  readonly label: Text;
  readonly source: Source;
  readonly columns: readonly BulkColumn[];
  /** Lists whose words are not those of the online form, by the Agency's names. */
  readonly lists: Readonly<Record<string, readonly string[]>>;
  readonly gates: readonly BulkGate[];
  /** Words that identify the template's own rows: its printed rules, its example. */
  readonly ownRows: readonly { readonly column: number; readonly starts: string }[];
}
