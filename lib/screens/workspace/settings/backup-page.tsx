import { BackupPanel } from '../../../../components/backup/BackupPanel';
import { RestorePanel } from '../../../../components/backup/RestorePanel';
import type { Takes } from '../../../../components/backup/RestorePreview';
import { FailureNotice } from '../../../../components/base/FailureNotice';
import { useText } from '../../../../components/base/text-provider';
import { backupText } from '../../../../components/backup/backup.words';
import { isTaken } from '../../../storage/backup-compare';
import { passphraseMinLength } from '../../../storage/passphrase';
import { question, useQuery } from '../../shared/use-query';
import { judgePassphrase } from './judge-passphrase';
import { useMaking } from '../use-making';
import { useRestoring } from './use-restoring';

/** A record that is only in the vault is not in the backup, and never taken from it. */
const takes: Takes = ({ kind, id, difference: state }, mode, others) =>
  state !== 'onlyHere' && isTaken({ kind, id, difference: state }, mode, others);

/** Makes a backup, and restores from one. `onChanged`: the data for the reminder has changed. */
export function BackupPage({ onChanged }: { readonly onChanged: () => void }) {
  const { t } = useText();
  const backup = useQuery(question('backup.state', { count: true }));
  const again = () => {
    backup.again();
    onChanged();
  };
  const making = useMaking(again);
  const restoring = useRestoring(again);
  return (
    <div class="stack stack--wide">
      <h1>{t(backupText.title)}</h1>
      <FailureNotice code={backup.failure} />
      <BackupPanel
        backup={backup.value}
        state={making.state}
        minLength={passphraseMinLength}
        judge={judgePassphrase}
        onMake={making.make}
        onOther={making.forget}
        onCancel={making.cancel}
      />
      <RestorePanel
        state={restoring.state}
        file={restoring.file}
        takes={takes}
        onFile={restoring.choose}
        onPassphrase={restoring.open}
        differences={restoring.differences}
        onRestore={restoring.restore}
        onHalt={restoring.halt}
        onCancel={restoring.cancel}
      />
    </div>
  );
}
