import type { CheckEntry } from '../../domain/case/checks';
import type { Sentence } from '../../i18n/i18n';
import { recordText } from '../../../components/check-record/check-record.words';
import { failures } from '../../../components/base/failures.words';
import { call } from '../../messaging/call';
import type { Failure, Result } from '../../domain/result';
import type { CaseRecord } from '../../messaging/namespaces/check';
import { question, type RefreshEvent, useQuery } from './use-query';

/** The record of checks of one case, kept up to date with case and page. */
export interface HeldRecord {
  /** Null until it was read, and while the vault is locked. */
  readonly record: CaseRecord | null;
  readonly failure: Sentence | null;
  /** Records the check of the tab; returns what went wrong. */
  readonly keep: (by: string, notes: Readonly<Record<string, string>>) => Promise<Sentence | null>;
  readonly sign: (check: CheckEntry, by: string) => Promise<Sentence | null>;
}

/** These forms contain only names and notes, so an invalid input is always one of those. */
const told = (code: Failure['code']): Sentence => (code === 'invalid' ? recordText.byWrong : failures[code]);

/** What went wrong with recording or signing a check; null if nothing did. */
const outcomeOf = (answer: Result<unknown>): Sentence | null => (answer.ok ? null : told(answer.failure.code));

const eventsOf = (tabId: number): readonly RefreshEvent[] => [
  { news: 'tab', tabId },
  { news: 'check', tabId },
];

/** The record of a case. `tabId`: the tab whose page it is compared with; null for none. */
export function useCheckRecord(caseId: string | null, tabId: number | null): HeldRecord {
  const { value, failure } = useQuery(caseId === null ? null : question('check.records', { caseId, tabId }), {
    refreshOn: ['records', 'vault', ...(tabId === null ? [] : eventsOf(tabId))],
  });
  return {
    // A record that may be out of date is not shown.
    record: failure === null ? value : null,
    failure: failure && failures[failure],
    keep: async (by, notes) =>
      tabId === null ? failures.noPage : outcomeOf(await call('check.record', { tabId, by, notes })),
    sign: async (check, by) =>
      tabId === null ? failures.noPage : outcomeOf(await call('check.sign', { tabId, check: check.hash, by })),
  };
}
