import { z } from 'zod';
import type { ConfirmedPart } from '../engine/predicted';
import type { StorageArea } from './area';
import { storageKeys } from './keys';
import { isoDay, nameOfPart, partFields, pointedControl } from './pointed-control';

const confirmedPart = z.strictObject({
  ...partFields,
  target: pointedControl,
  revision: z.string().min(1).max(40),
  on: isoDay,
});

const mostConfirmed = 5000;
const confirmedParts = z.array(confirmedPart).max(mostConfirmed);

/**
 * What a person has confirmed of rows that nobody had seen on a page. Kept in the clear like the pointings: it holds the
 * page's own words and nothing of anybody.
 */
export interface ConfirmedRows {
  list(): Promise<readonly ConfirmedPart[]>;
  /** Keeps what was confirmed; what was kept of the same part before, of whatever revision, is replaced. */
  add(more: readonly ConfirmedPart[]): Promise<void>;
  /** Forgets what was confirmed of a row, all its parts. */
  remove(which: Pick<ConfirmedPart, 'procedure' | 'row'>): Promise<void>;
}

/**
 * Confirmed rows in an area, of the portal unless another key is named. What does not read as such is left where it is and counts
 * as none: nothing is filled then.
 */
export function confirmedRowsIn(
  area: StorageArea,
  key: typeof storageKeys.confirmedRows | typeof storageKeys.practisedRows = storageKeys.confirmedRows,
): ConfirmedRows {
  const list = async (): Promise<readonly ConfirmedPart[]> => {
    const stored = (await area.get([key]))[key];
    const parsed = confirmedParts.safeParse(stored ?? []);
    return parsed.success ? parsed.data : [];
  };
  const save = (all: readonly ConfirmedPart[]) => area.set({ [key]: confirmedParts.parse(all) });
  return {
    list,
    async add(more) {
      const names = new Set(more.map(nameOfPart));
      const kept = (await list()).filter((one) => !names.has(nameOfPart(one)));
      await save([...kept, ...more]);
    },
    async remove({ procedure, row }) {
      await save((await list()).filter((one) => one.procedure !== procedure || one.row !== row));
    },
  };
}
