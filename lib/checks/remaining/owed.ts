import { onceForName } from '../../domain/once';
import { askedFor, recordPathOf } from '../../facts/asked-of';
import type { Pointer } from '../../spec/check';
import type { DocumentWords } from './documents';
import type { Debtor } from './item';

/** Who can answer for a fact; the office, if no client can. */
export const debtorOf = onceForName((path): Debtor => {
  const asked = askedFor(recordPathOf(path));
  return asked === 'practice' || asked === 'nobody' ? 'office' : asked;
});

/** Who can answer for a place; the office, if nobody else can. */
export function owedFor(where: Pointer | null, wordsOf: (id: string) => DocumentWords | undefined): Debtor {
  if (where?.kind === 'document') return wordsOf(where.id)?.owes ?? 'office';
  return where?.kind === 'fact' ? debtorOf(where.path) : 'office';
}
