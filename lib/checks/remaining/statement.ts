import type { Pointer } from '../../spec/check';
import type { Source, Text } from '../../i18n/text';
import type { Debtor, FindingId, RemainingKind, RemainingLevel } from './item';

/** What one finding says of one matter, before findings about the same matter are put together. */
export interface Statement {
  readonly finding: FindingId;
  /** What it is about: statements with the same matter are one item. */
  readonly matter: string;
  /** How much it has to say about what the matter is: the most fitting one gives title and kind. */
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

/** A finding that is not an item: it falls with the matter it waits for. */
export interface Waiting {
  readonly finding: FindingId;
  readonly matters: readonly string[];
  /** Nobody can say that nothing remains before it is answered: where nothing else asks, that is a question of its own. */
  readonly mustBeAsked?: true;
}
