import type { Sentence } from '../../lib/i18n/i18n';
import type { Text } from '../../lib/i18n/text';

/** A row of the form as the sheet names it. */
export interface SheetRow {
  readonly label: Text;
  /** The paper form's item number; null if the row has none. */
  readonly item: string | null;
  /** The heading above it, in the portal's words. */
  readonly section: string;
  /** Place in the form. */
  readonly order: number;
  /** Number of its block, from 1; null if its label is enough. */
  readonly block: number | null;
  /** A row with only one part, which needs no name. */
  readonly isSingle: boolean;
}

/** The procedure's names for the ids in a stored check. Ids are never reused, so an old record finds its words. */
export interface SheetWords {
  readonly procedure: Text | null;
  readonly row: (id: string) => SheetRow | null;
  readonly section: (section: string) => Sentence | null;
  readonly part: (part: string) => Sentence | null;
  readonly document: (id: string) => Text | null;
  /** A rule or a check across fields. */
  readonly finding: (id: string) => Text | null;
}
