import type { Pointer } from '../../spec/check';
import type { Source, Text } from '../../i18n/text';
import type { Debtor, FindingId, RemainingKind, RemainingLevel } from './item';

/** What one finding says about one matter, before findings about the same matter are combined. */
export interface Statement {
  readonly finding: FindingId;
  /** What it is about: statements with the same matter become one item. */
  readonly matter: string;
  /** How well it describes the matter: the best one gives the title and kind. */
  readonly rank: number;
  readonly kind: RemainingKind;
  readonly level: RemainingLevel;
  readonly title: Text;
  readonly short: Text;
  readonly why: Text;
  readonly text: Text;
  readonly owes: Debtor;
  readonly where: Pointer | null;
  readonly source?: Source;
}

/** A finding that is not an item: it is decided by the matter it waits for. */
export interface Waiting {
  readonly finding: FindingId;
  readonly matters: readonly string[];
  /**
   * The case is not complete before this is answered: if nothing else asks for it, it becomes a question of its own.
   */
  readonly mustBeAsked?: true;
}
