import { differencesOf } from '../../lib/editor/differences';
import { CallFailure, type Handlers } from '../../lib/messaging/door';
import type { StorageArea } from '../../lib/storage/area';
import { type Comparison, compareBackup, type RestoreMode, writesOf } from '../../lib/storage/backup-compare';
import type { BackupEntry } from '../../lib/storage/backup-format';
import { readBackupHeader } from '../../lib/storage/backup-format';
import { type BackupReader, readBackup } from '../../lib/storage/backup-read';
import { changesSince, daysSince, isOverdue, noteBackup, readBackupState } from '../../lib/storage/backup-state';
import { type BackupWriter, writeBackup } from '../../lib/storage/backup-write';
import type { RecordStamp } from '../../lib/storage/envelope';
import { passphraseProblem } from '../../lib/storage/passphrase';
import type { Records } from '../../lib/storage/records';
import { readSettings } from '../../lib/storage/settings';
import type { Vault } from '../../lib/storage/vault';
import { previewOf, recordIn } from './backup-preview';

type Names =
  | 'backup.state'
  | 'backup.begin'
  | 'backup.next'
  | 'backup.made'
  | 'backup.keep'
  | 'backup.end'
  | 'restore.begin'
  | 'restore.feed'
  | 'restore.preview'
  | 'restore.differences'
  | 'restore.apply';

interface Desk {
  readonly vault: Vault;
  readonly records: Records;
  readonly local: StorageArea;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Called after records were written. */
  readonly changed: () => void;
}

/** The one backup or restore going on. It lives with the background, and goes when the vault locks. */
type Session = { readonly id: string } & (
  | { readonly work: 'backup'; readonly writer: BackupWriter; readonly startedAt: number; readonly here: number }
  | { readonly work: 'restore'; readonly reader: BackupReader; readonly comparison: Comparison | null }
);

const interrupted = () => new CallFailure({ code: 'interrupted' });

/** Messages about backups and restoring; `forget` gives up what is going on, for when the vault locks. */
export function backupHandlers(desk: Desk): { readonly handlers: Pick<Handlers, Names>; readonly forget: () => void } {
  const { vault, records, local, now } = desk;
  let current: Session | null = null;

  const forget = (): void => {
    current = null;
  };

  /** The session of an id, while the vault is open. */
  async function sessionOf<W extends Session['work']>(id: string, work: W): Promise<Extract<Session, { work: W }>> {
    if ((await vault.state()) !== 'open') {
      forget();
      throw new CallFailure({ code: 'locked' });
    }
    if (current?.id !== id || current.work !== work) throw interrupted();
    return current as Extract<Session, { work: W }>;
  }

  async function all(): Promise<Extract<Awaited<ReturnType<Records['listAll']>>, { ok: true }>> {
    const result = await records.listAll();
    if (!result.ok) throw new CallFailure({ code: result.reason });
    return result;
  }

  /** When each record was changed, without opening any. */
  async function stamps(): Promise<Iterable<RecordStamp>> {
    const result = await records.register();
    if (!result.ok) throw new CallFailure({ code: result.reason });
    return result.register.entries.values();
  }

  async function checkPassphrase(passphrase: string, own: boolean): Promise<void> {
    if (own) {
      if (passphraseProblem(passphrase) !== null) throw new CallFailure({ code: 'weakPassphrase' });
      return;
    }
    const verified = await vault.verify(passphrase);
    if (!verified.ok) throw new CallFailure({ code: verified.reason });
  }

  const handlers: Pick<Handlers, Names> = {
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
      const found = await all();
      const entries: readonly BackupEntry[] = found.records;
      const writer = await writeBackup(entries, passphrase, new Date(startedAt).toISOString());
      const here = found.records.length;
      current = { id: crypto.randomUUID(), work: 'backup', writer, startedAt, here };
      return { session: current.id, total: writer.total, left: found.damaged.length };
    },
    async 'backup.next'({ session }) {
      return (await sessionOf(session, 'backup')).writer.next();
    },
    async 'backup.made'({ session }) {
      const { startedAt, here } = await sessionOf(session, 'backup');
      await noteBackup(local, startedAt, here);
      forget();
      return null;
    },
    async 'restore.begin'({ header, passphrase }) {
      if ((await vault.state()) !== 'open') throw new CallFailure({ code: 'locked' });
      const reading = await readBackupHeader(header);
      if (!reading.ok) return { status: 'refused', reason: reading.reason };
      const reader = await readBackup(reading.header, passphrase);
      if (reader === null) return { status: 'refused', reason: 'wrongPassphrase' };
      current = { id: crypto.randomUUID(), work: 'restore', reader, comparison: null };
      return { status: 'begun', session: current.id };
    },
    async 'restore.feed'({ session, lines }) {
      const { reader } = await sessionOf(session, 'restore');
      if ((await reader.take(lines)) === 'fine') return { status: 'fine', read: reader.read() };
      forget();
      return { status: 'refused', reason: 'damaged' };
    },
    async 'restore.preview'({ session }) {
      const going = await sessionOf(session, 'restore');
      const contents = going.reader.finish();
      const found = await all();
      const result = contents.ok ? compareBackup(contents.entries, found.records, found.damaged) : contents;
      if (!result.ok) {
        forget();
        return { status: 'refused', reason: result.reason };
      }
      current = { ...going, comparison: result.comparison };
      return { status: 'ready', preview: previewOf(result.comparison) };
    },
    async 'restore.differences'({ session, kind, id }) {
      const { comparison } = await sessionOf(session, 'restore');
      const item = comparison?.items.find((one) => one.kind === kind && one.id === id);
      if (!item?.here) throw new CallFailure({ code: 'notFound' });
      return differencesOf(recordIn(item.payload), recordIn(item.here.payload)).map(({ path, one, other }) => ({
        ...{ path, inBackup: one, here: other },
      }));
    },
    async 'restore.apply'({ session, mode, others }) {
      const { comparison } = await sessionOf(session, 'restore');
      if (comparison === null) throw interrupted();
      const writes = writesOf(comparison, mode satisfies RestoreMode, new Set(others), now());
      const result = await records.put(writes);
      if (!result.ok) {
        if (result.reason === 'locked') throw new CallFailure({ code: 'locked' });
        return { status: 'changedMeanwhile' };
      }
      forget();
      desk.changed();
      return { status: 'done', written: result.written.length };
    },
    async 'backup.keep'({ session }) {
      if (current?.id !== session) throw interrupted();
      return null;
    },
    async 'backup.end'({ session }) {
      if (current?.id === session) forget();
      return null;
    },
  };
  return { handlers, forget };
}
