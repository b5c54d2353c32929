import { z } from 'zod';
import type { StorageArea } from './area';
import { storageKeys } from './keys';

/** The fact of each column of a table; null for none. Holds no personal data. */
export type ColumnMap = readonly (string | null)[];

const place = z.string().regex(/^[A-Za-z0-9.~]{1,120}$/);
const mapsSchema = z.array(
  z.strictObject({ signature: z.string().regex(/^[0-9a-f]{64}$/), places: z.array(place.nullable()).max(2000) }),
);

/** How many maps are kept; the one unused for the longest time is removed first. */
export const mostColumnMaps = 50;

/** The choice for tables with these headings, by a hash of the headings; null if there is none, or it is broken. */
export async function recallColumns(area: StorageArea, signature: string): Promise<ColumnMap | null> {
  return (await read(area)).find((one) => one.signature === signature)?.places ?? null;
}

/** Stores the choice for tables with these headings. */
export async function rememberColumns(area: StorageArea, signature: string, places: ColumnMap): Promise<void> {
  const others = (await read(area)).filter((one) => one.signature !== signature);
  const maps = [{ signature, places: [...places] }, ...others].slice(0, mostColumnMaps);
  await area.set({ [storageKeys.columnMaps]: mapsSchema.parse(maps) });
}

const rulesSchema = z.array(
  z.strictObject({ heading: z.string().regex(/^[0-9a-f]{64}$/), rules: z.array(z.string().max(20)).max(20) }),
);

/** How many headings keep their rules; those unused for the longest time are removed first. */
export const mostHeadingRules = 300;

/** The stored rules for reading cells under these headings, by hashes of the headings. */
export async function recallRules(area: StorageArea): Promise<ReadonlyMap<string, readonly string[]>> {
  return new Map((await readRules(area)).map(({ heading, rules }) => [heading, rules]));
}

/**
 * Stores the rules for reading cells under headings, by hashes of the headings; a heading without any rule is
 * forgotten.
 */
export async function rememberRules(area: StorageArea, rules: ReadonlyMap<string, readonly string[]>): Promise<void> {
  const others = (await readRules(area)).filter(({ heading }) => !rules.has(heading));
  const said = [...rules].flatMap(([heading, some]) => (some.length > 0 ? [{ heading, rules: [...some] }] : []));
  await area.set({ [storageKeys.headingRules]: rulesSchema.parse([...said, ...others].slice(0, mostHeadingRules)) });
}

async function readRules(area: StorageArea): Promise<z.infer<typeof rulesSchema>> {
  const parsed = rulesSchema.safeParse((await area.get([storageKeys.headingRules]))[storageKeys.headingRules]);
  return parsed.success ? parsed.data : [];
}

async function read(area: StorageArea): Promise<z.infer<typeof mapsSchema>> {
  const parsed = mapsSchema.safeParse((await area.get([storageKeys.columnMaps]))[storageKeys.columnMaps]);
  // If a choice cannot be read, a new one is proposed; no personal data is lost with it.
  return parsed.success ? parsed.data : [];
}
