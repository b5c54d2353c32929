import type { Facts } from '../domain/facts';
import type { ProcedureChecks } from './check';
import type { Text } from '../i18n/text';

/**
 * The law of one status of residence. What it finds out first (`K`: a category, a basis, months) is its own affair: rules,
 * documents and checks that are written for `K` get it beside the facts, and nothing else names it.
 */
export interface StatusLaw<K> {
  readonly id: string;
  /** What the rules rest on, found once for each report. `on`: the filing date, YYYY-MM-DD. */
  readonly learn: (facts: Facts, on: string) => K;
}

/** What a part of the rules is about. */
export interface Chapter {
  readonly id: string;
  readonly title: Text;
}

/** Everything a procedure checks, with the law of the status it is for. */
export interface ProcedureLaw<K> extends ProcedureChecks<K> {
  readonly status: StatusLaw<K>;
  /** In the order in which the rules stand; every rule is in one of them. */
  readonly chapters: readonly Chapter[];
}
