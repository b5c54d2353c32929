import { useEffect, useState } from 'preact/hooks';
import { useText } from '../../components/base/text-provider';
import type { Difference } from '../../components/check-record/RecordForm';
import { RecordSection } from '../../components/check-record/RecordSection';
import { sheetHref } from '../../lib/editor/routes';
import { type CheckReport, findingsOf } from '../../lib/engine/check-report';
import { matchKey } from '../../lib/engine/match';
import type { Language } from '../../lib/i18n/i18n';
import { resultWords } from '../../lib/i18n/sentences/check-record';
import { partWords } from '../../lib/i18n/sentences/popup';
import { call, onNews } from '../../lib/messaging/call';
import { openWorkspace } from './open';
import { blockNumber, rowLabel } from './row-label';
import { useCheckRecord } from './use-check-record';
import { useStaffName } from './use-staff-name';

/** The record of checks below the check of a tab that is bound to a case. */
export function CheckRecordSection(props: { readonly caseId: string; readonly tabId: number }) {
  const { caseId, tabId } = props;
  const { language } = useText();
  const held = useCheckRecord(caseId, tabId);
  const report = useReportOf(tabId);
  const staffName = useStaffName();
  return (
    <RecordSection
      record={held.record}
      failure={held.failure}
      suggestedBy={staffName}
      differences={report && differencesOf(report, language)}
      label={rowLabel}
      sheetHref={(hash) => `workspace.html${sheetHref(caseId, hash)}`}
      follow={(href) => void openWorkspace(href.replace('workspace.html', ''))}
      onRecord={held.keep}
      onSign={held.sign}
    />
  );
}

function differencesOf(report: CheckReport, language: Language): readonly Difference[] {
  return findingsOf(report).map(({ row, part, label, result }) => ({
    key: matchKey(row, part),
    label: [
      rowLabel(row)?.[language] ?? label,
      ...(blockNumber(row) === null ? [] : [`(${blockNumber(row)})`]),
      ...(part === 'value' ? [] : [partWords[part]?.[language] ?? part]),
    ].join(' '),
    result: resultWords[result],
  }));
}

/** The check of a tab as it is now; null while there is none. */
function useReportOf(tabId: number): CheckReport | null {
  const [report, setReport] = useState<CheckReport | null>(null);
  useEffect(() => {
    let isOver = false;
    const look = () =>
      void call('tab.checked', { tabId }).then((answer) => {
        if (!isOver) setReport(answer.ok ? (answer.value?.report ?? null) : null);
      });
    look();
    const stop = onNews((news) => {
      if ((news.news === 'check' || news.news === 'tab') && news.tabId === tabId) look();
      if (news.news === 'vault') look();
    });
    return () => {
      isOver = true;
      stop();
    };
  }, [tabId]);
  return report;
}
