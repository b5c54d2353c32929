import { useText } from '../../../components/base/text-provider';
import { Confirm } from '../../../components/workspace/Confirm';
import type { RecordKind } from '../../domain/exchange';
import { lists } from '../../../components/workspace/workspace.words';
import { call } from '../../messaging/call';
import type { Command } from '../shared/use-command';
import { editedRecords } from './link';

/** Asks whether to remove a record, and removes it. A record that a case uses is not removed. */
export function RemoveRecord(props: {
  readonly kind: Exclude<RecordKind, 'case'>;
  readonly id: string;
  readonly name: string;
  /** Runs the removal, and reports its failure. */
  readonly command: Command;
  /** `says`: the message that it was removed. */
  readonly onRemoved: (says: string) => void;
  readonly onClose: () => void;
}) {
  const { t } = useText();
  const { kind, id, name } = props;
  const remove = () => {
    props.onClose();
    void props.command.run(
      () => call('records.remove', { kind, id }),
      () => {
        editedRecords.forget(kind, id);
        props.onRemoved(t(lists.removed, { name }));
      },
    );
  };
  return (
    <Confirm
      open
      danger
      title={t(lists.removeTitle, { name })}
      yes={t(lists.remove)}
      no={t(lists.keep)}
      onYes={remove}
      onNo={props.onClose}
      testId="remove-yes"
    >
      <p>{t(lists.removeRecord)}</p>
    </Confirm>
  );
}
