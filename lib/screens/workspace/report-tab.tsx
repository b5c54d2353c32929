import { useEffect, useState } from 'preact/hooks';
import { FailureNotice } from '../../../components/base/FailureNotice';
import { Notice } from '../../../components/base/Notice';
import { useText } from '../../../components/base/text-provider';
import { ReportPage } from '../../../components/report/ReportPage';
import '../../../components/remaining/remaining.css';
import '../../../components/report/report.css';
import type { AnswerSlot, Target, Word } from '../../../components/report/props';
import type { EditedRecord } from '../../editor/edited-record';
import { common } from '../../i18n/common.words';
import { report as sentences } from '../../../components/report/report.words';
import { useReport } from '../shared/use-report';

/** What remains for the case. It shows what is stored, so the screen's changes are stored first. */
export function ReportTab(props: {
  readonly caseId: string;
  readonly editedRecords: readonly EditedRecord[];
  readonly unsaved: boolean;
  readonly assignedTo: string;
  readonly answers: AnswerSlot;
}) {
  const { t } = useText();
  const { caseId, editedRecords, unsaved, assignedTo } = props;
  const held = useReport(caseId);
  const [stopped, setStopped] = useState(false);
  useEffect(() => {
    for (const edited of editedRecords) void edited.save();
  }, []);
  /** An override is written to the stored case: unsaved changes of the case would then be in conflict. */
  const isCaseStored = async () => (await editedRecords.find(({ kind }) => kind === 'case')?.save()) ?? true;
  const overrule = async (target: Target, word: Word) =>
    (await isCaseStored()) ? held.overrule(target, word) : sentences.unsavedStops;
  const restore = async (target: Target) => {
    const isStored = await isCaseStored();
    setStopped(!isStored);
    if (isStored) held.restore(target);
  };
  return (
    <>
      <FailureNotice code={held.failure} />
      {stopped && (
        <Notice tone="bad" live="assertive">
          {t(sentences.unsavedStops)}
        </Notice>
      )}
      {unsaved && <Notice tone="warn">{t(sentences.unsaved)}</Notice>}
      {held.report && held.factName ? (
        <ReportPage
          report={held.report}
          factName={held.factName}
          otherDay={held.on !== null}
          suggestedBy={assignedTo}
          base=""
          answers={props.answers}
          actions={{
            follow: null,
            show: null,
            setOn: held.setOn,
            overrule,
            restore: (target) => void restore(target),
          }}
        />
      ) : (
        held.failure === null && <p class="muted">{t(common.loading)}</p>
      )}
    </>
  );
}
