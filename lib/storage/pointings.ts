import { z } from 'zod';
import type { Pointing } from '../engine/pointing';
import type { StorageArea } from './area';
import { storageKeys } from './keys';
import { isoDay, nameOfPart, partFields, pointedControl } from './pointed-control';

const pointing = z.strictObject({
  ...partFields,
  target: pointedControl,
  revision: z.string().max(40),
  on: isoDay,
});

const mostPointings = 1000;
const pointings = z.array(pointing).max(mostPointings);

/** A file of pointings for colleagues. Holds only the page's words. */
const pointingsFile = z.strictObject({
  format: z.literal('tenken-pointings'),
  version: z.literal(1),
  pointings,
});

/**
 * What a person has pointed at on pages of the portal. Stored unencrypted like the settings: it holds the page's own
 * words and no personal data.
 */
export interface Pointings {
  list(): Promise<readonly Pointing[]>;
  /** Stores pointings; one for the same part of the same row is replaced. */
  add(more: readonly Pointing[]): Promise<void>;
  remove(which: Pick<Pointing, 'procedure' | 'row' | 'part'>): Promise<void>;
  /** The pointings in a file's text, or null if it has none. */
  read(file: string): readonly Pointing[] | null;
  /** All pointings as the text of a file. */
  write(): Promise<string>;
}

/** Pointings in an area. What does not read as such is left where it is and counts as none: rows are then not found. */
export function pointingsIn(area: StorageArea): Pointings {
  const list = async (): Promise<readonly Pointing[]> => {
    const stored = (await area.get([storageKeys.pointings]))[storageKeys.pointings];
    const parsed = pointings.safeParse(stored ?? []);
    return parsed.success ? parsed.data : [];
  };
  const save = (all: readonly Pointing[]) => area.set({ [storageKeys.pointings]: all });
  return {
    list,
    async add(more) {
      const names = new Set(more.map(nameOfPart));
      const kept = (await list()).filter((one) => !names.has(nameOfPart(one)));
      await save(pointings.parse([...kept, ...more]));
    },
    async remove(which) {
      await save((await list()).filter((one) => nameOfPart(one) !== nameOfPart(which)));
    },
    read(file) {
      try {
        const parsed = pointingsFile.safeParse(JSON.parse(file));
        return parsed.success ? parsed.data.pointings : null;
      } catch (error) {
        if (error instanceof SyntaxError) return null;
        throw error;
      }
    },
    async write() {
      return `${JSON.stringify({ format: 'tenken-pointings', version: 1, pointings: await list() }, null, 2)}\n`;
    },
  };
}
