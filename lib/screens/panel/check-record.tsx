import { useText } from '../../../components/base/text-provider';
import type { Difference } from '../../../components/check-record/RecordForm';
import { RecordSection } from '../../../components/check-record/RecordSection';
import { sheetHref } from '../../../components/navigation/routes';
import { type CheckReport, findingsOf } from '../../engine/check-report';
import { matchKey } from '../../engine/match';
import type { Language } from '../../i18n/i18n';
import { resultWords } from '../../../components/check-record/check-record.words';
import { partWords } from '../../../components/popup/popup.words';
import { openWorkspace } from '../shared/open';
import type { FormWords } from '../shared/form-words';
import { useCheckRecord } from '../shared/use-check-record';
import { question, useQuery } from '../shared/use-query';
import { useStaffName } from './use-staff-name';

/** The record of checks, below the check of a tab that is bound to a case. */
export function CheckRecordSection(props: {
  readonly caseId: string;
  readonly tabId: number;
  readonly words: FormWords;
}) {
  const { caseId, tabId, words } = props;
  const { language } = useText();
  const held = useCheckRecord(caseId, tabId);
  // The present check of the tab; null if there is none.
  const checked = useQuery(question('tab.checked', { tabId }), {
    refreshOn: ['vault', { news: 'check', tabId }, { news: 'tab', tabId }],
  });
  const report = checked.failure === null ? checked.value?.report : null;
  const staffName = useStaffName();
  return (
    <RecordSection
      record={held.record}
      failure={held.failure}
      suggestedBy={staffName}
      differences={report ? differencesOf(report, words, language) : null}
      label={words.label}
      sheetHref={(hash) => `workspace.html${sheetHref(caseId, hash)}`}
      follow={(href) => void openWorkspace(href.replace('workspace.html', ''))}
      onRecord={held.keep}
      onSign={held.sign}
    />
  );
}

function differencesOf(report: CheckReport, words: FormWords, language: Language): readonly Difference[] {
  return findingsOf(report).map(({ row, part, label, result }) => ({
    key: matchKey(row, part),
    label: [
      words.label(row)?.[language] ?? label,
      ...(words.block(row) === null ? [] : [`(${words.block(row)})`]),
      ...(part === 'value' ? [] : [partWords[part]?.[language] ?? part]),
    ].join(' '),
    result: resultWords[result],
  }));
}
