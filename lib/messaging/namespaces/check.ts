import type { ChainState } from '../../checks/record/chain';
import type { CheckFreshness } from '../../checks/record/freshness';
import type { CheckEntry, RecordEntry, SignEntry } from '../../domain/case/checks';
import { z } from 'zod';
import { line, paragraph } from '../../domain/values';
import { message } from '../message';

/** A case's record of checks, and its present state. */
export interface CaseRecord {
  readonly entries: readonly RecordEntry[];
  readonly chain: ChainState;
  /** What has changed between each check and the present case and page, by the check's hash. */
  readonly freshness: Readonly<Record<string, CheckFreshness>>;
  /** The form in the requested tab was read. */
  readonly isPageSeen: boolean;
}

const tabId = z.int().min(0);

/** Messages about the record of checks that is stored with each case. */
export const checkMessages = {
  /**
   * Reads and compares the page of a bound tab once more and records the result under the checker's name. `notes`: why
   * a difference is accepted, by `matchKey(row, part)`. Fails with `identityDiffers` if the page seems to be somebody
   * else's and nobody has confirmed it in the watched check.
   */
  'check.record': message<{ tabId: number; by: string; notes: Readonly<Record<string, string>> }, CheckEntry>()(
    'window',
    z.strictObject({ tabId, by: line, notes: z.record(z.string().max(200), paragraph) }),
  ),
  /** A second person signs a check, by its hash, while case and page are still what was checked. */
  'check.sign': message<{ tabId: number; check: string; by: string }, SignEntry>()(
    'window',
    z.strictObject({ tabId, check: z.string().regex(/^[0-9a-f]{64}$/), by: line }),
  ),
  /** The record of a case. `tabId`: the tab whose page the checks are compared with, if it is bound to the case. */
  'check.records': message<{ caseId: string; tabId: number | null }, CaseRecord>()(
    'window',
    z.strictObject({ caseId: z.string().max(64), tabId: tabId.nullable() }),
  ),
};
