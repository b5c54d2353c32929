import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './sources';

/** Offences against the rules of the house that are known and waiting to be mended, by rule. The list only shrinks. */
export type Offences = Readonly<Record<string, readonly string[]>>;

const path = join(root, 'test/architecture/offences.json');

/**
 * Set to `write` to write the list anew, for work that was done beside the rules and is merged with them:
 * `TENKEN_OFFENCES=write npx vitest run --config test/vitest.unit.config.ts test/architecture/house.test.ts`. A line that is added
 * has to be asked about by whoever reviews it.
 */
const variable = 'TENKEN_OFFENCES';

/** The known offences of today, from `offences.json`; written anew from those found where that is asked for. */
export function knownOffences(found: Offences): Offences {
  if (process.env[variable] === 'write') writeFileSync(path, `${JSON.stringify(found, null, 2)}\n`);
  return JSON.parse(readFileSync(path, 'utf8')) as Offences;
}

/** How the offences found differ from those known: new ones, and ones that are mended but still listed. */
export function offencesApart(found: readonly string[], known: readonly string[]): readonly string[] {
  return [
    ...found.filter((one) => !known.includes(one)).map((one) => `New: ${one}.`),
    ...known.filter((one) => !found.includes(one)).map((one) => `Mended, take it off the list: ${one}.`),
    ...known.filter((one, at) => known.indexOf(one) !== at).map((one) => `Listed twice: ${one}.`),
  ];
}
