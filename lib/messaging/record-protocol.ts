import type { ChainState } from '../checks/record/chain';
import type { CheckFreshness } from '../checks/record/freshness';
import type { CheckEntry, RecordEntry, SignEntry } from '../domain/case-checks';

/** A case's record of checks, and how it stands. */
export interface CaseRecord {
  readonly entries: readonly RecordEntry[];
  readonly chain: ChainState;
  /** How each check stands to case and page now, by its hash. */
  readonly freshness: Readonly<Record<string, CheckFreshness>>;
  /** The form was read: the page of the tab asked about. */
  readonly isPageSeen: boolean;
}

/** Messages about the record of checks that is kept with each case. */
export interface RecordProtocol {
  /**
   * Reads and compares the page of a bound tab once more and keeps what came of it, under the name of who checks. `notes`:
   * why a difference is left to stand, by `matchKey(row, part)`. Fails with `identityDiffers` where the page seems to be
   * somebody else's and nobody has confirmed it in the check that is being watched.
   */
  'check.record': {
    in: { tabId: number; by: string; notes: Readonly<Record<string, string>> };
    out: CheckEntry;
  };
  /** A second person signs a check, by its hash, while case and page are still what was checked. */
  'check.sign': { in: { tabId: number; check: string; by: string }; out: SignEntry };
  /** The record of a case. `tabId`: the tab whose page the checks are compared with, where it is bound to the case. */
  'check.records': { in: { caseId: string; tabId: number | null }; out: CaseRecord };
}
