import type { CheckEntry, RecordEntry } from '../../domain/case/checks';
import { entryHash } from './hash';

/** Why an entry is not as it was made. */
export type Breach =
  /** It says something else than its hash. */
  | 'hash'
  /** It does not follow the entry before it: one was taken out, put in or moved. */
  | 'previous'
  /** It is about another case. */
  | 'otherCase'
  /** It signs no check of this record. */
  | 'signsNothing'
  /** The person who checked signed it too, or one person signed twice. */
  | 'samePerson';

/**
 * Whether a record of checks is whole. `at`: the first entry that is not as it was made, from 0. A record that was cut off
 * at its end cannot be told from a shorter one by itself.
 */
export type ChainState =
  | { readonly whole: true }
  | { readonly whole: false; readonly at: number; readonly why: Breach };

/** Looks through a case's record from its beginning. */
export function verifyChain(caseId: string, entries: readonly RecordEntry[]): ChainState {
  for (const [at, entry] of entries.entries()) {
    const why = breachOf(caseId, entry, entries.slice(0, at));
    if (why) return { whole: false, at, why };
  }
  return { whole: true };
}

function breachOf(caseId: string, entry: RecordEntry, before: readonly RecordEntry[]): Breach | null {
  if (entryHash(entry) !== entry.hash) return 'hash';
  if (entry.previous !== before.at(-1)?.hash) return 'previous';
  if (entry.case !== caseId) return 'otherCase';
  if (entry.kind === 'check') return null;
  const check = checkOf(before, entry.check);
  if (!check) return 'signsNothing';
  return hasTaken(before, check, entry.by) ? 'samePerson' : null;
}

/** The check of that hash. */
export function checkOf(entries: readonly RecordEntry[], hash: string): CheckEntry | undefined {
  return entries.find((entry): entry is CheckEntry => entry.kind === 'check' && entry.hash === hash);
}

/** Whether somebody has checked, or signed, that check already. Width, capitals and spaces make nobody another person. */
export function hasTaken(entries: readonly RecordEntry[], check: CheckEntry, by: string): boolean {
  const signers = entries.flatMap((entry) => (entry.kind === 'sign' && entry.check === check.hash ? [entry.by] : []));
  return [check.by, ...signers].some((other) => isSamePerson(other, by));
}

const folded = (name: string) =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s・.,]+/gu, '');

/** Whether two names are the same but for width, capitals, spaces and dots. */
export const isSamePerson = (a: string, b: string): boolean => folded(a) === folded(b);
