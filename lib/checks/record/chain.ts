import type { CheckEntry, RecordEntry } from '../../domain/case/checks';
import { entryHash } from './hash';

/** Why an entry was found to be altered. */
export type Breach =
  /** Its content does not match its hash. */
  | 'hash'
  /** It does not follow from the entry before it: an entry was removed, inserted or moved. */
  | 'previous'
  /** It is about another case. */
  | 'otherCase'
  /** It signs no check of this record. */
  | 'signsNothing'
  /** The person who checked signed it too, or one person signed twice. */
  | 'samePerson';

/**
 * Whether a record of checks is intact. `at`: the first altered entry, from 0. A record that was cut off at its end
 * cannot be distinguished from a shorter one.
 */
export type ChainState =
  | { readonly whole: true }
  | { readonly whole: false; readonly at: number; readonly why: Breach };

/** Verifies a case's record from its beginning. */
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

/** The check with that hash. */
export function checkOf(entries: readonly RecordEntry[], hash: string): CheckEntry | undefined {
  return entries.find((entry): entry is CheckEntry => entry.kind === 'check' && entry.hash === hash);
}

/**
 * Whether a person has already made or signed that check. Width, capitals and spaces do not make a name another
 * person's.
 */
export function hasTaken(entries: readonly RecordEntry[], check: CheckEntry, by: string): boolean {
  const signers = entries.flatMap((entry) => (entry.kind === 'sign' && entry.check === check.hash ? [entry.by] : []));
  return [check.by, ...signers].some((other) => isSamePerson(other, by));
}

const folded = (name: string) =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s・.,]+/gu, '');

/** Whether two names are the same apart from width, capitals, spaces and dots. */
export const isSamePerson = (a: string, b: string): boolean => folded(a) === folded(b);
