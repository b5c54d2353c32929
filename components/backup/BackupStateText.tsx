import { backupText } from './backup.words';
import type { BackupState } from '../../lib/messaging/namespaces/backup';
import { useText } from '../base/text-provider';
import { dayOf } from './format-time';

/** When the last backup was made and what has changed since. */
export function BackupStateText({ backup }: { backup: BackupState }) {
  const { t } = useText();
  const { madeAt, days, changes } = backup;
  const changed = madeAt === null ? backupText.waiting : changes === 0 ? backupText.noChanges : backupText.changes;
  return (
    <p data-testid="backup-standing">
      {madeAt === null
        ? t(backupText.never)
        : t(days === 0 ? backupText.lastToday : backupText.last, { date: dayOf(madeAt), days })}{' '}
      {changes !== null && <span class="nowrap">{t(changed, { count: changes })}</span>}
    </p>
  );
}
