import { CallFailure, type Handlers } from '../../lib/messaging/door';
import { type Examination, examineRecords } from '../../lib/storage/health';
import type { Records } from '../../lib/storage/records';
import { answering } from './records';

type Names = 'health.begin' | 'health.next' | 'health.end' | 'vault.discard';

interface Needs {
  readonly records: Records;
  /** Called after records were removed. */
  readonly changed: () => void;
}

/** Messages about what is wrong with the records. Several windows may look at once, each for itself. */
export function healthHandlers({ records, changed }: Needs): Pick<Handlers, Names> {
  const going = new Map<string, Examination>();

  function end(session: string): void {
    going.get(session)?.end();
    going.delete(session);
  }

  return {
    async 'health.begin'() {
      const examination = await answering(examineRecords(records));
      const session = crypto.randomUUID();
      going.set(session, examination);
      return { session, total: examination.total };
    },
    async 'health.next'({ session }) {
      const examination = going.get(session);
      if (examination === undefined) throw new CallFailure({ code: 'interrupted' });
      const part = await answering(examination.next()).catch((error: unknown) => {
        end(session);
        throw error;
      });
      if (part === null) end(session);
      return part;
    },
    async 'health.end'({ session }) {
      end(session);
      return null;
    },
    async 'vault.discard'({ storageKeys }) {
      const result = await records.discardDamaged(storageKeys);
      if (!result.ok) throw new CallFailure({ code: result.reason });
      changed();
      return { discarded: result.discarded.length };
    },
  };
}
