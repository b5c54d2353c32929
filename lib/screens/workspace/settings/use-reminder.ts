import type { BackupState } from '../../../messaging/namespaces/backup';
import { question, useQuery } from '../../shared/use-query';

/**
 * Whether to remind of a backup, asked when the vault opens and when backups have changed. After a failure no reminder
 * is shown: the page Backup says what is wrong.
 */
export function useReminder(open: boolean): {
  readonly state: BackupState | null;
  readonly again: () => void;
  /** Hides the reminder until the vault is opened again. */
  readonly later: () => void;
} {
  const { value, failure, again, set } = useQuery<BackupState | null>(
    open ? question('backup.state', { count: false }) : null,
  );
  return { state: failure === null && value?.due ? value : null, again, later: () => set(null) };
}
