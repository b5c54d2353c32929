import { FailureError } from '../domain/result';
import type { Handlers } from '../messaging/dispatch';
import { newComparer, type RestoreMode, writesOf } from '../storage/backup-compare';
import { readBackupHeader } from '../storage/backup-format';
import { readBackup } from '../storage/backup-read';
import type { Records } from '../storage/records';
import type { Vault } from '../storage/vault';
import { previewOf } from './backup-preview';
import { interrupted, type RestoringSession, type BackupSessions } from './backup-session';
import { restoreDifferences } from './restore-differences';

type Names =
  | 'restore.begin'
  | 'restore.feed'
  | 'restore.preview'
  | 'restore.differences'
  | 'restore.apply'
  | 'restore.seal'
  | 'restore.commit'
  | 'restore.halt';

interface Needs {
  readonly vault: Vault;
  readonly records: Records;
  readonly sessions: BackupSessions;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Called after records were written. */
  readonly changed: () => void;
}

/**
 * Messages about restoring. Each handles a few records and reports the progress, so the requesting window can show it,
 * and cancels by not asking for more. Only `restore.commit` writes, all or nothing.
 */
export function restoreHandlers({ vault, records, sessions, now, changed }: Needs): Handlers<Names> {
  /** Begins to compare, or compares again. */
  async function beginToCompare(going: RestoringSession): Promise<number> {
    halt(going);
    going.comparison = null;
    going.comparer.again();
    const begun = await records.sweep('asTheyAre');
    if (!begun.ok) throw new FailureError({ code: begun.reason });
    going.sweep = begun.sweep;
    return begun.sweep.total;
  }

  function halt(going: RestoringSession): void {
    going.batch?.end();
    going.batch = null;
  }

  return {
    async 'restore.begin'({ header, passphrase }) {
      if ((await vault.state()) !== 'open') throw new FailureError({ code: 'locked' });
      const reading = await readBackupHeader(header);
      if (!reading.ok) return { status: 'refused', reason: reading.reason };
      const reader = await readBackup(reading.header, passphrase);
      if (reader === null) return { status: 'refused', reason: 'wrongPassphrase' };
      const id = crypto.randomUUID();
      const parts = { reader, comparer: newComparer(), sweep: null, comparison: null, batch: null };
      return { status: 'begun', session: sessions.begin({ id, work: 'restore', ...parts }) };
    },
    async 'restore.feed'({ session, lines }) {
      const { reader, comparer } = await sessions.of(session, 'restore');
      const entries = await reader.take(lines);
      if (entries === null) {
        sessions.forget();
        return { status: 'refused', reason: 'damaged' };
      }
      comparer.take(entries);
      return { status: 'fine', read: reader.read() };
    },
    async 'restore.preview'({ session }) {
      const going = await sessions.of(session, 'restore');
      const { sweep, comparer } = going;
      if (sweep === null) {
        const end = going.reader.finish();
        const readable = comparer.result();
        if (end !== 'whole' || !readable.ok) {
          sessions.forget();
          return { status: 'refused', reason: end !== 'whole' ? end : 'newer' };
        }
        return { status: 'comparing', done: 0, total: await beginToCompare(going) };
      }
      const part = await sweep.next();
      if (part !== null) {
        if (!part.ok) throw new FailureError({ code: part.reason });
        comparer.hold(part.records, part.damaged);
        return { status: 'comparing', done: part.done, total: sweep.total };
      }
      going.sweep = null;
      const result = comparer.result();
      if (!result.ok) throw interrupted();
      going.comparison = result.comparison;
      return { status: 'ready', preview: previewOf(result.comparison) };
    },
    async 'restore.differences'({ session, kind, id }) {
      const { comparison } = await sessions.of(session, 'restore');
      const item = comparison?.items.find((one) => one.kind === kind && one.id === id);
      if (comparison === null || !item?.here) throw new FailureError({ code: 'notFound' });
      return restoreDifferences(item, comparison);
    },
    async 'restore.apply'({ session, mode, others }) {
      const going = await sessions.of(session, 'restore');
      if (going.comparison === null) throw interrupted();
      halt(going);
      const writes = writesOf(going.comparison, mode satisfies RestoreMode, new Set(others), now());
      const begun = await records.batch(writes);
      if (!begun.ok) throw new FailureError({ code: begun.reason });
      going.batch = begun.batch;
      return { total: begun.batch.total };
    },
    async 'restore.seal'({ session }) {
      const { batch } = await sessions.of(session, 'restore');
      if (batch === null) throw interrupted();
      const part = await batch.next();
      if (part === null) return { status: 'sealed' };
      if (part.ok) return { status: 'sealing', done: part.done };
      if (part.reason === 'locked') throw new FailureError({ code: 'locked' });
      return { status: 'changedMeanwhile' };
    },
    async 'restore.commit'({ session }) {
      const going = await sessions.of(session, 'restore');
      if (going.batch === null) throw interrupted();
      const result = await going.batch.commit();
      going.batch = null;
      if (!result.ok) {
        if (result.reason === 'locked') throw new FailureError({ code: 'locked' });
        return { status: 'changedMeanwhile' };
      }
      sessions.forget();
      changed();
      return { status: 'done', written: result.written.length };
    },
    async 'restore.halt'({ session }) {
      halt(await sessions.of(session, 'restore'));
      return null;
    },
  };
}
