import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { MakingState } from '../../../components/backup/BackupPanel';
import { failures } from '../../../components/base/failures.words';
import { call } from '../../messaging/call';
import { createAttempts } from '../shared/attempts';
import type { Failure } from '../../domain/result';
import { saveFile } from '../shared/save-file';
import { editedRecords, today } from './link';

/** Makes a backup piece by piece and hands the file to the browser; then calls `onMade`. */
export function useMaking(onMade: () => void): {
  readonly state: MakingState;
  readonly make: (passphrase: string, own: boolean) => void;
  /** Clears the message about a failed attempt. */
  readonly forget: () => void;
  readonly cancel: () => void;
} {
  const [state, setState] = useState<MakingState>({ step: 'ready' });
  /** The background's session, `null` before it has begun. */
  const going = useRef<string | null>(null);
  const attempts = useMemo(createAttempts, []);
  const failed = (code: Failure['code']) => {
    going.current = null;
    setState({ step: 'failed', sentence: failures[code] });
  };
  const giveUp = () => {
    attempts.drop();
    const session = going.current;
    going.current = null;
    if (session !== null) void call('backup.end', { session });
  };
  // Leaving the page cancels the backup.
  useEffect(() => giveUp, []);

  async function run(passphrase: string, own: boolean): Promise<void> {
    const isLatest = attempts.begin();
    setState({ step: 'preparing' });
    // Unsaved changes belong in the backup.
    await editedRecords.saveAll();
    const begun = await call('backup.begin', { passphrase, own });
    if (!isLatest()) {
      if (begun.ok) void call('backup.end', { session: begun.value.session });
      return;
    }
    if (!begun.ok) return failed(begun.failure.code);
    const { session, total } = begun.value;
    going.current = session;
    setState({ step: 'making', done: 0, total });
    const parts: string[] = [];
    for (;;) {
      const piece = await call('backup.next', { session });
      if (going.current !== session) return;
      if (!piece.ok) return failed(piece.failure.code);
      if (piece.value === null) break;
      parts.push(piece.value.text);
      setState({ step: 'making', done: piece.value.done, total });
    }
    const name = `tenken-backup-${today()}.tenken`;
    saveFile(name, new Blob(parts, { type: 'application/octet-stream' }));
    const made = await call('backup.made', { session });
    going.current = null;
    if (!made.ok) return failed(made.failure.code);
    setState({ step: 'done', name, total: made.value.records, left: made.value.left });
    onMade();
  }

  return {
    state,
    make: (passphrase, own) => void run(passphrase, own),
    forget: () => setState((now) => (now.step === 'failed' ? { step: 'ready' } : now)),
    cancel: () => {
      giveUp();
      setState({ step: 'ready', cancelled: true });
    },
  };
}
