import { publish } from '../messaging/call';
import type { Handlers } from '../messaging/dispatch';
import type { StorageArea } from '../storage/area';
import { readStaffProfile, writeStaffProfile } from '../storage/staff-profile';
import type { Records } from '../storage/records';
import { readTour, writeTour } from '../storage/tour';
import type { Vault } from '../storage/vault';

type Names = 'desk.get' | 'desk.set' | 'tour.get' | 'tour.set' | 'vault.destroy';

interface Needs {
  readonly vault: Vault;
  readonly records: Records;
  readonly local: StorageArea;
  /** Called after the vault was deleted. */
  readonly destroyed: () => Promise<void>;
}

/** Messages about the profile of the staff, the tour, and deleting the vault. */
export function staffProfileHandlers({ vault, records, local, destroyed }: Needs): Handlers<Names> {
  return {
    'desk.get': () => readStaffProfile(records),
    async 'desk.set'({ procedure, ...profile }) {
      const kept = procedure === undefined ? (await readStaffProfile(records)).procedure : procedure;
      await writeStaffProfile(records, { ...profile, procedure: kept });
      return readStaffProfile(records);
    },
    'tour.get': () => readTour(local),
    async 'tour.set'(tour) {
      await writeTour(local, tour);
      publish({ news: 'tour', tour });
      return null;
    },
    async 'vault.destroy'() {
      await vault.destroy();
      await destroyed();
      return null;
    },
  };
}
