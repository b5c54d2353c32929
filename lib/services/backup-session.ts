import { FailureError } from '../domain/result';
import type { Comparer, Comparison } from '../storage/backup-compare';
import type { BackupReader } from '../storage/backup-read';
import type { BackupWriter } from '../storage/backup-write';
import type { Batch, Sweep } from '../storage/record-types';
import type { Vault } from '../storage/vault';

/** A backup being made. */
export interface MakingSession {
  readonly id: string;
  readonly work: 'backup';
  readonly writer: BackupWriter;
  readonly sweep: Sweep;
  /** Milliseconds since 1970: changes are counted from here. */
  readonly startedAt: number;
  /** Records written to the file so far, and records that could not be opened. */
  readonly tally: { written: number; left: number };
}

/** A backup being read, compared and written back. */
export interface RestoringSession {
  readonly id: string;
  readonly work: 'restore';
  readonly reader: BackupReader;
  readonly comparer: Comparer;
  /** Set while it is compared with the vault. */
  sweep: Sweep | null;
  /** Set after the comparison. */
  comparison: Comparison | null;
  /** Set while the write is prepared. */
  batch: Batch | null;
}

type Session = MakingSession | RestoringSession;

/** The only backup or restore in progress. It lives in the background, and ends when the vault locks. */
export interface BackupSessions {
  /** Begins one; an earlier one is cancelled. */
  readonly begin: (session: Session) => string;
  /** The one with this id, while the vault is open. Throws a `FailureError` if it is gone. */
  readonly of: <W extends Session['work']>(id: string, work: W) => Promise<Extract<Session, { readonly work: W }>>;
  readonly isOn: (id: string) => boolean;
  /** Cancels what is in progress, and drops everything kept for it. */
  readonly forget: () => void;
}

/** The failure when a requested backup or restore is no longer in progress. */
export const interrupted = () => new FailureError({ code: 'interrupted' });

/** The backups of one vault. */
export function backupSessions(vault: Vault): BackupSessions {
  let current: Session | null = null;

  function forget(): void {
    current?.sweep?.end();
    if (current?.work === 'restore') current.batch?.end();
    current = null;
  }

  return {
    begin(session) {
      forget();
      current = session;
      return session.id;
    },
    async of<W extends Session['work']>(id: string, work: W) {
      if ((await vault.state()) !== 'open') {
        forget();
        throw new FailureError({ code: 'locked' });
      }
      if (current?.id !== id || current.work !== work) throw interrupted();
      return current as Extract<Session, { readonly work: W }>;
    },
    isOn: (id) => current?.id === id,
    forget,
  };
}
