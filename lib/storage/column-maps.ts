import { z } from 'zod';
import type { StorageArea } from './area';
import { storageKeys } from './keys';

/** Which fact each column of a table is, null for none. Holds no value of anybody. */
export type ColumnMap = readonly (string | null)[];

const place = z.string().regex(/^[A-Za-z0-9.~]{1,120}$/);
const mapsSchema = z.array(
  z.strictObject({ signature: z.string().regex(/^[0-9a-f]{64}$/), places: z.array(place.nullable()).max(2000) }),
);

/** Maps kept; the one not used for the longest time goes first. */
export const mostColumnMaps = 50;

/** What was chosen for tables of these headings, by a hash of the headings; null where nothing was, or it is broken. */
export async function recallColumns(area: StorageArea, signature: string): Promise<ColumnMap | null> {
  return (await read(area)).find((one) => one.signature === signature)?.places ?? null;
}

/** Keeps the choice for tables of these headings. */
export async function rememberColumns(area: StorageArea, signature: string, places: ColumnMap): Promise<void> {
  const others = (await read(area)).filter((one) => one.signature !== signature);
  const maps = [{ signature, places: [...places] }, ...others].slice(0, mostColumnMaps);
  await area.set({ [storageKeys.columnMaps]: mapsSchema.parse(maps) });
}

const rulesSchema = z.array(
  z.strictObject({ heading: z.string().regex(/^[0-9a-f]{64}$/), rules: z.array(z.string().max(20)).max(20) }),
);

/** Headings whose rules are kept; those not used for the longest time go first. */
export const mostHeadingRules = 300;

/** How cells below these headings are to be read, as was said earlier, by hashes of the headings. */
export async function recallRules(area: StorageArea): Promise<ReadonlyMap<string, readonly string[]>> {
  return new Map((await readRules(area)).map(({ heading, rules }) => [heading, rules]));
}

/** Keeps how cells below headings are to be read, by hashes of the headings; without any rule a heading is forgotten. */
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
  // A choice that cannot be read is proposed anew; nothing of a person is lost with it.
  return parsed.success ? parsed.data : [];
}
