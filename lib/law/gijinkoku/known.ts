import type * as check from '../../spec/check';
import type { ChosenBasis } from './basis';
import type { CategoryFinding } from './category';
import type { ExperienceFinding, Grounds } from './ground-kinds';

/** What the law of 技術・人文知識・国際業務 finds out of a case before its rules are asked. */
export interface GijinkokuKnown {
  readonly category: CategoryFinding;
  readonly basis: ChosenBasis;
  /** Months of related experience, claimed and documented. */
  readonly experience?: ExperienceFinding;
  /** Every ground the basis was chosen from. */
  readonly grounds?: Grounds;
}

// Rules, documents and checks as this status writes them.

export type CheckContext = check.CheckContext<GijinkokuKnown>;
export type Rule = check.Rule<GijinkokuKnown>;
export type DocumentRow = check.DocumentRow<GijinkokuKnown>;
export type DocumentGroup = check.DocumentGroup<GijinkokuKnown>;
export type DocumentList = check.DocumentList<GijinkokuKnown>;
export type FieldCheck = check.FieldCheck<GijinkokuKnown>;
