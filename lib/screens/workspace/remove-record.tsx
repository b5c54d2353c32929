import { useText } from '../../../components/base/text-provider';
import { Confirm } from '../../../components/workspace/Confirm';
import type { RecordKind } from '../../domain/exchange';
import { lists } from '../../../components/workspace/workspace.words';
import { call } from '../../messaging/call';
import type { Failure } from '../../domain/result';
import { editedRecords } from './link';

/** Asks whether a record is to go, and removes it. A record that a case uses is not removed. */
export function RemoveRecord(props: {
  readonly kind: Exclude<RecordKind, 'case'>;
  readonly id: string;
  readonly name: string;
  /** `says`: that it was removed. */
  readonly onRemoved: (says: string) => void;
  readonly onFailed: (code: Failure['code']) => void;
  readonly onClose: () => void;
}) {
  const { t } = useText();
  const { kind, id, name } = props;
  const remove = async () => {
    props.onClose();
    const answer = await call('records.remove', { kind, id });
    if (!answer.ok) return props.onFailed(answer.failure.code);
    editedRecords.forget(kind, id);
    props.onRemoved(t(lists.removed, { name }));
  };
  return (
    <Confirm
      open
      danger
      title={t(lists.removeTitle, { name })}
      yes={t(lists.remove)}
      no={t(lists.keep)}
      onYes={() => void remove()}
      onNo={props.onClose}
      testId="remove-yes"
    >
      <p>{t(lists.removeRecord)}</p>
    </Confirm>
  );
}
