import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8 } from 'fflate';
import type { Exchange } from '../../../lib/domain/exchange';
import { recordKinds, recordLists } from '../../../lib/domain/record-kinds';
import { valueAt } from '../../../lib/facts/draft';
import { answersIn, emptyVault, type ImportInput, importJson } from '../../tools/import-json';

/** What the tool prints for a file. */
export type Told = ReturnType<typeof importJson>;

const today = '2026-11-29';

/** What the tool prints for these bytes, with answers pressed. */
export function told(
  bytes: Uint8Array,
  more: Omit<Partial<ImportInput>, 'answers'> & { answers?: unknown } = {},
): Told {
  const { answers, ...rest } = more;
  return importJson(bytes, { today, ...rest, answers: answersIn(answers ?? []) });
}

/** What the tool prints for the lines of a CSV. */
export const toldOf = (lines: readonly string[], more: Parameters<typeof told>[1] = {}): Told =>
  told(strToU8(lines.join('\n')), more);

/** The bytes of a file that came in with a report. */
export const reportFile = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(join(import.meta.dirname, '../../fixtures/reports', name)));

/** A vault after what was printed has been taken in. */
export function vaultAfter({ records }: Told, before: Exchange = emptyVault): Exchange {
  const lists = recordKinds.map((kind) => {
    const made = records.filter((one) => one.kind === kind);
    const kept = before[recordLists[kind]].filter(({ id }) => !made.some((one) => one.id === id));
    return [recordLists[kind], [...kept, ...made.map(({ after }) => after)]];
  });
  return { ...before, ...Object.fromEntries(lists) };
}

/** One fact of every record of a kind. */
export const factsOf = ({ records }: Told, place: string): readonly unknown[] => {
  const [kind = '', ...keys] = place.split('.');
  return records.filter((one) => one.kind === kind).map(({ after }) => valueAt(after, keys.join('.')));
};

/** The problems as `B3 code`. */
export const problemsOf = ({ problems }: Told): readonly string[] =>
  problems.map(({ row, column, code }) => `${column ?? 'row '}${row ?? ''} ${code}`);
