import { useState } from 'preact/hooks';
import type { CheckEntry } from '../../lib/domain/case/checks';
import type { Sentence } from '../../lib/i18n/i18n';
import { recordText } from './check-record.words';
import { common } from '../../lib/i18n/common.words';
import type { CaseRecord } from '../../lib/messaging/namespaces/check';
import { Notice } from '../base/Notice';
import { useText } from '../base/text-provider';
import './check-record.css';
import { RecordForm, type RecordFormProps } from './RecordForm';
import { RecordList, type RecordListProps } from './RecordList';
import { SignDialog } from './SignDialog';

/** The input of the record of checks beside the form. */
export interface RecordSectionProps extends RecordFormProps, Pick<RecordListProps, 'label' | 'sheetHref' | 'follow'> {
  /** Null until it was read. */
  readonly record: CaseRecord | null;
  /** Why reading it failed. */
  readonly failure: Sentence | null;
  readonly onSign: (check: CheckEntry, by: string) => Promise<Sentence | null>;
}

/** Below a check: record it, see the earlier checks and their present state, sign as the second person. */
export function RecordSection(props: RecordSectionProps) {
  const { t } = useText();
  const [asked, setAsked] = useState<CheckEntry | null>(null);
  const [signed, setSigned] = useState(false);
  const { record, failure } = props;
  return (
    <section class="record-section stack" aria-label={t(recordText.title)} data-testid="record-section">
      <h2>{t(recordText.title)}</h2>
      <p class="small muted">{t(recordText.intro)}</p>
      <RecordForm
        suggestedBy={props.suggestedBy}
        differences={props.differences}
        onRecord={(by, notes) => {
          setSigned(false);
          return props.onRecord(by, notes);
        }}
      />
      {failure && (
        <Notice tone="bad" live="assertive">
          <p>{t(failure)}</p>
        </Notice>
      )}
      <p class="small" role="status" data-testid="sign-status">
        {signed ? t(recordText.signDone) : ''}
      </p>
      {record ? (
        <RecordList
          record={record}
          label={props.label}
          sheetHref={props.sheetHref}
          follow={props.follow}
          onSign={
            record.isPageSeen
              ? (check) => {
                  setSigned(false);
                  setAsked(check);
                }
              : null
          }
          nothing={recordText.noneHere}
        />
      ) : (
        failure === null && <p class="muted">{t(common.loading)}</p>
      )}
      <SignDialog
        check={asked}
        onClose={() => setAsked(null)}
        onSign={async (check, by) => {
          const wentWrong = await props.onSign(check, by);
          setSigned(wentWrong === null);
          return wentWrong;
        }}
      />
    </section>
  );
}
