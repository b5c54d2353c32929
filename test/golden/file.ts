import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What a golden file holds: one line a key, in the order in which they are made. */
export type Golden = Readonly<Record<string, unknown>>;

const folder = fileURLToPath(new URL('./files/', import.meta.url));
const pathOf = (name: string): string => `${folder}${name}.json`;

/**
 * Set to `write` to write the golden files anew, on purpose:
 * `TENKEN_GOLDEN=write npx vitest run --config test/vitest.unit.config.ts test/golden`. Read the difference before it is kept:
 * every line of it is something that Tenken now fills, refuses, records or says otherwise.
 */
export const goldenVariable = 'TENKEN_GOLDEN';

/** The golden files there are in a folder, by name. */
export const goldenNames = (of = ''): readonly string[] =>
  readdirSync(`${folder}${of}`)
    .flatMap((file) => (file.endsWith('.json') ? [file.replace(/\.json$/, '')] : []))
    .sort();

/** Names of the source that have changed since the files were written, with those the files keep. */
const keptNames: Readonly<Record<string, string>> = { pageIds: 'witness' };

/** A value as JSON in the names that the golden files keep. */
export const goldenJson = (value: unknown): string =>
  JSON.stringify(value).replace(/"(\w+)":/g, (whole, name: string) =>
    keptNames[name] === undefined ? whole : `"${keptNames[name]}":`,
  );

/** JSON with one key a line, so that a difference can be read. */
export function goldenText(made: Golden): string {
  const lines = Object.entries(made).map(([key, value]) => `${JSON.stringify(key)}: ${goldenJson(value)}`);
  return `{\n${lines.join(',\n')}\n}\n`;
}

/** Every key by which two texts differ, with both values; where only their bytes differ, that. */
export function differences(kept: string, made: string): readonly string[] {
  if (kept === made) return [];
  const [before, now] = [kept, made].map((text) => new Map(Object.entries(JSON.parse(text) as Golden)));
  if (!before || !now) throw new Error('A golden file is one object.');
  const keys = [...new Set([...before.keys(), ...now.keys()])];
  const changed = keys
    .filter((key) => said(before.get(key)) !== said(now.get(key)))
    .map((key) => `${key}: ${change(before.get(key), now.get(key))}`);
  return changed.length > 0 ? changed : ['The order of the keys, or the layout of the file.'];
}

const said = (value: unknown): string => JSON.stringify(value) ?? 'nothing';

/** How a value has changed; of two lists only what one has and the other has not. */
function change(before: unknown, now: unknown): string {
  if (Array.isArray(before) && Array.isArray(now)) {
    const without = (list: readonly unknown[], other: readonly unknown[]) => {
      const known = new Set(other.map(said));
      return list.filter((entry) => !known.has(said(entry)));
    };
    const [lost, gained] = [without(before, now), without(now, before)];
    if (lost.length + gained.length > 0) return `lost ${said(lost)}, gained ${said(gained)}`;
  }
  return `${said(before)} is now ${said(now)}`;
}

/**
 * What of a golden file is not as it was kept, a line for each key. Writes the file instead where that is asked for
 * by the environment.
 */
export function compareGolden(name: string, made: Golden): readonly string[] {
  const text = goldenText(made);
  const path = pathOf(name);
  if (process.env[goldenVariable] === 'write') {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    return [];
  }
  if (!existsSync(path)) return [`${name}: there is no golden file; write it with ${goldenVariable}=write.`];
  return differences(readFileSync(path, 'utf8'), text).map((line) => `${name}: ${line}`);
}
