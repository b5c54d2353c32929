import type { Overruled } from './overrides';
import type { RuleFinding } from './rules';

/** A finding that a person may have overruled; its outcome stays as it is. */
export type WithOverride<T> = T & { readonly overruled?: Overruled };

/**
 * A rule's finding. `advisory`: while it cannot be told it is shown, but does not stand in the way, because the comparison
 * is a person's to make or because the rule never says more than a warning.
 */
export type ReportedRule = WithOverride<RuleFinding & { readonly advisory?: true }>;
