import { Notice } from '../../../components/base/Notice';
import { useText } from '../../../components/base/text-provider';
import { RecordList } from '../../../components/check-record/RecordList';
import '../../../components/check-record/check-record.css';
import { sheetHref } from '../../../components/navigation/routes';
import { recordText } from '../../../components/check-record/check-record.words';
import { common } from '../../i18n/common.words';
import { wordsOfForm } from '../shared/form-words';
import type { ProcedureModule } from '../../spec/module';
import { useCheckRecord } from '../shared/use-check-record';

/** What was checked of the case, by whom, and whether it is still current. Signing is done beside the open form. */
export function CheckRecordTab(props: { readonly caseId: string; readonly procedure: ProcedureModule }) {
  const { caseId, procedure } = props;
  const { t } = useText();
  const { record, failure } = useCheckRecord(caseId, null);
  return (
    <section class="stack prose" aria-label={t(recordText.title)} data-testid="record-tab">
      <h2>{t(recordText.title)}</h2>
      <p class="muted">{t(recordText.intro)}</p>
      {failure && (
        <Notice tone="bad" live="assertive">
          <p>{t(failure)}</p>
        </Notice>
      )}
      {record ? (
        <>
          <RecordList
            record={record}
            label={wordsOfForm(procedure.form).label}
            sheetHref={(hash) => sheetHref(caseId, hash)}
            follow={null}
            onSign={null}
            nothing={recordText.noneInCase}
          />
          {record.entries.length > 0 && <p class="small muted">{t(recordText.signElsewhere)}</p>}
        </>
      ) : (
        failure === null && <p class="muted">{t(common.loading)}</p>
      )}
    </section>
  );
}
