import { useCallback, useEffect, useState } from 'preact/hooks';
import type { BackupState } from '../../../messaging/namespaces/backup';
import { call } from '../../../messaging/call';

/**
 * Whether a backup is to be reminded of, asked when the vault opens and when backups have changed. A failure shows no
 * reminder: the page Backup says what is wrong.
 */
export function useReminder(open: boolean): {
  readonly state: BackupState | null;
  readonly look: () => void;
  /** Puts it off until the vault is opened again. */
  readonly later: () => void;
} {
  const [state, setState] = useState<BackupState | null>(null);
  const look = useCallback(() => {
    void call('backup.state', { count: false }).then((answer) => {
      setState(answer.ok && answer.value.due ? answer.value : null);
    });
  }, []);
  useEffect(() => {
    if (open) look();
    else setState(null);
  }, [open, look]);
  return { state, look, later: () => setState(null) };
}
