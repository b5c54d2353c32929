import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { CheckEntry } from '../../domain/case-checks';
import type { Sentence } from '../../i18n/i18n';
import { recordText } from '../../../components/check-record/check-record.words';
import { failures } from '../../../components/base/failures.words';
import { call, subscribe } from '../../messaging/call';
import type { Failure } from '../../domain/result';
import type { CaseRecord } from '../../messaging/namespaces/check';

/** The record of checks of one case, kept true to case and page. */
export interface HeldRecord {
  /** Null until it has been read, and while the vault is locked. */
  readonly record: CaseRecord | null;
  readonly failure: Sentence | null;
  /** Keeps the check of the tab; says what went wrong. */
  readonly keep: (by: string, notes: Readonly<Record<string, string>>) => Promise<Sentence | null>;
  readonly sign: (check: CheckEntry, by: string) => Promise<Sentence | null>;
}

/** What is typed in these forms can only be wrong in one way: the names and notes themselves. */
const told = (code: Failure['code']): Sentence => (code === 'invalid' ? recordText.byWrong : failures[code]);

/** The record of a case. `tabId`: the tab whose page it is compared with; null for none. */
export function useCheckRecord(caseId: string | null, tabId: number | null): HeldRecord {
  const [read, setRead] = useState<{ readonly of: string; readonly record: CaseRecord } | null>(null);
  const [failure, setFailure] = useState<Sentence | null>(null);
  const asked = useRef(0);
  const look = useCallback(async () => {
    asked.current += 1;
    const mine = asked.current;
    if (caseId === null) return setRead(null);
    const answer = await call('check.records', { caseId, tabId });
    // An answer that was asked for before a newer one is out of date, whenever it comes.
    if (mine !== asked.current) return;
    setFailure(answer.ok ? null : failures[answer.failure.code]);
    setRead(answer.ok ? { of: caseId, record: answer.value } : null);
  }, [caseId, tabId]);
  useEffect(() => {
    void look();
    return subscribe((news) => {
      const isOurs = 'tabId' in news && news.tabId === tabId && news.news !== 'progress';
      if (news.news === 'records' || news.news === 'vault' || isOurs) void look();
    });
  }, [look]);
  return {
    record: read?.of === caseId ? (read?.record ?? null) : null,
    failure,
    keep: async (by, notes) => {
      if (tabId === null) return failures.noPage;
      const answer = await call('check.record', { tabId, by, notes });
      return answer.ok ? null : told(answer.failure.code);
    },
    sign: async (check, by) => {
      if (tabId === null) return failures.noPage;
      const answer = await call('check.sign', { tabId, check: check.hash, by });
      return answer.ok ? null : told(answer.failure.code);
    },
  };
}
