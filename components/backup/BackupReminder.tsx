import { backupText } from './backup.words';
import type { BackupState } from '../../lib/messaging/namespaces/backup';
import { Button } from '../base/Button';
import { Icon } from '../base/Icon';
import { useText } from '../base/text-provider';

/** A quiet line above the page: the last backup is old, and records have changed since. Can be postponed. */
export function BackupReminder(props: { readonly backup: BackupState; readonly onLater: () => void }) {
  const { t } = useText();
  const { madeAt, days, changes } = props.backup;
  return (
    <aside class="backup-topline" aria-label={t(backupText.title)} data-testid="backup-reminder">
      <Icon name="info" />
      <p class="backup-topline__text">
        {t(madeAt === null ? backupText.remindNever : backupText.remind, { days, count: changes ?? 0 })}
      </p>
      <a class="button button--small" href="#/backup">
        {t(backupText.remindLink)}
      </a>
      <Button size="small" kind="quiet" onPress={props.onLater} testId="backup-later">
        {t(backupText.later)}
      </Button>
    </aside>
  );
}
