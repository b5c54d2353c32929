import { FailureError } from '../domain/result';
import type { VaultNotice } from '../messaging/namespaces/health';
import type { Handlers } from '../messaging/dispatch';
import type { Overview } from '../overview/overview';
import { type ListEntries, listEntryName } from '../overview/list-entries';
import { type Examination, examineRecords } from '../storage/health';
import type { Records } from '../storage/records';
import type { Loss } from '../storage/list-index';
import type { OverviewCache } from './overview-cache';

type Names =
  | 'health.begin'
  | 'health.next'
  | 'health.end'
  | 'health.notices'
  | 'health.settle'
  | 'health.clean'
  | 'vault.discard';

interface Needs {
  readonly records: Records;
  readonly overview: OverviewCache;
  /** Called after records were removed. */
  readonly changed: () => void;
}

/** Messages about damaged or unusable records. Several windows may check at once, each on its own. */
export function healthHandlers({ records, overview, changed }: Needs): Handlers<Names> {
  const going = new Map<string, Examination>();

  function end(session: string): void {
    going.get(session)?.end();
    going.delete(session);
  }

  return {
    async 'health.begin'() {
      const examination = await examineRecords(records);
      const session = crypto.randomUUID();
      going.set(session, examination);
      return { session, total: examination.total };
    },
    async 'health.next'({ session }) {
      const examination = going.get(session);
      if (examination === undefined) throw new FailureError({ code: 'interrupted' });
      const part = await examination.next().catch((error: unknown) => {
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
    async 'health.notices'() {
      const found = await records.notices();
      if (!found.ok) throw new FailureError({ code: found.reason });
      const lists = await overview.read();
      const notices = [...found.losses].map(([key, loss]): VaultNotice => {
        const { reason, kind, updatedAt } = loss;
        return { key, reason, kind, name: nameOf(loss, lists), updatedAt: kind && new Date(updatedAt).toISOString() };
      });
      return { notices, tombstones: found.tombstones };
    },
    async 'health.settle'({ keys }) {
      const result = await records.settle(keys);
      if (!result.ok) throw new FailureError({ code: result.reason });
      return { count: result.count };
    },
    async 'health.clean'() {
      const result = await records.clean(null);
      if (!result.ok) throw new FailureError({ code: result.reason });
      return { count: result.count };
    },
    async 'vault.discard'({ storageKeys }) {
      const result = await records.discardDamaged(storageKeys);
      if (!result.ok) throw new FailureError({ code: result.reason });
      changed();
      return { discarded: result.discarded.length };
    },
  };
}

/** The name of a record of which the list index knows only its line. A case can be named by its applicant, too. */
function nameOf({ kind, line }: Loss, { applicants }: Overview): string {
  if (kind === null || kind === 'setting' || line === null) return '';
  if (kind !== 'case') return listEntryName(kind, line as ListEntries[typeof kind]);
  const one = line as ListEntries['case'];
  const applicant = applicants.get(one.applicantId);
  return [applicant ? listEntryName('applicant', applicant.line) : '', one.title]
    .filter((part) => part !== '')
    .join(' ・ ');
}
