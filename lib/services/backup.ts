import { FailureError } from '../domain/result';
import type { Handlers } from '../messaging/dispatch';
import type { StorageArea } from '../storage/area';
import { changesSince, daysSince, isOverdue, noteBackup, readBackupState } from '../storage/backup-state';
import { type EntrySource, writeBackup } from '../storage/backup-write';
import type { RecordStamp } from '../storage/envelope';
import { passphraseProblem } from '../storage/passphrase';
import type { Sweep } from '../storage/record-types';
import type { Records } from '../storage/records';
import { readSettings } from '../storage/settings';
import type { Vault } from '../storage/vault';
import { interrupted, type MakingSession, type BackupSessions } from './backup-session';

type Names = 'backup.state' | 'backup.begin' | 'backup.next' | 'backup.made' | 'backup.keep' | 'backup.end';

interface Needs {
  readonly vault: Vault;
  readonly records: Records;
  readonly sessions: BackupSessions;
  readonly local: StorageArea;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/**
 * Messages about making backups. Each piece is made on request, so a window can show the progress, and cancels by not
 * asking for more.
 */
export function backupHandlers({ vault, records, sessions, local, now }: Needs): Handlers<Names> {
  /** When each record was changed, without opening any. */
  async function stamps(): Promise<Iterable<RecordStamp>> {
    const result = await records.index();
    if (!result.ok) throw new FailureError({ code: result.reason });
    return result.index.entries.values();
  }

  async function checkPassphrase(passphrase: string, own: boolean): Promise<void> {
    if (own) {
      if (passphraseProblem(passphrase) !== null) throw new FailureError({ code: 'weakPassphrase' });
      return;
    }
    const verified = await vault.verify(passphrase);
    if (!verified.ok) throw new FailureError({ code: verified.reason });
  }

  return {
    async 'backup.state'({ count }) {
      const [state, settings] = await Promise.all([readBackupState(local, now()), readSettings(local)]);
      const overdue = settings.ok && isOverdue(state, settings.settings.backupDays, now());
      const changes = count || overdue ? changesSince(await stamps(), state) : null;
      const sum = changes && changes.added + changes.changed + changes.removed;
      return {
        madeAt: state.made ? new Date(state.since).toISOString() : null,
        days: daysSince(state, now()),
        changes: sum,
        due: overdue && sum !== null && sum > 0,
      };
    },
    async 'backup.begin'({ passphrase, own }) {
      await checkPassphrase(passphrase, own);
      const startedAt = now();
      // All records as they are at one moment, so a case is never in the file without the records it refers to.
      const begun = await records.sweep('asTheyWere');
      if (!begun.ok) throw new FailureError({ code: begun.reason });
      const { sweep } = begun;
      const tally = { written: 0, left: 0 };
      const createdAt = new Date(startedAt).toISOString();
      const writer = writeBackup(swept(sweep, tally), passphrase, createdAt, await vault.cost());
      const session: MakingSession = { id: crypto.randomUUID(), work: 'backup', writer, sweep, startedAt, tally };
      return { session: sessions.begin(session), total: sweep.total };
    },
    async 'backup.next'({ session }) {
      const piece = await (await sessions.of(session, 'backup')).writer.next();
      // Cancelled while the piece was made.
      if (!sessions.isOn(session)) throw interrupted();
      return piece;
    },
    async 'backup.made'({ session }) {
      const { startedAt, tally } = await sessions.of(session, 'backup');
      await noteBackup(local, startedAt, tally.written);
      sessions.forget();
      return { records: tally.written, left: tally.left };
    },
    async 'backup.keep'({ session }) {
      if (!sessions.isOn(session)) throw interrupted();
      return null;
    },
    async 'backup.end'({ session }) {
      if (sessions.isOn(session)) sessions.forget();
      return null;
    },
  };
}

/** A sweep as the source of a backup; `tally` counts the records written, and those that cannot be opened. */
function swept(sweep: Sweep, tally: MakingSession['tally']): EntrySource {
  return {
    total: sweep.total,
    async next() {
      const part = await sweep.next();
      if (part === null) return null;
      if (!part.ok) throw new FailureError({ code: part.reason });
      tally.written += part.records.length;
      tally.left += part.damaged.length;
      return part.records;
    },
  };
}
