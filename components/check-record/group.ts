import type { ChainState } from '../../lib/checks/record/chain';
import type { CheckEntry, RecordEntry, SignEntry } from '../../lib/domain/case/checks';
import type { FindingKind } from '../../lib/spec/check-result';

/** A check with its signatures. */
export interface SignedCheck {
  readonly check: CheckEntry;
  readonly signs: readonly SignEntry[];
  /** Number in the record, from 1. */
  readonly number: number;
  /** The record cannot be trusted from this entry or an earlier one on. */
  readonly broken: boolean;
}

/** The checks of a record, the latest first. */
export function signedChecks(entries: readonly RecordEntry[], chain: ChainState): readonly SignedCheck[] {
  return entries
    .flatMap((check, at): SignedCheck[] => {
      if (check.kind !== 'check') return [];
      const signs = entries.filter((entry): entry is SignEntry => entry.kind === 'sign' && entry.check === check.hash);
      return [{ check, signs, number: at + 1, broken: !chain.whole && at >= chain.at }];
    })
    .reverse();
}

/** Which results are findings; a complete table, so that a new result does not compile until it is added. */
const findings: Readonly<Record<FindingKind, true>> = {
  differs: true,
  missing: true,
  extra: true,
  sameInOtherForm: true,
  notOnPage: true,
  cannotCompare: true,
};

/** Whether a result is a finding. */
export const isDifference = (result: string): result is FindingKind => Object.hasOwn(findings, result);

/** The results of a check in numbers. */
export function talliesOf({ counts, items = [] }: CheckEntry) {
  const settled = (kinds: readonly string[]) => items.filter(({ settled: how }) => how && kinds.includes(how)).length;
  return {
    equal: counts.equal ?? 0,
    findings: Object.entries(counts).reduce((sum, [result, count]) => sum + (isDifference(result) ? count : 0), 0),
    open: settled(['open']),
    accepted: settled(['accepted']),
    settled: settled(['pageChanged', 'caseChanged', 'bothChanged']),
  };
}
