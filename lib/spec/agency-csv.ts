import type { Source, Text } from '../i18n/text';

/** Where a column of an official CSV takes its text from. */
export type BulkTake =
  /** The content of one control of the online form. */
  | { readonly kind: 'control'; readonly row: string; readonly part: string }
  /** A date of birth of any precision in eight digits: 20250500 日不詳, 20250000 月日不詳, 99999999 年月日不詳. */
  | { readonly kind: 'birth'; readonly row: string }
  /** A part of the address, which the online form has in one box. */
  | { readonly kind: 'address'; readonly row: string; readonly piece: AddressPiece }
  /** Only a person may say it: never written, never read. */
  | { readonly kind: 'yours' };

/** 都道府県, 市区町村, and the rest. */
export type AddressPiece = 'prefecture' | 'municipality' | 'rest';

/** One column, by the heading of the official template. */
export interface BulkColumn {
  readonly header: string;
  readonly take: BulkTake;
  /** The maximum number of characters, if it differs from the online form's. */
  readonly max?: number;
}

/** An official CSV for filing many applications at once. */
export interface BulkTemplate {
  readonly id: string;
  readonly label: Text;
  readonly source: Source;
  readonly columns: readonly BulkColumn[];
  /** Words that identify the template's own rows: its printed rules, its example. */
  readonly ownRows: readonly { readonly column: number; readonly starts: string }[];
}
